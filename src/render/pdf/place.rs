//! Where each block stands.

use super::measures::{
    ANSWER, BOTTOM, CODE, FRAME, HEAD_LEFT, HEADING, LEFT, PADDING, RIGHT, SMALL, TERMS, TEXT,
    TITLE, VALUE, WIDTH,
};
use super::place_rows::{boxed, items, rows, signature};
use super::sheet::{Look, Mark, Sheet};
use super::tree::{Kind, Spot};
use crate::i18n::{Messages, Msg};
use crate::render::form::block::{Block, Pair};
use crate::render::qr::{self, BORDER};

/// Above a heading.
const GAP: f32 = 7.0;

/// A heading is never the last thing on a page: this much follows it there.
const FOLLOWS: f32 = 40.0;

pub(super) fn place(sheet: &mut Sheet<'_>, block: &Block, messages: &Messages) {
    match block {
        Block::Head(pairs) => head(sheet, pairs),
        Block::Title(text) => title(sheet, text),
        Block::Under(text) => {
            centred(sheet, text, Look::plain(TEXT), Kind::Paragraph);
            sheet.gap(4.0);
        }
        Block::Heading(text) => heading(sheet, text),
        Block::Paragraph(text) => {
            paragraph(sheet, text, Look::plain(TEXT));
            sheet.gap(3.0);
        }
        Block::Small(text) => {
            sheet.gap(3.0);
            paragraph(sheet, text, Look::grey(SMALL));
        }
        Block::Rows(all) => rows(sheet, all),
        Block::Items(all) => items(sheet, all),
        Block::Signature(all) => signature(sheet, all),
        Block::OfficeUse { title, rows } => boxed(sheet, title, rows),
        Block::Answer {
            word,
            text,
            under,
            code,
        } => answer(sheet, (word, text), under, code.as_deref(), messages),
        Block::Terms(text) => {
            paragraph(sheet, text, Look::plain(TERMS));
            sheet.gap(3.0);
        }
        Block::Together(blocks) => together(sheet, blocks, messages),
        Block::NewSheet => sheet.new_page(),
    }
}

/// Blocks on one page, if one page holds them: they are placed on a sheet of their own first, to see how high they are.
fn together(sheet: &mut Sheet<'_>, blocks: &[Block], messages: &Messages) {
    let mut trial = sheet.blank();
    for block in blocks {
        place(&mut trial, block, messages);
    }
    // On its own sheet the first block has no gap above it.
    sheet.room(trial.height().unwrap_or_default() + sheet.air(GAP));
    for block in blocks {
        place(sheet, block, messages);
    }
}

/// A paragraph across the page; it may go on on the next one.
fn paragraph(sheet: &mut Sheet<'_>, text: &str, look: Look) {
    let spot = sheet.spot(Kind::Paragraph, None);
    for line in sheet.lines(text, WIDTH, look) {
        sheet.room(look.leading());
        sheet.line((LEFT, sheet.top), &line, look, Some(spot));
        sheet.top += look.leading();
    }
}

fn centred(sheet: &mut Sheet<'_>, text: &str, look: Look, kind: Kind) {
    let spot = sheet.spot(kind, None);
    for line in sheet.lines(text, WIDTH, look) {
        sheet.room(look.leading());
        let wide = sheet.width(line.trim_end(), look);
        let left = LEFT + (WIDTH - wide) / 2.0;
        sheet.line((left, sheet.top), &line, look, Some(spot));
        sheet.top += look.leading();
    }
}

fn title(sheet: &mut Sheet<'_>, text: &str) {
    sheet.gap(14.0);
    sheet.room(TITLE * 2.0 + FOLLOWS);
    sheet.chapter(text);
    centred(sheet, text, Look::bold(TITLE), Kind::Title(text.to_owned()));
    sheet.gap(4.0);
}

fn heading(sheet: &mut Sheet<'_>, text: &str) {
    let look = Look::bold(HEADING);
    sheet.gap(GAP);
    let lines = sheet.lines(text, WIDTH, look);
    let height = look.leading() * as_f32(lines.len());
    sheet.room(height + FOLLOWS);
    let spot = sheet.spot(Kind::Heading(text.to_owned()), None);
    sheet.top = sheet.stack(LEFT, sheet.top, &lines, look, Some(spot)) + 2.0;
}

