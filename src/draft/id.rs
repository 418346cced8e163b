//! The id of a draft: short enough to type, and saying nothing about the person.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Crockford's base 32: digits and letters without i, l, o, u, which are misread or spell words.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// An id such as `k7mp-3x9q`: two groups of four characters.
///
/// Only such texts become one, so an id is always a safe file name: no separator, no dot, no leading dash, no
/// reserved name, and no two ids that differ in case only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DraftId([u8; 8]);

/// The text is not a draft's id. It is not repeated: people type their own number in the wrong place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a draft id: two groups of four letters or digits are expected, such as k7mp-3x9q")]
pub struct BadDraftId;

impl DraftId {
    /// Reads an id exactly as it is printed.
    ///
    /// # Errors
    /// [`BadDraftId`] for every other text, upper case and surrounding spaces included.
    pub fn parse(text: &str) -> Result<Self, BadDraftId> {
        let &[a, b, c, d, b'-', e, f, g, h] = text.as_bytes() else {
            return Err(BadDraftId);
        };
        let symbols = [a, b, c, d, e, f, g, h];
        if symbols.iter().all(|symbol| ALPHABET.contains(symbol)) {
            Ok(Self(symbols))
        } else {
            Err(BadDraftId)
        }
    }

    /// The id that the low 40 bits of a random number give. All 40 are random in a version 4 UUID.
    #[must_use]
    pub fn from_random(random: u128) -> Self {
        Self(std::array::from_fn(|place| {
            ALPHABET[(random >> (5 * (7 - place)) & 31) as usize]
        }))
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, symbol) in self.0.iter().enumerate() {
            if place == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

impl fmt::Debug for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DraftId({self})")
    }
}

impl TryFrom<String> for DraftId {
    type Error = BadDraftId;

    fn try_from(text: String) -> Result<Self, BadDraftId> {
        Self::parse(&text)
    }
}

impl From<DraftId> for String {
    fn from(id: DraftId) -> Self {
        id.to_string()
    }
}
