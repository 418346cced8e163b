//! The environment variables that certctl reads, in one place.

/// Today's date, ISO: for planning and for tests.
pub(crate) const TODAY: &str = "CERTCTL_TODAY";
/// The language: `en`, `ru`, `kk`.
pub(crate) const LANG: &str = "CERTCTL_LANG";
/// The folder for drafts.
pub(crate) const HOME: &str = "CERTCTL_HOME";
/// A folder with data files of one's own.
pub(crate) const DATA: &str = "CERTCTL_DATA";
/// Set by shells that ask for completions.
pub(crate) const COMPLETE: &str = "CERTCTL_COMPLETE";

/// Those that a person sets, for the manual; each has a message `help-variable-NAME`.
pub(crate) const ALL: [&str; 7] = [TODAY, LANG, HOME, DATA, "NO_COLOR", "COLUMNS", "TERM"];

/// A variable that is set, not empty and valid UTF-8.
pub(crate) fn read(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