/// To whom and from whom, at the right.
fn head(sheet: &mut Sheet<'_>, pairs: &[Pair]) {
    let (label, text) = (Look::grey(SMALL), Look::plain(VALUE));
    for pair in pairs {
        let lines = sheet.lines(&pair.text, RIGHT - HEAD_LEFT, text);
        sheet.room(label.leading() + text.leading() * as_f32(lines.len()));
        let spot = sheet.spot(Kind::Paragraph, None);
        let words = [format!("{}: ", pair.label)];
        let below = sheet.stack(HEAD_LEFT, sheet.top, &words, label, Some(spot));
        sheet.top = sheet.stack(HEAD_LEFT, below, &lines, text, Some(spot)) + sheet.air(4.0);
    }
}

/// The answer in a frame, with its code at the right.
fn answer(
    sheet: &mut Sheet<'_>,
    (word, text): (&str, &str),
    under: &[String],
    code: Option<&str>,
    messages: &Messages,
) {
    let code = code.and_then(|text| Some((text, qr::code(text)?)));
    let taken = if code.is_some() { CODE + PADDING } else { 0.0 };
    let width = WIDTH - 2.0 * PADDING - taken;
    let (label, large, small) = (Look::grey(TEXT), Look::bold(ANSWER), Look::plain(SMALL));
    let mut parts = vec![
        (sheet.lines(word, width, label), label),
        (sheet.lines(text, width, large), large),
    ];
    for line in under {
        parts.push((sheet.lines(line, width, small), small));
    }
    let text_height: f32 = parts
        .iter()
        .map(|(lines, look)| look.leading() * as_f32(lines.len()) + 3.0)
        .sum();
    let least = if code.is_some() { CODE + 12.0 } else { 0.0 };
    let height = text_height.max(least) + 2.0 * PADDING;
    sheet.gap(6.0);
    sheet.room(height);
    let (top, left) = (sheet.top, LEFT + PADDING);
    frame(sheet, [LEFT, top, WIDTH, height]);
    let mut below = top + PADDING;
    for (lines, look) in parts {
        let spot = sheet.spot(Kind::Paragraph, None);
        below = sheet.stack(left, below, &lines, look, Some(spot)) + 3.0;
    }
    if let Some((text, code)) = code {
        let words = format!("{} {text}", messages.text(Msg::FormScan));
        let spot = sheet.spot(Kind::Picture(words), None);
        let left = RIGHT - PADDING - CODE;
        squares(sheet, &code, (left, top + PADDING), spot);
        let look = Look::grey(6.5);
        let at = left + (CODE - sheet.width(text, look)) / 2.0;
        sheet.line((at, top + PADDING + CODE), text, look, None);
    }
    sheet.top = (top + height + 8.0).min(BOTTOM);
}

fn squares(sheet: &mut Sheet<'_>, code: &qr::Code, (left, top): (f32, f32), spot: Spot) {
    let side = CODE / as_f32(code.size + 2 * BORDER);
    let runs = code.runs.iter();
    let squares = runs.map(|&(column, row, length)| {
        let (x, y) = (as_f32(column + BORDER), as_f32(row + BORDER));
        [left + x * side, top + y * side, as_f32(length) * side, side]
    });
    let squares = squares.collect();
    sheet.mark(Mark::Squares { squares, spot });
}

/// Four thin bars around a rectangle: left, top, width, height.
pub(super) fn frame(sheet: &mut Sheet<'_>, [left, top, width, height]: [f32; 4]) {
    for bar in [
        [left, top, width, FRAME],
        [left, top + height - FRAME, width, FRAME],
        [left, top, FRAME, height],
        [left + width - FRAME, top, FRAME, height],
    ] {
        let (pale, spot) = (false, None);
        sheet.mark(Mark::Bar { bar, pale, spot });
    }
}

/// A small count as a measure.
pub(super) fn as_f32(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
