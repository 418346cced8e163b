//! A month or a year as on a wall calendar, with what is special about it and its working time.

use chrono::Datelike;
use unicode_width::UnicodeWidthStr;

use super::day::reason;
use crate::i18n::dates::Width;
use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::grid::{self, Block, Cell, INDENT, Layout};
use crate::render::page::Style;
use crate::text::Lang;
use crate::view::{DayView, MonthDayView, MonthView, MonthsView, WorkTimeView};

/// Two digits and a mark.
const CELL: usize = 3;

/// A month by itself has a space between its days; in a year the mark is all that there is room for.
const WIDE: Layout = Layout { cell: CELL, gap: 1 };
const TIGHT: Layout = Layout { cell: CELL, gap: 0 };

/// The columns between months, and the months beside each other where nothing limits them.
const GAP: usize = 3;
const ACROSS: usize = 3;

/// The drawing, the legend, the special days, the working time in both weeks, and how sure it is.
#[must_use]
pub fn months(view: &MonthsView, messages: &Messages, width: Option<usize>) -> String {
    let drawing = drawing(view, messages.lang(), width);
    let mut card = Card::new(&view.sources, messages, width).under(&drawing);
    card.as_known(&view.calendar);
    legend(&mut card, view);
    special(&mut card, view);
    working_time(&mut card, view);
    card.sure(view.basis, &view.calendar);
    card.finish(&view.overrides)
}

fn drawing(view: &MonthsView, lang: Lang, width: Option<usize>) -> String {
    if let [month] = view.months.as_slice() {
        let fits = width.is_none_or(|width| WIDE.width() + INDENT <= width);
        let (layout, indent) = if fits { (WIDE, INDENT) } else { (TIGHT, 0) };
        let first = month.days.first().map(|day| day.date);
        let title = first.map(|date| dates::month_year(date, lang));
        let block = block(month, &title.unwrap_or_default(), layout, lang);
        return grid::place(&[block], 1, 0, indent);
    }
    let each = TIGHT.width() + GAP;
    let fitting = width.map_or(ACROSS, |width| (width + GAP).saturating_sub(INDENT) / each);
    // Twelve months stand evenly one, two or three across.
    let across = fitting.clamp(1, ACROSS);
    let indent = if fitting == 0 { 0 } else { INDENT };
    let total = indent + across * each - GAP;
    let year = view.year.to_string();
    let before = indent + total.saturating_sub(indent + year.width()) / 2;
    let heading = Style::Heading.paint(&year);
    let blocks = view.months.iter().map(|month| {
        let first = month.days.first().map(|day| day.date);
        let name = first.map(|date| dates::month(date, lang, Width::Long));
        block(month, name.unwrap_or_default(), TIGHT, lang)
    });
    let blocks: Vec<Block> = blocks.collect();
    let months = grid::place(&blocks, across, GAP, indent);
    format!("{}{heading}\n\n{months}", " ".repeat(before))
}

fn block(month: &MonthView, title: &str, layout: Layout, lang: Lang) -> Block {
    let cell = |day: &MonthDayView| Cell {
        lines: vec![format!(
            "{:>2}{}",
            day.date.day(),
            day.mark.unwrap_or_default()
        )],
        style: style(day.day.kind),
    };
    let cells = month.days.iter().map(cell).collect();
    let first = month.days.first().map_or(1, |day| day.weekday);
    grid::month(title, first, cells, layout, lang)
}

/// The colour of a kind of day, besides its mark.
pub(in crate::render) fn style(kind: &str) -> Style {
    match kind {
        "weekend" => Style::Dim,
        "holiday" | "day_off" => Style::Bad,
        "rolled" | "transferred_off" | "closed" => Style::Warn,
        "worked_rest_day" | "opened" => Style::Good,
        _ => Style::Plain,
    }
}

fn legend(card: &mut Card<'_>, view: &MonthsView) {
    if view.marks.is_empty() {
        return;
    }
    let week = card.say(week(view.week));
    let week = (&week).into();
    card.heading(Msg::HeadingMarks { week });
    let rows: Vec<_> = view.marks.iter().map(|m| (m.mark, &m.meaning)).collect();
    card.page.columns(&rows);
}

fn week(week: &str) -> Msg<'static> {
    match week {
        "six-day" => Msg::WeekSixDay,
        _ => Msg::WeekFiveDay,
    }
}

/// Each special day: its date, its mark, what it is and by which act.
fn special(card: &mut Card<'_>, view: &MonthsView) {
    let days = view.months.iter().flat_map(|month| &month.days);
    let days: Vec<_> = days.filter(|day| day.is_special()).collect();
    if days.is_empty() {
        return;
    }
    card.heading(Msg::HeadingSpecialDays);
    let lang = card.messages.lang();
    let date = |day: &&MonthDayView| {
        let date = dates::day_month(day.date, lang);
        format!("{}{date}", if day.date.day() < 10 { " " } else { "" })
    };
    let names: Vec<String> = days.iter().map(date).collect();
    let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
    let whole_year = view.months.len() > 1;
    let row = |(name, day): (&String, &&MonthDayView)| {
        let fill = " ".repeat(widest - name.width());
        let mark = day.mark.unwrap_or_default();
        let short = if whole_year {
            name_of(&day.day, lang)
        } else {
            None
        };
        let text = match short {
            Some(name) => card.cited(name, day.day.source.as_deref().unwrap_or_default()),
            None => reason(card, &day.day),
        };
        (format!("{name}{fill} {mark}"), text)
    };
    let rows: Vec<_> = names.iter().zip(&days).map(row).collect();
    card.page.columns(&rows);
}

/// In the list of a year a rolled day has the name of its holiday only: the mark says the rest.
fn name_of(day: &DayView, lang: Lang) -> Option<&str> {
    let name = day.name.as_ref().filter(|_| day.kind == "rolled")?;
    Some(match lang {
        Lang::En => &name.en,
        Lang::Ru => &name.ru,
        Lang::Kk => &name.kk,
    })
}

fn working_time(card: &mut Card<'_>, view: &MonthsView) {
    card.heading(Msg::HeadingWorkingTime);
    let rows = [
        (Msg::WeekFiveDay, view.five_day),
        (Msg::WeekSixDay, view.six_day),
    ];
    let rows = rows.map(|(week, time)| (card.say(week), work_time(card, time)));
    card.page.columns(&rows);
}

/// `22 working days, 176 hours`
pub(super) fn work_time(card: &Card<'_>, time: WorkTimeView) -> String {
    let (days, hours) = (time.working_days.into(), time.hours.into());
    let days = card.say(Msg::TermWorkingDays { n: days });
    let hours = card.say(Msg::TermHours { n: hours });
    format!("{days}, {hours}")
}
