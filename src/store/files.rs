//! Every file that holds, or may hold, what people entered.

use std::fs;
use std::path::PathBuf;

use super::error::StoreError;
use super::layout::{Layout, TEMP_PREFIX};
use super::read;
use super::seal::Form;

/// A file as its name and place tell.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) path: PathBuf,
    /// none for a name that is none of ours
    pub(super) form: Option<Form>,
    /// put aside, and no draft or revision any more
    pub(super) is_aside: bool,
}

/// The files of drafts, revisions, the profile and what was put aside, folder by folder. Temporary files, links,
/// folders, devices, the journal and keys are not among them.
pub(super) fn files(layout: &Layout) -> Result<Vec<Vec<Piece>>, StoreError> {
    let mut found = vec![of_folder(layout, layout.drafts(), false)?];
    for name in read::entries(layout, &layout.revisions())? {
        let folder = layout.revisions().join(name);
        if fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_dir()) {
            found.push(of_folder(layout, folder, false)?);
        }
    }
    found.push(of_folder(layout, layout.quarantine(), true)?);
    let profiles = Form::BOTH.map(|form| Piece {
        path: layout.profile(form),
        form: Some(form),
        is_aside: false,
    });
    let profiles = profiles.into_iter().filter(|piece| is_file(&piece.path));
    found.push(profiles.collect());
    Ok(found)
}

fn of_folder(layout: &Layout, folder: PathBuf, is_aside: bool) -> Result<Vec<Piece>, StoreError> {
    let names = read::entries(layout, &folder)?.into_iter();
    let ours = names.filter(|name| !name.to_string_lossy().starts_with(TEMP_PREFIX));
    let pieces = ours.map(|name| Piece {
        form: name.to_str().and_then(Form::split).map(|(_, form)| form),
        path: folder.join(name),
        is_aside,
    });
    let mut pieces: Vec<_> = pieces.filter(|piece| is_file(&piece.path)).collect();
    pieces.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(pieces)
}

fn is_file(path: &std::path::Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}
