//! `certctl draft new`: an interview, or answers from a file.

use certctl::draft::{Draft, DraftId};
use certctl::i18n::Msg;
use certctl::store::{Store, StoreError};
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;
use uuid::Uuid;

use super::fill::{self, Given};
use super::lacking::lacking;
use super::reuse;
use super::session::{Session, Use};
use super::show;
use crate::cli::commands;
use crate::cli::commands::profile::NoProfile;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::Interview;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[command(flatten)]
    given: fill::Args,
    #[arg(long)]
    partial: bool,
    #[arg(long)]
    profile: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = commands::rules(context, &args.service)?;
    let store = context.store()?;
    let given = Given::read(&args.given, &service, context)?;
    let asking = context.interactive && args.given.answers.is_none() && !args.partial;
    let mut first = Draft::new(DraftId::from_random(0), &service.id, &context.now);
    given.put_into(&mut first);
    if args.profile {
        let profile = store.profile()?.ok_or(NoProfile)?;
        // A person is told what is filled, when it comes to that.
        if !asking {
            let fitting = reuse::fitting(&first, &service, &profile, context)?;
            first.answers.extend(fitting.values);
        }
    }
    if !asking && !args.partial {
        lacking(&first, &service, context)?;
    }
    let mut draft = create(&store, first)?;
    if asking {
        let interview = Interview::new(context)?;
        intro(&interview, &draft, &store);
        let profile = if args.profile { Use::Given } else { Use::Ask };
        let exit = Session::new(&interview, &store, &mut draft, &service, profile)?.run()?;
        if exit != Exit::Done {
            return Ok(exit);
        }
    }
    let id = draft.id.to_string();
    show(context, &draft, &service, false, Some(&id))?;
    Ok(Exit::Done)
}

/// Stores a draft under an id that is free.
fn create(store: &Store, first: Draft) -> anyhow::Result<Draft> {
    loop {
        let mut draft = Draft {
            id: DraftId::from_random(Uuid::new_v4().as_u128()),
            ..first.clone()
        };
        match store.create(&mut draft) {
            Err(StoreError::Exists { .. }) => {}
            other => {
                other?;
                return Ok(draft);
            }
        }
    }
}

fn intro(interview: &Interview<'_>, draft: &Draft, store: &Store) {
    let (id, path) = (draft.id.to_string(), store.root().display().to_string());
    let messages = &interview.context.messages;
    interview.prompter.say(&messages.text(Msg::PromptIntro {
        id: (&id).into(),
        path: (&path).into(),
    }));
    interview.prompter.say(&messages.text(Msg::PromptKeys));
}
