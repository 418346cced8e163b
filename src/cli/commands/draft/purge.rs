//! `certctl draft purge`: remove a draft with all its revisions.

use certctl::i18n::Msg;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::interview::Interview;
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let id = super::typed_id(&args.id)?;
    if !args.yes && !confirmed(context, &id.to_string())? {
        let failure = Failure::of(
            "purge_unconfirmed",
            Exit::Usage,
            &Msg::ErrorPurgeUnconfirmed,
            &context.messages,
        );
        let json = !matches!(context.format, None | Some(crate::cli::args::Format::Table));
        return Ok(failure.report(&context.messages, json));
    }
    store.purge(id, &context.now)?;
    let id = id.to_string();
    output::note(&context.messages.text(Msg::DraftPurged { id: (&id).into() }));
    Ok(Exit::Done)
}

fn confirmed(context: &Context, id: &str) -> anyhow::Result<bool> {
    if !context.interactive {
        return Ok(false);
    }
    let question = context.messages.text(Msg::PromptPurge { id: id.into() });
    let prompter = Interview::new(context)?.prompter;
    prompter.question(&question, &[]);
    Ok(prompter.line(None, "")? == id)
}
