//! `certctl store encrypt`: encrypt everything that is kept, and what is written from now on.

use certctl::store::Protection;

use super::guard;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::variables;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    guard: guard::Args,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let locked = context.locked_store()?;
    let mut store = if locked.protection()? == Protection::Plain {
        locked
    } else {
        // What broke off is finished with the key that there is.
        let store = context.store()?;
        if store.tally()?.plain() == 0 {
            let message = certctl::i18n::Msg::ErrorEncrypted;
            let messages = &context.messages;
            let failure = Failure::of("encrypted", Exit::Usage, &message, messages);
            return Ok(failure.report(messages, context.speaks_json()));
        }
        let conversion = store.finish_encryption()?;
        return super::tell(context, "certctl.store-encrypt/1", &store, &conversion);
    };
    let path = variables::path(variables::PASSPHRASE_FILE);
    let file = path
        .as_deref()
        .map(|path| (path, variables::PASSPHRASE_FILE));
    let conversion = store.encrypt(args.guard.guard(file, context)?)?;
    super::tell(context, "certctl.store-encrypt/1", &store, &conversion)
}
