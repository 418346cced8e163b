//! `certctl store rotate`: another key, under another passphrase or for other people.

use certctl::store::Protection;

use super::{decrypt, guard};
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    guard: guard::Args,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    if context.locked_store()?.protection()? == Protection::Plain {
        return Ok(decrypt::not_encrypted(context));
    }
    let mut store = context.store()?;
    // What broke off is finished under the guard that it was begun with.
    let guard = if store.is_between_keys() {
        None
    } else {
        Some(args.guard.guard(None, context)?)
    };
    let conversion = store.rotate(guard)?;
    super::tell(context, "certctl.store-rotate/1", &store, &conversion)
}
