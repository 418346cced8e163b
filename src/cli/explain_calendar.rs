//! What the calendar cannot answer, in words.

use certctl::calendar::{Basis, CalendarError};
use certctl::i18n::{Messages, Msg, dates};
use certctl::view::DayError;
use chrono::NaiveDate;

use super::commands::calendar::{Inverted, NoDates, NoInput, NotAMonth, NotKnownYet};
use super::explain::{catalogue, usage};
use super::failure::Failure;
use super::strict::NotConfirmed;

/// The failure that an error of the calendar is; none for any other error.
pub(super) fn explain(error: &anyhow::Error, messages: &Messages) -> Option<Failure> {
    if let Some(error) = error.downcast_ref() {
        return Some(calendar(error, messages));
    }
    if let Some(error) = error.downcast_ref() {
        return Some(match error {
            DayError::Calendar(error) => calendar(error, messages),
            DayError::Catalogue(error) => catalogue(error, messages),
        });
    }
    if let Some(NotConfirmed { basis }) = error.downcast_ref() {
        let message = match basis {
            Basis::Projected => Msg::ErrorProjected,
            _ => Msg::ErrorNotConfirmed,
        };
        return Some(usage("not_confirmed", &message, messages));
    }
    if let Some(Inverted { from, to }) = error.downcast_ref() {
        let day = |date: &NaiveDate| dates::full(*date, messages.lang());
        let (from, to) = (day(from), day(to));
        let (from, to) = ((&from).into(), (&to).into());
        return Some(usage("span", &Msg::ErrorSpan { from, to }, messages));
    }
    if let Some(NotAMonth { value }) = error.downcast_ref() {
        let value = value.into();
        return Some(usage("month", &Msg::ErrorMonth { value }, messages));
    }
    if let Some(NoDates) = error.downcast_ref() {
        return Some(usage("no_dates", &Msg::ErrorNoDates, messages));
    }
    if let Some(NotKnownYet { last }) = error.downcast_ref() {
        let date = dates::full(*last, messages.lang());
        let date = (&date).into();
        return Some(usage(
            "not_known_yet",
            &Msg::ErrorNotKnownYet { date },
            messages,
        ));
    }
    let NoInput(error) = error.downcast_ref()?;
    let reason = error.to_string();
    let reason = (&reason).into();
    Some(usage("input", &Msg::ErrorInput { reason }, messages))
}

pub(super) fn calendar(error: &CalendarError, messages: &Messages) -> Failure {
    let day = |date: NaiveDate| dates::full(date, messages.lang());
    match error {
        CalendarError::OutOfCoverage { date, first, last } => {
            let (date, first, last) = (day(*date), day(*first), day(*last));
            let message = Msg::ErrorOutsideCalendar {
                date: (&date).into(),
                first: (&first).into(),
                last: (&last).into(),
            };
            usage("outside_calendar", &message, messages)
        }
        CalendarError::LeavesCoverage {
            from, first, last, ..
        } => {
            let (from, first, last) = (day(*from), day(*first), day(*last));
            let message = Msg::ErrorLeavesCalendar {
                from: (&from).into(),
                first: (&first).into(),
                last: (&last).into(),
            };
            usage("leaves_calendar", &message, messages)
        }
        other => usage(
            "data",
            &Msg::ErrorInternal {
                reason: (&other.to_string()).into(),
            },
            messages,
        ),
    }
}
