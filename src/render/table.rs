//! Tables: aligned columns without lines; records as blocks where the terminal is narrow.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableStyle};
use unicode_width::UnicodeWidthStr;

use super::{Page, safe};

/// Between two columns.
const GAP: usize = 2;

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
    let Some(width) = width.and_then(|width| u16::try_from(width).ok()) else {
        return unbroken(header, rows);
    };
    let mut table = Table::new();
    table.load_style(TableStyle::new()).set_header(header);
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    for row in rows {
        table.add_row(row.iter().map(|cell| safe(cell)));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP as u16));
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

/// Off a terminal nothing is broken into lines, so each row is one: a hundred thousand are quickly written.
fn unbroken<const N: usize>(
    header: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let rows: Vec<[String; N]> = rows
        .map(|row| row.map(|cell| safe(&cell).replace('\n', " ")))
        .collect();
    let mut widths = header.each_ref().map(|name| name.width());
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let mut text = String::new();
    for row in std::iter::once(header).chain(&rows) {
        let start = text.len();
        for (width, cell) in widths.iter().zip(row) {
            text.push_str(cell);
            text.extend(std::iter::repeat_n(' ', width + GAP - cell.width()));
        }
        let end = start + text[start..].trim_end().len();
        text.truncate(end);
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
