//! `certctl store import`: bring an archive into the store.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use certctl::draft::DraftId;
use certctl::i18n::Msg;
use certctl::render;
use certctl::store::{
    ArchiveFault, Import, MAX_ARCHIVE_BYTES, Protection, StoreError, archive_protection,
};
use certctl::view::{BesideRow, StoreImportView};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::{output, unlock};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    replace: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let archive = read(&args.file)?;
    let secret = match archive_protection(&archive)? {
        Protection::Plain => None,
        guarded => Some(unlock::secret(guarded, context)?),
    };
    let store = context.store()?;
    let import = store.import(&archive, secret.as_ref(), args.replace, &context.now)?;
    if secret.is_some() && store.protection()? == Protection::Plain {
        output::note(&context.messages.text(Msg::StoreImportPlain));
    }
    let view = view(&import);
    context.show(&view, || {
        render::store_import(&view, &context.messages, context.width)
    })?;
    Ok(if !view.unreadable.is_empty() {
        Exit::Store
    } else if !view.beside.is_empty() || view.profile == Some("kept") {
        Exit::No
    } else {
        Exit::Done
    })
}

fn view(import: &Import) -> StoreImportView {
    let ids = |ids: &[DraftId]| ids.iter().map(ToString::to_string).collect();
    StoreImportView {
        schema: "certctl.store-import/1",
        new: ids(&import.new),
        forward: ids(&import.forward),
        known: ids(&import.known),
        replaced: ids(&import.replaced),
        beside: import
            .beside
            .iter()
            .map(|(id, beside)| BesideRow {
                id: id.to_string(),
                beside: beside.to_string(),
            })
            .collect(),
        unreadable: ids(&import.unreadable),
        profile: import
            .profile
            .map(|taken| if taken { "imported" } else { "kept" }),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
    let unreadable = |source| StoreError::ArchiveUnreadable { source };
    let mut bytes = Vec::new();
    let limit = MAX_ARCHIVE_BYTES + 1;
    let read = if path.as_os_str() == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        let file = File::open(path).map_err(unreadable)?;
        file.take(limit).read_to_end(&mut bytes)
    };
    if read.map_err(unreadable)? as u64 == limit {
        return Err(StoreError::BadArchive {
            fault: ArchiveFault::TooLarge,
        });
    }
    Ok(bytes)
}
