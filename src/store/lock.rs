//! One writer at a time.
//!
//! An advisory lock on an empty file. The system drops it with the process, however that ends, so a stale lock cannot
//! exist and nothing is written into the file. It is never deleted.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::error::StoreError;
use super::folder;
use super::layout::Layout;

/// Between two tries: short beside a save, long beside a system call.
const PAUSE: Duration = Duration::from_millis(10);

/// The right to write, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock, making the data folder if it is missing.
pub(super) fn acquire(layout: &Layout, wait: Duration) -> Result<Lock, StoreError> {
    folder::make_root(layout)?;
    let path = layout.lock();
    let unwritable = |source| StoreError::Unwritable {
        name: layout.name(&path),
        source,
    };
    let start = Instant::now();
    loop {
        let file = match open(&path) {
            Ok(Some(file)) => file,
            Ok(None) => {
                return Err(StoreError::Misplaced {
                    name: layout.name(&path),
                });
            }
            Err(source) => return Err(unwritable(source)),
        };
        #[cfg(feature = "planted-breaks")]
        if super::planted::has("no-lock") {
            return Ok(Lock { _file: file });
        }
        match file.try_lock() {
            Ok(()) if is_at(&file, &path) => return Ok(Lock { _file: file }),
            // The file was removed and perhaps made anew while we waited: this lock keeps nobody out.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(source)) => return Err(unwritable(source)),
        }
        let waited = start.elapsed();
        if waited >= wait {
            return Err(StoreError::Busy { waited });
        }
        thread::sleep(PAUSE.min(wait - waited));
    }
}

/// Opens the lock file, making it if it is missing; none if something else stands there.
fn open(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        result => return result.map(Some),
    }
    // Without creation from here on, so that nothing comes into being at the other end of a link.
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => OpenOptions::new().write(true).open(path).map(Some),
        Ok(_) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
