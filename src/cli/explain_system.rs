//! What the operating system says when it refuses, in the language chosen.

use std::io::{Error, ErrorKind};

use certctl::i18n::{Messages, Msg};

/// Numbers that have no kind of their own in the standard library, the same on every Linux.
const EIO: i32 = 5;
const ENFILE: i32 = 23;
const EMFILE: i32 = 24;
const ENOLCK: i32 = 37;

/// Why the system refused. The system's own text, which is English, only for what happens to nobody.
pub(crate) fn reason(error: &Error, messages: &Messages) -> String {
    let message = match error.kind() {
        ErrorKind::StorageFull => Msg::SystemFull,
        ErrorKind::QuotaExceeded => Msg::SystemQuota,
        ErrorKind::ReadOnlyFilesystem => Msg::SystemReadOnly,
        ErrorKind::PermissionDenied => Msg::SystemPermission,
        ErrorKind::NotFound => Msg::SystemNotFound,
        ErrorKind::FileTooLarge => Msg::SystemFileTooLarge,
        ErrorKind::StaleNetworkFileHandle => Msg::SystemStale,
        ErrorKind::Interrupted => Msg::SystemInterrupted,
        ErrorKind::CrossesDevices => Msg::SystemCrossesDevices,
        ErrorKind::OutOfMemory => Msg::SystemMemory,
        ErrorKind::NotADirectory => Msg::SystemNotAFolder,
        ErrorKind::IsADirectory => Msg::SystemFolder,
        ErrorKind::AlreadyExists => Msg::SystemExists,
        ErrorKind::DirectoryNotEmpty => Msg::SystemNotEmpty,
        ErrorKind::ResourceBusy => Msg::SystemBusy,
        ErrorKind::InvalidInput => Msg::SystemInvalid,
        ErrorKind::WriteZero => Msg::SystemWriteZero,
        _ => match error.raw_os_error() {
            Some(EIO) => Msg::SystemDevice,
            Some(EMFILE | ENFILE) => Msg::SystemOpenFiles,
            Some(ENOLCK) => Msg::SystemLocks,
            _ => return said(error),
        },
    };
    messages.text(message)
}

/// The system's own words, without the path that a library puts after them.
fn said(error: &Error) -> String {
    let mut words = error.to_string();
    if let Some(at) = words.find(" at path ") {
        words.truncate(at);
    }
    words
}
