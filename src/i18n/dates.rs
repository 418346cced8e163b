//! Dates for people. Machine formats keep ISO dates; this is not for them.
//!
//! The words are tables here rather than a locale library: three languages, and the forms of Russian and Kazakh dates
//! (genitive months, small letters, the year first in Kazakh) are exactly the ones that the simple libraries get wrong.

use crate::text::Lang;
use chrono::{Datelike, NaiveDate, Weekday};

/// How long a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// `Monday`, `December`
    Long,
    /// `Mon`, `Dec`
    Short,
}

/// `Monday 21 December 2026`, `понедельник, 21 декабря 2026 г.`, `2026 ж. 21 желтоқсан, дүйсенбі`.
#[must_use]
pub fn long(date: NaiveDate, lang: Lang) -> String {
    let day = weekday(date.weekday(), lang, Width::Long);
    match lang {
        Lang::Kk => format!("{}, {day}", full(date, lang)),
        Lang::Ru => format!("{day}, {}", full(date, lang)),
        Lang::En => format!("{day} {}", full(date, lang)),
    }
}

/// The same without the weekday: `21 December 2026`, `21 декабря 2026 г.`, `2026 ж. 21 желтоқсан`.
#[must_use]
pub fn full(date: NaiveDate, lang: Lang) -> String {
    let year = date.year();
    match lang {
        Lang::En => format!("{} {year}", day_month(date, lang)),
        Lang::Ru => format!("{} {year} г.", day_month(date, lang)),
        Lang::Kk => format!("{year} ж. {}", day_month(date, lang)),
    }
}

/// With a short weekday, for tables: `Mon 21 Dec 2026`, `пн 21.12.2026`, `дс 21.12.2026`. Of one width within a language.
#[must_use]
pub fn medium(date: NaiveDate, lang: Lang) -> String {
    format!(
        "{} {}",
        weekday(date.weekday(), lang, Width::Short),
        short(date, lang)
    )
}

/// Without a weekday: `21 Dec 2026`, `21.12.2026`. The day has two digits, so that columns stay straight.
#[must_use]
pub fn short(date: NaiveDate, lang: Lang) -> String {
    let (day, number, year) = (date.day(), date.month(), date.year());
    match lang {
        Lang::En => format!("{day:02} {} {year}", month(date, lang, Width::Short)),
        Lang::Ru | Lang::Kk => format!("{day:02}.{number:02}.{year}"),
    }
}

/// Without the year: `21 December`, `21 декабря`, `21 желтоқсан`.
#[must_use]
pub fn day_month(date: NaiveDate, lang: Lang) -> String {
    let name = match lang {
        Lang::Ru => pick(&RU_MONTHS_GENITIVE, date.month0()),
        Lang::En | Lang::Kk => month(date, lang, Width::Long),
    };
    format!("{} {name}", date.day())
}

/// The title of a month: `December 2026`, `декабрь 2026 г.`, `2026 ж. желтоқсан`.
#[must_use]
pub fn month_year(date: NaiveDate, lang: Lang) -> String {
    let (name, year) = (month(date, lang, Width::Long), date.year());
    match lang {
        Lang::En => format!("{name} {year}"),
        Lang::Ru => format!("{name} {year} г."),
        Lang::Kk => format!("{year} ж. {name}"),
    }
}

/// The month of a date by itself: `December`, `декабрь`, `желтоқсан`; short `Dec`, `дек.`, `жел.`.
#[must_use]
pub fn month(date: NaiveDate, lang: Lang, width: Width) -> &'static str {
    let names = match (lang, width) {
        (Lang::En, Width::Long) => &EN_MONTHS,
        (Lang::En, Width::Short) => &EN_MONTHS_SHORT,
        (Lang::Ru, Width::Long) => &RU_MONTHS,
        (Lang::Ru, Width::Short) => &RU_MONTHS_SHORT,
        (Lang::Kk, Width::Long) => &KK_MONTHS,
        (Lang::Kk, Width::Short) => &KK_MONTHS_SHORT,
    };
    pick(names, date.month0())
}

/// A day of the week: `Monday`, `понедельник`, `дүйсенбі`; short `Mon`, `пн`, `дс`.
#[must_use]
pub fn weekday(day: Weekday, lang: Lang, width: Width) -> &'static str {
    let names = match (lang, width) {
        (Lang::En, Width::Long) => &EN_DAYS,
        (Lang::En, Width::Short) => &EN_DAYS_SHORT,
        (Lang::Ru, Width::Long) => &RU_DAYS,
        (Lang::Ru, Width::Short) => &RU_DAYS_SHORT,
        (Lang::Kk, Width::Long) => &KK_DAYS,
        (Lang::Kk, Width::Short) => &KK_DAYS_SHORT,
    };
    pick(names, day.num_days_from_monday())
}

/// The numbers of months and weekdays are always within their tables; an empty word stands in for a panic.
fn pick(names: &[&'static str], number: u32) -> &'static str {
    usize::try_from(number)
        .ok()
        .and_then(|number| names.get(number))
        .copied()
        .unwrap_or_default()
}

type Months = [&'static str; 12];
type Days = [&'static str; 7];

#[rustfmt::skip]
const EN_MONTHS: Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const EN_MONTHS_SHORT: Months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
#[rustfmt::skip]
const RU_MONTHS: Months = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
#[rustfmt::skip]
const RU_MONTHS_GENITIVE: Months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
#[rustfmt::skip]
const RU_MONTHS_SHORT: Months = ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."];
#[rustfmt::skip]
const KK_MONTHS: Months = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];
#[rustfmt::skip]
const KK_MONTHS_SHORT: Months = ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."];

const EN_DAYS: Days = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const EN_DAYS_SHORT: Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const RU_DAYS: Days = [
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
];
const RU_DAYS_SHORT: Days = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
const KK_DAYS: Days = [
    "дүйсенбі",
    "сейсенбі",
    "сәрсенбі",
    "бейсенбі",
    "жұма",
    "сенбі",
    "жексенбі",
];
const KK_DAYS_SHORT: Days = ["дс", "сс", "ср", "бс", "жм", "сн", "жс"];
