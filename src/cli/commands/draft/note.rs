//! `certctl draft note`: write down what happened on the way. The text is never an argument: others can read those.

use std::io::Read;

use certctl::draft::{Deed, Note};
use certctl::i18n::Msg;
use clap_complete::engine::ArgValueCandidates;

use super::load;
use super::submit::StepError;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::Interview;
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
}

/// The longest note, in bytes.
const LONGEST: u64 = 4 * 1024;

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let mut draft = load(&store, &args.id)?;
    let text = text(context)?;
    let text = text.trim();
    if text.is_empty() {
        return Err(StepError::EmptyNote.into());
    }
    draft.notes.push(Note {
        at: context.now.clone(),
        text: text.to_owned(),
    });
    draft.updated.clone_from(&context.now);
    store.save(&mut draft, Deed::Note)?;
    let id = draft.id.to_string();
    output::note(&context.messages.text(Msg::NoteKept {
        id: (&id).into(),
        n: draft.notes.len().into(),
    }));
    Ok(Exit::Done)
}

/// One line from a terminal, or all of what is piped in.
fn text(context: &Context) -> anyhow::Result<String> {
    if context.interactive {
        let prompter = Interview::new(context)?.prompter;
        prompter.question(&context.messages.text(Msg::PromptNote), &[]);
        return prompter.line(None, "");
    }
    let mut text = String::new();
    std::io::stdin()
        .take(LONGEST)
        .read_to_string(&mut text)
        .map_err(crate::cli::answers::AnswersError::File)?;
    Ok(text)
}
