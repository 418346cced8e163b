//! Replacing a file so that there is always the old one or the new one, on the disk too.
//!
//! The order is: temporary file that did not exist before, content, sync of the file, rename, sync of the folder.
//! Without either sync a power cut loses acknowledged saves or leaves empty files. A failed sync is not tried
//! again, for the system may have dropped the content and report success the next time.

use std::io::{self, Read};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::error::StoreError;
use super::folder;
use super::layout::{Layout, TEMP_PREFIX};

/// Puts all of a source into a file, replacing what is there; a link is replaced, not followed.
///
/// The temporary file lies among the drafts wherever the target is: it is one file system, and one folder to sweep.
pub(super) fn replace(
    layout: &Layout,
    target: &Path,
    source: &mut impl Read,
) -> Result<(), StoreError> {
    let unwritable = |source| StoreError::Unwritable {
        name: layout.name(target),
        source,
    };
    // On every way out but the last the temporary file is removed when it is dropped.
    let temp = written(&layout.drafts(), source).map_err(unwritable)?;
    temp.persist(target)
        .map_err(|error| unwritable(error.error))?;
    let parent = target.parent().unwrap_or(layout.root());
    folder::sync(parent).map_err(|source| StoreError::Unconfirmed {
        name: layout.name(target),
        source,
    })
}

fn written(folder: &Path, source: &mut impl Read) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(TEMP_PREFIX).rand_bytes(12);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    let mut temp = builder.tempfile_in(folder)?;
    io::copy(source, &mut temp)?;
    temp.as_file().sync_all()?;
    Ok(temp)
}
