//! `certctl doctor`: what is wrong in the store, and mending it.

mod words;

use certctl::i18n::Msg;
use certctl::render::{self, safe};
use certctl::store::{Finding, Mend, Store};
use certctl::view::{DoctorView, FindingRow};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::explain::explain;
use crate::cli::failure::Failure;
use crate::cli::input::yes_no;
use crate::cli::prompt::Prompter;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    fix: bool,
    #[arg(long, requires = "fix")]
    yes: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let findings = store.inspect()?;
    let mut rows: Vec<FindingRow> = findings
        .iter()
        .map(|finding| words::row(finding, &context.messages))
        .collect();
    if args.fix && !args.yes && !context.interactive && !rows.is_empty() {
        let messages = &context.messages;
        let message = Msg::ErrorDoctorUnconfirmed;
        let failure = Failure::of("doctor_unconfirmed", Exit::Usage, &message, messages);
        return Ok(failure.report(messages, context.speaks_json()));
    }
    // With nothing to mend nobody is asked, so no terminal is made ready for it.
    if args.fix && !rows.is_empty() {
        mend(&store, &findings, &mut rows, args.yes, context)?;
    }
    let exit = exit(&rows);
    let view = DoctorView {
        schema: "certctl.doctor/1",
        folder: store.root().display().to_string(),
        clean: exit == Exit::Done,
        findings: rows,
    };
    context.show_rows(&view, &view.findings, || {
        render::doctor(&view, &context.messages, context.width)
    })?;
    Ok(exit)
}

fn mend(
    store: &Store,
    findings: &[Finding],
    rows: &mut [FindingRow],
    yes: bool,
    context: &Context,
) -> anyhow::Result<()> {
    let prompter = match yes {
        true => None,
        false => Some(Prompter::new(&context.messages)?),
    };
    for (finding, row) in findings.iter().zip(rows) {
        if finding.mend == Mend::Nothing {
            continue;
        }
        if let Some(prompter) = &prompter {
            prompter.say(&format!("{}: {}", row.file, row.reason));
            let mend = (&row.mend_words).into();
            prompter.question(&context.messages.text(Msg::PromptMend { mend }), &[]);
            if yes_no(&prompter.line(None, "")?) != Some(true) {
                continue;
            }
        }
        match store.mend(finding, &context.now) {
            // Encrypting and sweeping do many at once, so that nothing may be left of this one.
            Ok(_) => {
                row.mended = true;
                row.mend_words = words::mended(finding, &context.messages);
            }
            Err(error) => {
                let failure = explain(&error.into(), context);
                crate::cli::output::note(&safe(&failure.what));
                row.mend = Mend::Nothing.as_str();
            }
        }
    }
    Ok(())
}

/// Mended or nothing wrong; something to mend; something that cannot be mended.
fn exit(rows: &[FindingRow]) -> Exit {
    let mut left = rows.iter().filter(|row| !row.mended).peekable();
    if left.peek().is_none() {
        Exit::Done
    } else if left.any(|row| row.mend == "none") {
        Exit::Store
    } else {
        Exit::No
    }
}
