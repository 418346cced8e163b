//! Every office type side by side.

use chrono::NaiveDate;

use super::card::Card;
use super::fee::sum;
use super::page::Style;
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{CompareRow, CompareView, FeeView};

/// A row an office type; then what was assumed, how sure, and the sources.
#[must_use]
pub fn compare(view: &CompareView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let medium = |date: NaiveDate| dates::medium(date, messages.lang());
    if !view.in_time {
        let (word, text) = if view.offices.iter().any(|row| row.too_late) {
            (Msg::AnswerTooLate, Msg::CompareTooLate)
        } else {
            (Msg::AnswerNotPossible, Msg::CompareNone)
        };
        let (word, text) = (card.say(word), card.say(text));
        card.page.lead(&word, Style::Bad, &text);
    }
    if let Some(by) = view.by {
        let by = medium(by);
        let line = card.say(Msg::CompareBy { date: (&by).into() });
        card.page.styled(&line, Style::Heading);
    } else if let Some(filed) = view.filed {
        let filed = medium(filed);
        let line = card.say(Msg::CompareFiled {
            date: (&filed).into(),
        });
        card.page.styled(&line, Style::Heading);
    }
    card.page.paragraph(&view.service_name);
    card.page.gap();
    let first = if view.by.is_some() {
        Msg::ColumnApplyBy
    } else {
        Msg::ColumnDue
    };
    let header = [
        card.say(Msg::ColumnOffice),
        card.say(first),
        card.say(Msg::ColumnFee),
        card.say(Msg::ColumnBring),
        card.say(Msg::ColumnHandover),
    ];
    let rows = view.offices.iter().map(|row| {
        [
            row.office.clone(),
            date(&card, row),
            fee(&card, row),
            bring(&card, row),
            row.handover.clone().unwrap_or_default(),
        ]
    });
    let text = table(&header, rows, width);
    card.page.laid_out(&text);
    let reasons = view.offices.iter();
    let reasons: Vec<&CompareRow> = reasons.filter(|row| row.reason.is_some()).collect();
    if !reasons.is_empty() {
        card.heading(Msg::HeadingNoDate);
    }
    for row in reasons {
        let reason = row.reason.as_deref().unwrap_or_default();
        let text = format!("{}: {reason}", row.office);
        let source = row.source.as_deref().unwrap_or_default();
        let text = card.cited(&text, source);
        card.page.item("-", &text);
    }
    card.assumptions(&view.assumptions);
    card.sure(weakest(view), &view.calendar);
    for row in &view.offices {
        let (spread, date) = match view.by {
            Some(_) => (&row.apply_by_could_be, row.apply_by),
            None => (&row.could_be, row.due),
        };
        if let (Some(spread), Some(date)) = (spread, date)
            && (spread.from, spread.to) != (date, date)
        {
            let (from, to) = (medium(spread.from), medium(spread.to));
            let line = card.say(Msg::CouldBe {
                from: (&from).into(),
                to: (&to).into(),
            });
            card.page.item("-", &format!("{}: {line}", row.office));
        }
    }
    card.next(&view.next);
    card.finish(&view.overrides)
}

/// The date with the number of its source; other readings and a date that has passed are told in the cell.
fn date(card: &Card<'_>, row: &CompareRow) -> String {
    let medium = |date: NaiveDate| dates::medium(date, card.messages.lang());
    let Some(due) = row.due else {
        return card.say(if row.possible {
            Msg::WordNoDate
        } else {
            Msg::WordNotPossible
        });
    };
    let (shown, safe) = match row.apply_by {
        Some(apply_by) => (apply_by, row.apply_by_safe),
        None => (due, row.due_safe),
    };
    let grade = row.grade.unwrap_or_default();
    let source = row.source.as_deref().unwrap_or_default();
    let mut text = card.graded(&medium(shown), grade, source);
    if let Some(safe) = safe.filter(|safe| *safe != shown) {
        let safe = medium(safe);
        let safe = card.say(Msg::CellSafe {
            date: (&safe).into(),
        });
        text = format!("{text}; {safe}");
    }
    if row.too_late {
        text = format!("{text}; {}", card.say(Msg::CellTooLate));
    }
    text
}

fn fee(card: &Card<'_>, row: &CompareRow) -> String {
    let is_free = |fee: &&FeeView| fee.tenge.as_deref() == Some("0");
    // What is free beside something to be paid would only contradict it.
    let paid = row.fees.iter().filter(|fee| !is_free(fee));
    let free = row.fees.iter().find(is_free);
    let mut fees: Vec<&FeeView> = paid.collect();
    if fees.is_empty() {
        fees.extend(free);
    }
    let told = |fee: &FeeView| {
        let sum = sum(card.messages, fee);
        card.graded(&sum, fee.grade, &fee.source)
    };
    let fees: Vec<String> = fees.into_iter().map(told).collect();
    match fees.as_slice() {
        [] if row.possible => "-".to_owned(),
        fees => fees.join(" + "),
    }
}

fn bring(card: &Card<'_>, row: &CompareRow) -> String {
    let names: Vec<&str> = row.documents.iter().map(|one| one.name.as_str()).collect();
    match names.as_slice() {
        [] if row.possible => card.say(Msg::CellNothing),
        names => names.join("; "),
    }
}

fn weakest(view: &CompareView) -> &'static str {
    let has = |basis| view.offices.iter().any(|row| row.basis == Some(basis));
    match () {
        () if has("projected") => "projected",
        () if has("by-law") => "by-law",
        () => "confirmed",
    }
}
