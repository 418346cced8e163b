//! `certctl data diff`: what changed between two states of the data, and for whom.

use std::path::PathBuf;

use certctl::catalogue::Tables;
use certctl::view::{DataDiffView, Entry};
use certctl::{embedded, render};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::folder::Folder;
use crate::cli::own_data::OwnData;
use crate::cli::variables;

/// Arguments. With one folder or none the older state is the release.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "OLD")]
    old: Option<PathBuf>,
    #[arg(value_name = "NEW")]
    new: Option<PathBuf>,
}

/// A folder cannot be compared.
#[derive(Debug, thiserror::Error)]
#[error("the data cannot be compared")]
pub(crate) enum NotCompared {
    /// It cannot be read.
    Folder {
        /// The folder.
        folder: String,
    },
    /// Its files have faults.
    Faulty {
        /// Each fault in a line.
        faults: Vec<String>,
    },
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let asked = |path: &PathBuf| Folder {
        path: path.clone(),
        origin: variables::DATA,
    };
    let (old, new) = match (&args.old, &args.new) {
        (Some(old), Some(new)) => (Some(asked(old)), Some(asked(new))),
        (Some(new), None) => (None, Some(asked(new))),
        _ => (None, context.data.clone()),
    };
    let (before, after) = (state(old.as_ref())?, state(new.as_ref())?);
    let name = |folder: Option<Folder>| folder.map(|folder| folder.path.display().to_string());
    let view = DataDiffView::build(
        (name(old), &Entry::all(&before)?),
        (name(new), &Entry::all(&after)?),
        context.words(),
    );
    context.show_rows(&view, &view.changes, || {
        render::data_diff(&view, &context.messages, context.width)
    })?;
    Ok(match view.changes.as_slice() {
        [] => Exit::Done,
        _ => Exit::No,
    })
}

/// What a folder says, alone if it is whole, else laid over the release.
fn state(folder: Option<&Folder>) -> anyhow::Result<Tables> {
    let release = embedded::catalogue();
    let Some(folder) = folder else {
        return Ok(release.tables()?);
    };
    let own = OwnData::read(folder).map_err(|_| NotCompared::Folder {
        folder: folder.path.display().to_string(),
    })?;
    own.state(&release)?.map_err(|problems| {
        let faults = problems.iter().map(|problem| own.line(problem)).collect();
        NotCompared::Faulty { faults }.into()
    })
}
