//! `certctl store export`: the whole store as one file.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use certctl::i18n::Msg;
use certctl::render::{self, safe};
use certctl::store::{Cover, Export, Guard, Store, StoreError};
use certctl::view::{LeftRow, StoreExportView};

use super::guard;
use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::new_file::{self, Existing, NotWritten};
use crate::cli::{explain_store, output};

/// The file is there already.
#[derive(Debug, thiserror::Error)]
#[error("the file exists")]
pub(crate) struct Taken;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "KEY|FILE")]
    recipient: Vec<String>,
    #[arg(long)]
    anonymise: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    context.form(&[Format::Table, Format::Json])?;
    let store = context.store()?;
    let all: Result<Vec<_>, _> = args
        .recipient
        .iter()
        .map(|named| guard::found(named))
        .collect();
    let cover = match all?.concat() {
        none if none.is_empty() => Cover::AsStore,
        all => Cover::Guard(Guard::Recipients(all)),
    };
    let to_stdout = args.file.as_os_str() == "-";
    let export = if to_stdout {
        // Made whole first: half an archive on stdout would look like one.
        let mut archive = tempfile_in(store.root())?;
        let export = made(&store, &mut archive, &cover, args, context)?;
        archive.seek(SeekFrom::Start(0))?;
        copy(archive)?;
        export
    } else {
        into_file(&store, &cover, args, context)?
    };
    let view = StoreExportView {
        schema: "certctl.store-export/1",
        drafts: export.drafts,
        revisions: export.revisions,
        encrypted: export.encrypted,
        anonymised: args.anonymise,
        left: export
            .left
            .iter()
            .map(|file| LeftRow {
                file: file.name.clone(),
                reason: explain_store::damage(&file.reason, &context.messages),
            })
            .collect(),
    };
    if to_stdout {
        let page = render::store_export(&view, &context.messages, None);
        output::note(page.trim_end());
    } else {
        context.show(&view, || {
            render::store_export(&view, &context.messages, context.width)
        })?;
    }
    if !view.encrypted && !view.anonymised {
        output::note(&safe(&context.messages.text(Msg::StoreExportPlain)));
    }
    Ok(if view.left.is_empty() {
        Exit::Done
    } else {
        Exit::Store
    })
}

fn made(
    store: &Store,
    out: &mut dyn Write,
    cover: &Cover,
    args: &Args,
    context: &Context,
) -> Result<Export, StoreError> {
    store.export(out, cover, &context.now, args.anonymise)
}

/// Writes a file that was not there.
fn into_file(
    store: &Store,
    cover: &Cover,
    args: &Args,
    context: &Context,
) -> anyhow::Result<Export> {
    let fill = |out: &mut dyn Write| made(store, out, cover, args, context);
    new_file::write(&args.file, Existing::Kept, fill).map_err(|error| match error {
        NotWritten::Exists => Taken.into(),
        NotWritten::Io(source) => StoreError::Archive { source }.into(),
        NotWritten::Content(error) => error.into(),
    })
}

/// A file without a name beside the store. If the store is encrypted, so is what goes into it, unless it is anonymised.
fn tempfile_in(root: &Path) -> Result<File, StoreError> {
    let folder = if root.is_dir() { root } else { Path::new(".") };
    tempfile::tempfile_in(folder).map_err(|source| StoreError::Archive { source })
}

fn copy(mut archive: File) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let read = archive.read(&mut piece)?;
        if read == 0 {
            break;
        }
        match out.write_all(&piece[..read]) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            result => result.map_err(output::OutputError)?,
        }
    }
    Ok(out.flush().map_err(output::OutputError)?)
}
