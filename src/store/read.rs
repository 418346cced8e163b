//! Reading files of the store, without a lock.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread;

use super::Store;
use super::codec::{self, Stored};
use super::error::{Damage, Damaged, StoreError};
use super::layout::{Layout, TEMP_PREFIX};
use super::seal::{self, Form};
use crate::draft::{Draft, DraftId};

/// From so many files on it pays to read with more than one thread.
const MANY: usize = 64;

/// More threads wait for the disk and not for each other.
const MOST_THREADS: usize = 4;

impl Store {
    /// The draft in a file, or none if there is no file.
    pub(super) fn read_draft(
        &self,
        id: DraftId,
        at: impl Fn(Form) -> PathBuf,
    ) -> Result<Option<Draft>, Damaged> {
        match self.read_stored::<Draft>(&at)? {
            Some((draft, form)) if draft.id != id => Err(Damaged {
                name: self.layout.name(&at(form)),
                reason: Damage::OtherId,
            }),
            found => Ok(found.map(|(draft, _)| draft)),
        }
    }

    /// What is kept at a place in either form, with the form; none if there is no file.
    ///
    /// Both are there only where a change of protection broke off; then the form that the store has now is newer.
    pub(super) fn read_stored<T: Stored>(
        &self,
        at: impl Fn(Form) -> PathBuf,
    ) -> Result<Option<(T, Form)>, Damaged> {
        let form = self.form();
        // The first again: the file may have been given the other form between two looks.
        for form in [form, form.other(), form] {
            let path = at(form);
            match self.content(&path, form).and_then(codec::decode) {
                Ok(value) => return Ok(Some((value, form))),
                Err(Damage::Unreadable(error)) if error.kind() == ErrorKind::NotFound => {}
                Err(reason) => {
                    let name = self.layout.name(&path);
                    return Err(Damaged { name, reason });
                }
            }
        }
        Ok(None)
    }

    /// The content of a file, without its seal.
    pub(super) fn content(&self, path: &Path, form: Form) -> Result<Vec<u8>, Damage> {
        let bytes = bytes(path, form.limit())?;
        match (form, &self.key) {
            (Form::Plain, _) => Ok(bytes),
            (Form::Sealed, Some(key)) => seal::open(&key.identities, &bytes),
            (Form::Sealed, None) => Err(Damage::OtherKey),
        }
    }

    /// What is made of every draft, in name order.
    pub(super) fn read_all<T: Send, F: FnMut(Draft) -> T>(
        &self,
        maker: &(impl Fn() -> F + Sync),
    ) -> Result<Vec<Result<T, Damaged>>, StoreError> {
        let names = entries(&self.layout, &self.layout.drafts())?;
        let mut found: Vec<(&str, Form)> = names
            .iter()
            .filter_map(|name| name.to_str())
            .filter(|name| !name.starts_with(TEMP_PREFIX))
            .filter_map(Form::split)
            .collect();
        // A draft that is there in both forms is read once.
        let preferred = self.form();
        found.sort_unstable_by_key(|&(stem, form)| (stem, form != preferred));
        found.dedup_by_key(|(stem, _)| *stem);
        let other = names.iter().filter(|name| name.to_str().is_none());
        let other = other.filter(|name| is_ours(name));
        let nameless = other.map(|name| Err(self.not_an_id(&name.to_string_lossy())));
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let threads = threads.min(MOST_THREADS).min(found.len() / MANY + 1);
        let mut drafts: Vec<_> = thread::scope(|scope| {
            let pieces = found.chunks(found.len().div_ceil(threads).max(1));
            let workers: Vec<_> = pieces
                .map(|piece| scope.spawn(move || self.read_some(piece, maker())))
                .collect();
            // A thread ends in a panic only where this one would have.
            workers
                .into_iter()
                .flat_map(|worker| {
                    let read = worker.join();
                    read.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
                })
                .collect()
        });
        drafts.extend(nameless);
        Ok(drafts)
    }

    fn read_some<T>(
        &self,
        found: &[(&str, Form)],
        mut make: impl FnMut(Draft) -> T,
    ) -> Vec<Result<T, Damaged>> {
        let one = |&(stem, form): &(&str, Form)| match DraftId::parse(stem) {
            // None: purged since the folder was read.
            Ok(id) => self
                .read_draft(id, |form| self.layout.draft(id, form))
                .transpose(),
            Err(_) => Some(Err(self.not_an_id(&format!("{stem}.{}", form.extension())))),
        };
        let drafts = found.iter().filter_map(one);
        drafts.map(|draft| draft.map(&mut make)).collect()
    }

    fn not_an_id(&self, name: &str) -> Damaged {
        Damaged {
            name: self.layout.name(&self.layout.drafts().join(name)),
            reason: Damage::NotAnId,
        }
    }
}

/// Whether a name that is no text ends as ours do.
fn is_ours(name: &OsStr) -> bool {
    let extension = Path::new(name).extension();
    Form::BOTH
        .iter()
        .any(|form| extension.is_some_and(|extension| extension == form.extension()))
}

/// The numbers of the revisions that are kept, ascending.
pub(super) fn revisions(layout: &Layout, id: DraftId) -> Result<Vec<u64>, StoreError> {
    let number = |name: OsString| {
        let (stem, _) = Form::split(name.to_str()?)?;
        let rev = stem.parse::<u64>().ok()?;
        // "+1" and "01" parse as well, but are not our names.
        (stem == rev.to_string()).then_some(rev)
    };
    let mut numbers: Vec<u64> = entries(layout, &layout.revisions_of(id))?
        .into_iter()
        .filter_map(number)
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// The names in a folder; none if there is no folder.
pub(super) fn entries(layout: &Layout, folder: &Path) -> Result<Vec<OsString>, StoreError> {
    let read = || {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.file_name()))
            .collect::<io::Result<Vec<_>>>()
    };
    match read() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        result => result.map_err(|source| StoreError::Unreadable {
            name: layout.name(folder),
            source,
        }),
    }
}

/// A file of at most so many bytes.
pub(super) fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Damage> {
    let file = open(path)?;
    let metadata = file.metadata().map_err(Damage::Unreadable)?;
    if !metadata.is_file() {
        return Err(Damage::NotAFile);
    }
    if metadata.len() > limit {
        return Err(Damage::TooLarge {
            bytes: metadata.len(),
        });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    file.take(limit)
        .read_to_end(&mut bytes)
        .map_err(Damage::Unreadable)?;
    Ok(bytes)
}

/// Opens a file without waiting, as opening a pipe would for ever. Looking at its kind first would cost another walk
/// along the path, which for a hundred thousand drafts is felt.
#[cfg(unix)]
fn open(path: &Path) -> Result<File, Damage> {
    use std::os::unix::fs::OpenOptionsExt;

    let mut options = File::options();
    options.read(true);
    options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    // What a socket answers.
    let is_socket = Some(rustix::io::Errno::NXIO.raw_os_error());
    options
        .open(path)
        .map_err(|error| match error.raw_os_error() {
            code if code == is_socket => Damage::NotAFile,
            _ => Damage::Unreadable(error),
        })
}

/// Elsewhere no file of a folder makes one wait.
#[cfg(not(unix))]
fn open(path: &Path) -> Result<File, Damage> {
    File::open(path).map_err(Damage::Unreadable)
}
