//! Where values of the data stand; which kinds of data files have a schema.

use super::card::Card;
use super::page::Style;
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{PlacedView, SchemasView, WhereView};

/// Each value with its place, when and since when it holds, and its source.
#[must_use]
pub fn data_where(view: &WhereView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    for value in &view.values {
        place(&mut card, value);
    }
    card.cited_sources()
}

fn place(card: &mut Card<'_>, value: &PlacedView) {
    let what = if value.field.is_empty() {
        format!("{}: {}", value.id, value.value)
    } else {
        let name = value.name.as_ref().filter(|name| **name != value.value);
        let name = name.map_or(String::new(), |name| format!("{name}: "));
        format!("{}  {name}{}", value.field, value.value)
    };
    let grade = value.grade.as_deref().unwrap_or_default();
    let what = card.graded(&what, grade, value.source.as_deref().unwrap_or_default());
    card.page.paragraph(&what);
    let place = format!("{}:{}", value.file, value.line);
    let place = if value.own {
        card.say(Msg::ToolOwnFile {
            place: (&place).into(),
        })
    } else {
        format!("data/{place}")
    };
    card.page.under(&place, Style::Plain);
    if let Some(when) = &value.when {
        let when = card.say(Msg::ToolHoldsWhen { when: when.into() });
        card.page.under(&when, Style::Plain);
    }
    let lang = card.messages.lang();
    let from = value.from.map(|date| dates::full(date, lang));
    let to = value.to.map(|date| dates::full(date, lang));
    let in_force = match (&from, &to) {
        (Some(from), Some(to)) => Some(card.say(Msg::InForceFromTo {
            from: from.into(),
            to: to.into(),
        })),
        (Some(from), None) => Some(card.say(Msg::InForceFrom { from: from.into() })),
        (None, Some(to)) => Some(card.say(Msg::PeriodTo { to: to.into() })),
        (None, None) => None,
    };
    let grade = value.grade.as_ref();
    let grade = grade.map(|grade| {
        card.say(Msg::ToolGrade {
            grade: grade.into(),
        })
    });
    let about: Vec<String> = in_force.into_iter().chain(grade).collect();
    if !about.is_empty() {
        card.page.under(&about.join("; "), Style::Plain);
    }
}

/// The kinds of data files with the files of each.
#[must_use]
pub fn schemas(view: &SchemasView, messages: &Messages, width: Option<usize>) -> String {
    let header = [
        messages.text(Msg::ColumnKind),
        messages.text(Msg::ColumnFiles),
    ];
    let rows = view.kinds.iter();
    table(
        &header,
        rows.map(|row| [row.kind.to_owned(), row.files.clone()]),
        width,
    )
}
