//! What can go wrong with the store: one variant a situation, each with what a message needs.
//!
//! Names are file names relative to the data folder. They may hold anything a file name can; content is never carried.

use std::io;
use std::time::Duration;

use super::archive::ArchiveFault;
use crate::draft::DraftId;

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another program is writing.
    #[error("another program held the lock for {waited:?}")]
    Busy {
        /// how long was waited
        waited: Duration,
    },
    /// The draft was saved by someone else after it was read.
    #[error("draft {id} is at revision {found}, not {expected}")]
    Changed {
        /// which draft
        id: DraftId,
        /// revision that was read
        expected: u64,
        /// revision that is stored
        found: u64,
    },
    /// The profile was saved by someone else after it was read.
    #[error("the profile is at revision {found}, not {expected}")]
    ProfileChanged {
        /// revision that was read
        expected: u64,
        /// revision that is stored
        found: u64,
    },
    /// No draft with this id.
    #[error("no draft {id}")]
    NotFound {
        /// which draft
        id: DraftId,
    },
    /// The draft has no such revision.
    #[error("draft {id} has no revision {rev}")]
    NoRevision {
        /// which draft
        id: DraftId,
        /// which revision
        rev: u64,
    },
    /// A new draft's id is taken, by a draft or by the rest of one that was not fully purged.
    #[error("draft id {id} is taken")]
    Exists {
        /// which draft
        id: DraftId,
    },
    /// A file cannot be understood.
    #[error(transparent)]
    Damaged(Damaged),
    /// A file was written by a newer program.
    #[error("{name} has schema {major}.{minor}, newer than {supported}")]
    TooNew {
        /// file name
        name: String,
        /// its major version
        major: u32,
        /// its minor version
        minor: u32,
        /// the newest major version that this program reads
        supported: u32,
    },
    /// The draft or profile would be larger than the store reads back.
    #[error("{name} would take {bytes} bytes, the limit is {limit}")]
    TooLarge {
        /// file name
        name: String,
        /// size as written
        bytes: u64,
        /// largest size
        limit: u64,
    },
    /// The draft or profile would not be read back as it is: its unknown fields repeat known ones or nest too deep.
    #[error("{name} cannot be represented")]
    Unrepresentable {
        /// file name
        name: String,
    },
    /// The operating system refused to read.
    #[error("cannot read {name}")]
    Unreadable {
        /// file or folder name
        name: String,
        /// why
        source: io::Error,
    },
    /// The operating system refused to write. What was stored before is untouched.
    #[error("cannot write {name}")]
    Unwritable {
        /// file or folder name
        name: String,
        /// why
        source: io::Error,
    },
    /// The change is made, but the disk did not confirm that it will outlast a power cut.
    #[error("{name} is written but not confirmed by the disk")]
    Unconfirmed {
        /// file or folder name
        name: String,
        /// why
        source: io::Error,
    },
    /// The data folder belongs to another user.
    #[error("the data folder belongs to user {owner}, not {user}")]
    Foreign {
        /// numeric id of the owner
        owner: u32,
        /// numeric id of this user
        user: u32,
    },
    /// The store is encrypted, and nothing has unlocked it.
    #[error("the store is encrypted")]
    Locked,
    /// The passphrase or identity is not one that unlocks the store.
    #[error("the key does not fit")]
    WrongKey,
    /// The store was encrypted, decrypted or given another key since it was unlocked.
    #[error("the key was changed meanwhile")]
    KeyChanged,
    /// A file that should hold keys holds something else.
    #[error("{name} holds no keys")]
    BadKey {
        /// file name
        name: String,
    },
    /// There are encrypted drafts, but the key file of the store is gone.
    #[error("{name} is missing")]
    KeyMissing {
        /// file name
        name: String,
    },
    /// An archive could not be written to where it was to go.
    #[error("the archive cannot be written")]
    Archive {
        /// why
        source: io::Error,
    },
    /// An archive could not be read from where it was said to be.
    #[error("the archive cannot be read")]
    ArchiveUnreadable {
        /// why
        source: io::Error,
    },
    /// An archive is refused. Nothing of it was stored.
    #[error("the archive is refused: {fault}")]
    BadArchive {
        /// why
        fault: ArchiveFault,
    },
    /// An archive was brought in only in part. What is in the store is whole; done again, the rest follows.
    #[error("the archive is not wholly in the store")]
    ImportBroken {
        /// drafts that were changed or made
        brought: usize,
        /// drafts that were not looked at yet, the one in which it broke off included
        left: usize,
        /// why
        source: Box<Self>,
    },
    /// A link or a file of another kind stands where the store keeps a folder or its lock.
    #[error("{name} is not what the store keeps there")]
    Misplaced {
        /// file or folder name
        name: String,
    },
}

/// A file of the store that cannot be read as a draft.
#[derive(Debug, thiserror::Error)]
#[error("{name} cannot be read as a draft")]
pub struct Damaged {
    /// file name
    pub name: String,
    /// what is wrong with it
    #[source]
    pub reason: Damage,
}

/// What is wrong with a file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Damage {
    /// The name is not an id, as that of a copy made by hand or by a program that syncs folders.
    #[error("the name is not a draft id")]
    NotAnId,
    /// The draft inside has another id than the name.
    #[error("the draft inside has another id")]
    OtherId,
    /// A folder, device or pipe.
    #[error("not a regular file")]
    NotAFile,
    /// Larger than any draft: not even read.
    #[error("{bytes} bytes are too many")]
    TooLarge {
        /// size
        bytes: u64,
    },
    /// Not JSON, or cut off.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// from 1
        line: usize,
        /// from 1
        column: usize,
    },
    /// JSON, but not a draft.
    #[error("not a draft at line {line}, column {column}")]
    NotADraft {
        /// from 1
        line: usize,
        /// from 1
        column: usize,
    },
    /// The checksum is missing or does not match: some byte has changed since it was written.
    #[error("the checksum does not match")]
    Checksum,
    /// Not a whole age file: cut off, or some byte has changed since it was encrypted.
    #[error("not a whole encrypted file")]
    NotSealed,
    /// Encrypted, and the key that is there does not open it; or damaged where the key is named.
    #[error("encrypted for another key")]
    OtherKey,
    /// Written by a newer program. Not damage as such, but not readable either.
    #[error("schema {major}.{minor} is newer than this program")]
    TooNew {
        /// its major version
        major: u32,
        /// its minor version
        minor: u32,
    },
    /// The operating system refused to read it.
    #[error("cannot be read")]
    Unreadable(#[source] io::Error),
}

impl From<Damaged> for StoreError {
    fn from(damaged: Damaged) -> Self {
        match damaged {
            Damaged {
                name,
                reason: Damage::TooNew { major, minor },
            } => Self::TooNew {
                name,
                major,
                minor,
                supported: crate::draft::SCHEMA.major,
            },
            Damaged {
                name,
                reason: Damage::Unreadable(source),
            } => Self::Unreadable { name, source },
            damaged => Self::Damaged(damaged),
        }
    }
}
