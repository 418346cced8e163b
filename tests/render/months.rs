//! Drawn months, read back from their columns and compared with the calendar.

use std::sync::LazyLock;

use certctl::calendar::{Calendar, CalendarData, DayKind, Week};
use certctl::embedded;
use certctl::i18n::Messages;
use certctl::render::months;
use certctl::text::Lang;
use certctl::view::{MonthsParts, MonthsView, Words};
use chrono::{Datelike, Months, NaiveDate};
use unicode_width::UnicodeWidthStr;

use crate::ics_read::date;

static DATA: LazyLock<CalendarData> = LazyLock::new(|| embedded::catalogue().calendar().unwrap());

fn view(first: NaiveDate, whole_year: bool, week: Week, messages: &Messages) -> MonthsView {
    let weeks = Week::ALL.map(|week| Calendar::new(&DATA, week).unwrap());
    let parts = MonthsParts {
        first,
        whole_year,
        week,
        weeks: weeks.each_ref(),
    };
    let catalogue = embedded::catalogue();
    let words = Words {
        messages,
        catalogue: &catalogue,
    };
    MonthsView::build(&parts, words).unwrap()
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => inside = true,
            'm' if inside => inside = false,
            _ if inside => {}
            _ => out.push(c),
        }
    }
    out
}

/// The lines of the weeks of a month that is drawn by itself.
fn weeks(page: &str) -> Vec<String> {
    let drawing = page.lines().take_while(|line| !line.is_empty());
    drawing.skip(2).map(str::to_owned).collect()
}

fn sign(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "",
        DayKind::Weekend => "'",
        DayKind::Holiday => "*",
        DayKind::DayOff => "^",
        DayKind::RolledOff => "+",
        DayKind::TransferredOff => "~",
        DayKind::WorkedRestDay => "!",
        DayKind::Closed => "x",
        DayKind::Opened => "v",
    }
}

/// The lines that a month must have: an indent, then cells of a width.
fn expected(first: NaiveDate, week: Week, indent: usize, pitch: usize) -> Vec<String> {
    let calendar = Calendar::new(&DATA, week).unwrap();
    let days = first
        .iter_days()
        .take_while(|day| day.month() == first.month());
    let mut lines: Vec<String> = Vec::new();
    for day in days {
        let column = day.weekday().num_days_from_monday() as usize;
        if column == 0 || lines.is_empty() {
            lines.push(String::new());
        }
        let line = lines.last_mut().unwrap();
        while line.len() < indent + column * pitch {
            line.push(' ');
        }
        let kind = calendar.day(day).unwrap().kind;
        line.push_str(&format!("{:>2}{}", day.day(), sign(kind)));
    }
    lines
}

#[test]
fn every_day_stands_under_its_weekday_with_its_mark() {
    let messages = Messages::new(Lang::En);
    let mut drawn = 0;
    for number in 0..16 * 12 {
        let first = date("2012-01-01") + Months::new(number);
        for week in Week::ALL {
            let view = view(first, false, week, &messages);
            for (width, indent, pitch) in [
                (None, 2, 4),
                (Some(80), 2, 4),
                (Some(60), 2, 4),
                (Some(30), 2, 4),
                (Some(29), 2, 4),
                (Some(28), 0, 3),
                (Some(21), 0, 3),
            ] {
                let page = plain(&months(&view, &messages, width));
                let want = expected(first, week, indent, pitch);
                assert_eq!(weeks(&page), want, "{first} {week:?} {width:?}");
                drawn += 1;
            }
        }
    }
    assert_eq!(drawn, 16 * 12 * 2 * 7);
}

#[test]
fn months_of_four_five_and_six_weeks() {
    let messages = Messages::new(Lang::En);
    for (month, count) in [("2027-02-01", 4), ("2026-12-01", 5), ("2026-08-01", 6)] {
        let view = view(date(month), false, Week::FiveDay, &messages);
        let page = plain(&months(&view, &messages, Some(80)));
        assert_eq!(weeks(&page).len(), count, "{month}");
    }
}

