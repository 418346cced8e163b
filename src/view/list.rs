//! `certctl.list/1`

use chrono::NaiveDate;
use serde::Serialize;

use super::{Fit, Words};
use crate::catalogue::{IndexEntry, LifeEvent};
use crate::i18n::Msg;

/// Services.
#[derive(Debug, Clone, Serialize)]
pub struct ListView {
    /// `certctl.list/1`
    pub schema: &'static str,
    /// How they fit the words looked for: `exact`, `near` (taken for misspelt), `partly` (some of the words).
    pub fit: &'static str,
    /// The services.
    pub services: Vec<ServiceRow>,
    /// The same by what happens in a life, each service once; empty where they are in the order of their fit.
    #[serde(skip)]
    pub groups: Vec<ServiceGroup>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceRow {
    /// The id.
    pub id: String,
    /// The official name.
    pub name: String,
    /// `active`, `withdrawn`
    pub status: &'static str,
    /// The day since when it is withdrawn; null if it is not, or if the day is not known.
    pub withdrawn_since: Option<NaiveDate>,
    /// One sentence.
    pub summary: String,
    /// The life events that bring a person to it, the main one first.
    pub events: Vec<LifeEvent>,
    /// The office types where it is given.
    pub offices: Vec<String>,
}

/// Services that one thing in a life brings a person to.
#[derive(Debug, Clone)]
pub struct ServiceGroup {
    /// What happens, in words.
    pub name: String,
    /// The places of the services in the list.
    pub services: Vec<usize>,
}

/// Whether a service is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is.
    Active,
    /// It no longer is.
    Withdrawn,
}

impl Status {
    /// The status of a service on a day.
    #[must_use]
    pub fn of(entry: &IndexEntry, on: NaiveDate) -> Self {
        match entry.withdrawn_on(on) {
            Some(_) => Self::Withdrawn,
            None => Self::Active,
        }
    }

    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl ListView {
    /// Builds the view of services on a day; in groups where they are a plain list and no answer to words.
    #[must_use]
    pub fn build(
        entries: &[IndexEntry],
        fit: Fit,
        grouped: bool,
        on: NaiveDate,
        words: Words<'_>,
    ) -> Self {
        let row = |entry: &IndexEntry| ServiceRow {
            id: entry.id.clone(),
            name: words.of(&entry.name),
            status: Status::of(entry, on).as_str(),
            withdrawn_since: entry.withdrawn_on(on).and_then(|span| span.from),
            summary: words.of(&entry.summary),
            events: entry.event.clone(),
            offices: entry.office.clone(),
        };
        let services: Vec<ServiceRow> = entries.iter().map(row).collect();
        Self {
            schema: "certctl.list/1",
            fit: fit.as_str(),
            groups: if grouped {
                groups(&services, words)
            } else {
                Vec::new()
            },
            services,
            overrides: words.catalogue.overrides(),
        }
    }
}

/// The services under the first event of each; those of no event after them, those withdrawn at the end.
fn groups(services: &[ServiceRow], words: Words<'_>) -> Vec<ServiceGroup> {
    let group = |message: Msg<'_>, belongs: &dyn Fn(&ServiceRow) -> bool| ServiceGroup {
        name: words.say(&message),
        services: (0..)
            .zip(services)
            .filter(|(_, row)| belongs(row))
            .map(|(at, _)| at)
            .collect(),
    };
    let active = |row: &ServiceRow| row.status == Status::Active.as_str();
    let of_events = LifeEvent::ALL.iter().map(|event| {
        group(name(*event), &|row| {
            active(row) && row.events.first() == Some(event)
        })
    });
    let others = [
        group(Msg::EventOther, &|row| active(row) && row.events.is_empty()),
        group(Msg::ListWithdrawn, &|row| !active(row)),
    ];
    of_events
        .chain(others)
        .filter(|group| !group.services.is_empty())
        .collect()
}

fn name(event: LifeEvent) -> Msg<'static> {
    match event {
        LifeEvent::Birth => Msg::EventBirth,
        LifeEvent::Marriage => Msg::EventMarriage,
        LifeEvent::Death => Msg::EventDeath,
        LifeEvent::Moving => Msg::EventMoving,
        LifeEvent::Travel => Msg::EventTravel,
        LifeEvent::Business => Msg::EventBusiness,
        LifeEvent::Driving => Msg::EventDriving,
        LifeEvent::Family => Msg::EventFamily,
    }
}
