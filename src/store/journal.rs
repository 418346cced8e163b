//! The journal: one line a change, by calendar year, never rewritten.
//!
//! A line is written before the change that it tells of and is on the disk first, so no change can go untold. What
//! broke off in between is left out when it is read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::layout::Layout;
use super::{folder, read};

/// How much is read at a time to find the end of the last whole line.
const PIECE: u64 = 4096;

/// Adds a line, without its end, to the year of a moment (RFC 3339). Only under the lock.
pub(super) fn append(layout: &Layout, at: &str, line: &[u8]) -> Result<(), StoreError> {
    folder::make(layout, &layout.journal())?;
    let path = layout.journal_of(year(at));
    let unwritable = |source| StoreError::Unwritable {
        name: layout.name(&path),
        source,
    };
    let (file, is_new) = match open(&path) {
        Ok(Some(opened)) => opened,
        Ok(None) => {
            return Err(StoreError::Misplaced {
                name: layout.name(&path),
            });
        }
        Err(source) => return Err(unwritable(source)),
    };
    add(&file, line).map_err(unwritable)?;
    if is_new {
        folder::sync(&layout.journal()).map_err(unwritable)?;
    }
    Ok(())
}

/// The year of a moment; 0 for what is none.
fn year(at: &str) -> u16 {
    let digits = at
        .get(..4)
        .filter(|year| year.bytes().all(|b| b.is_ascii_digit()));
    digits.and_then(|year| year.parse().ok()).unwrap_or(0)
}

/// Opens a journal for writing, and whether it was made; none if something else than a file stands there.
fn open(path: &Path) -> io::Result<Option<(File, bool)>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => options.open(path).map(|file| Some((file, false))),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let made = options.create_new(true).open(path)?;
            Ok(Some((made, true)))
        }
        Err(error) => Err(error),
    }
}

/// Writes where the last whole line ends: the rest of a write that broke off goes, and the position is not left to
/// the system, for some file systems put appended bytes elsewhere.
fn add(mut file: &File, line: &[u8]) -> io::Result<()> {
    let length = file.metadata()?.len();
    let end = whole(file, length)?;
    if end < length {
        file.set_len(end)?;
    }
    let mut written = || -> io::Result<()> {
        file.seek(SeekFrom::Start(end))?;
        file.write_all(&[line, b"\n"].concat())?;
        file.sync_data()
    };
    written().inspect_err(|_| {
        // What is announced and not made is left out anyway; this only keeps the file tidy.
        let _ = file.set_len(end);
    })
}

/// Where the last whole line ends.
fn whole(mut file: &File, length: u64) -> io::Result<u64> {
    let mut end = length;
    while end > 0 {
        let start = end.saturating_sub(PIECE);
        let mut piece = Vec::new();
        file.seek(SeekFrom::Start(start))?;
        file.take(end - start).read_to_end(&mut piece)?;
        if let Some(at) = piece.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + at as u64 + 1);
        }
        end = start;
    }
    Ok(0)
}

/// The journals that are kept, by year.
pub(super) fn files(layout: &Layout) -> Result<Vec<(u16, PathBuf)>, StoreError> {
    let year = |name: std::ffi::OsString| {
        let year = name.to_str()?.strip_suffix(".jsonl")?.parse::<u16>().ok()?;
        let path = layout.journal_of(year);
        (path.file_name() == Some(&name)).then_some((year, path))
    };
    let names = read::entries(layout, &layout.journal())?.into_iter();
    let mut files: Vec<_> = names.filter_map(year).collect();
    files.sort();
    Ok(files)
}

/// The whole lines of a journal; a torn last one is left out.
pub(super) fn lines(layout: &Layout, path: &Path) -> Result<Vec<Vec<u8>>, StoreError> {
    let unreadable = |source| StoreError::Unreadable {
        name: layout.name(path),
        source,
    };
    // A pipe would be waited for, and a link leads elsewhere.
    if !fs::symlink_metadata(path).map_err(unreadable)?.is_file() {
        return Ok(Vec::new());
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let ended = bytes.split_inclusive(|byte| *byte == b'\n');
    let lines = ended.filter_map(|line| line.strip_suffix(b"\n"));
    Ok(lines
        .filter(|line| !line.is_empty())
        .map(<[u8]>::to_vec)
        .collect())
}
