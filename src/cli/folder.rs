//! Folders: where drafts are, and where data files of one's own may be.

use std::path::PathBuf;

use directories::ProjectDirs;

use super::variables;

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
