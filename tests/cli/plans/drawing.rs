//! The bars, read back against the dates.

use chrono::NaiveDate;
use serde_json::Value;

use super::{PLANS, json};
use crate::support::{LANGUAGES, Sandbox};

/// The drawing of a plan in a width and a language.
fn drawn(line: &str, columns: &str, language: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    let sandbox = Sandbox::new();
    let command = sandbox.command(&[&["plan"], &words[..]].concat());
    let command = command
        .env("COLUMNS", columns)
        .env("CERTCTL_LANG", language);
    command.env("TERM", "dumb").run().stdout
}

fn day(step: &Value, key: &str, bound: &str) -> Option<NaiveDate> {
    let day = step[key].as_str().or(step[bound].as_str());
    day.map(|day| day.parse().unwrap())
}

/// First and last day of a step, known or bound.
fn span(step: &Value) -> (NaiveDate, NaiveDate) {
    let start = day(step, "start", "bound_start");
    let ready = day(step, "ready", "bound_ready");
    let (start, ready) = (start.or(ready).unwrap(), ready.or(start).unwrap());
    (start.min(ready), ready.max(start))
}

/// A sign of a bar, where it begins and where it ends, of so many columns.
fn bar(line: &str) -> (char, usize, usize, usize) {
    let lane = line.split_once('|').unwrap().1.strip_suffix('|').unwrap();
    let signs: Vec<char> = lane.chars().collect();
    let from = signs.iter().position(|sign| *sign != ' ').unwrap();
    let to = signs.iter().rposition(|sign| *sign != ' ').unwrap();
    let sign = signs[from];
    assert!(
        signs[from..=to].iter().all(|other| *other == sign),
        "{line}"
    );
    (sign, from, to + 1, signs.len())
}

#[test]
fn each_bar_lies_over_its_days() {
    for (exit, line) in PLANS {
        let view = json(*exit, line);
        let steps = view["steps"].as_array().unwrap();
        for columns in ["20", "40", "60", "80", "200"] {
            let text = drawn(line, columns, "en");
            let bars: Vec<&str> = text.lines().filter(|line| line.ends_with('|')).collect();
            if view["possible"] == false {
                assert!(bars.is_empty(), "{text}");
                continue;
            }
            assert_eq!(bars.len(), steps.len(), "{text}");
            let spans: Vec<_> = steps.iter().map(span).collect();
            let first = spans.iter().map(|span| span.0).min().unwrap();
            let last = spans.iter().map(|span| span.1).max().unwrap();
            let days = usize::try_from((last - first).num_days()).unwrap() + 1;
            for ((step, (start, end)), drawn) in steps.iter().zip(&spans).zip(&bars) {
                let (sign, from, to, lane) = bar(drawn);
                let expected = match (step["length"].is_null(), &step["critical"]) {
                    (true, _) => '?',
                    (false, Value::Bool(true)) => '#',
                    (false, _) => '=',
                };
                assert_eq!(sign, expected, "{drawn}");
                // A column holds whole days or a part of one, so that it is off by less than one.
                let offset = |date: NaiveDate| usize::try_from((date - first).num_days()).unwrap();
                assert_eq!(from, offset(*start) * lane / days, "{line}: {drawn}");
                let end = (offset(*end) + 1) * lane / days;
                assert_eq!(to, end.max(from + 1), "{line}: {drawn}");
            }
        }
    }
}

/// The dates over the drawing are those of its edges, and no line is wider than the terminal.
#[test]
fn the_drawing_fits_the_terminal_in_every_language() {
    for (_, line) in PLANS {
        for language in LANGUAGES {
            for columns in [40, 60, 80, 120] {
                let text = drawn(line, &columns.to_string(), language);
                for row in text.lines().filter(|line| line.ends_with('|')) {
                    assert!(row.chars().count() <= columns, "{columns}: {row}");
                }
            }
        }
    }
}

/// Nothing is said by colour alone, and a dumb terminal gets no escape sequence.
#[test]
fn a_dumb_terminal_gets_plain_text() {
    for (_, line) in PLANS {
        assert!(!drawn(line, "80", "kk").contains('\u{1b}'), "{line}");
    }
}
