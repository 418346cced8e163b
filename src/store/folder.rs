//! Folders of the store: made for their owner only, never taken from another user or through a link.

use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::error::StoreError;
use super::layout::Layout;

/// Makes the data folder and what is missing above it. It may be a link that the user made.
pub(super) fn make_root(layout: &Layout) -> Result<(), StoreError> {
    let root = layout.root();
    make_all(root).map_err(|source| unwritable(layout, root, source))?;
    if !root.is_dir() {
        return Err(StoreError::Misplaced {
            name: layout.name(root),
        });
    }
    check_owner(layout)
}

/// Makes one folder below the data folder if it is missing. An existing one keeps its mode; a link is refused, for
/// writing through it would write elsewhere.
pub(super) fn make(layout: &Layout, path: &Path) -> Result<(), StoreError> {
    match builder().create(path) {
        Ok(()) => sync_parent(path).map_err(|source| unwritable(layout, path, source)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            match fs::symlink_metadata(path) {
                Ok(metadata) if metadata.is_dir() => Ok(()),
                Ok(_) => Err(StoreError::Misplaced {
                    name: layout.name(path),
                }),
                Err(source) => Err(unwritable(layout, path, source)),
            }
        }
        Err(source) => Err(unwritable(layout, path, source)),
    }
}

/// Refuses a data folder of another user: its content may be planted, and ours would be lost to us. Also for root,
/// who would leave files behind that their owner cannot change. A missing folder is nobody's.
#[cfg(unix)]
pub(super) fn check_owner(layout: &Layout) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt;

    let owner = match fs::metadata(layout.root()) {
        Ok(metadata) => metadata.uid(),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(());
        }
        Err(source) => {
            return Err(StoreError::Unreadable {
                name: layout.name(layout.root()),
                source,
            });
        }
    };
    match own_uid() {
        Some(user) if user != owner => Err(StoreError::Foreign { owner, user }),
        _ => Ok(()),
    }
}

/// Other systems keep a user's data folder from the others themselves.
#[cfg(not(unix))]
pub(super) fn check_owner(_: &Layout) -> Result<(), StoreError> {
    Ok(())
}

/// The user this process acts for, seen by whom its own things belong to: the standard library has no such question.
#[cfg(unix)]
fn own_uid() -> Option<u32> {
    use std::os::unix::fs::MetadataExt;

    let process = fs::metadata("/proc/self").ok();
    process
        .or_else(|| tempfile::tempfile().ok()?.metadata().ok())
        .map(|metadata| metadata.uid())
}

/// Waits until the names in a folder are on the disk.
#[cfg(unix)]
pub(super) fn sync(path: &Path) -> io::Result<()> {
    #[cfg(feature = "planted-breaks")]
    if super::planted::has("no-folder-sync") {
        return Ok(());
    }
    match fs::File::open(path)?.sync_all() {
        // Some network and shared file systems have no such call for folders; there is nothing better to ask them.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::Unsupported | ErrorKind::InvalidInput
            ) =>
        {
            Ok(())
        }
        result => result,
    }
}

/// Elsewhere a folder cannot be opened as a file.
#[cfg(not(unix))]
pub(super) fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}

fn make_all(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        make_all(parent)?;
    }
    match builder().create(path) {
        Ok(()) => sync_parent(path),
        // Made by another process in the same moment, or not a folder: the caller looks.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

fn sync_parent(path: &Path) -> io::Result<()> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    match sync(parent) {
        // A folder of others may be writable and not readable.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        result => result,
    }
}

fn builder() -> DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn unwritable(layout: &Layout, path: &Path, source: io::Error) -> StoreError {
    StoreError::Unwritable {
        name: layout.name(path),
        source,
    }
}
