//! A new file outside the store: whole or not there, and readable by its owner alone from the first byte on.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;

/// What may be there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    Kept,
    Replaced,
}

/// Why there is no file.
#[derive(Debug)]
pub(crate) enum NotWritten<E> {
    /// Something has this name.
    Exists,
    /// The file cannot be written.
    Io(io::Error),
    /// What was to be written cannot be made.
    Content(E),
}

/// Writes a file by `fill`, whose result it gives.
///
/// # Errors
/// There is no file then, or the one that was there before.
pub(crate) fn write<T, E>(
    path: &Path,
    existing: Existing,
    fill: impl FnOnce(&mut dyn Write) -> Result<T, E>,
) -> Result<T, NotWritten<E>> {
    // Asked before anything is made, which may take long.
    if existing == Existing::Kept && fs::symlink_metadata(path).is_ok() {
        return Err(NotWritten::Exists);
    }
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    // A temporary file has mode 0600 and a name that no other program has; it goes unless it gets its own.
    let mut new = tempfile::Builder::new()
        .prefix(".certctl-")
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .map_err(NotWritten::Io)?;
    let mut out = BufWriter::new(new.as_file_mut());
    let filled = fill(&mut out).map_err(NotWritten::Content)?;
    out.flush().map_err(NotWritten::Io)?;
    drop(out);
    new.as_file().sync_all().map_err(NotWritten::Io)?;
    let kept = match existing {
        Existing::Kept => new.persist_noclobber(path),
        Existing::Replaced => new.persist(path),
    };
    match kept {
        Ok(_) => Ok(filled),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Err(NotWritten::Exists),
        Err(error) => Err(NotWritten::Io(error.error)),
    }
}
