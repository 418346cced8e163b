//! `certctl profile purge`: forget the applicant's own data.

use certctl::i18n::Msg;

use super::NoProfile;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::interview::{Interview, Reply};
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let messages = &context.messages;
    if !args.yes && !confirmed(context)? {
        let message = Msg::ErrorProfileUnconfirmed;
        let failure = Failure::of("purge_unconfirmed", Exit::Usage, &message, messages);
        let json = !matches!(context.format, None | Some(crate::cli::args::Format::Table));
        return Ok(failure.report(messages, json));
    }
    if !store.purge_profile()? {
        return Err(NoProfile.into());
    }
    output::note(&messages.text(Msg::ProfilePurged));
    Ok(Exit::Done)
}

fn confirmed(context: &Context) -> anyhow::Result<bool> {
    if !context.interactive {
        return Ok(false);
    }
    let messages = &context.messages;
    let interview = Interview::new(context)?;
    let question = messages.text(Msg::PromptProfilePurge);
    let reply = interview.yes_no(&question, &messages.text(Msg::WhyProfilePurge), false)?;
    Ok(reply == Reply::Given(true))
}
