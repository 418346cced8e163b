//! Looking a store through, and mending what can be mended. Nothing of a user is ever deleted: what does not belong
//! where it is goes to `quarantine`.

mod inspect;
mod mend;

use super::error::Damage;
use crate::draft::DraftId;

/// Something that is not as it should be.
#[derive(Debug)]
pub struct Finding {
    /// file name relative to the data folder
    pub name: String,
    /// what is wrong
    pub trouble: Trouble,
    /// what can be done about it
    pub mend: Mend,
}

/// What is wrong.
#[derive(Debug)]
pub enum Trouble {
    /// a draft, revision or profile that cannot be read
    Damaged(Damage),
    /// a draft whose file is gone, while earlier revisions are there
    Lost,
    /// another form of a draft that is there, as programs that sync folders make it
    Copy,
    /// none of the store's files
    Foreign,
    /// open to other people; the mode
    Mode(u32),
    /// left by a run that was killed
    Temporary,
    /// not encrypted in an encrypted store
    Plain,
    /// lines of a journal that cannot be read; how many
    Lines(usize),
}

impl Trouble {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Damaged(Damage::TooNew { .. }) => "newer_schema",
            Self::Damaged(_) => "damaged",
            Self::Lost => "lost",
            Self::Copy => "copy",
            Self::Foreign => "foreign",
            Self::Mode(_) => "mode",
            Self::Temporary => "temporary",
            Self::Plain => "plain",
            Self::Lines(_) => "torn_journal",
        }
    }
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// the file goes aside and the newest good revision comes back
    Restore {
        /// of which draft
        id: DraftId,
        /// which revision
        rev: u64,
    },
    /// the copy becomes a draft with an id of its own, and its file goes aside
    Beside,
    /// the file goes aside
    Aside,
    /// nobody else can open it any more
    Close,
    /// it is removed
    Remove,
    /// it is encrypted
    Seal,
    /// the lines go aside
    Cut,
    /// nothing, by this program
    Nothing,
}

impl Mend {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Restore { .. } => "restore",
            Self::Beside => "keep_beside",
            Self::Aside => "set_aside",
            Self::Close => "close",
            Self::Remove => "remove",
            Self::Seal => "encrypt",
            Self::Cut => "cut",
            Self::Nothing => "none",
        }
    }
}
