//! `certctl data check`: what is read from the data folder, what is wrong there, and which sources are old.

use certctl::render;
use certctl::view::{CountsView, DataCheckView, Entry, FaultView, StaleView};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::own_data::{OwnData, Problem, is_meant};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "DAYS", value_parser = days)]
    stale: Option<u32>,
}

/// A number of days: `300d`, or `300`.
fn days(typed: &str) -> Result<u32, std::num::ParseIntError> {
    typed.strip_suffix('d').unwrap_or(typed).parse()
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let own = match &context.data {
        Some(folder) => OwnData::read(folder)?,
        None => OwnData::default(),
    };
    let checked = own.check(&context.catalogue)?;
    // What the user's own sources are is known only once the files can be read.
    let tables = match checked.tables {
        Some(tables) => tables,
        None => context.catalogue.tables()?,
    };
    let mut faults = checked.faults;
    faults.extend(own.misspelt());
    let unused = own.unused.iter().filter(|file| !is_meant(file));
    let told = |problems: &[Problem]| problems.iter().map(|p| fault(&own, p)).collect();
    let (today, words) = (context.today, context.words());
    let stale = args
        .stale
        .map(|days| StaleView::list(&tables.sources, today, days, words));
    let view = DataCheckView {
        schema: "certctl.data-check/1",
        folder: context
            .data
            .as_ref()
            .map(|_| own.folder.display().to_string()),
        exists: own.exists,
        files: own.files.iter().map(|file| file.path.clone()).collect(),
        unused: unused.cloned().collect(),
        faults: told(&faults),
        warnings: told(&checked.warnings),
        counts: CountsView::of(&Entry::all(&tables)?),
        stale_days: args.stale,
        stale: stale.unwrap_or_default(),
    };
    context.show(&view, || {
        render::data_check(&view, &context.messages, context.width)
    })?;
    let clean = view.faults.is_empty() && view.stale.is_empty();
    Ok(if clean { Exit::Done } else { Exit::No })
}

fn fault(own: &OwnData, problem: &Problem) -> FaultView {
    FaultView {
        file: problem.file.clone(),
        line: problem.place.map(|(line, _)| line),
        column: problem.place.map(|(_, column)| column),
        field: problem.field.clone(),
        message: problem.message.clone(),
        told: own.line(problem),
    }
}
