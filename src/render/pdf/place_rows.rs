//! Where rows, lists and lines to sign on stand.

use super::measures::{
    BOTTOM, HEADING, LEFT, PADDING, RIGHT, SMALL, TEXT, VALUE, VALUE_LEFT, WIDTH,
};
use super::place::{as_f32, frame};
use super::sheet::{Look, Sheet};
use super::tree::Kind;
use crate::render::form::block::{Item, Row};

/// A line that is filled in by hand is at least this high.
const BY_HAND: f32 = 18.0;

/// Above and below the text of a row.
const ROW_GAP: f32 = 3.0;

/// Labels at the left, values on lines at the right.
pub(super) fn rows(sheet: &mut Sheet<'_>, rows: &[Row]) {
    let (label, value) = (Look::grey(SMALL + 0.5), Look::plain(VALUE));
    let table = sheet.spot(Kind::Table, None);
    let between = sheet.air(ROW_GAP);
    for row in rows {
        let names = sheet.lines(&row.label, VALUE_LEFT - LEFT - 10.0, label);
        let text = row.value.as_deref();
        let lines = text.map(|text| sheet.lines(text, RIGHT - VALUE_LEFT, value));
        let named = label.leading() * as_f32(names.len());
        let said = lines
            .as_ref()
            .map_or(BY_HAND, |lines| value.leading() * as_f32(lines.len()));
        let height = named.max(said) + between;
        sheet.room(height + 1.0);
        let spot = sheet.spot(Kind::Row, Some(table));
        let name = sheet.spot(Kind::Label, Some(spot));
        let cell = sheet.spot(Kind::Value, Some(spot));
        let top = sheet.top + between;
        // Beside a line to write on the label stands at the line, beside a value at its first line.
        let beside = match &lines {
            Some(_) => top + 1.0,
            None => sheet.top + height - named - 1.0,
        };
        sheet.stack(LEFT, beside, &names, label, Some(name));
        if let Some(lines) = &lines {
            // A value stands on its line, also beside a longer label.
            let high = value.leading() * as_f32(lines.len());
            let top = sheet.top + height - high;
            sheet.stack(VALUE_LEFT, top, lines, value, Some(cell));
        }
        sheet.top += height;
        // An empty cell holds the line to write on, so that every row has its cells.
        let holds = lines.is_none().then_some(cell);
        sheet.rule(VALUE_LEFT, sheet.top, RIGHT - VALUE_LEFT, holds);
    }
    sheet.gap(4.0);
}

/// A list with its numbers or boxes.
pub(super) fn items(sheet: &mut Sheet<'_>, items: &[Item]) {
    let (text, small) = (Look::plain(TEXT), Look::grey(SMALL));
    let list = sheet.spot(Kind::List, None);
    let widest = items.iter().map(|item| sheet.width(&item.mark, text));
    let indent = widest.fold(0.0_f32, f32::max) + 7.0;
    let between = sheet.air(ROW_GAP);
    for item in items {
        let width = WIDTH - indent;
        let lines = sheet.lines(&item.text, width, text);
        let under = item.under.as_deref();
        let under = under.map(|under| sheet.lines(under, width, small));
        let under = under.unwrap_or_default();
        let height =
            text.leading() * as_f32(lines.len()) + small.leading() * as_f32(under.len()) + between;
        sheet.room(height);
        let spot = sheet.spot(Kind::Item, Some(list));
        let mark = sheet.spot(Kind::Mark, Some(spot));
        let body = sheet.spot(Kind::Body, Some(spot));
        let number = format!("{} ", item.mark);
        sheet.line((LEFT, sheet.top), &number, text, Some(mark));
        let left = LEFT + indent;
        let below = sheet.stack(left, sheet.top, &lines, text, Some(body));
        sheet.top = sheet.stack(left, below, &under, small, Some(body)) + between;
    }
}

/// Lines beside each other, each with its name below: to date and to sign on.
pub(super) fn signature(sheet: &mut Sheet<'_>, rows: &[Row]) {
    sheet.gap(8.0);
    let height = beside_height(sheet, rows, WIDTH);
    sheet.room(height);
    beside(sheet, rows, LEFT, WIDTH);
    sheet.gap(8.0);
}

/// The same in a frame with a heading, for the office.
pub(super) fn boxed(sheet: &mut Sheet<'_>, title: &str, rows: &[Row]) {
    let look = Look::bold(HEADING - 1.5);
    let width = WIDTH - 2.0 * PADDING;
    let lines = sheet.lines(title, width, look);
    let height =
        look.leading() * as_f32(lines.len()) + beside_height(sheet, rows, width) + 2.0 * PADDING;
    sheet.gap(8.0);
    sheet.room(height);
    let top = sheet.top;
    frame(sheet, [LEFT, top, WIDTH, height]);
    let left = LEFT + PADDING;
    let spot = sheet.spot(Kind::Heading(title.to_owned()), None);
    sheet.top = sheet.stack(left, top + PADDING, &lines, look, Some(spot));
    beside(sheet, rows, left, width);
    sheet.top = (top + height + 6.0).min(BOTTOM);
}

/// The shares of the width that lines beside each other take.
const SHARES: [f32; 3] = [0.26, 0.32, 0.42];

fn share(at: usize, width: f32) -> f32 {
    width * SHARES.get(at).copied().unwrap_or(0.26)
}

/// Between lines beside each other.
const ASIDE: f32 = 12.0;

fn beside_height(sheet: &Sheet<'_>, rows: &[Row], width: f32) -> f32 {
    let (value, below) = heights(sheet, rows, width);
    value + below
}

/// The height above the lines, and below them.
fn heights(sheet: &Sheet<'_>, rows: &[Row], width: f32) -> (f32, f32) {
    let (value, small) = (Look::plain(VALUE), Look::grey(SMALL));
    let mut most = (BY_HAND, 0.0_f32);
    for (at, row) in rows.iter().enumerate() {
        let room = share(at, width) - ASIDE;
        let text = row.value.as_deref().unwrap_or_default();
        let above = sheet.lines(text, room, value).len();
        let below = sheet.lines(&row.label, room, small).len();
        most.0 = most.0.max(value.leading() * as_f32(above) + ROW_GAP);
        most.1 = most.1.max(small.leading() * as_f32(below) + ROW_GAP);
    }
    most
}

fn beside(sheet: &mut Sheet<'_>, rows: &[Row], left: f32, width: f32) {
    let (value, small) = (Look::plain(VALUE), Look::grey(SMALL));
    let (above, below) = heights(sheet, rows, width);
    let (top, base) = (sheet.top, sheet.top + above);
    let mut at_left = left;
    for (at, row) in rows.iter().enumerate() {
        let room = share(at, width) - ASIDE;
        let spot = sheet.spot(Kind::Paragraph, None);
        let names = sheet.lines(&row.label, room, small);
        sheet.stack(at_left, base + 2.0, &names, small, Some(spot));
        if let Some(text) = row.value.as_deref() {
            let lines = sheet.lines(text, room, value);
            let high = value.leading() * as_f32(lines.len());
            let from = (base - high - 1.0).max(top);
            sheet.stack(at_left, from, &lines, value, Some(spot));
        }
        sheet.rule(at_left, base, room, None);
        at_left += room + ASIDE;
    }
    sheet.top = base + below;
}
