//! Replacing a file so that there is always the old one or the new one, on the disk too.
//!
//! The order is: temporary file that did not exist before, content, sync of the file, rename, sync of the folder.
//! Without either sync a power cut loses acknowledged saves or leaves empty files. A failed sync is not tried
//! again, for the system may have dropped the content and report success the next time.

use std::io::{self, ErrorKind, Read};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::error::StoreError;
use super::folder;
use super::layout::{Layout, TEMP_PREFIX};
#[cfg(feature = "planted-breaks")]
use super::planted;

/// Puts all of a source into a file, replacing what is there; a link is replaced, not followed.
///
/// The temporary file lies among the drafts wherever the target is: it is one file system, and one folder to sweep.
pub(super) fn replace(
    layout: &Layout,
    target: &Path,
    source: &mut impl Read,
) -> Result<(), StoreError> {
    place(layout, target, source)?;
    let parent = target.parent().unwrap_or(layout.root());
    folder::sync(parent).map_err(|source| StoreError::Unconfirmed {
        name: layout.name(target),
        source,
    })
}

/// As [`replace`], but for the sync of the folder, which one who writes many files does once.
pub(super) fn place(
    layout: &Layout,
    target: &Path,
    source: &mut impl Read,
) -> Result<(), StoreError> {
    let unwritable = |source| StoreError::Unwritable {
        name: layout.name(target),
        source,
    };
    #[cfg(feature = "planted-breaks")]
    if planted::has("in-place") {
        return planted::in_place(target, source).map_err(unwritable);
    }
    // On every way out but the last the temporary file is removed when it is dropped.
    let temp = written(&layout.drafts(), source).map_err(unwritable)?;
    temp.persist(target)
        .map_err(|error| unwritable(error.error))?;
    Ok(())
}

/// Gives a file a second name and whether that was possible: its content is on the disk already, and it will be
/// replaced and not changed, so this is as good as a copy and costs nothing.
///
/// A file that others can read, a link, and a name that is taken are for the caller to copy.
#[cfg(unix)]
pub(super) fn link(path: &Path, target: &Path) -> bool {
    use std::fs::{hard_link, symlink_metadata};
    use std::os::unix::fs::MetadataExt;

    let Ok(source) = symlink_metadata(path) else {
        return false;
    };
    let own = source.is_file() && source.mode() & 0o7777 == 0o600 && source.nlink() == 1;
    own && hard_link(path, target).is_ok()
}

/// Elsewhere a file with two names may not be replaced.
#[cfg(not(unix))]
pub(super) fn link(_: &Path, _: &Path) -> bool {
    false
}

fn written(folder: &Path, source: &mut impl Read) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(TEMP_PREFIX).rand_bytes(12);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    let mut temp = builder.tempfile_in(folder)?;
    let written = io::copy(source, &mut temp)?;
    // A shared or failing file system may take fewer bytes than it says; what is put in place must be all of it.
    if temp.as_file().metadata()?.len() != written {
        return Err(ErrorKind::WriteZero.into());
    }
    #[cfg(feature = "planted-breaks")]
    if planted::has("no-sync") {
        return Ok(temp);
    }
    temp.as_file().sync_all()?;
    Ok(temp)
}
