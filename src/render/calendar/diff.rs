//! What changed in the calendar: by how many working days, and each day as it was and as it is.

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::page::Style;
use crate::render::table::table;
use crate::view::{ChangeView, DiffView};

/// The days that changed with what changed them, or that none did.
#[must_use]
pub fn diff(view: &DiffView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let known = dates::full(view.as_known, messages.lang());
    let date = (&known).into();
    let (word, style, rest) = if view.days.is_empty() {
        let rest = card.say(Msg::DiffNone { date });
        (card.say(Msg::AnswerUnchanged), Style::Good, rest)
    } else {
        let n = view.days.len().into();
        let rest = card.say(Msg::DiffDays { n, date });
        (card.say(Msg::AnswerChanged), Style::Warn, rest)
    };
    card.page.lead(&word, style, &rest);
    let span = super::span(&card, view.from, view.to, view.week);
    card.page.paragraph(&span);
    if !view.days.is_empty() {
        let line = card.say(summary(view));
        card.page.paragraph(&line);
        card.page.gap();
        let header = [
            card.say(Msg::ColumnDate),
            card.say(Msg::ColumnKnown),
            card.say(Msg::ColumnNow),
        ];
        let rows = view.days.iter().map(|change| {
            [
                dates::medium(change.date, messages.lang()),
                super::day::reason(&card, &change.before),
                now(&card, change),
            ]
        });
        let table = table(&header, rows, width);
        card = card.under(&table);
    }
    card.sure(view.basis, &view.calendar);
    card.finish(&view.overrides)
}

/// By how many working days the span changed.
fn summary(view: &DiffView) -> Msg<'static> {
    let n = view.difference.abs().into();
    let (before, after) = (view.working_days_before.into(), view.working_days.into());
    match view.difference {
        0 => Msg::DiffSame { n: after },
        1.. => Msg::DiffMore { n, before, after },
        _ => Msg::DiffFewer { n, before, after },
    }
}

/// What a day is now, by which act, and since when that is known.
fn now(card: &Card<'_>, change: &ChangeView) -> String {
    let source = change.source.as_deref().unwrap_or_default();
    let text = card.graded(&change.after.reason, change.after.grade, source);
    let Some(from) = change.known_from else {
        return text;
    };
    let date = dates::short(from, card.messages.lang());
    let date = (&date).into();
    let known = card.say(if change.known_roughly {
        Msg::KnownRoughlyFrom { date }
    } else {
        Msg::KnownFrom { date }
    });
    format!("{text}, {known}")
}
