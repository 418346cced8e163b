//! `certctl profile show`

use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long)]
    reveal: bool,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let profile = context.store()?.profile()?;
    super::answer(context, profile.as_ref(), args.reveal)?;
    Ok(Exit::Done)
}
