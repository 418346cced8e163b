//! `certctl draft undo`: make an earlier revision the present one again. The present one is kept, too.

use certctl::draft::Deed;
use certctl::store::StoreError;
use clap_complete::engine::ArgValueCandidates;

use super::submit::StepError;
use super::{status, typed_id};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(long, value_name = "REVISION")]
    to: Option<u64>,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let id = typed_id(&args.id)?;
    let rev = match args.to {
        Some(rev) => rev,
        None => {
            let draft = store.load(id)?;
            // After an undo the next one goes a step further back, not to what was just undone.
            let before = draft.restored.unwrap_or(draft.rev).checked_sub(1);
            let before = before.filter(|rev| *rev > 0);
            before.ok_or(StepError::NothingToUndo { id: id.to_string() })?
        }
    };
    let draft = match store.restore(id, rev, &context.now, Deed::Undo) {
        Err(StoreError::NoRevision { .. }) => {
            // Of an unknown draft there is none either, but that is another mistake.
            if let Err(error @ StoreError::NotFound { .. }) = store.load(id) {
                return Err(error.into());
            }
            let id = id.to_string();
            return Err(match args.to {
                Some(rev) => StepError::NoRevision { id, rev },
                None => StepError::NothingToUndo { id },
            }
            .into());
        }
        other => other?,
    };
    status::tell(&draft, context)
}
