//! Days off, and rest days that are worked, as events for a calendar program.

use chrono::NaiveDate;

use super::day::{DayError, day_reason};
use crate::calendar::{Basis, Calendar, Day, DayKind};
use crate::i18n::Msg;
use crate::view::{EventView, Words};

/// The events of a span, both ends included, one a day; plain weekends and plain working days are none.
///
/// An id is made of the date, the week, and whether the day is worked: the same day in a newer file, for another
/// reason or with other words, replaces the older event.
///
/// # Errors
/// A date is not covered.
pub fn day_events(
    calendar: &Calendar<'_>,
    (from, to): (NaiveDate, NaiveDate),
    words: Words<'_>,
) -> Result<Vec<EventView>, DayError> {
    let days = calendar.days(from, to)?;
    let days = days.filter(|day| !matches!(day.kind, DayKind::Working | DayKind::Weekend));
    days.map(|day| event(&day, calendar.week().as_str(), words))
        .collect()
}

fn event(day: &Day<'_>, week: &str, words: Words<'_>) -> Result<EventView, DayError> {
    let (is, category) = if day.kind.is_working() {
        ("worked", "working-day")
    } else {
        ("off", "day-off")
    };
    let reason = day_reason(day, words);
    let summary = summary(day, words).unwrap_or_else(|| reason.clone());
    let mut lines = Vec::new();
    // Which day it is moved from; otherwise the title says all.
    if day.linked.is_some() {
        lines.push(reason);
    }
    let mut url = None;
    for id in [day.source, day.dated_by].into_iter().flatten() {
        let source = words.catalogue.source(id)?;
        lines.push(words.of(&source.title));
        lines.extend(source.url.clone());
        url = url.or(source.url);
    }
    // A day beside a lunar date is not moved with it.
    match day.basis {
        Basis::Confirmed => {}
        Basis::Projected if day.dated_by.is_some() => {
            lines.push(words.say(&Msg::EventProjected));
        }
        Basis::ByLaw | Basis::Projected => lines.push(words.say(&Msg::EventByLaw)),
    }
    Ok(EventView {
        uid: format!("{}.{week}.{is}@certctl", day.date),
        date: day.date,
        until: None,
        summary,
        description: lines.join("\n"),
        url,
        category: Some(category),
        busy: false,
        alarms: Vec::new(),
    })
}

/// The title, where the reason is too long for one.
fn summary(day: &Day<'_>, words: Words<'_>) -> Option<String> {
    match day.kind {
        DayKind::Holiday | DayKind::DayOff => Some(words.of(day.name?)),
        DayKind::RolledOff => {
            let name = words.of(day.name?);
            let name = (&name).into();
            Some(words.say(&Msg::EventRolled { name }))
        }
        DayKind::TransferredOff => Some(words.say(&Msg::EventTransferredOff)),
        DayKind::WorkedRestDay => Some(words.say(&Msg::EventWorkedRestDay)),
        _ => None,
    }
}
