//! Errors of the life of an application in words.

use certctl::i18n::{Messages, Msg, dates};

use super::commands::draft::StepError;
use super::exit::Exit;
use super::failure::Failure;

/// The failure that a step is which an application cannot take.
pub(crate) fn step(error: &StepError, messages: &Messages) -> Failure {
    let failure = |code, message: &Msg<'_>| Failure::of(code, Exit::Usage, message, messages);
    let date = |date| dates::medium(date, messages.lang());
    match error {
        StepError::State { id, state } => {
            let state = certctl::render::draft_state(state, messages);
            let (id, state) = (id.into(), (&state).into());
            failure("draft_state", &Msg::ErrorDraftState { id, state })
        }
        StepError::Where { id } => failure("draft_where", &Msg::ErrorDraftWhere { id: id.into() }),
        StepError::Future { date: day } => {
            let date = date(*day);
            failure(
                "draft_future",
                &Msg::ErrorDraftFuture {
                    date: (&date).into(),
                },
            )
        }
        StepError::Before { date: day } => {
            let date = date(*day);
            failure(
                "draft_before",
                &Msg::ErrorDraftBefore {
                    date: (&date).into(),
                },
            )
        }
        StepError::Barred { reason } => {
            let reason = reason.into();
            failure("draft_barred", &Msg::ErrorDraftBarred { reason })
        }
        StepError::When { id, planned } => {
            let planned = date(*planned);
            failure(
                "draft_when",
                &Msg::ErrorDraftWhen {
                    id: id.into(),
                    planned: (&planned).into(),
                },
            )
        }
        StepError::NoRevision { id, rev } => failure(
            "no_revision",
            &Msg::ErrorNoRevision {
                id: id.into(),
                rev: (&rev.to_string()).into(),
            },
        ),
        StepError::NothingToUndo { id } => failure(
            "nothing_to_undo",
            &Msg::ErrorNothingToUndo { id: id.into() },
        ),
        StepError::EmptyNote => failure("empty_note", &Msg::ErrorEmptyNote),
    }
}
