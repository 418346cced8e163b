//! Which calendar is meant: the week, the office, and the day on which it was known.

use certctl::calendar::{Basis, Calendar, CalendarData, CalendarError, Week};
use chrono::NaiveDate;
use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::input::{NotADate, moment};
use crate::cli::office;
use crate::cli::strict;

/// The week profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Profile {
    FiveDay,
    SixDay,
}

impl From<Profile> for Week {
    fn from(profile: Profile) -> Self {
        match profile {
            Profile::FiveDay => Self::FiveDay,
            Profile::SixDay => Self::SixDay,
        }
    }
}

/// Arguments that every command on the calendar takes.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Which {
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
    #[arg(long, value_name = "DATE")]
    as_known: Option<String>,
    #[arg(long)]
    strict: bool,
}

impl Which {
    /// What is known now, at an office.
    pub(super) fn now(office: Option<String>) -> Self {
        Self {
            office,
            as_known: None,
            strict: false,
        }
    }
}

/// The week, where a command is about one.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct OneWeek {
    #[arg(long, value_enum, value_name = "WEEK", default_value_t = Profile::FiveDay, hide_default_value = true, hide_possible_values = true)]
    week: Profile,
}

impl OneWeek {
    /// The week.
    pub(super) fn week(&self) -> Week {
        self.week.into()
    }
}

/// The data of the calendar that is meant.
pub(super) struct Source {
    data: CalendarData,
    /// The names under which a user's own days may know the office.
    office: Vec<String>,
    strict: bool,
    today: NaiveDate,
    /// What the program has built already, where the data are the release's as known now.
    packed: [Option<&'static [u8]>; 2],
}

impl Source {
    /// Resolves the arguments.
    ///
    /// # Errors
    /// An office that nothing is called, or a day outside the calendar.
    pub(super) fn of(which: &Which, context: &Context) -> anyhow::Result<Self> {
        let mut data = context.catalogue.calendar()?;
        let mut office = Vec::new();
        if let Some(typed) = &which.office {
            let found = office::named(typed, context.today, &context.catalogue)?;
            office.push(found.office.id);
            office.extend(found.place.map(|place| place.id));
        }
        if let Some(typed) = &which.as_known {
            let calendar = days::built(&data, Week::FiveDay, context)?;
            let on = date(typed, context.today, &calendar)?;
            known(on, context.today, &calendar)?;
            data = data.as_known(on);
        }
        let of_release = which.as_known.is_none() && data.own.is_empty();
        let packed = |week| context.catalogue.packed_days(week).filter(|_| of_release);
        Ok(Self {
            data,
            office,
            strict: which.strict,
            today: context.today,
            packed: [packed(Week::FiveDay), packed(Week::SixDay)],
        })
    }

    /// Notes that an answer about the days between two dates rests on the user's own days if it does. An answer that
    /// names their source needs no such note.
    pub(super) fn note(&self, one: NaiveDate, two: NaiveDate, context: &Context) {
        let office: Vec<&str> = self.office.iter().map(String::as_str).collect();
        days::note(&self.data, &office, one, two, context);
    }

    /// The calendar of a week.
    ///
    /// # Errors
    /// The days of a user's own contradict each other.
    pub(super) fn calendar(&self, week: Week) -> Result<Calendar<'_>, CalendarError> {
        let [five, six] = self.packed;
        let packed = match week {
            Week::FiveDay => five,
            Week::SixDay => six,
        };
        if let Some(calendar) = packed.and_then(|bytes| Calendar::unpack(&self.data, week, bytes)) {
            return Ok(calendar);
        }
        let office: Vec<&str> = self.office.iter().map(String::as_str).collect();
        Calendar::at(&self.data, week, &office)
    }

    /// The data.
    pub(super) const fn data(&self) -> &CalendarData {
        &self.data
    }

    /// A date as a person types it.
    ///
    /// # Errors
    /// The text is no date, or has a clock, or lies outside the calendar.
    pub(super) fn date(&self, typed: &str, calendar: &Calendar<'_>) -> anyhow::Result<NaiveDate> {
        let date = date(typed, self.today, calendar)?;
        calendar.is_working(date)?;
        Ok(date)
    }

    /// Refuses, when asked to be strict, an answer that is not confirmed.
    ///
    /// # Errors
    /// [`strict::NotConfirmed`]
    pub(super) fn require(&self, basis: Basis) -> Result<(), strict::NotConfirmed> {
        strict::require(self.strict, basis)
    }
}

/// Nobody knows what will be known on a later day.
#[derive(Debug, thiserror::Error)]
#[error("not known yet")]
pub(crate) struct NotKnownYet {
    pub(crate) last: NaiveDate,
}

/// Checks a day on which something is to have been known.
///
/// # Errors
/// A day outside the calendar, or one that is after today and after the last check.
pub(super) fn known(
    on: NaiveDate,
    today: NaiveDate,
    calendar: &Calendar<'_>,
) -> anyhow::Result<()> {
    calendar.is_working(on)?;
    let last = today.max(calendar.checked_on());
    if on > last {
        return Err(NotKnownYet { last }.into());
    }
    Ok(())
}

/// A date without a clock.
fn date(typed: &str, today: NaiveDate, calendar: &Calendar<'_>) -> Result<NaiveDate, NotADate> {
    let moment = moment(typed, today, calendar)?;
    if moment.time.is_some() {
        return Err(NotADate {
            value: typed.to_owned(),
        });
    }
    Ok(moment.date)
}
