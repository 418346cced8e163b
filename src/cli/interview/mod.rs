//! Asking a person: questions of a service, the office, the day, the fields of the form.
//!
//! For: one prompt after another, each with its help, its offer and the way back. Not for: which prompt comes next.

mod ask;
mod field;
mod number;
mod place;
mod question;
mod word;

use certctl::catalogue::{AnswerKind, Field};
use certctl::draft::Draft;
use certctl::i18n::{Msg, dates};
use certctl::view::{Words, country_name, town_name};

pub(crate) use ask::Reply;
pub(crate) use field::{Offered, options};
pub(crate) use word::{Word, word};

use super::context::Context;
use super::prompt::Prompter;

/// Answers are needed and there is no terminal to ask on.
#[derive(Debug, thiserror::Error)]
#[error("no terminal")]
pub(crate) struct NoTerminal;

/// Tells how to go on with a draft that was left.
pub(crate) fn tell_kept(draft: &Draft, context: &Context) {
    let id = draft.id.to_string();
    let message = Msg::DraftKept { id: (&id).into() };
    super::output::note(&context.messages.text(message));
}

/// An interview with one person about one service.
pub(crate) struct Interview<'a> {
    pub(crate) context: &'a Context,
    pub(crate) prompter: Prompter,
}

impl<'a> Interview<'a> {
    /// # Errors
    /// [`NoTerminal`]
    pub(crate) fn new(context: &'a Context) -> anyhow::Result<Self> {
        if !context.interactive {
            return Err(NoTerminal.into());
        }
        Ok(Self {
            context,
            prompter: Prompter::new(&context.messages)?,
        })
    }
}

/// The value of a field as a person reads it.
pub(crate) fn field_words(field: &Field, value: &str, words: Words<'_>) -> String {
    if let Some(label) = field.option_label(value) {
        return words.of(label);
    }
    match (field.kind, value) {
        (AnswerKind::YesNo, "yes") => words.say(&Msg::Yes),
        (AnswerKind::YesNo, "no") => words.say(&Msg::No),
        (AnswerKind::Date, _) => match value.parse() {
            Ok(date) => dates::medium(date, words.messages.lang()),
            Err(_) => value.to_owned(),
        },
        (AnswerKind::Place, _) => town_name(value, words),
        (AnswerKind::Country, _) => country_name(value, words),
        _ => value.to_owned(),
    }
}

/// The entry of a number typed, counted from 1.
fn numbered<'a, T>(entries: &'a [T], typed: &str) -> Option<&'a T> {
    let number: usize = typed.parse().ok()?;
    entries.get(number.checked_sub(1)?)
}