#[test]
fn titles_are_centred_in_every_language() {
    for (lang, lines) in [
        (
            Lang::En,
            ["         December 2026", "  Mon Tue Wed Thu Fri Sat Sun"],
        ),
        (
            Lang::Ru,
            ["        декабрь 2026 г.", "  пн  вт  ср  чт  пт  сб  вс"],
        ),
        (
            Lang::Kk,
            ["       2026 ж. желтоқсан", "  дс  сс  ср  бс  жм  сн  жс"],
        ),
    ] {
        let messages = Messages::new(lang);
        let view = view(date("2026-12-01"), false, Week::FiveDay, &messages);
        let page = plain(&months(&view, &messages, Some(80)));
        let first: Vec<&str> = page.lines().take(2).collect();
        assert_eq!(first, lines);
    }
}

/// The drawing of a year: everything before the legend.
fn year(lang: Lang, width: Option<usize>) -> String {
    let messages = Messages::new(lang);
    let view = view(date("2026-01-01"), true, Week::FiveDay, &messages);
    let page = plain(&months(&view, &messages, width));
    let legend = page
        .lines()
        .position(|line| line.starts_with("  '  "))
        .unwrap();
    let lines: Vec<&str> = page.lines().take(legend - 1).collect();
    lines.join("\n")
}

#[test]
fn a_year_stands_three_two_or_one_across() {
    for (width, across) in [
        (None, 3),
        (Some(200), 3),
        (Some(80), 3),
        (Some(71), 3),
        (Some(70), 2),
        (Some(60), 2),
        (Some(47), 2),
        (Some(46), 1),
        (Some(30), 1),
        (Some(23), 1),
        (Some(21), 1),
    ] {
        for lang in Lang::ALL {
            let text = year(lang, width);
            let widest = text.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(
                widest <= width.unwrap_or(80),
                "{widest} of {width:?}\n{text}"
            );
            let name = match lang {
                Lang::En => "Mo ",
                Lang::Ru => "пн ",
                Lang::Kk => "дс ",
            };
            let rows = text.lines().filter(|line| line.contains(name));
            let counts: Vec<usize> = rows.map(|line| line.matches(name).count()).collect();
            assert_eq!(counts, vec![across; 12 / across], "{width:?}\n{text}");
        }
    }
}

#[test]
fn a_year_holds_every_day_and_mark_once() {
    let calendar = Calendar::new(&DATA, Week::FiveDay).unwrap();
    for width in [None, Some(80), Some(60), Some(30)] {
        let text = year(Lang::En, width);
        let body = text.trim_start().trim_start_matches("2026");
        let numbers = body.split(|c: char| !c.is_ascii_digit());
        let sum: u32 = numbers
            .filter_map(|number| number.parse::<u32>().ok())
            .sum();
        let days = calendar
            .days(date("2026-01-01"), date("2026-12-31"))
            .unwrap();
        let days: Vec<_> = days.collect();
        assert_eq!(sum, days.iter().map(|day| day.date.day()).sum::<u32>());
        for kind in DayKind::ALL
            .into_iter()
            .filter(|kind| *kind != DayKind::Working)
        {
            let there = days.iter().filter(|day| day.kind == kind).count();
            let cells =
                (0..=9).map(|digit| body.matches(&format!("{digit}{}", sign(kind))).count());
            assert_eq!(cells.sum::<usize>(), there, "{kind:?}");
        }
    }
}

#[test]
fn marks_are_different_signs() {
    let mut signs: Vec<&str> = DayKind::ALL.into_iter().map(sign).collect();
    signs.sort_unstable();
    signs.dedup();
    assert_eq!(signs.len(), DayKind::ALL.len());
}

#[test]
fn colour_adds_nothing_to_the_text() {
    let messages = Messages::new(Lang::En);
    let view = view(date("2020-12-01"), false, Week::FiveDay, &messages);
    let page = months(&view, &messages, Some(80));
    // A holiday, a day off moved here and a rest day that is worked are each of another colour.
    let colours = ["17*", "18~", "20!"].map(|cell| {
        let at = page.find(cell).unwrap();
        page[..at].rsplit('\u{1b}').next().unwrap().to_owned()
    });
    assert!(colours[0] != colours[1] && colours[1] != colours[2] && colours[0] != colours[2]);
    let ordinary = plain(&page);
    assert!(
        ordinary.lines().all(|line| line == line.trim_end()),
        "{ordinary}"
    );
}
