//! Terms: "10 working days", what they count from, where they end and why.
//!
//! The rules are those of the Administrative Procedural Code of 29 June 2020 No. 350-VI (art. 64(3), 76) and, for months
//! and years, of the Civil Code (art. 172-175): the day of acceptance is not counted, day 1 is the next day, and a
//! non-working last day moves forward. Working days are those of the five-day week.
//!
//! Not for: which term applies to a person (see [`crate::rules`]), or what a day is (see [`crate::calendar`]).

mod acceptance;
mod compute;
mod model;
mod reverse;

pub use acceptance::{Acceptance, AcceptedOn, Filing, accept, accept_any_day};
pub use compute::{Milestone, TermError, follow, run, run_known};
pub use model::{Length, MilestoneKind, Term, Unit};
pub use reverse::{Beyond, latest};
