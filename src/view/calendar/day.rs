//! `certctl.calendar-day/1`, and a day in words.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::calendar::{Basis, Calendar, CalendarError, Day, DayKind, Grade};
use crate::catalogue::CatalogueError;
use crate::i18n::{Msg, dates};
use crate::text::{Lang, Text};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// Days in both weeks.
#[derive(Debug, Clone, Serialize)]
pub struct DaysView {
    /// `certctl.calendar-day/1`
    pub schema: &'static str,
    /// The days, in the order asked for.
    pub days: Vec<DayInWeeks>,
    /// Whether every one of them is worked in the week that was asked for.
    pub working: bool,
    /// `five-day` or `six-day`: the week that `working` is about.
    pub week: &'static str,
    /// The weakest basis of the days in that week.
    pub basis: &'static str,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A day in both weeks.
#[derive(Debug, Clone, Serialize)]
pub struct DayInWeeks {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// Whether the day may still become worked, or off, in the week asked for: by an order as in past years or by a
    /// lunar date.
    pub could_change: bool,
    /// The day in the five-day week.
    pub five_day: DayView,
    /// The day in the six-day week.
    pub six_day: DayView,
}

/// A day in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayView {
    /// Whether it is worked.
    pub working: bool,
    /// `working`, `weekend`, `holiday`, `rolled`, `day_off`, `transferred_off`, `worked_rest_day`, `closed`, `opened`.
    pub kind: &'static str,
    /// The holiday, in all languages; for a roll the one it comes from.
    pub name: Option<NamesView>,
    /// What the day is, in words.
    pub reason: String,
    /// The act.
    pub source: Option<String>,
    /// Where the date of a movable holiday was announced.
    pub dated_by: Option<String>,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// How well it is proved: `high`, `medium`, `low`.
    pub grade: &'static str,
    /// The holiday that a roll comes from, or the other side of a transfer.
    pub linked: Option<NaiveDate>,
}

/// A name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamesView {
    /// English
    pub en: String,
    /// Russian
    pub ru: String,
    /// Kazakh
    pub kk: String,
}

impl NamesView {
    /// The name in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ru => &self.ru,
            Lang::Kk => &self.kk,
        }
    }
}

impl From<&Text> for NamesView {
    fn from(text: &Text) -> Self {
        let [en, ru, kk] = Lang::ALL.map(|lang| text.get(lang).to_owned());
        Self { en, ru, kk }
    }
}

impl DayView {
    /// The view of a day.
    #[must_use]
    pub fn of(day: &Day<'_>, words: Words<'_>, sources: &Sources) -> Self {
        Self {
            working: day.kind.is_working(),
            kind: day.kind.as_str(),
            name: day.name.map(NamesView::from),
            reason: day_reason(day, words),
            source: day.source.map(|source| sources.cite(source)),
            dated_by: day.dated_by.map(|source| sources.cite(source)),
            basis: day.basis.as_str(),
            grade: day.grade.as_str(),
            linked: day.linked,
        }
    }
}

/// What the view is made from.
pub struct DaysParts<'v, 'c> {
    /// The days asked for.
    pub dates: &'v [NaiveDate],
    /// The calendar of the week asked for.
    pub calendar: &'v Calendar<'c>,
    /// The calendars of the five-day and of the six-day week.
    pub weeks: [&'v Calendar<'c>; 2],
}

/// Why there is no view of days.
#[derive(Debug, thiserror::Error)]
pub enum DayError {
    /// A day is not covered.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A source is not in the catalogue, which the loader excludes.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

impl DaysView {
    /// Builds the view.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn build(parts: &DaysParts<'_, '_>, words: Words<'_>) -> Result<Self, DayError> {
        let sources = Sources::default();
        let mut working = true;
        let mut basis = Basis::Confirmed;
        let mut days = Vec::with_capacity(parts.dates.len());
        for &date in parts.dates {
            working &= parts.calendar.is_working(date)?;
            basis = basis.max(parts.calendar.day(date)?.basis);
            let [five, six] = parts.weeks;
            let works = |calendar: &Calendar<'_>| calendar.is_working(date);
            // Near the ends of the calendar nothing is said of it.
            let spread = parts.calendar.spread_of(date, date, &works).ok().flatten();
            days.push(DayInWeeks {
                could_change: spread.is_some_and(|spread| spread.least != spread.most),
                date,
                weekday: date.weekday().number_from_monday(),
                five_day: DayView::of(&five.day(date)?, words, &sources),
                six_day: DayView::of(&six.day(date)?, words, &sources),
            });
        }
        Ok(Self {
            schema: "certctl.calendar-day/1",
            days,
            working,
            week: parts.calendar.week().as_str(),
            basis: basis.as_str(),
            sources: sources.list(words)?,
            calendar: CalendarView::of(parts.calendar),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// What a day is, in words.
#[must_use]
pub(in crate::view) fn day_reason(day: &Day<'_>, words: Words<'_>) -> String {
    let name = day.name.map(|name| words.of(name)).unwrap_or_default();
    let linked = day
        .linked
        .map(|date| dates::full(date, words.lang()))
        .unwrap_or_default();
    let (name, linked) = ((&name).into(), (&linked).into());
    let reason = match day.kind {
        DayKind::Working => words.say(&Msg::DayWorking),
        DayKind::WorkedRestDay => words.say(&Msg::DayWorkedRestDay { date: linked }),
        DayKind::Weekend => words.say(&Msg::DayWeekend),
        DayKind::Holiday | DayKind::DayOff => words.say(&Msg::DayNamed { name }),
        DayKind::RolledOff => words.say(&Msg::DayRolled { name, date: linked }),
        DayKind::TransferredOff => words.say(&Msg::DayTransferredOff { date: linked }),
        DayKind::Closed => words.say(&Msg::DayClosed { name }),
        DayKind::Opened => words.say(&Msg::DayOpened { name }),
    };
    match day.basis {
        Basis::Projected if day.grade != Grade::High => {
            format!("{reason} ({})", words.say(&Msg::BasisProjectedShort))
        }
        _ => reason,
    }
}
