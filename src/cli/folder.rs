//! Folders: where drafts are, and where data files of one's own may be.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use certctl::catalogue::{Catalogue, DataFile, Fault, Tables, is_data_path};
use certctl::embedded;
use certctl::i18n::{Messages, Msg};
use certctl::render::safe;
use directories::ProjectDirs;

use super::exit::Exit;
use super::failure::Failure;
use super::{output, variables};

/// A folder and what decided it.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    pub(crate) origin: &'static str,
}

/// The folder for drafts: `CERTCTL_HOME`, else the user's data folder.
pub(crate) fn home() -> Option<Folder> {
    if let Some(path) = std::env::var_os(variables::HOME).filter(|path| !path.is_empty()) {
        // What is printed and what is opened must stay the same place.
        let path = PathBuf::from(path);
        return Some(Folder {
            path: std::path::absolute(&path).unwrap_or(path),
            origin: variables::HOME,
        });
    }
    let origin = if variables::read("XDG_DATA_HOME").is_some() {
        "XDG_DATA_HOME"
    } else {
        "default"
    };
    ProjectDirs::from("", "", "certctl").map(|dirs| Folder {
        path: dirs.data_dir().to_owned(),
        origin,
    })
}

/// The folder with data files of one's own: `CERTCTL_DATA`, else `data` in the folder for drafts.
pub(crate) fn data(home: Option<&Folder>) -> Option<Folder> {
    if let Some(path) = std::env::var_os(variables::DATA).filter(|path| !path.is_empty()) {
        return Some(Folder {
            path: PathBuf::from(path),
            origin: variables::DATA,
        });
    }
    home.map(|home| Folder {
        path: home.path.join("data"),
        origin: home.origin,
    })
}

/// The catalogue: the release's own, over which files of the data folder are laid if there are any.
///
/// # Errors
/// `CERTCTL_DATA` cannot be read, or the files have faults.
pub(crate) fn catalogue(
    data: Option<&Folder>,
    messages: &Messages,
) -> Result<Catalogue, Box<Failure>> {
    let failure =
        |code, message: &Msg<'_>| Box::new(Failure::of(code, Exit::Usage, message, messages));
    let embedded = embedded::catalogue();
    let Some(folder) = data else {
        return Ok(embedded);
    };
    let mut found = Found::default();
    match found.read(&folder.path, &folder.path) {
        Ok(()) => {}
        // Only a folder that was asked for must be there.
        Err(_) if folder.origin != variables::DATA => return Ok(embedded),
        Err(_) => {
            return Err(failure("data_folder", &Msg::ErrorDataFolder));
        }
    }
    if !found.unused.is_empty() {
        let files = found.unused.join(", ");
        output::note(&safe(&messages.text(Msg::NoteUnusedData {
            files: (&files).into(),
        })));
    }
    if !found.broken.is_empty() {
        return Err(Box::new(Failure {
            lines: found.broken,
            ..*failure("data", &Msg::ErrorData)
        }));
    }
    if found.files.is_empty() {
        return Ok(embedded);
    }
    found.files.sort_by(|a, b| a.path.cmp(&b.path));
    let base = embedded.tables().map_err(|error| {
        let key = error.to_string();
        failure("catalogue", &Msg::ErrorCatalogue { key: (&key).into() })
    })?;
    match Tables::overlay(base, &found.files) {
        Ok(tables) => Ok(Catalogue::of_tables(
            tables,
            found.files.into_iter().map(|file| file.path).collect(),
        )),
        Err(faults) => Err(Box::new(Failure {
            lines: faults
                .iter()
                .map(|fault| place(fault, &folder.path, &found.files))
                .collect(),
            ..*failure("data", &Msg::ErrorData)
        })),
    }
}

#[derive(Default)]
struct Found {
    files: Vec<DataFile>,
    unused: Vec<String>,
    /// Data files that cannot be read, each with the reason.
    broken: Vec<String>,
}

/// Larger than any data file.
const MAX_BYTES: u64 = 1 << 20;

impl Found {
    /// Reads a folder and those in it; the error is that of the folder itself.
    fn read(&mut self, root: &Path, folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.read(root, &path)?;
                continue;
            }
            let inside = path.strip_prefix(root).unwrap_or(&path);
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            let name = parts.join("/");
            if !is_data_path(&name) {
                self.unused.push(name);
                continue;
            }
            match text(&path) {
                Ok(text) => self.files.push(DataFile { path: name, text }),
                Err(error) => self.broken.push(format!("{}: {error}", path.display())),
            }
        }
        Ok(())
    }
}

/// A fault with the whole path of its file.
fn place(fault: &Fault, root: &Path, files: &[DataFile]) -> String {
    let file = files.iter().find(|file| file.path == fault.file);
    let told = fault.describe(file.map_or("", |file| file.text.as_str()));
    root.join(told).display().to_string()
}

/// The text of a data file of a size that a person writes.
fn text(path: &Path) -> io::Result<String> {
    let bytes = fs::metadata(path)?.len();
    if bytes > MAX_BYTES {
        let kind = io::ErrorKind::FileTooLarge;
        return Err(kind.into());
    }
    fs::read_to_string(path)
}
