//! `certctl.calendar-list/1`: the days that the weekday does not explain.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::day::{DayError, DayView};
use crate::calendar::{Calendar, Day, DayKind};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// Holidays, days off, moved days and the days of a user's own; no plain weekend and no plain working day.
#[derive(Debug, Clone, Serialize)]
pub struct ListedView {
    /// `certctl.calendar-list/1`
    pub schema: &'static str,
    /// `five-day` or `six-day`.
    pub week: &'static str,
    /// The first day looked at.
    pub from: NaiveDate,
    /// The last day looked at.
    pub to: NaiveDate,
    /// The weakest basis of the days looked at: `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The days, in order.
    pub days: Vec<ListedDay>,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A day of the list.
#[derive(Debug, Clone, Serialize)]
pub struct ListedDay {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// What it is.
    #[serde(flatten)]
    pub day: DayView,
    /// The title of its act.
    pub act: Option<String>,
}

/// Which of the days are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListedKind {
    /// All of them.
    All,
    /// Those on which one does not work.
    Off,
    /// Those on which one works.
    Worked,
}

impl ListedKind {
    fn takes(self, kind: DayKind) -> bool {
        let plain = matches!(kind, DayKind::Working | DayKind::Weekend);
        let wanted = match self {
            Self::All => true,
            Self::Off => !kind.is_working(),
            Self::Worked => kind.is_working(),
        };
        wanted && !plain
    }
}

impl ListedView {
    /// Builds the view of a span, both ends included.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn build(
        calendar: &Calendar<'_>,
        (from, to): (NaiveDate, NaiveDate),
        only: ListedKind,
        words: Words<'_>,
    ) -> Result<Self, DayError> {
        let sources = Sources::default();
        let view = |day: Day<'_>| -> Result<ListedDay, DayError> {
            let act = day
                .source
                .map(|id| words.catalogue.source(id))
                .transpose()?;
            Ok(ListedDay {
                date: day.date,
                weekday: day.date.weekday().number_from_monday(),
                day: DayView::of(&day, words, &sources),
                act: act.map(|act| words.of(&act.title)),
            })
        };
        let days = calendar.days(from, to)?;
        let days = days.filter(|day| only.takes(day.kind)).map(view);
        Ok(Self {
            schema: "certctl.calendar-list/1",
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
