//! A row a day as comma-separated values.

use crate::i18n::Messages;
use crate::render::csv::csv;
use crate::view::{ExportRow, ExportView};

/// The days as rows; the name is in the language of the messages. Scripts rely on the header.
///
/// # Errors
/// None in practice: the rows are written into memory.
pub fn export_csv(view: &ExportView, messages: &Messages) -> ::csv::Result<String> {
    let header = [
        "date", "weekday", "week", "working", "kind", "name", "act", "basis", "ordinal",
    ];
    let name = |row: &ExportRow| {
        let name = row.name.as_ref();
        name.map_or_else(String::new, |name| name.get(messages.lang()).to_owned())
    };
    let rows = view.days.iter().map(|row| {
        [
            row.date.to_string(),
            row.weekday.to_string(),
            row.week.to_owned(),
            row.working.to_string(),
            row.kind.to_owned(),
            name(row),
            row.act.clone().unwrap_or_default(),
            row.basis.to_owned(),
            row.ordinal.to_string(),
        ]
    });
    csv(header, rows)
}
