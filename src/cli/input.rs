//! Values as people type them: loose on the command line.

use std::fmt;

use certctl::calendar::Calendar;
use certctl::term::Filing;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};

/// The text is no date; it is repeated to the person, because a date is nothing personal.
#[derive(Debug, thiserror::Error)]
#[error("not a date")]
pub(crate) struct NotADate {
    pub(crate) value: String,
}

/// The text is no number of days such as `3d` or `3wd`.
#[derive(Debug, thiserror::Error)]
#[error("not a number of days")]
pub(crate) struct NotADayCount {
    pub(crate) value: String,
}

/// A day and perhaps a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) date: NaiveDate,
    pub(crate) time: Option<NaiveTime>,
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            Some(time) => write!(f, "{}T{}", self.date, time.format("%H:%M")),
            None => self.date.fmt(f),
        }
    }
}

impl Moment {
    /// Reads what [`fmt::Display`] writes: the form in which a draft keeps it.
    pub(crate) fn kept(text: &str) -> Option<Self> {
        let (date, time) = text
            .split_once('T')
            .map_or((text, None), |(date, time)| (date, Some(time)));
        Some(Self {
            date: iso(date)?,
            time: time.map(clock).transpose().ok()?,
        })
    }

    /// An application handed in then.
    pub(crate) const fn filing(self) -> Filing {
        let Self { date, time } = self;
        Filing { date, time }
    }
}

/// A clock with or without seconds, which terms do not count.
fn clock(text: &str) -> Result<NaiveTime, chrono::ParseError> {
    NaiveTime::parse_from_str(text, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"))
}

/// Reads `2026-12-31`, `31.12.2026`, `today`, `tomorrow`, `+3d`, `+3wd`, each of the first two also with `T18:30`.
///
/// # Errors
/// The text is no date of the calendar.
pub(crate) fn moment(
    text: &str,
    today: NaiveDate,
    calendar: &Calendar<'_>,
) -> Result<Moment, NotADate> {
    let text = text.trim();
    let wrong = || NotADate {
        value: text.to_owned(),
    };
    let (part, time) = match text.split_once(['T', 't', ' ']) {
        Some((part, time)) if part.starts_with(|c: char| c.is_ascii_digit()) => (part, Some(time)),
        _ => (text, None),
    };
    let time = time.map(clock).transpose().map_err(|_| wrong())?;
    let date = match part.to_lowercase().as_str() {
        "today" | "сегодня" | "бүгін" => Some(today),
        "tomorrow" | "завтра" | "ертең" => today.succ_opt(),
        other => match other.strip_prefix('+') {
            Some(later) => relative(later, today, calendar),
            None => day(other),
        },
    };
    Ok(Moment {
        date: date.ok_or_else(wrong)?,
        time,
    })
}

fn relative(text: &str, today: NaiveDate, calendar: &Calendar<'_>) -> Option<NaiveDate> {
    if let Some(days) = text.strip_suffix("wd") {
        return calendar.add(today, days.parse().ok()?).ok();
    }
    let day = today.checked_add_days(Days::new(text.strip_suffix('d')?.parse().ok()?));
    // What is kept has four digits of the year and could not be read again with more.
    day.filter(|day| day.year() <= 9999)
}

/// The day that lies `365d` before today.
pub(crate) fn ago(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = text.trim().strip_suffix('d')?.parse().ok()?;
    today.checked_sub_days(Days::new(days))
}

/// A day without a clock, in either of the two ways of writing it.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    iso(text.trim()).or_else(|| dotted(text.trim()))
}

/// A day exactly as machines write it: `2026-12-31`.
pub(crate) fn exact(text: &str) -> Option<NaiveDate> {
    iso(text).filter(|date| date.to_string() == text)
}

/// The first day of a month, written `2026-12` or `12.2026`.
pub(crate) fn month(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let (year, month) = match text.split_once('-') {
        Some((year, month)) => (year, month),
        None => text.split_once('.').map(|(month, year)| (year, month))?,
    };
    date(year, month, "1")
}

/// Only four digits of the year: `%Y` would take fewer and mean the first century.
fn iso(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    date(year, month, day)
}

fn dotted(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split('.').collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    date(year, month, day)
}

fn date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let digits = |text: &str, most: usize| {
        !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit())
    };
    if year.len() != 4 || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Yes or no in any of the three languages.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "да" | "д" | "иә" | "ия" | "true" => Some(true),
        "no" | "n" | "нет" | "н" | "жоқ" | "жок" | "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use certctl::calendar::Week;

    fn read(text: &str) -> Option<String> {
        let data = certctl::embedded::catalogue().calendar().unwrap();
        let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 12, 14).unwrap();
        let moment = moment(text, today, &calendar).ok()?;
        Some(moment.time.map_or_else(
            || moment.date.to_string(),
            |time| format!("{}T{}", moment.date, time.format("%H:%M")),
        ))
    }

    #[test]
    fn people_type_dates_in_several_ways() {
        for (typed, date) in [
            ("2026-12-11", "2026-12-11"),
            ("11.12.2026", "2026-12-11"),
            ("1.2.2026", "2026-02-01"),
            ("today", "2026-12-14"),
            ("Сегодня", "2026-12-14"),
            ("ертең", "2026-12-15"),
            ("+3d", "2026-12-17"),
            ("+3wd", "2026-12-18"),
            ("2026-12-11T18:30", "2026-12-11T18:30"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(date), "{typed}");
        }
    }

    #[test]
    fn people_type_months_in_two_ways() {
        let december = NaiveDate::from_ymd_opt(2026, 12, 1);
        for typed in ["2026-12", "12.2026", " 2026-12 "] {
            assert_eq!(month(typed), december, "{typed}");
        }
        assert_eq!(month("2.2026"), NaiveDate::from_ymd_opt(2026, 2, 1));
        for typed in [
            "2026-13",
            "2026",
            "12",
            "2026-12-01",
            "26-12",
            "12-2026",
            "2026.12",
            "",
            "-",
            "декабрь",
        ] {
            assert_eq!(month(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for typed in [
            "2026-13-40",
            "2026-02-29",
            "11.12.26",
            "11/12/2026",
            "",
            "+3",
            "+99999999999d",
            "+42946795d",
            "2026-12-11T25:00",
            "２026-12-11",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
