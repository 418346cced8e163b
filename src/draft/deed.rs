//! What is done to an application: the word that the journal keeps.

use serde::{Deserialize, Serialize};

/// A change, named without any value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// begun
    Create,
    /// answers, documents, office or day changed
    Edit,
    /// handed in
    Submit,
    /// something noted
    Note,
    /// ended
    Close,
    /// an earlier revision made the present one again
    Undo,
    /// brought in from an archive
    Import,
    /// the file mended after damage
    Mend,
    /// removed with all revisions
    Purge,
    /// a deed of a newer version
    #[serde(other)]
    Unknown,
}

impl Deed {
    /// The word in which it is kept and printed in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Edit => "edit",
            Self::Submit => "submit",
            Self::Note => "note",
            Self::Close => "close",
            Self::Undo => "undo",
            Self::Import => "import",
            Self::Mend => "mend",
            Self::Purge => "purge",
            Self::Unknown => "unknown",
        }
    }
}
