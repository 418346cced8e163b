//! Tables of services and of paths.

use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg};
use crate::view::{ListView, PathsView};

/// The services: id and name, or a line that there is none.
#[must_use]
pub fn list(view: &ListView, messages: &Messages, width: Option<usize>) -> String {
    if view.services.is_empty() {
        let mut page = Page::new(width);
        page.styled(&messages.text(Msg::ListEmpty), Style::Plain);
        return page.finish();
    }
    let header = [
        messages.text(Msg::ColumnId),
        messages.text(Msg::ColumnName),
        messages.text(Msg::ColumnOffices),
    ];
    let rows = view
        .services
        .iter()
        .map(|row| [row.id.clone(), row.name.clone(), row.offices.join(" ")]);
    let mut text = table(&header, rows, width);
    if !view.overrides.is_empty() {
        let mut page = Page::new(width);
        let files = view.overrides.join(", ");
        page.styled(
            &messages.text(Msg::OverrideUsed {
                files: (&files).into(),
            }),
            Style::Warn,
        );
        text = format!("{text}\n{}", page.finish());
    }
    text
}

/// The paths with their origin.
#[must_use]
pub fn paths(view: &PathsView, messages: &Messages, width: Option<usize>) -> String {
    let header = [
        messages.text(Msg::ColumnWhat),
        messages.text(Msg::ColumnPath),
        messages.text(Msg::ColumnOrigin),
    ];
    let rows = view.paths.iter().map(|row| {
        let absent = if row.exists {
            String::new()
        } else {
            format!(" ({})", messages.text(Msg::PathAbsent))
        };
        [
            row.id.to_owned(),
            format!("{}{absent}", row.path),
            row.origin.to_owned(),
        ]
    });
    table(&header, rows, width)
}
