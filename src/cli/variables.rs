//! The environment variables that certctl reads, in one place.

use std::path::PathBuf;

/// Today's date, ISO: for planning and for tests.
pub(crate) const TODAY: &str = "CERTCTL_TODAY";
/// The language: `en`, `ru`, `kk`.
pub(crate) const LANG: &str = "CERTCTL_LANG";
/// The folder for drafts.
pub(crate) const HOME: &str = "CERTCTL_HOME";
/// A folder with data files of one's own.
pub(crate) const DATA: &str = "CERTCTL_DATA";
/// When set, questions and answers are plain lines, for screen readers.
pub(crate) const ACCESSIBLE: &str = "CERTCTL_ACCESSIBLE";
/// Names the identity file that unlocks an encrypted store.
pub(crate) const KEY_FILE: &str = "CERTCTL_KEY_FILE";
/// Names a file with the passphrase of an encrypted store.
pub(crate) const PASSPHRASE_FILE: &str = "CERTCTL_PASSPHRASE_FILE";
/// Set by shells that ask for completions.
pub(crate) const COMPLETE: &str = "CERTCTL_COMPLETE";

/// Those that a person sets, for the manual; each has a message `help-variable-NAME`.
pub(crate) const ALL: [&str; 10] = [
    TODAY,
    LANG,
    HOME,
    DATA,
    KEY_FILE,
    PASSPHRASE_FILE,
    ACCESSIBLE,
    "NO_COLOR",
    "COLUMNS",
    "TERM",
];

/// A variable that is set, not empty and valid UTF-8.
pub(crate) fn read(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether a person asked for plain lines.
pub(crate) fn accessible() -> bool {
    read(ACCESSIBLE).is_some_and(|value| value != "0")
}

/// Whether only plain lines are wanted, without any sequence that a terminal would obey.
pub(crate) fn plain_lines() -> bool {
    accessible() || read("TERM").is_none_or(|term| term == "dumb" || term == "unknown")
}

/// The path in a variable that is set and not empty.
pub(crate) fn path(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
}
