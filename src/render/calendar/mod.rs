//! Pages of the calendar commands.

mod balance;
mod count;
mod day;
mod diff;
mod export;
mod listed;
mod months;

pub use balance::{balance, balance_csv};
pub use count::count;
pub use day::days;
pub use diff::diff;
pub use export::export_csv;
pub use listed::{listed, listed_csv};

use chrono::NaiveDate;

use super::card::Card;
use crate::i18n::{Msg, dates};

/// A basis in a cell.
fn basis(card: &Card<'_>, basis: &str) -> String {
    card.say(match basis {
        "confirmed" => Msg::WordConfirmed,
        "by-law" => Msg::BasisByLawShort,
        _ => Msg::BasisProjectedShort,
    })
}

/// The days looked at, and the week.
fn span(card: &Card<'_>, from: NaiveDate, to: NaiveDate, week: &str) -> String {
    let full = |date: NaiveDate| dates::full(date, card.messages.lang());
    let (from, to) = (full(from), full(to));
    let week = card.say(match week {
        "six-day" => Msg::WeekSixDay,
        _ => Msg::WeekFiveDay,
    });
    card.say(Msg::SpanAndWeek {
        from: (&from).into(),
        to: (&to).into(),
        week: (&week).into(),
    })
}
pub use months::months;
pub(super) use months::style;
