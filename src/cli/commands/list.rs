//! `certctl list`: which services there are.

use certctl::catalogue::{Audience, LifeEvent};
use certctl::i18n::fold;
use certctl::render;
use certctl::view::{ListView, Status, find};
use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::office::{self, OfficeError};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Words to look for.
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[arg(long, value_enum, value_name = "WHO", hide_possible_values = true)]
    audience: Option<Who>,
    #[arg(long, value_enum, value_name = "EVENT", hide_possible_values = true)]
    event: Option<Event>,
    #[arg(long, value_name = "CHANNEL", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::channels))]
    channel: Option<String>,
    #[arg(long, value_enum, value_name = "STATUS", hide_possible_values = true)]
    status: Option<Standing>,
}

/// Nothing that one applies through is called so.
#[derive(Debug, thiserror::Error)]
#[error("no such channel")]
pub(crate) struct UnknownChannel {
    pub(crate) name: String,
    pub(crate) near: Vec<String>,
    pub(crate) channels: Vec<String>,
}

/// Which services are wanted by whether they are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Standing {
    Active,
    Withdrawn,
    All,
}

impl Standing {
    const fn has(self, status: Status) -> bool {
        match self {
            Self::Active => matches!(status, Status::Active),
            Self::Withdrawn => matches!(status, Status::Withdrawn),
            Self::All => true,
        }
    }
}

/// Who applies.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Who {
    Individual,
    LegalEntity,
}

/// Life events.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Event {
    Birth,
    Marriage,
    Death,
    Moving,
    Travel,
    Business,
    Driving,
    Family,
}

impl From<Who> for Audience {
    fn from(who: Who) -> Self {
        match who {
            Who::Individual => Self::Individual,
            Who::LegalEntity => Self::LegalEntity,
        }
    }
}

impl From<Event> for LifeEvent {
    fn from(event: Event) -> Self {
        match event {
            Event::Birth => Self::Birth,
            Event::Marriage => Self::Marriage,
            Event::Death => Self::Death,
            Event::Moving => Self::Moving,
            Event::Travel => Self::Travel,
            Event::Business => Self::Business,
            Event::Driving => Self::Driving,
            Event::Family => Self::Family,
        }
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let mut entries = context.catalogue.index()?;
    let offices = match &args.channel {
        Some(typed) => Some(offices_of(typed, context)?),
        None => None,
    };
    entries.retain(|entry| {
        let given = |offices: &Vec<String>| entry.office.iter().any(|id| offices.contains(id));
        args.audience
            .is_none_or(|who| entry.audience.contains(&who.into()))
            && args
                .event
                .is_none_or(|event| entry.event.contains(&event.into()))
            && args
                .status
                .is_none_or(|standing| standing.has(Status::of(entry, context.today)))
            && offices.as_ref().is_none_or(given)
    });
    let (entries, fit) = find(entries, &args.words, context.messages.lang());
    let grouped = args.words.is_empty() && args.event.is_none();
    let view = ListView::build(&entries, fit, grouped, context.today, context.words());
    context.show_rows(&view, &view.services, || {
        render::list(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

/// The office types that are meant: those of a channel, one by its id, or those of the channel that a person calls so.
fn offices_of(typed: &str, context: &Context) -> anyhow::Result<Vec<String>> {
    let all = context.catalogue.offices()?.office;
    let of_channel = |channel: &str| -> Vec<String> {
        let same = all
            .iter()
            .filter(|office| fold::same(&office.channel, channel));
        same.map(|office| office.id.clone()).collect()
    };
    let known = of_channel(typed);
    if !known.is_empty() {
        return Ok(known);
    }
    let found = match office::named(typed, context.today, &context.catalogue) {
        Err(OfficeError::Unknown { name, near, .. }) => {
            let mut channels: Vec<String> = Vec::new();
            for office in &all {
                if !channels.contains(&office.channel) {
                    channels.push(office.channel.clone());
                }
            }
            return Err(UnknownChannel {
                name,
                near,
                channels,
            }
            .into());
        }
        other => other?,
    };
    let exact = found.place.is_some() || fold::same(&found.office.id, typed);
    Ok(if exact {
        vec![found.office.id]
    } else {
        of_channel(&found.office.channel)
    })
}
