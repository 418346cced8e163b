//! Tables: aligned columns without lines; records as blocks where the terminal is narrow.

use std::borrow::Cow;

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
    let header = header.clone().map(measured);
    let mut widths = header.each_ref().map(|(_, width)| *width);
    let mut cells = vec![header];
    for row in rows {
        let row = row.map(measured);
        for (widest, (_, width)) in widths.iter_mut().zip(&row) {
            *widest = (*widest).max(*width);
        }
        cells.push(row);
    }
    let mut text = String::new();
    for row in &cells {
        let start = text.len();
        for (widest, (cell, width)) in widths.iter().zip(row) {
            text.push_str(cell);
            text.extend(std::iter::repeat_n(' ', widest + GAP - width));
        }
        let end = start + text[start..].trim_end().len();
        text.truncate(end);
        text.push('\n');
    }
    text
}

/// A cell on one line, with its columns.
fn measured(cell: String) -> (String, usize) {
    let shown = match safe(&cell) {
        Cow::Borrowed(same) if !same.contains('\n') => None,
        shown => Some(shown.replace('\n', " ")),
    };
    let cell = shown.unwrap_or(cell);
    let width = cell.width();
    (cell, width)
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
