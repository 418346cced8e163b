//! Dates in the three languages: every month, every weekday, every form.

use certctl::i18n::dates::{self, Width};
use certctl::text::Lang::{self, En, Kk, Ru};
use chrono::{Datelike, Days, NaiveDate};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn forms() {
    let day = date(2026, 12, 21);
    let table = [
        (
            En,
            [
                "Monday 21 December 2026",
                "21 December 2026",
                "Mon 21 Dec 2026",
                "21 Dec 2026",
                "21 December",
                "December 2026",
            ],
        ),
        (
            Ru,
            [
                "понедельник, 21 декабря 2026 г.",
                "21 декабря 2026 г.",
                "пн 21.12.2026",
                "21.12.2026",
                "21 декабря",
                "декабрь 2026 г.",
            ],
        ),
        (
            Kk,
            [
                "2026 ж. 21 желтоқсан, дүйсенбі",
                "2026 ж. 21 желтоқсан",
                "дс 21.12.2026",
                "21.12.2026",
                "21 желтоқсан",
                "2026 ж. желтоқсан",
            ],
        ),
    ];
    let forms = [
        dates::long,
        dates::full,
        dates::medium,
        dates::short,
        dates::day_month,
        dates::month_year,
    ];
    for (lang, expected) in table {
        assert_eq!(forms.map(|form| form(day, lang)), expected);
    }
    assert_eq!(dates::medium(date(2027, 1, 5), En), "Tue 05 Jan 2027");
    assert_eq!(dates::medium(date(2027, 1, 5), Kk), "сс 05.01.2027");
    assert_eq!(
        dates::long(date(2027, 1, 5), Ru),
        "вторник, 5 января 2027 г."
    );
}

/// The months as in a date, beginning with January.
const MONTHS: [(Lang, &str); 3] = [
    (
        En,
        "January February March April May June July August September October November December",
    ),
    (
        Ru,
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    ),
    (
        Kk,
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    ),
];

#[test]
fn all_months_in_dates() {
    for (lang, names) in MONTHS {
        for (number, name) in (1_u32..).zip(names.split(' ')) {
            assert_eq!(
                dates::day_month(date(2026, number, 9), lang),
                format!("9 {name}")
            );
        }
        assert_eq!(names.split(' ').count(), 12);
    }
}

#[test]
fn all_months_by_themselves() {
    let ru = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
    for (lang, names) in [MONTHS[0], (Ru, ru), MONTHS[2]] {
        for (number, name) in (1_u32..).zip(names.split(' ')) {
            assert_eq!(dates::month(date(2026, number, 9), lang, Width::Long), name);
        }
    }
    let short = [
        (En, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        (
            Ru,
            "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.",
        ),
        (
            Kk,
            "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.",
        ),
    ];
    for (lang, names) in short {
        for (number, name) in (1_u32..).zip(names.split(' ')) {
            assert_eq!(
                dates::month(date(2026, number, 9), lang, Width::Short),
                name
            );
        }
    }
}

#[test]
fn all_weekdays() {
    let table = [
        (
            En,
            Width::Long,
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        ),
        (En, Width::Short, "Mon Tue Wed Thu Fri Sat Sun"),
        (
            Ru,
            Width::Long,
            "понедельник вторник среда четверг пятница суббота воскресенье",
        ),
        (Ru, Width::Short, "пн вт ср чт пт сб вс"),
        (
            Kk,
            Width::Long,
            "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
        ),
        (Kk, Width::Short, "дс сс ср бс жм сн жс"),
    ];
    let monday = date(2026, 12, 21);
    for (lang, width, names) in table {
        let days = (0_u64..7).map(|later| (monday + Days::new(later)).weekday());
        let found: Vec<&str> = days.map(|day| dates::weekday(day, lang, width)).collect();
        assert_eq!(found.join(" "), names);
    }
}

#[test]
fn the_medium_form_has_one_width() {
    for lang in Lang::ALL {
        let widths = date(2026, 1, 1)
            .iter_days()
            .take(366)
            .map(|day| dates::medium(day, lang).chars().count());
        let widths: std::collections::BTreeSet<usize> = widths.collect();
        assert_eq!(widths.len(), 1, "{lang:?}");
    }
}
