//! `certctl paths`: where things are, and what decided it.

use certctl::render;
use certctl::view::{PathRow, PathsView};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::folder::Folder;

pub(crate) fn run(context: &Context) -> anyhow::Result<Exit> {
    let row = |id, folder: &Folder, inside: &str| {
        let path = if inside.is_empty() {
            folder.path.clone()
        } else {
            folder.path.join(inside)
        };
        PathRow {
            id,
            exists: path.exists(),
            path: path.display().to_string(),
            origin: folder.origin,
        }
    };
    let home = context.home.iter();
    let mut paths: Vec<PathRow> = home
        .flat_map(|home| {
            [
                row("home", home, ""),
                row("drafts", home, "drafts"),
                row("revisions", home, "revisions"),
            ]
        })
        .collect();
    paths.extend(context.data.iter().map(|data| row("data", data, "")));
    let view = PathsView {
        schema: "certctl.paths/1",
        paths,
    };
    context.show_rows(&view, &view.paths, || {
        render::paths(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}
