//! The balance of working time: as the ministry's table, or as blocks where the terminal is too narrow for it.

use unicode_width::UnicodeWidthStr;

use super::months::work_time;
use crate::i18n::{Messages, Msg};
use crate::render::card::Card;
use crate::render::csv::csv;
use crate::render::page::Style;
use crate::view::{BalanceRow, BalanceView, WorkTimeView};

/// The spaces between columns, and between the two weeks.
const GAP: usize = 2;
const BETWEEN: usize = 4;

/// The table with its totals, and how sure it is.
#[must_use]
pub fn balance(view: &BalanceView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&[], messages, width);
    let title = card.say(Msg::TitleBalance {
        year: view.year.into(),
    });
    card.page.styled(&title, Style::Heading);
    card.as_known(&view.calendar);
    card.page.gap();
    let table = Table::of(view, &card);
    if width.is_none_or(|width| table.width() <= width) {
        card.page.laid_out(&table.draw());
    } else {
        blocks(&mut card, view);
    }
    let hours = card.say(Msg::NoteHours);
    card.page.gap();
    card.page.paragraph(&hours);
    card.sure(view.basis, &view.calendar);
    card.finish(&view.overrides)
}

/// The texts of the table and the widths of its columns.
struct Table {
    weeks: [String; 2],
    head: [String; 4],
    names: Vec<String>,
    totals: Vec<bool>,
    numbers: Vec<[u32; 7]>,
    name: usize,
    cell: usize,
}

impl Table {
    fn of(view: &BalanceView, card: &Card<'_>) -> Self {
        let head = [
            Msg::ColumnDays,
            Msg::ColumnDaysWorked,
            Msg::ColumnDaysOff,
            Msg::ColumnHours,
        ];
        let head = head.map(|message| card.say(message));
        let names: Vec<String> = view.rows.iter().map(|row| row.name.clone()).collect();
        let numbers = view.rows.iter().map(|row| {
            let [five, six] = [row.five_day, row.six_day]
                .map(|time| [time.working_days, time.days_off, time.hours]);
            let ([a, b, c], [d, e, f]) = (five, six);
            [row.calendar_days, a, b, c, d, e, f]
        });
        Self {
            weeks: [Msg::ColumnFiveDay, Msg::ColumnSixDay].map(|week| card.say(week)),
            // A year has four digits of hours.
            cell: head.iter().map(|name| name.width()).fold(4, usize::max),
            name: names.iter().map(|name| name.width()).max().unwrap_or(0),
            totals: view.rows.iter().map(|row| row.kind != "month").collect(),
            numbers: numbers.collect(),
            head,
            names,
        }
    }

    fn week(&self) -> usize {
        3 * self.cell + 2 * GAP
    }

    fn width(&self) -> usize {
        self.name + GAP + self.cell + 2 * (BETWEEN + self.week())
    }

    fn draw(&self) -> String {
        let [days, worked, off, hours] = &self.head;
        let mut text = " ".repeat(self.name + GAP + self.cell);
        for week in &self.weeks {
            let fill = (BETWEEN + self.week()).saturating_sub(BETWEEN + week.width());
            text.push_str(&format!(
                "{}{week}{}",
                " ".repeat(BETWEEN),
                " ".repeat(fill)
            ));
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text.push_str(&self.line("", &[days, worked, off, hours, worked, off, hours]));
        for ((name, numbers), total) in self.names.iter().zip(&self.numbers).zip(&self.totals) {
            let cells = numbers.map(|number| number.to_string());
            let line = self.line(name, &cells.each_ref().map(String::as_str));
            let style = if *total { Style::Heading } else { Style::Plain };
            text.push_str(&style.paint(line.trim_end()));
            text.push('\n');
        }
        text
    }

    /// A name on the left, numbers on the right of their columns.
    fn line(&self, name: &str, cells: &[&str; 7]) -> String {
        let mut line = format!("{name}{}", " ".repeat(self.name - name.width()));
        for (at, cell) in cells.iter().enumerate() {
            let gap = if matches!(at, 1 | 4) { BETWEEN } else { GAP };
            let fill = gap + self.cell.saturating_sub(cell.width());
            line.push_str(&" ".repeat(fill));
            line.push_str(cell);
        }
        line.push('\n');
        line
    }
}

fn blocks(card: &mut Card<'_>, view: &BalanceView) {
    for row in &view.rows {
        card.page.gap();
        let n = row.calendar_days.into();
        let days = card.say(Msg::TermCalendarDays { n });
        card.page.paragraph(&format!("{}: {days}", row.name));
        let weeks = [
            (Msg::WeekFiveDay, row.five_day),
            (Msg::WeekSixDay, row.six_day),
        ];
        for (week, time) in weeks {
            let text = format!("{}: {}", card.say(week), work_time(card, time));
            card.page.item("-", &text);
        }
    }
}

/// A row a part of the year, for spreadsheets: `period` is `2026-01`, `2026-Q1`, `2026-H1` or `2026`.
///
/// # Errors
/// None in practice: see the writer.
pub fn balance_csv(view: &BalanceView) -> ::csv::Result<String> {
    let header = [
        "period",
        "kind",
        "first",
        "last",
        "calendar_days",
        "five_day_working_days",
        "five_day_days_off",
        "five_day_hours",
        "six_day_working_days",
        "six_day_days_off",
        "six_day_hours",
    ];
    let row = |row: &BalanceRow| -> [String; 11] {
        let time = |time: WorkTimeView| {
            [time.working_days, time.days_off, time.hours].map(|number| number.to_string())
        };
        let ([a, b, c], [d, e, f]) = (time(row.five_day), time(row.six_day));
        let (first, last) = (row.first.to_string(), row.last.to_string());
        let days = row.calendar_days.to_string();
        let (period, kind) = (row.period.clone(), row.kind.to_owned());
        [period, kind, first, last, days, a, b, c, d, e, f]
    };
    csv(header, view.rows.iter().map(row))
}
