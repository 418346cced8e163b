//! Fields of the form.

use certctl::catalogue::{AnswerKind, Field, QuestionOption};
use certctl::i18n::Msg;
use certctl::view::{OptionView, Words, redacted};

use super::ask::{Offer, Prompt};
use super::field_words;
use super::question::{chosen, listed};
use super::{Interview, Reply};
use crate::cli::answers::field_value;
use crate::cli::explain::answer_problem;

/// What an empty line takes for a field.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Offered<'a> {
    /// The value that it has. A personal one is offered, but not shown.
    Kept(&'a str),
    /// What follows from what was typed a moment ago.
    Proposed(&'a str),
}

impl Interview<'_> {
    /// Asks for the value of a field; none when it may stay empty and does. `doubts`: what does not fit with a value.
    ///
    /// # Errors
    /// The prompt was left.
    pub(crate) fn field(
        &self,
        field: &Field,
        optional: bool,
        offered: Option<Offered<'_>>,
        doubts: &dyn Fn(&str) -> anyhow::Result<Vec<String>>,
    ) -> anyhow::Result<Reply<Option<String>>> {
        let context = self.context;
        let options = options(field, context.words());
        let shown = offered.map(|offered| match offered {
            Offered::Kept(value) if field.personal => redacted(field.kind, value),
            Offered::Kept(value) | Offered::Proposed(value) => {
                field_words(field, value, context.words())
            }
        });
        let offer = offered.zip(shown.as_deref()).map(|(offered, shown)| {
            let (Offered::Kept(value) | Offered::Proposed(value)) = offered;
            Offer { shown, value }
        });
        let text = self.label(field, optional);
        let prompt = Prompt {
            text: &text,
            options: &listed(&options),
            help: &self.help(field),
            offer,
            editable: !matches!(field.kind, AnswerKind::YesNo | AnswerKind::Choice),
        };
        loop {
            let typed = self.ask(&prompt, |typed| match typed {
                "" | "-" if optional => Ok(None),
                _ => {
                    let typed = chosen(&options, typed).unwrap_or(typed);
                    let taken = field_value(field, typed, context).map(Some);
                    taken.map_err(|problem| match field.kind {
                        AnswerKind::YesNo => self.expected_yes_or_no(),
                        AnswerKind::Choice => context.messages.text(Msg::ProblemChoose {
                            n: options.len().into(),
                        }),
                        _ => answer_problem(&problem, &context.messages),
                    })
                }
            })?;
            let Reply::Given(Some(value)) = typed else {
                return Ok(typed);
            };
            let kept = matches!(offered, Some(Offered::Kept(kept)) if kept == value);
            if kept || self.is_meant(field.kind, &value, &doubts(&value)?)? == Reply::Given(true) {
                return Ok(Reply::Given(Some(value)));
            }
        }
    }

    /// The name of a field with what helps to fill it in at once.
    fn label(&self, field: &Field, optional: bool) -> String {
        let label = self.context.words().of(&field.label);
        let text = match optional {
            true => self.context.messages.text(Msg::PromptOptional {
                label: (&label).into(),
            }),
            false => label,
        };
        match field.kind {
            AnswerKind::YesNo => format!("{text} ({})", self.yes_or_no()),
            _ => text,
        }
    }

    /// What `?` tells: why it is asked, how it is filled in, and an example.
    fn help(&self, field: &Field) -> Vec<String> {
        let words = self.context.words();
        let example = field.example.as_ref().map(|example| {
            let example = example.into();
            self.context.messages.text(Msg::HelpExample { example })
        });
        let help = field.help.as_ref().map(|help| words.of(help));
        let lines = [Some(words.of(&field.why)), help, example];
        lines.into_iter().flatten().collect()
    }
}

/// The options of a field as they are chosen from.
pub(crate) fn options(field: &Field, words: Words<'_>) -> Vec<OptionView> {
    let option = |option: &QuestionOption| OptionView {
        value: option.value.clone(),
        label: words.of(&option.label),
    };
    field.option.iter().map(option).collect()
}
