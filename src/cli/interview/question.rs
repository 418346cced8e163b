//! Questions of a service, and yes or no.

use certctl::catalogue::{AnswerKind, Question};
use certctl::i18n::{Msg, fold};
use certctl::view::{OptionView, QuestionView, answer_label};

use super::ask::{Offer, Prompt};
use super::{Interview, Reply, numbered};
use crate::cli::answers::{Asked, value};
use crate::cli::explain::answer_problem;
use crate::cli::input::yes_no;

impl Interview<'_> {
    /// Asks a question of a service and gives the value to keep.
    ///
    /// # Errors
    /// The prompt was left.
    pub(crate) fn question(
        &self,
        question: &Question,
        current: Option<&str>,
    ) -> anyhow::Result<Reply<String>> {
        let (messages, words) = (&self.context.messages, self.context.words());
        let options = match question.kind {
            AnswerKind::Choice => QuestionView::of(question, words).options,
            _ => Vec::new(),
        };
        let mut text = words.of(&question.label);
        if question.kind == AnswerKind::YesNo {
            text = format!("{text} ({})", self.yes_or_no());
        }
        let default = current.or(question.default.as_deref());
        let label = default.map(|value| answer_label(question, value, words));
        let offer = default.zip(label.as_deref());
        let prompt = Prompt {
            text: &text,
            options: &listed(&options),
            help: &[words.of(&question.why)],
            offer: offer.map(|(value, shown)| Offer { shown, value }),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            let typed = chosen(&options, typed).unwrap_or(typed);
            let taken = value(&Asked::Question(question), typed, self.context);
            taken.map_err(|problem| match question.kind {
                AnswerKind::Choice => messages.text(Msg::ProblemChoose {
                    n: options.len().into(),
                }),
                AnswerKind::YesNo => self.expected_yes_or_no(),
                _ => answer_problem(&problem, messages),
            })
        })
    }

    /// Asks for yes or no; `why` is what `?` tells.
    ///
    /// # Errors
    /// The prompt was left.
    pub(crate) fn yes_no(
        &self,
        question: &str,
        why: &str,
        default: bool,
    ) -> anyhow::Result<Reply<bool>> {
        let messages = &self.context.messages;
        let word = messages.text(if default { Msg::Yes } else { Msg::No });
        let text = format!("{question} ({})", self.yes_or_no());
        let prompt = Prompt {
            text: &text,
            options: &[],
            help: &[why.to_owned()],
            offer: Some(Offer::plain(&word)),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            yes_no(typed).ok_or_else(|| self.expected_yes_or_no())
        })
    }

    pub(super) fn expected_yes_or_no(&self) -> String {
        let options = self.yes_or_no();
        let options = (&options).into();
        self.context.messages.text(Msg::ProblemOption { options })
    }

    /// `yes/no` in the language of the person.
    pub(super) fn yes_or_no(&self) -> String {
        let messages = &self.context.messages;
        format!("{}/{}", messages.text(Msg::Yes), messages.text(Msg::No))
    }
}

/// Options as they are listed: in words. Their values, as scripts use them, work too.
pub(super) fn listed(options: &[OptionView]) -> Vec<String> {
    options.iter().map(|option| option.label.clone()).collect()
}

/// The value of the option that a number or a label names.
pub(super) fn chosen<'a>(options: &'a [OptionView], typed: &str) -> Option<&'a str> {
    let by_label = |option: &&OptionView| fold::same(&option.label, typed);
    let chosen = numbered(options, typed).or_else(|| options.iter().find(by_label));
    chosen.map(|option| option.value.as_str())
}
