//! An error as a person or a program reads it: what happened, what to do, and the exit code.

use certctl::i18n::{Messages, Msg};
use certctl::render::safe;
use certctl::view::{ErrorView, QuestionView};

use super::exit::Exit;
use super::output;

/// What happened and what to do.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// Stable, never translated; empty for what is no error, such as help that was asked for.
    pub(crate) code: &'static str,
    /// The exit code.
    pub(crate) exit: Exit,
    /// What happened.
    pub(crate) what: String,
    /// What to do.
    pub(crate) hint: Option<String>,
    /// Near names.
    pub(crate) suggestions: Vec<String>,
    /// Questions without an answer.
    pub(crate) unanswered: Vec<QuestionView>,
    /// Lines to print under the hint: the flags that give an answer.
    pub(crate) lines: Vec<String>,
    /// What to do in one sentence, for a program; where lines complete the hint.
    pub(crate) sentence: Option<String>,
}

impl Failure {
    /// A failure told by a message and its attribute `do`.
    pub(crate) fn of(
        code: &'static str,
        exit: Exit,
        message: &Msg<'_>,
        messages: &Messages,
    ) -> Self {
        Self {
            code,
            exit,
            what: messages.text(message),
            hint: messages.attr(message, "do"),
            suggestions: Vec::new(),
            unanswered: Vec::new(),
            lines: Vec::new(),
            sentence: None,
        }
    }

    /// Nothing more to say: the run ends with this code.
    pub(crate) const fn quiet(exit: Exit) -> Self {
        Self {
            code: "",
            exit,
            what: String::new(),
            hint: None,
            suggestions: Vec::new(),
            unanswered: Vec::new(),
            lines: Vec::new(),
            sentence: None,
        }
    }

    /// Prints the failure on stderr, as JSON where the answer would have been, and gives the exit code.
    pub(crate) fn report(&self, messages: &Messages, json: bool) -> Exit {
        if self.code.is_empty() {
            return self.exit;
        }
        if json {
            let view = ErrorView {
                schema: "certctl.error/1",
                code: self.code.to_owned(),
                exit: self.exit.code(),
                message: self.what.clone(),
                hint: self.sentence.clone().or_else(|| self.hint.clone()),
                suggestions: self.suggestions.clone(),
                unanswered: self.unanswered.clone(),
            };
            // The view holds only strings and numbers, so this does not fail.
            output::note(
                serde_json::to_string_pretty(&view)
                    .unwrap_or_default()
                    .as_str(),
            );
            return self.exit;
        }
        output::note(&format!(
            "{}: {}",
            messages.text(Msg::ErrorWord),
            safe(&self.what)
        ));
        if !self.suggestions.is_empty() {
            let names = self.suggestions.join(", ");
            output::note(&safe(&messages.text(Msg::Suggest {
                names: (&names).into(),
            })));
        }
        if let Some(hint) = &self.hint {
            output::note(&format!("{}: {}", messages.text(Msg::HintWord), safe(hint)));
        }
        for line in &self.lines {
            output::note(&format!("  {}", safe(line)));
        }
        self.exit
    }
}
