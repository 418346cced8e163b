//! Office hours, and what is assumed of the time of filing.

use chrono::{Datelike, Duration, NaiveTime, Weekday};
use serde::Serialize;

use super::{Assumption, DeadlineParts, Sources, Words};
use crate::calendar::DayKind;
use crate::catalogue::Hours;
use crate::i18n::Msg;
use crate::term::AcceptedOn;

/// The hours by which the application was accepted.
#[derive(Debug, Clone, Serialize)]
pub struct HoursView {
    /// When the office opens: `09:00`.
    pub opens: String,
    /// When it closes.
    pub closes: String,
    /// Whether these are the hours of its duty department.
    pub duty: bool,
    /// When it opens on a Saturday.
    pub saturday_opens: Option<String>,
    /// When it closes on a Saturday.
    pub saturday_closes: Option<String>,
    /// The source.
    pub source: String,
    /// How sure they are.
    pub grade: &'static str,
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

impl HoursView {
    /// The hours of the office; none where they are not known.
    pub(super) fn of(parts: &DeadlineParts<'_, '_, '_>, sources: &Sources) -> Option<Self> {
        let hours = hours(parts)?;
        let saturday = hours.saturday.as_ref();
        Some(Self {
            opens: clock(hours.opens),
            closes: clock(hours.closes),
            duty: parts.duty,
            saturday_opens: saturday.map(|day| clock(day.opens)),
            saturday_closes: saturday.map(|day| clock(day.closes)),
            source: sources.cite(&hours.source),
            grade: hours.grade.as_str(),
        })
    }
}

fn hours<'v>(parts: &'v DeadlineParts<'_, '_, '_>) -> Option<&'v Hours> {
    parts.situation.office?.hours.as_ref()
}

/// What is assumed of the time of filing: that the office was open, or that a time lies within hours nobody prints.
pub(super) fn assumed_time(
    parts: &DeadlineParts<'_, '_, '_>,
    words: Words<'_>,
) -> Option<Assumption> {
    // What counts from a day of one's own, or from any day, turns on no hour of filing.
    if !parts.deadline.waits_for_office() {
        return None;
    }
    let acceptance = &parts.deadline.acceptance;
    let assumption = |id: &str, text: &Msg<'_>, flag| Assumption {
        id: id.to_owned(),
        value: None,
        text: words.say(text),
        flag,
    };
    let date = acceptance.filing.date;
    if acceptance.on == AcceptedOn::AfterRestDay {
        let saturday = hours(parts).and_then(|hours| hours.saturday.as_ref());
        let open = saturday.is_some_and(|hours| {
            let within = |time: NaiveTime| hours.opens <= time && time < hours.closes;
            acceptance.filing.time.is_none_or(within)
        });
        let mut skipped = parts.deadline.skipped.iter();
        let weekend = skipped.any(|day| day.date == date && day.kind == DayKind::Weekend);
        let taken_in = parts.duty && open && weekend && date.weekday() == Weekday::Sat;
        return taken_in.then(|| assumption("saturday", &Msg::AssumedSaturday, None));
    }
    match (acceptance.filing.time, hours(parts)) {
        (None, Some(hours)) => {
            let closes = clock(hours.closes);
            let late = hours.closes.overflowing_add_signed(Duration::minutes(30)).0;
            // Asked backwards, the day is the answer and takes no time.
            let asked = parts.backwards.is_none();
            let flag = asked.then(|| format!("--date {date}T{}", clock(late)));
            let message = Msg::AssumedBeforeClosing {
                closes: (&closes).into(),
            };
            Some(assumption("time", &message, flag))
        }
        (None, None) => Some(assumption("time", &Msg::AssumedInHours, None)),
        (Some(_), None) => Some(assumption("time", &Msg::AssumedTimeInHours, None)),
        (Some(_), Some(_)) => None,
    }
}
