//! `certctl draft show`

use super::load;
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use clap_complete::engine::ArgValueCandidates;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(long)]
    reveal: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let draft = load(&context.store()?, &args.id)?;
    let service = commands::rules(context, &draft.service)?;
    super::show(context, &draft, &service, args.reveal, None)?;
    Ok(Exit::Done)
}
