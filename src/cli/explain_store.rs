//! Errors of the store in words.

use certctl::i18n::{Messages, Msg};
use certctl::store::{Damaged, StoreError};

use super::exit::Exit;
use super::failure::Failure;

/// The failure that an error of the store is.
pub(crate) fn store(error: &StoreError, messages: &Messages) -> Failure {
    let failure = |code, exit, message: Msg<'_>| Failure::of(code, exit, &message, messages);
    match error {
        StoreError::Busy { .. } => failure("busy", Exit::Busy, Msg::ErrorBusy),
        StoreError::Changed { id, .. } | StoreError::Exists { id } => failure(
            "changed",
            Exit::Busy,
            Msg::ErrorChanged {
                id: (&id.to_string()).into(),
            },
        ),
        StoreError::NotFound { id } | StoreError::NoRevision { id, .. } => failure(
            "no_draft",
            Exit::Usage,
            Msg::ErrorNoDraft {
                id: (&id.to_string()).into(),
            },
        ),
        StoreError::Damaged(Damaged { name, .. }) => failure(
            "damaged",
            Exit::Store,
            Msg::ErrorDamaged { name: name.into() },
        ),
        StoreError::TooNew {
            name, major, minor, ..
        } => {
            let version = format!("{major}.{minor}");
            failure(
                "too_new",
                Exit::Store,
                Msg::ErrorTooNew {
                    name: name.into(),
                    version: (&version).into(),
                },
            )
        }
        StoreError::TooLarge { limit, .. } => failure(
            "too_large",
            Exit::Usage,
            Msg::ErrorTooLarge {
                limit: (&limit.to_string()).into(),
            },
        ),
        StoreError::Unreadable { name, source } => {
            let reason = source.to_string();
            failure(
                "unreadable",
                Exit::Store,
                Msg::ErrorUnreadable {
                    name: name.into(),
                    reason: (&reason).into(),
                },
            )
        }
        StoreError::Unwritable { name, source } => {
            let reason = source.to_string();
            failure(
                "unwritable",
                Exit::Store,
                Msg::ErrorUnwritable {
                    name: name.into(),
                    reason: (&reason).into(),
                },
            )
        }
        StoreError::Unconfirmed { name, source } => {
            let reason = source.to_string();
            failure(
                "unconfirmed",
                Exit::Store,
                Msg::ErrorUnconfirmed {
                    name: name.into(),
                    reason: (&reason).into(),
                },
            )
        }
        StoreError::Foreign { .. } => failure("foreign", Exit::Store, Msg::ErrorForeign),
        StoreError::Misplaced { name } => failure(
            "misplaced",
            Exit::Store,
            Msg::ErrorMisplaced { name: name.into() },
        ),
        other => failure(
            "internal",
            Exit::Store,
            Msg::ErrorInternal {
                reason: (&other.to_string()).into(),
            },
        ),
    }
}
