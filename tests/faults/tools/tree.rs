//! Folders: what is in them, and copies.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Everything below a folder, the folders too; links are not followed.
pub(crate) fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if fs::symlink_metadata(&path).is_ok_and(|data| data.is_dir()) {
            found.extend(below(&path));
        }
        found.push(path);
    }
    found.sort();
    found
}

/// What a killed save leaves beside the drafts.
pub(crate) fn temporary(home: &Path) -> Vec<PathBuf> {
    let mut found = below(home);
    found.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(".certctl-")
    });
    found
}

/// Copies a folder with its modes to a place where nothing is.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        let data = fs::symlink_metadata(&path).unwrap();
        if data.is_dir() {
            copy(&path, &target);
        } else if data.is_symlink() {
            symlink(fs::read_link(&path).unwrap(), target).unwrap();
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
