//! `certctl list`: which services there are.

use certctl::catalogue::{Audience, IndexEntry, LifeEvent};
use certctl::i18n::{collate, fold};
use certctl::render;
use certctl::text::Lang;
use certctl::view::ListView;
use clap::ValueEnum;

use crate::cli::context::Context;
use crate::cli::exit::Exit;

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
    entries.retain(|entry| {
        args.audience
            .is_none_or(|who| entry.audience.contains(&who.into()))
            && args
                .event
                .is_none_or(|event| entry.event.contains(&event.into()))
            && args.words.iter().all(|word| speaks_of(entry, word))
    });
    let lang = context.messages.lang();
    entries.sort_by(|a, b| collate::compare(a.name.get(lang), b.name.get(lang)));
    let view = ListView::build(&entries, context.words());
    context.show_rows(&view, &view.services, || {
        render::list(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

/// Whether a word, in any of the languages, stands in what a list knows of a service.
fn speaks_of(entry: &IndexEntry, word: &str) -> bool {
    let word = fold::fold(word);
    let names = Lang::ALL
        .iter()
        .flat_map(|&lang| [entry.name.get(lang), entry.summary.get(lang)]);
    let mut texts = names
        .chain(entry.keyword.iter().map(String::as_str))
        .chain([entry.id.as_str()]);
    texts.any(|text| fold::fold(text).contains(&word))
}
