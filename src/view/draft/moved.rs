//! A due date that has moved, with what moved it in words.

use chrono::NaiveDate;
use serde::Serialize;

use crate::calendar::Calendar;
use crate::draft::{CountedTerm, Moved, Why};
use crate::i18n::{Msg, dates};
use crate::term::Unit;
use crate::view::calendar::day_reason;
use crate::view::{Words, term_words};

/// How a due date has moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MovedView {
    /// The date that was fixed when the application was handed in.
    pub from: NaiveDate,
    /// The date by the present data.
    pub to: NaiveDate,
    /// What has changed, in words; never empty.
    pub why: Vec<String>,
}

impl MovedView {
    /// The view of a move. `calendar` is that of the office.
    #[must_use]
    pub fn of(moved: &Moved, calendar: &Calendar<'_>, words: Words<'_>) -> Self {
        let mut why: Vec<String> = moved
            .why
            .iter()
            .map(|why| reason(why, calendar, words))
            .collect();
        if why.is_empty() {
            why.push(words.say(&Msg::MovedOther));
        }
        Self {
            from: moved.from,
            to: moved.to,
            why,
        }
    }
}

fn reason(why: &Why, calendar: &Calendar<'_>, words: Words<'_>) -> String {
    let day = |date: NaiveDate| {
        let text = dates::full(date, words.lang());
        let day = calendar.day(date).ok();
        let source = day.and_then(|day| words.catalogue.source(day.source?).ok());
        let reason = day.map(|day| day_reason(&day, words)).unwrap_or_default();
        let reason = match source {
            Some(source) => format!("{reason} ({})", words.of(&source.title)),
            None => reason,
        };
        (text, reason)
    };
    match why {
        Why::Off(date) => {
            let (date, reason) = day(*date);
            let (date, reason) = ((&date).into(), (&reason).into());
            words.say(&Msg::MovedOff { date, reason })
        }
        Why::NotOff(date) => {
            let (date, _) = day(*date);
            let date = (&date).into();
            words.say(&Msg::MovedNotOff { date })
        }
        Why::Worked(date) => {
            let (date, reason) = day(*date);
            let (date, reason) = ((&date).into(), (&reason).into());
            words.say(&Msg::MovedWorked { date, reason })
        }
        Why::NotWorked(date) => {
            let (date, _) = day(*date);
            let date = (&date).into();
            words.say(&Msg::MovedNotWorked { date })
        }
        Why::Term { was, now } => {
            let (id, now) = (&now.id, length(now, words));
            match was {
                Some(was) => words.say(&Msg::MovedTerm {
                    id: id.into(),
                    was: (&length(was, words)).into(),
                    now: (&now).into(),
                }),
                None => words.say(&Msg::MovedNewTerm {
                    id: id.into(),
                    now: (&now).into(),
                }),
            }
        }
        Why::NoTerm(was) => words.say(&Msg::MovedNoTerm {
            id: (&was.id).into(),
            was: (&length(was, words)).into(),
        }),
    }
}

/// A length in words; in a unit that is not known here, as it was kept.
fn length(term: &CountedTerm, words: Words<'_>) -> String {
    let unit = Unit::ALL
        .into_iter()
        .find(|unit| unit.as_str() == term.unit);
    unit.map_or_else(
        || format!("{} {}", term.amount, term.unit),
        |unit| {
            let amount = term.amount;
            term_words(crate::term::Length { amount, unit }, words)
        },
    )
}
