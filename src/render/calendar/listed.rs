//! The days that the weekday does not explain: as a table and as comma-separated values.

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::csv::csv;
use crate::render::table::table;
use crate::view::{ListedDay, ListedView};

/// The days with what they are, why, and by which act.
#[must_use]
pub fn listed(view: &ListedView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let span = super::span(&card, view.from, view.to, view.week);
    card.page.paragraph(&span);
    card.as_known(&view.calendar);
    card.page.gap();
    if view.days.is_empty() {
        let line = card.say(Msg::ListedNone);
        card.page.paragraph(&line);
    } else {
        let header = [
            card.say(Msg::ColumnDate),
            card.say(Msg::ColumnKind),
            card.say(Msg::ColumnReason),
        ];
        let rows = view.days.iter().map(|row| {
            [
                dates::medium(row.date, messages.lang()),
                kind(&card, row),
                super::day::reason(&card, &row.day),
            ]
        });
        let table = table(&header, rows, width);
        card = card.under(&table);
    }
    card.sure(view.basis, &view.calendar);
    card.finish(&view.overrides)
}

/// The kind of a day in a word or two.
fn kind(card: &Card<'_>, row: &ListedDay) -> String {
    card.say(match row.day.kind {
        "holiday" => Msg::KindHoliday,
        "day_off" => Msg::KindDayOff,
        "rolled" => Msg::KindRolled,
        "transferred_off" => Msg::KindTransferredOff,
        "worked_rest_day" => Msg::KindWorkedRestDay,
        "closed" => Msg::KindClosed,
        _ => Msg::KindOpened,
    })
}

/// The days as rows; name and reason in the language of the messages.
///
/// # Errors
/// None in practice: the rows are written into memory.
pub fn listed_csv(view: &ListedView, messages: &Messages) -> ::csv::Result<String> {
    let header = [
        "date", "weekday", "week", "working", "kind", "name", "reason", "act", "basis",
    ];
    let name = |row: &ListedDay| {
        let name = row.day.name.as_ref();
        name.map_or_else(String::new, |name| name.get(messages.lang()).to_owned())
    };
    let rows = view.days.iter().map(|row| {
        [
            row.date.to_string(),
            row.weekday.to_string(),
            view.week.to_owned(),
            row.day.working.to_string(),
            row.day.kind.to_owned(),
            name(row),
            row.day.reason.clone(),
            row.act.clone().unwrap_or_default(),
            row.day.basis.to_owned(),
        ]
    });
    csv(header, rows)
}
