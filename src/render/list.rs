//! Services and paths, one a row.

use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{ListView, PathsView, ServiceRow};

/// The services: id and name, by what happens in a life or in the order of their fit; or a line that there is none.
#[must_use]
pub fn list(view: &ListView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    if view.services.is_empty() {
        page.styled(&say(Msg::ListEmpty), Style::Plain);
        return page.finish();
    }
    match view.fit {
        "near" => page.styled(&say(Msg::ListNear), Style::Warn),
        "partly" => page.styled(&say(Msg::ListPartly), Style::Warn),
        _ => {}
    }
    let row = |row: &ServiceRow| (row.id.clone(), name(row, messages));
    // The columns of all groups are in line.
    let ids = view.services.iter().map(|row| row.id.as_str());
    let least = Page::widest(ids);
    if view.groups.is_empty() {
        let rows: Vec<_> = view.services.iter().map(row).collect();
        page.columns_of(&rows, least);
    }
    for group in &view.groups {
        page.heading(&group.name);
        let rows = group
            .services
            .iter()
            .filter_map(|at| view.services.get(*at));
        let rows: Vec<_> = rows.map(row).collect();
        page.columns_of(&rows, least);
    }
    page.gap();
    page.styled(&say(Msg::ListMore), Style::Dim);
    if !view.overrides.is_empty() {
        let files = view.overrides.join(", ");
        let files = (&files).into();
        page.styled(&say(Msg::OverrideUsed { files }), Style::Warn);
    }
    page.finish()
}

/// The name of a service, with the day since when it is withdrawn if it is.
fn name(row: &ServiceRow, messages: &Messages) -> String {
    if row.status != "withdrawn" {
        return row.name.clone();
    }
    let mark = match row.withdrawn_since {
        Some(date) => {
            let date = dates::full(date, messages.lang());
            let date = (&date).into();
            messages.text(Msg::WithdrawnSince { date })
        }
        None => messages.text(Msg::Withdrawn),
    };
    format!("{} ({mark})", row.name)
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
