//! `certctl.calendar-export/1`: a row a day, so that a database counts in working days by joins alone.
//!
//! `ordinal` is the number of working days from the first row up to and including the row itself: the first row has 1
//! if it is worked, and a day off carries the count so far. So the N-th working day after a day is one join, with the
//! rows of one week in a table `days`:
//!
//! ```sql
//! SELECT later.date
//! FROM days AS given
//! JOIN days AS later ON later.ordinal = given.ordinal + 5 AND later.working = 'true'
//! WHERE given.date = '2026-12-11';
//! ```
//!
//! and the number of working days between two days, the first not counted and the second counted, is the difference
//! of their ordinals.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::day::{DayError, NamesView};
use crate::calendar::{Calendar, Day};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// Days as rows.
#[derive(Debug, Clone, Serialize)]
pub struct ExportView {
    /// `certctl.calendar-export/1`
    pub schema: &'static str,
    /// `five-day` or `six-day`.
    pub week: &'static str,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The weakest basis of the days: `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// Every day, in order.
    pub days: Vec<ExportRow>,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A day as a row.
#[derive(Debug, Clone, Serialize)]
pub struct ExportRow {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// `five-day` or `six-day`.
    pub week: &'static str,
    /// Whether it is worked.
    pub working: bool,
    /// `working`, `weekend`, `holiday`, `rolled`, `day_off`, `transferred_off`, `worked_rest_day`, `closed`, `opened`.
    pub kind: &'static str,
    /// The holiday, for a roll the one it comes from, or why the office is closed or open; null for any other day.
    pub name: Option<NamesView>,
    /// The title of the act that makes the day what it is; null for a plain working day.
    pub act: Option<String>,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The number of working days from the first row to this one, both included.
    pub ordinal: u32,
    /// The id of the act among the sources.
    pub source: Option<String>,
    /// Where the date of a movable holiday was announced.
    pub dated_by: Option<String>,
    /// The holiday that a roll comes from, or the other side of a transfer.
    pub linked: Option<NaiveDate>,
}

impl ExportView {
    /// Builds the view of a span, both ends included.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn build(
        calendar: &Calendar<'_>,
        (from, to): (NaiveDate, NaiveDate),
        words: Words<'_>,
    ) -> Result<Self, DayError> {
        let sources = Sources::default();
        let mut titles = Titles::default();
        let mut ordinal = 0;
        let mut row = |day: Day<'_>| -> Result<ExportRow, DayError> {
            ordinal += u32::from(day.kind.is_working());
            let act = day.source.map(|id| titles.of(id, words)).transpose()?;
            Ok(ExportRow {
                date: day.date,
                weekday: day.date.weekday().number_from_monday(),
                week: calendar.week().as_str(),
                working: day.kind.is_working(),
                kind: day.kind.as_str(),
                name: day.name.map(NamesView::from),
                act,
                basis: day.basis.as_str(),
                ordinal,
                source: day.source.map(|source| sources.cite(source)),
                dated_by: day.dated_by.map(|source| sources.cite(source)),
                linked: day.linked,
            })
        };
        let days = calendar.days(from, to)?.map(&mut row);
        Ok(Self {
            schema: "certctl.calendar-export/1",
            week: calendar.week().as_str(),
            from,
            to,
            basis: calendar.basis(from, to)?.as_str(),
            days: days.collect::<Result<_, _>>()?,
            sources: sources.list(words)?,
            calendar: CalendarView::of(calendar),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The titles of acts, each looked up once: thousands of rows name a dozen of them.
#[derive(Default)]
struct Titles(BTreeMap<String, String>);

impl Titles {
    fn of(&mut self, id: &str, words: Words<'_>) -> Result<String, DayError> {
        if let Some(title) = self.0.get(id) {
            return Ok(title.clone());
        }
        let title = words.of(&words.catalogue.source(id)?.title);
        self.0.insert(id.to_owned(), title.clone());
        Ok(title)
    }
}
