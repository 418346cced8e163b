//! The two twelve-digit numbers of Kazakhstan: IIN of a person, BIN of an organisation.
//!
//! For: telling a mistyped number from a possible one, reading what the digits conventionally say, and
//! showing a number without giving it away. Not for: deciding whether a number has been issued, or to whom.
//!
//! Since Government Resolution No. 853 of 26 August 2013 the structure of an IIN is no longer prescribed;
//! Order of the Minister of Internal Affairs No. 521 of 29 June 2023 asks for twelve digits with a check
//! digit. So length and check digit are errors, and a date, century or sex that does not fit is a warning.
//!
//! The types have no `Display` and no `Serialize`, and `Debug` is redacted: a number leaves only by `reveal`.

mod bin;
mod digits;
mod iin;
#[cfg(test)]
mod tests;

pub use bin::{Bin, BinKind, BinUnit, BinWarning};
pub use iin::{Iin, IinWarning, Sex};

/// Why a text is not an IIN or BIN. Never carries the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// Not twelve digits after spaces and dashes were taken out.
    #[error("{found} digits instead of 12")]
    Length {
        /// how many digits there are
        found: usize,
    },
    /// A character that is neither an ASCII digit nor a space or dash.
    #[error("character {position} is not a digit")]
    NotDigit {
        /// which character of the typed text, from 1
        position: usize,
    },
    /// The last digit does not follow from the first eleven: some digit is mistyped.
    #[error("check digit does not match")]
    CheckDigit,
    /// The first eleven digits have no check digit, so no such number is ever issued.
    #[error("no number with these first 11 digits is issued")]
    DeadPrefix,
    /// Digit 5 is not 4, 5 or 6, which every BIN has: 0 to 3 is how an IIN looks, 7 to 9 are reserved.
    #[error("digit 5 is {digit}: not a BIN")]
    NotBin {
        /// the fifth digit
        digit: u8,
    },
}

/// A number in a field that takes either kind, as a sole trader gives the IIN where a firm gives the BIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// of a person
    Iin(Iin),
    /// of an organisation
    Bin(Bin),
}

/// Reads an IIN or a BIN; digit 5 tells them apart (4, 5, 6: BIN).
///
/// Digits 7 to 9 there are reserved and go as an IIN with a warning, for an IIN has no prescribed structure.
///
/// # Errors
/// As [`Iin::parse`].
pub fn parse_any(text: &str) -> Result<Identity, IdentityError> {
    let iin = Iin::parse(text)?;
    match Bin::parse(text) {
        Ok(bin) => Ok(Identity::Bin(bin)),
        Err(_) => Ok(Identity::Iin(iin)),
    }
}
