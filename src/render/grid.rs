//! Months drawn as on a wall calendar: weeks from Monday, one cell a day; several months beside each other.

use chrono::Weekday;
use unicode_width::UnicodeWidthStr;

use super::page::Style;
use crate::i18n::dates::{self, Width};
use crate::text::Lang;

/// The columns between the edge of the page and a drawing.
pub(super) const INDENT: usize = 2;

/// A day as it is drawn: one line, or one above the other.
pub(super) struct Cell {
    pub(super) lines: Vec<String>,
    pub(super) style: Style,
}

/// How cells are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    /// The columns of a cell.
    pub(super) cell: usize,
    /// The columns between cells.
    pub(super) gap: usize,
}

impl Layout {
    /// The columns of a week.
    pub(super) const fn width(self) -> usize {
        7 * self.cell + 6 * self.gap
    }
}

/// A line of parts, so that what it takes on the screen is known whatever its colours.
type Line = Vec<(String, Style)>;

/// A month that is drawn, not yet placed.
pub(super) struct Block {
    width: usize,
    lines: Vec<Line>,
}

/// Draws a month whose first day has this weekday, Monday is 1.
pub(super) fn month(
    title: &str,
    first_weekday: u32,
    cells: Vec<Cell>,
    layout: Layout,
    lang: Lang,
) -> Block {
    let width = layout.width();
    let before = " ".repeat(width.saturating_sub(title.width()) / 2);
    let mut lines = vec![
        vec![(before, Style::Plain), (title.to_owned(), Style::Heading)],
        weekdays(layout, lang),
    ];
    let empty = (1..first_weekday).map(|_| None);
    let days: Vec<Option<Cell>> = empty.chain(cells.into_iter().map(Some)).collect();
    for week in days.chunks(7) {
        let height = week.iter().flatten().map(|cell| cell.lines.len()).max();
        for at in 0..height.unwrap_or(0) {
            lines.push(row(week, at, layout));
        }
    }
    Block { width, lines }
}

/// The names of the weekdays; two letters where three and a space between them have no room.
fn weekdays(layout: Layout, lang: Lang) -> Line {
    let room = (layout.cell + layout.gap).saturating_sub(1);
    let name = |day: u8| {
        let day = Weekday::try_from(day).unwrap_or(Weekday::Mon);
        let name = dates::weekday(day, lang, Width::Short);
        let name: String = name.chars().take(room.clamp(1, 3)).collect();
        (name, Style::Dim)
    };
    spaced((0..7).map(name), layout)
}

/// One line of the cells of a week.
fn row(week: &[Option<Cell>], at: usize, layout: Layout) -> Line {
    let part = |cell: &Option<Cell>| match cell {
        Some(cell) => {
            let text = cell.lines.get(at).cloned().unwrap_or_default();
            (text, cell.style)
        }
        None => (String::new(), Style::Plain),
    };
    spaced(week.iter().map(part), layout)
}

/// Parts that begin one cell and gap from each other.
fn spaced(parts: impl Iterator<Item = (String, Style)>, layout: Layout) -> Line {
    let mut line = Line::new();
    for (text, style) in parts {
        let fill = (layout.cell + layout.gap).saturating_sub(text.width());
        line.push((text, style));
        line.push((" ".repeat(fill), Style::Plain));
    }
    line
}

/// The drawings as text, so many beside each other and the next ones below.
pub(super) fn place(blocks: &[Block], across: usize, gap: usize, indent: usize) -> String {
    let mut text = String::new();
    for (at, row) in blocks.chunks(across.max(1)).enumerate() {
        if at > 0 {
            text.push('\n');
        }
        let height = row.iter().map(|block| block.lines.len()).max();
        for number in 0..height.unwrap_or(0) {
            let mut line: Line = vec![(" ".repeat(indent), Style::Plain)];
            for block in row {
                let start = width(&line);
                line.extend(block.lines.get(number).into_iter().flatten().cloned());
                let fill = (start + block.width + gap).saturating_sub(width(&line));
                line.push((" ".repeat(fill), Style::Plain));
            }
            text.push_str(&painted(line));
        }
    }
    text
}

fn width(line: &Line) -> usize {
    line.iter().map(|(text, _)| text.width()).sum()
}

/// The line in its colours, without blanks at its end.
fn painted(mut line: Line) -> String {
    while let Some((text, _)) = line.last_mut() {
        text.truncate(text.trim_end().len());
        if !text.is_empty() {
            break;
        }
        line.pop();
    }
    let parts = line.iter().map(|(text, style)| style.paint(text));
    let mut text: String = parts.collect();
    text.push('\n');
    text
}
