//! Data files of a user's own: found, read, and laid over the catalogue of the release.
//!
//! Every command does this at its start, and `certctl data check` does nothing else: one reading, one report of faults.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use certctl::catalogue::{
    Catalogue, CatalogueError, DataFile, FIXED_FILES, Fault, FaultKind, Tables, is_data_path,
};

use super::folder::Folder;
use super::variables;

/// What lies in a data folder.
#[derive(Debug, Default)]
pub(crate) struct OwnData {
    /// The folder.
    pub(crate) folder: PathBuf,
    /// Whether it is there.
    pub(crate) exists: bool,
    /// The files that were read, sorted by their names.
    pub(crate) files: Vec<DataFile>,
    /// The names of files that nothing reads, sorted.
    pub(crate) unused: Vec<String>,
    /// Files and folders that cannot be read.
    broken: Vec<Problem>,
}

/// A fault of a data file with its place; numbers count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The file, relative to the folder, with `/`.
    pub(crate) file: String,
    /// The line and the column; none when the file as a whole is meant.
    pub(crate) place: Option<(usize, usize)>,
    /// `closed[0].date`; empty when none is meant.
    pub(crate) field: String,
    /// What is wrong and what to do.
    pub(crate) message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        if !self.field.is_empty() {
            write!(f, " {}", self.field)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// What was found in the files of a folder.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The tables with the files laid over them; none where there is a fault.
    pub(crate) tables: Option<Tables>,
    /// What is wrong.
    pub(crate) faults: Vec<Problem>,
    /// What is odd.
    pub(crate) warnings: Vec<Problem>,
}

/// The folder that `CERTCTL_DATA` names cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the data folder cannot be read")]
pub(crate) struct NoDataFolder;

/// Larger than any data file.
const MAX_BYTES: u64 = 1 << 20;

impl OwnData {
    /// Reads a folder and those in it.
    ///
    /// # Errors
    /// [`NoDataFolder`]: only a folder that was asked for must be there.
    pub(crate) fn read(folder: &Folder) -> Result<Self, NoDataFolder> {
        let mut found = Self {
            folder: folder.path.clone(),
            ..Self::default()
        };
        match fs::read_dir(&folder.path) {
            Ok(entries) => {
                found.exists = true;
                found.walk(entries);
            }
            Err(_) if folder.origin == variables::DATA => return Err(NoDataFolder),
            Err(error) if is_absent(&error) => {}
            Err(error) => {
                found.exists = true;
                found.broken(&folder.path, &error);
            }
        }
        found.files.sort_by(|a, b| a.path.cmp(&b.path));
        found.unused.sort();
        found.broken.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(found)
    }

    fn walk(&mut self, entries: fs::ReadDir) {
        for entry in entries {
            let path = match entry {
                Ok(entry) => entry.path(),
                Err(error) => {
                    let folder = self.folder.clone();
                    self.broken(&folder, &error);
                    continue;
                }
            };
            if path.is_dir() {
                match fs::read_dir(&path) {
                    Ok(entries) => self.walk(entries),
                    Err(error) => self.broken(&path, &error),
                }
                continue;
            }
            let name = self.name(&path);
            if !is_data_path(&name) {
                self.unused.push(name);
                continue;
            }
            match text(&path) {
                Ok(text) => self.files.push(DataFile { path: name, text }),
                Err(error) => self.broken(&path, &error),
            }
        }
    }

    /// The path inside the folder, with `/`; `.` for the folder itself.
    fn name(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.folder).unwrap_or(path);
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        if parts.is_empty() {
            return ".".to_owned();
        }
        parts.join("/")
    }

    fn broken(&mut self, path: &Path, error: &io::Error) {
        self.broken.push(Problem {
            file: self.name(path),
            place: None,
            field: String::new(),
            message: error.to_string(),
        });
    }

    /// Whether no file takes part in anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.broken.is_empty()
    }

    /// The tables of the release with the files laid over them, or everything that is wrong with the files.
    ///
    /// # Errors
    /// The catalogue in this program is damaged.
    pub(crate) fn over(
        &self,
        embedded: &Catalogue,
    ) -> Result<Result<Tables, Vec<Problem>>, CatalogueError> {
        let checked = self.check(embedded)?;
        Ok(checked.tables.ok_or(checked.faults))
    }

    /// Lays the files over the tables of the release and tells everything there is to tell of them.
    ///
    /// Files that cannot be read are told alone: what the others lack may stand in them.
    ///
    /// # Errors
    /// The catalogue in this program is damaged.
    pub(crate) fn check(&self, embedded: &Catalogue) -> Result<Checked, CatalogueError> {
        if !self.broken.is_empty() {
            return Ok(Checked {
                tables: None,
                faults: self.broken.clone(),
                warnings: Vec::new(),
            });
        }
        let review = Tables::review(&self.files, Some(embedded.tables()?));
        let problems = |faults: &[Fault]| faults.iter().map(|f| self.problem(f)).collect();
        Ok(Checked {
            faults: problems(&review.faults),
            warnings: problems(&review.warnings),
            tables: review.tables,
        })
    }

    /// Data files whose names are misspelt, as it seems: nothing reads them.
    pub(crate) fn misspelt(&self) -> Vec<Problem> {
        let misspelt = self.unused.iter().filter(|file| is_meant(file));
        let problem = |file: &String| Problem {
            file: file.clone(),
            place: None,
            field: String::new(),
            message: FaultKind::UnknownFile.to_string(),
        };
        misspelt.map(problem).collect()
    }

    /// What the files say alone when they are the whole of a data folder, else laid over the release.
    ///
    /// # Errors
    /// The catalogue in this program is damaged.
    pub(crate) fn state(
        &self,
        embedded: &Catalogue,
    ) -> Result<Result<Tables, Vec<Problem>>, CatalogueError> {
        let has = |path: &&str| self.files.iter().any(|file| file.path == *path);
        if !self.broken.is_empty() || !FIXED_FILES.iter().all(has) {
            return self.over(embedded);
        }
        Ok(Tables::load(&self.files)
            .map_err(|faults| faults.iter().map(|fault| self.problem(fault)).collect()))
    }

    fn problem(&self, fault: &Fault) -> Problem {
        let file = self.files.iter().find(|file| file.path == fault.file);
        Problem {
            file: fault.file.clone(),
            place: file.and_then(|file| fault.position(&file.text)),
            field: fault.field.clone(),
            message: fault.message(),
        }
    }

    /// A problem as a person reads it, with the whole path of its file.
    pub(crate) fn line(&self, problem: &Problem) -> String {
        self.folder.join(problem.to_string()).display().to_string()
    }
}

/// Whether a file is meant as data: not one that is hidden, or the settings of an editor.
pub(crate) fn is_meant(file: &str) -> bool {
    let mut parts = file.split('/');
    file.ends_with(".toml") && file != "taplo.toml" && !parts.any(|part| part.starts_with('.'))
}

/// Whether there is no such folder.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
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
