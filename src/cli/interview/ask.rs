//! One question, until it has an answer.

use super::{Interview, Word, word};
use crate::cli::exit::Exit;
use crate::cli::prompt::Left;

/// What a person made of a question.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reply<T> {
    /// An answer.
    Given(T),
    /// The question before is wanted again.
    Back,
}

impl<T> Reply<T> {
    /// The answer, changed.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        match self {
            Self::Given(value) => Reply::Given(change(value)),
            Self::Back => Reply::Back,
        }
    }
}

/// What an empty line takes, and how it is shown.
#[derive(Clone, Copy)]
pub(super) struct Offer<'a> {
    pub(super) shown: &'a str,
    pub(super) value: &'a str,
}

impl<'a> Offer<'a> {
    pub(super) const fn plain(value: &'a str) -> Self {
        Self {
            shown: value,
            value,
        }
    }
}

/// One question as it is put to a person.
pub(super) struct Prompt<'a> {
    pub(super) text: &'a str,
    /// What can be chosen, numbered from 1.
    pub(super) options: &'a [String],
    /// What `?` tells.
    pub(super) help: &'a [String],
    pub(super) offer: Option<Offer<'a>>,
    /// Whether a refused line is worth correcting: a name or a number is, a choice is typed again sooner.
    pub(super) editable: bool,
}

impl Interview<'_> {
    /// Asks until `read` takes what was typed. `?` tells why; an empty line takes the offer.
    ///
    /// # Errors
    /// [`Left`]
    pub(super) fn ask<T>(
        &self,
        prompt: &Prompt<'_>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> anyhow::Result<Reply<T>> {
        let mut initial = String::new();
        let mut again = true;
        loop {
            // After a complaint the question still stands above it.
            if again {
                self.prompter.question(prompt.text, prompt.options);
            }
            again = false;
            let shown = prompt.offer.map(|offer| offer.shown);
            let typed = self.prompter.choose(shown, &initial, prompt.options)?;
            match word(&typed, &initial) {
                Some(Word::Stop) => return Err(Left(Exit::Interrupted).into()),
                Some(Word::Back) => return Ok(Reply::Back),
                Some(Word::Help) => {
                    for line in prompt.help {
                        self.prompter.say(line);
                    }
                    again = true;
                    continue;
                }
                Some(Word::Show) | None => {}
            }
            let typed = match prompt.offer {
                Some(offer) if typed.is_empty() => offer.value.to_owned(),
                _ => typed,
            };
            match read(&typed) {
                Ok(value) => return Ok(Reply::Given(value)),
                Err(problem) => self.prompter.complain(&problem),
            }
            initial = if prompt.editable {
                typed
            } else {
                String::new()
            };
        }
    }
}
