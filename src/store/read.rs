//! Reading files of the store, without a lock.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::codec::{self, MAX_BYTES, Stored};
use super::error::{Damage, Damaged, StoreError};
use super::layout::{Layout, TEMP_PREFIX};
use crate::draft::{Draft, DraftId};

/// The draft in a file, or none if there is no file.
pub(super) fn draft(layout: &Layout, path: &Path, id: DraftId) -> Result<Option<Draft>, Damaged> {
    match stored::<Draft>(layout, path)? {
        Some(draft) if draft.id != id => Err(Damaged {
            name: layout.name(path),
            reason: Damage::OtherId,
        }),
        found => Ok(found),
    }
}

/// What is kept in a file, or none if there is no file.
pub(super) fn stored<T: Stored>(layout: &Layout, path: &Path) -> Result<Option<T>, Damaged> {
    match content(path).and_then(codec::decode) {
        Ok(value) => Ok(Some(value)),
        Err(Damage::Unreadable(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(reason) => Err(Damaged {
            name: layout.name(path),
            reason,
        }),
    }
}

/// Every draft in name order.
pub(super) fn all(layout: &Layout) -> Result<Vec<Result<Draft, Damaged>>, StoreError> {
    let folder = layout.drafts();
    let mut names: Vec<_> = entries(layout, &folder)?
        .into_iter()
        .filter(|name| !name.to_string_lossy().starts_with(TEMP_PREFIX))
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    names.sort();
    let one = |name| {
        let path = folder.join(&name);
        let id = Path::new(&name)
            .file_stem()
            .and_then(|stem| DraftId::parse(stem.to_str()?).ok());
        match id {
            // None: purged since the folder was read.
            Some(id) => draft(layout, &path, id).transpose(),
            None => Some(Err(Damaged {
                name: layout.name(&path),
                reason: Damage::NotAnId,
            })),
        }
    };
    Ok(names.into_iter().filter_map(one).collect())
}

/// The numbers of the revisions that are kept, ascending.
pub(super) fn revisions(layout: &Layout, id: DraftId) -> Result<Vec<u64>, StoreError> {
    let number = |name: std::ffi::OsString| {
        let rev = name.to_str()?.strip_suffix(".json")?.parse::<u64>().ok()?;
        // "+1" and "01" parse as well, but are not our names.
        (name == *format!("{rev}.json")).then_some(rev)
    };
    let mut numbers: Vec<u64> = entries(layout, &layout.revisions_of(id))?
        .into_iter()
        .filter_map(number)
        .collect();
    numbers.sort_unstable();
    Ok(numbers)
}

/// The names in a folder; none if there is no folder.
pub(super) fn entries(
    layout: &Layout,
    folder: &Path,
) -> Result<Vec<std::ffi::OsString>, StoreError> {
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

fn content(path: &Path) -> Result<Vec<u8>, Damage> {
    // Asked before opening: opening a pipe would wait for ever.
    let metadata = fs::metadata(path).map_err(Damage::Unreadable)?;
    if !metadata.is_file() {
        return Err(Damage::NotAFile);
    }
    if metadata.len() > MAX_BYTES {
        return Err(Damage::TooLarge {
            bytes: metadata.len(),
        });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    let file = File::open(path).map_err(Damage::Unreadable)?;
    file.take(MAX_BYTES)
        .read_to_end(&mut bytes)
        .map_err(Damage::Unreadable)?;
    Ok(bytes)
}
