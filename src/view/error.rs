//! `certctl.error/1`, on stderr.

use serde::Serialize;

use super::QuestionView;

/// What happened and what to do.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorView {
    /// `certctl.error/1`
    pub schema: &'static str,
    /// Stable and never translated: `unknown_service`.
    pub code: String,
    /// The exit code.
    pub exit: u8,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// Near names, where a name was not known.
    pub suggestions: Vec<String>,
    /// Questions without an answer.
    pub unanswered: Vec<QuestionView>,
}
