//! `--strict`: an answer that is not confirmed is none.

use certctl::calendar::Basis;

/// The answer is not confirmed, and only a confirmed one was asked for.
#[derive(Debug, thiserror::Error)]
#[error("the answer is not confirmed")]
pub(crate) struct NotConfirmed {
    /// What it rests on.
    pub(crate) basis: Basis,
}

/// Refuses a weaker basis than `confirmed` when asked to be strict.
///
/// # Errors
/// [`NotConfirmed`]
pub(crate) fn require(strict: bool, basis: Basis) -> Result<(), NotConfirmed> {
    match basis {
        Basis::Confirmed => Ok(()),
        _ if !strict => Ok(()),
        basis => Err(NotConfirmed { basis }),
    }
}
