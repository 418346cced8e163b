//! `certctl draft show`

use super::load;
use crate::cli::commands;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    reveal: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let draft = load(&context.store()?, &args.id)?;
    let service = commands::service(context, &draft.service)?;
    super::show(context, &draft, &service, args.reveal, None)?;
    Ok(Exit::Done)
}
