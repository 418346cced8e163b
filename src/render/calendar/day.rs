//! Days: one as a card, several as a table.

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::page::Style;
use crate::render::table::table;
use crate::view::{DayInWeeks, DayView, DaysView};

/// The days with their reasons and acts.
#[must_use]
pub fn days(view: &DaysView, messages: &Messages, width: Option<usize>) -> String {
    match view.days.as_slice() {
        [day] => one(view, day, messages, width),
        days => several(view, days, messages, width),
    }
}

/// The day in the week that was asked for.
fn chosen<'v>(view: &DaysView, day: &'v DayInWeeks) -> &'v DayView {
    match view.week {
        "six-day" => &day.six_day,
        _ => &day.five_day,
    }
}

fn one(view: &DaysView, day: &DayInWeeks, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let chosen = chosen(view, day);
    let (word, style) = if chosen.working {
        (card.say(Msg::AnswerWorked), Style::Good)
    } else {
        (card.say(Msg::AnswerNotWorked), Style::Bad)
    };
    let long = dates::long(day.date, messages.lang());
    card.page.lead(&word, style, &long);
    card.as_known(&view.calendar);
    let weeks = [
        (Msg::WeekFiveDay, &day.five_day),
        (Msg::WeekSixDay, &day.six_day),
    ];
    let rows = weeks.map(|(week, day)| {
        let word = if day.working {
            Msg::WordWorked
        } else {
            Msg::WordNotWorked
        };
        let (word, reason) = (card.say(word), reason(&card, day));
        (card.say(week), format!("{word}: {reason}"))
    });
    card.page.columns(&rows);
    if let Some(name) = &chosen.name {
        let mut names = vec![&name.en, &name.ru, &name.kk];
        // The reason of a user's own day is in one language.
        names.dedup();
        let names: Vec<&str> = names.into_iter().map(String::as_str).collect();
        let names = names.join(" · ");
        card.page.paragraph(&names);
    }
    card.sure(chosen.basis, &view.calendar);
    if day.could_change {
        let text = card.say(Msg::DayCouldChange);
        card.page.paragraph(&text);
    }
    card.finish(&view.overrides)
}

/// The reason with its act, and with the announcement of a movable day.
pub(super) fn reason(card: &Card<'_>, day: &DayView) -> String {
    let source = day.source.as_deref().unwrap_or_default();
    let text = card.graded(&day.reason, day.grade, source);
    card.cited(&text, day.dated_by.as_deref().unwrap_or_default())
}

fn several(
    view: &DaysView,
    days: &[DayInWeeks],
    messages: &Messages,
    width: Option<usize>,
) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    card.as_known(&view.calendar);
    let header = [
        card.say(Msg::ColumnDate),
        card.say(Msg::ColumnFiveDay),
        card.say(Msg::ColumnSixDay),
        card.say(Msg::ColumnReason),
        card.say(Msg::ColumnBasis),
    ];
    let word = |day: &DayView| {
        card.say(if day.working {
            Msg::WordWorked
        } else {
            Msg::WordNotWorked
        })
    };
    let rows = days.iter().map(|day| {
        [
            dates::medium(day.date, messages.lang()),
            word(&day.five_day),
            word(&day.six_day),
            reason(&card, chosen(view, day)),
            super::basis(&card, chosen(view, day).basis),
        ]
    });
    let table = table(&header, rows, width);
    let mut card = card.under(&table);
    card.sure(view.basis, &view.calendar);
    card.finish(&view.overrides)
}
