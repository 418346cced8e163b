//! Tables: aligned columns without lines; records as blocks where the terminal is narrow.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableStyle};

use super::{Page, safe};

/// Below this many columns a table is unreadable and each row becomes a block of lines.
const NARROW: usize = 60;

/// A table of a fixed number of columns; the first one is never broken.
pub(super) fn table<const N: usize>(
    header: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
    width: Option<usize>,
) -> String {
    if width.is_some_and(|width| width < NARROW) {
        return blocks(header, rows, width);
    }
    let mut table = Table::new();
    table.load_style(TableStyle::new()).set_header(header);
    match width.and_then(|width| u16::try_from(width).ok()) {
        Some(width) => table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width),
        None => table.set_content_arrangement(ContentArrangement::Disabled),
    };
    for row in rows {
        table.add_row(row.iter().map(|cell| safe(cell)));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    if let Some(first) = table.column_mut(0) {
        first.set_constraint(ColumnConstraint::ContentWidth);
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn blocks<const N: usize>(
    header: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
    width: Option<usize>,
) -> String {
    let mut page = Page::new(width);
    for row in rows {
        page.gap();
        for (name, cell) in header.iter().zip(&row) {
            page.paragraph(&format!("{name}: {cell}"));
        }
    }
    page.finish()
}
