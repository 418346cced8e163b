//! The whole store as one file: a tar archive of plain files, or an age file of that.
//!
//! The last file in it is `manifest.json`, which names every other with its size and checksum. An archive is read
//! whole and looked through before anything of it is stored: what is in it may have been made by somebody else.

mod anonymise;
mod beside;
mod contents;
mod export;
mod import;

use serde::{Deserialize, Serialize};

pub use export::{Cover, Export};
pub use import::{Import, archive_protection};

/// The largest archive that is read: far above ten thousand drafts with all their revisions.
pub const MAX_ARCHIVE_BYTES: u64 = 512 * 1024 * 1024;

/// The largest journal of a year in an archive.
const MAX_JOURNAL_BYTES: u64 = 64 * 1024 * 1024;

const MANIFEST: &str = "manifest.json";
const PROFILE: &str = "profile.json";

/// The version of archives that is written, and the newest one that is read.
const VERSION: u32 = 1;

/// What an archive holds, as its last file says.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    /// `certctl.archive/1`
    schema: String,
    /// when it was made: RFC 3339
    created: String,
    /// whether every value that people entered was blotted out
    anonymised: bool,
    files: Vec<Listed>,
}

/// A file of an archive.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Listed {
    name: String,
    bytes: u64,
    /// `crc32:` and eight digits
    checksum: String,
}

impl Listed {
    fn of(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            bytes: content.len() as u64,
            checksum: format!("crc32:{:08x}", crc32fast::hash(content)),
        }
    }
}

/// Why an archive is refused. Names in it are not repeated: they may be anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ArchiveFault {
    /// Not an archive, cut off, or damaged.
    #[error("no whole archive")]
    Torn,
    /// A link, a device, a folder: only files belong there.
    #[error("something else than files")]
    Kind,
    /// A name that no archive of ours has: `..`, an absolute path, anything.
    #[error("a foreign name")]
    Name,
    /// A name twice.
    #[error("a name twice")]
    Twice,
    /// A file larger than any of the store, or all of them.
    #[error("too large")]
    TooLarge,
    /// The manifest is missing or says something else.
    #[error("the manifest does not fit")]
    Manifest,
    /// A draft, revision or profile that cannot be read.
    #[error("a damaged draft")]
    Content,
    /// Made by a newer program.
    #[error("made by a newer program")]
    TooNew,
}
