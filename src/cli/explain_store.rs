//! Errors of the store in words.

use certctl::i18n::Msg;
use certctl::store::{Damaged, StoreError};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;

/// The failure that an error of the store is.
pub(crate) fn store(error: &StoreError, context: &Context) -> Failure {
    let messages = &context.messages;
    let at = |name: &str| place(name, context);
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
        StoreError::ProfileChanged { .. } => {
            failure("changed", Exit::Busy, Msg::ErrorProfileChanged)
        }
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
            Msg::ErrorDamaged {
                name: (&at(name)).into(),
            },
        ),
        StoreError::TooNew {
            name, major, minor, ..
        } => {
            let version = format!("{major}.{minor}");
            failure(
                "too_new",
                Exit::Store,
                Msg::ErrorTooNew {
                    name: (&at(name)).into(),
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
                    name: (&at(name)).into(),
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
                    name: (&at(name)).into(),
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
                    name: (&at(name)).into(),
                    reason: (&reason).into(),
                },
            )
        }
        StoreError::Foreign { .. } => failure("foreign", Exit::Store, Msg::ErrorForeign),
        StoreError::Misplaced { name } => failure(
            "misplaced",
            Exit::Store,
            Msg::ErrorMisplaced {
                name: (&at(name)).into(),
            },
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

/// The whole path of a name that the store gives relative to its folder.
fn place(name: &str, context: &Context) -> String {
    let root = context.home.as_ref().map(|home| home.path.as_path());
    let path = root.map(|root| {
        if name == "." {
            root.to_owned()
        } else {
            root.join(name)
        }
    });
    path.map_or_else(|| name.to_owned(), |path| path.display().to_string())
}
