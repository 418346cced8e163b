//! `certctl store decrypt`: keep everything as plain files again.

use certctl::i18n::Msg;
use certctl::store::Protection;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

pub(crate) fn run(context: &Context) -> anyhow::Result<Exit> {
    if context.locked_store()?.protection()? == Protection::Plain {
        return Ok(not_encrypted(context));
    }
    let mut store = context.store()?;
    let conversion = store.decrypt()?;
    super::tell(context, "certctl.store-decrypt/1", &store, &conversion)
}

/// Says that there is nothing to decrypt, and no key to change.
pub(super) fn not_encrypted(context: &Context) -> Exit {
    let messages = &context.messages;
    let failure = Failure::of(
        "not_encrypted",
        Exit::Usage,
        &Msg::ErrorNotEncrypted,
        messages,
    );
    failure.report(messages, context.speaks_json())
}
