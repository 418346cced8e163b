//! Questions as they are shown: in a passport and in an error that lists what is missing.

use serde::Serialize;

use super::Words;
use super::card::answers_of;
use crate::catalogue::{AnswerKind, Question};
use crate::i18n::Msg;

/// A question.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionView {
    /// The key in `-a`.
    pub id: String,
    /// The question as asked.
    pub label: String,
    /// Why it is asked.
    pub why: String,
    /// Whether the answer may be left out.
    pub optional: bool,
    /// The ordinary applicant's answer.
    pub default: Option<String>,
    /// When it is asked, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// The possible answers; empty for a free one.
    pub options: Vec<OptionView>,
    /// What to add to the command.
    pub flag: String,
}

/// A possible answer.
#[derive(Debug, Clone, Serialize)]
pub struct OptionView {
    /// The value.
    pub value: String,
    /// In words.
    pub label: String,
}

impl QuestionView {
    /// The view of a question.
    #[must_use]
    pub fn of(question: &Question, words: Words<'_>) -> Self {
        let options = match question.kind {
            AnswerKind::YesNo => vec![
                OptionView {
                    value: "yes".into(),
                    label: words.say(&Msg::Yes),
                },
                OptionView {
                    value: "no".into(),
                    label: words.say(&Msg::No),
                },
            ],
            _ => {
                let option = |option: &crate::catalogue::QuestionOption| OptionView {
                    value: option.value.clone(),
                    label: words.of(&option.label),
                };
                question.option.iter().map(option).collect()
            }
        };
        Self {
            id: question.id.clone(),
            label: words.of(&question.label),
            why: words.of(&question.why),
            optional: question.optional,
            default: question.default.clone(),
            when: question
                .when
                .as_ref()
                .map(|condition| words.condition(condition)),
            options,
            flag: format!("-a {}={}", question.id, answers_of(question).join("|")),
        }
    }
}
