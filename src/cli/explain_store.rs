//! Errors of the store in words.

use certctl::i18n::{Messages, Msg};
use certctl::store::{ArchiveFault, Damage, Damaged, StoreError};

use super::context::Context;
use super::exit::Exit;
use super::explain_system::reason;
use super::failure::Failure;
use super::unlock::{SHORTEST, UnlockError};

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
            let reason = reason(source, messages);
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
            let reason = reason(source, messages);
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
            let reason = reason(source, messages);
            failure(
                "unconfirmed",
                Exit::Store,
                Msg::ErrorUnconfirmed {
                    name: (&at(name)).into(),
                    reason: (&reason).into(),
                },
            )
        }
        StoreError::Locked => failure("locked", Exit::Store, Msg::ErrorLocked),
        StoreError::WrongKey => failure("wrong_key", Exit::Store, Msg::ErrorWrongKey),
        StoreError::KeyChanged => failure("key_changed", Exit::Busy, Msg::ErrorKeyChanged),
        StoreError::BadKey { name } => failure(
            "bad_key",
            Exit::Store,
            Msg::ErrorBadKey {
                name: (&at(name)).into(),
            },
        ),
        StoreError::KeyMissing { name } => failure(
            "key_missing",
            Exit::Store,
            Msg::ErrorKeyMissing {
                name: (&at(name)).into(),
            },
        ),
        StoreError::Archive { source } => failure(
            "archive_unwritable",
            Exit::Store,
            Msg::ErrorArchiveUnwritable {
                reason: (&reason(source, messages)).into(),
            },
        ),
        StoreError::ArchiveUnreadable { source } => failure(
            "archive_unreadable",
            Exit::Usage,
            Msg::ErrorArchiveUnreadable {
                reason: (&reason(source, messages)).into(),
            },
        ),
        StoreError::BadArchive { fault } => failure(
            "archive_refused",
            Exit::Store,
            Msg::ErrorArchiveRefused {
                reason: (&archive(*fault, messages)).into(),
            },
        ),
        StoreError::ImportBroken {
            brought,
            left,
            source,
        } => failure(
            "import_broken",
            Exit::Store,
            Msg::ErrorImportBroken {
                brought: (*brought).into(),
                left: (*left).into(),
                reason: (&store(source, context).what).into(),
            },
        ),
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

/// The failure that a missing or unfit secret is.
pub(crate) fn unlocking(error: &UnlockError, messages: &Messages) -> Failure {
    let failure = |code, exit, message: Msg<'_>| Failure::of(code, exit, &message, messages);
    match error {
        UnlockError::NoPassphrase => failure("no_passphrase", Exit::Store, Msg::ErrorNoPassphrase),
        UnlockError::NoIdentity => failure("no_identity", Exit::Store, Msg::ErrorNoIdentity),
        UnlockError::NoNewPassphrase => {
            failure("no_new_passphrase", Exit::Usage, Msg::ErrorNoNewPassphrase)
        }
        UnlockError::BadFile { named } => failure(
            "secret_file",
            Exit::Store,
            Msg::ErrorSecretFile {
                named: (*named).into(),
            },
        ),
        UnlockError::Short => failure(
            "passphrase_short",
            Exit::Usage,
            Msg::ErrorPassphraseShort { n: SHORTEST.into() },
        ),
        UnlockError::Differ => failure(
            "passphrases_differ",
            Exit::Usage,
            Msg::ErrorPassphrasesDiffer,
        ),
    }
}

/// Why an archive is refused, in words.
fn archive(fault: ArchiveFault, messages: &Messages) -> String {
    messages.text(match fault {
        ArchiveFault::Kind => Msg::ArchiveKind,
        ArchiveFault::Name => Msg::ArchiveName,
        ArchiveFault::Twice => Msg::ArchiveTwice,
        ArchiveFault::TooLarge => Msg::ArchiveTooLarge,
        ArchiveFault::Manifest => Msg::ArchiveManifest,
        ArchiveFault::Content => Msg::ArchiveContent,
        ArchiveFault::TooNew => Msg::ArchiveTooNew,
        _ => Msg::ArchiveTorn,
    })
}

/// What is wrong with a file of the store, in words.
pub(crate) fn damage(damage: &Damage, messages: &Messages) -> String {
    let message = match damage {
        Damage::NotAnId => Msg::DamageName,
        Damage::OtherId => Msg::DamageOtherId,
        Damage::NotAFile => Msg::DamageNotAFile,
        Damage::TooLarge { .. } => Msg::DamageTooLarge,
        Damage::NotJson { line, .. } => Msg::DamageNotJson {
            line: (*line).into(),
        },
        Damage::NotADraft { line, .. } => Msg::DamageNotADraft {
            line: (*line).into(),
        },
        Damage::Checksum => Msg::DamageChecksum,
        Damage::NotSealed => Msg::DamageNotSealed,
        Damage::OtherKey => Msg::DamageOtherKey,
        Damage::TooNew { major, minor } => {
            let version = format!("{major}.{minor}");
            let version = (&version).into();
            return messages.text(Msg::DamageTooNew { version });
        }
        Damage::Unreadable(error) => return reason(error, messages),
        other => return other.to_string(),
    };
    messages.text(message)
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
