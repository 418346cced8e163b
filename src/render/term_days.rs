//! A term drawn: the months it runs through, each day with what it is on the way to the due date.

use chrono::Datelike;
use unicode_width::UnicodeWidthStr;

use super::card::Card;
use super::grid::{self, Block, Cell, INDENT, Layout};
use super::page::Style;
use crate::i18n::{Msg, dates};
use crate::view::{TermDayView, TermDaysView, TermRole};

impl Card<'_> {
    /// The months one below the other, and what the marks mean.
    pub(super) fn term_days(&mut self, view: &TermDaysView) {
        self.heading(Msg::HeadingTermDays);
        self.page.gap();
        let lang = self.messages.lang();
        let marks = view.days.iter().map(|day| day.mark.width());
        let shape = Shape::fitting(marks.max().unwrap_or(0), self.page.width());
        let months = view
            .days
            .chunk_by(|one, two| one.date.month() == two.date.month());
        let block = |days: &[TermDayView]| {
            let first = days.first()?;
            let title = dates::month_year(first.date, lang);
            let cells = days.iter().map(|day| shape.cell(day)).collect();
            let layout = shape.layout;
            Some(grid::month(&title, first.weekday, cells, layout, lang))
        };
        let blocks: Vec<Block> = months.filter_map(block).collect();
        let text = grid::place(&blocks, 1, 0, shape.indent);
        self.page.laid_out(&text);
        self.page.gap();
        let rows = view.day_marks.iter().map(|mark| (mark.mark, &mark.meaning));
        let rows: Vec<_> = rows.collect();
        self.page.columns(&rows);
    }
}

/// How a day and its mark are put into a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shape {
    layout: Layout,
    indent: usize,
    /// The mark stands under the day and not beside it.
    below: bool,
}

impl Shape {
    /// The widest shape that fits: marks beside the days, under them, without an indent.
    fn fitting(mark: usize, width: Option<usize>) -> Self {
        let shape = |cell, gap, indent, below| Self {
            layout: Layout { cell, gap },
            indent,
            below,
        };
        let (beside, under) = (3 + mark.max(2), mark.max(2));
        let shapes = [
            shape(beside, 2, INDENT, false),
            shape(beside, 1, INDENT, false),
            shape(under, 2, INDENT, true),
            shape(under, 1, INDENT, true),
        ];
        let fits = |shape: &Self| width.is_none_or(|w| shape.indent + shape.layout.width() <= w);
        let found = shapes.into_iter().find(fits);
        found.unwrap_or_else(|| shape(under, 1, 0, true))
    }

    fn cell(self, day: &TermDayView) -> Cell {
        let number = format!("{:>2}", day.date.day());
        let lines = if self.below {
            vec![number, format!("{:>2}", day.mark)]
        } else {
            vec![format!("{number} {}", day.mark)]
        };
        let style = match day.role {
            None => Style::Dim,
            Some(TermRole::Due) => Style::Good,
            Some(TermRole::Filed | TermRole::Accepted) => Style::Heading,
            Some(TermRole::Counted) => Style::Plain,
            Some(TermRole::Skipped) => super::calendar::style(day.kind),
        };
        Cell { lines, style }
    }
}
