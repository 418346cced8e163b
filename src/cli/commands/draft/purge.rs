//! `certctl draft purge`: remove a draft with all its revisions, or every one that was closed long ago.

use certctl::draft::{DraftId, State};
use certctl::i18n::Msg;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::input::{NotADate, ago};
use crate::cli::interview::Interview;
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", required_unless_present = "older_than", conflicts_with = "older_than", add = ArgValueCandidates::new(complete::drafts))]
    id: Option<String>,
    #[arg(long, value_name = "DAYS")]
    older_than: Option<String>,
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let (ids, word) = match (&args.id, &args.older_than) {
        (Some(id), _) => {
            let id = super::typed_id(id)?;
            (vec![id], id.to_string())
        }
        (None, older_than) => {
            let ids = closed_before(older_than.as_deref().unwrap_or_default(), context)?;
            if ids.is_empty() {
                output::note(&context.messages.text(Msg::PurgeNone));
                return Ok(Exit::Done);
            }
            let word = ids.len().to_string();
            (ids, word)
        }
    };
    if !args.yes && !confirmed(context, args, &word)? {
        let failure = Failure::of(
            "purge_unconfirmed",
            Exit::Usage,
            &Msg::ErrorPurgeUnconfirmed,
            &context.messages,
        );
        let json = !matches!(context.format, None | Some(crate::cli::args::Format::Table));
        return Ok(failure.report(&context.messages, json));
    }
    for id in ids {
        store.purge(id, &context.now)?;
        let id = id.to_string();
        output::note(&context.messages.text(Msg::DraftPurged { id: (&id).into() }));
    }
    Ok(Exit::Done)
}

/// The applications closed more than a number of days ago: `365d`.
fn closed_before(text: &str, context: &Context) -> anyhow::Result<Vec<DraftId>> {
    let before = ago(text, context.today).ok_or_else(|| NotADate {
        value: text.to_owned(),
    })?;
    let drafts = context.store()?.list()?.into_iter().flatten();
    let old = drafts.filter(|draft| {
        let closing = draft.closing.as_ref();
        draft.state == State::Closed && closing.is_some_and(|closing| closing.date < before)
    });
    Ok(old.map(|draft| draft.id).collect())
}

/// The id is typed again, or how many there are.
fn confirmed(context: &Context, args: &Args, word: &str) -> anyhow::Result<bool> {
    if !context.interactive {
        return Ok(false);
    }
    let question = context.messages.text(match &args.id {
        Some(_) => Msg::PromptPurge { id: word.into() },
        None => Msg::PromptPurgeOld { n: word.into() },
    });
    let prompter = Interview::new(context)?.prompter;
    prompter.question(&question, &[]);
    Ok(prompter.line(None, "")? == word)
}
