//! `certctl store status`: how the store is kept, and what it holds.

use certctl::render;
use certctl::store::Protection;
use certctl::view::{KeptRow, StoreStatusView};

use super::unlocked_by;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

pub(crate) fn run(context: &Context) -> anyhow::Result<Exit> {
    let store = context.locked_store()?;
    let (protection, tally) = (store.protection()?, store.tally()?);
    let kinds = ["drafts", "revisions", "journal", "profile", "quarantine"];
    let kept = kinds.into_iter().zip(tally.kinds());
    let kept = kept.map(|(id, kept)| KeptRow {
        id,
        count: kept.plain + kept.sealed,
        encrypted: kept.sealed,
        bytes: kept.bytes,
    });
    let encrypted = protection != Protection::Plain;
    let view = StoreStatusView {
        schema: "certctl.store-status/1",
        folder: store.root().display().to_string(),
        encrypted,
        unlocked_by: unlocked_by(protection),
        kept: kept.collect(),
        unencrypted: if encrypted { tally.plain() } else { 0 },
    };
    context.show(&view, || {
        render::store_status(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}
