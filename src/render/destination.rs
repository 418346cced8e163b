//! What a paper needs in another country: the rule first, why, since when, then what to do and who does it.

use super::card::Card;
use super::csv::csv;
use super::page::Style;
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{DestinationRow, DestinationView, DestinationsView, PeriodView};

/// The answer about one country.
#[must_use]
pub fn destination(view: &DestinationView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let (word, style) = match view.rule {
        "apostille" => (Msg::AnswerApostille, Style::Warn),
        "legalisation" => (Msg::AnswerLegalisation, Style::Bad),
        "nothing" => (Msg::AnswerNothing, Style::Good),
        _ => (Msg::AnswerAsk, Style::Warn),
    };
    let word = card.say(word);
    card.page
        .lead(&word, style, &format!("{} ({})", view.name, view.country));
    why(&mut card, view);
    periods(&mut card, &view.periods);
    treaties(&mut card, view);
    steps(&mut card, view);
    authorities(&mut card, view);
    if !view.remarks.is_empty() {
        card.heading(Msg::HeadingNote);
    }
    for remark in &view.remarks {
        let text = card.cited(&remark.text, remark.source.as_deref().unwrap_or_default());
        card.page.item("-", &text);
    }
    if !view.next.is_empty() {
        card.next(&view.next);
    }
    card.finish(&view.overrides)
}

fn why(card: &mut Card<'_>, view: &DestinationView) {
    let text = card.say(match (view.direction, view.rule) {
        _ if view.home => Msg::DestinationHome,
        ("out", "apostille") => Msg::DestinationOutApostille,
        ("out", "legalisation") => Msg::DestinationOutLegalisation,
        ("out", "nothing") => Msg::DestinationOutNothing,
        ("out", _) => Msg::DestinationOutAsk,
        (_, "apostille") => Msg::DestinationInApostille,
        (_, "legalisation") => Msg::DestinationInLegalisation,
        (_, "nothing") => Msg::DestinationInNothing,
        _ => Msg::DestinationInAsk,
    });
    let text = card.graded(&text, view.grade, &view.source);
    card.page.paragraph(&text);
    let lang = card.messages.lang();
    // At home the day on which the Convention came is of no use.
    if !view.home {
        let day = |date| dates::full(date, lang);
        let (since, until) = (view.since.map(day), view.until.map(day));
        let since = since
            .as_ref()
            .map(|date| Msg::DestinationSince { date: date.into() });
        let until = until
            .as_ref()
            .map(|date| Msg::DestinationUntil { date: date.into() });
        let parts: Vec<String> = [since, until]
            .into_iter()
            .flatten()
            .map(|part| card.say(part))
            .collect();
        if !parts.is_empty() {
            card.page.paragraph(&parts.join(" "));
        }
    }
    let doubt = match view.grade {
        "medium" => Some(Msg::DestinationMedium),
        "low" => Some(Msg::DestinationLow),
        _ => None,
    };
    if let Some(doubt) = doubt.filter(|_| view.rule != "ask") {
        let text = card.say(doubt);
        card.page.styled(&text, Style::Warn);
    }
    if let Some(country) = &view.part_of_name {
        let text = card.say(Msg::DestinationTerritory {
            country: country.into(),
        });
        card.page.paragraph(&text);
    }
    if let Some(party) = view
        .party
        .as_ref()
        .filter(|party| !view.home && Some(party.since) != view.since)
    {
        let date = dates::full(party.since, lang);
        let text = card.say(Msg::DestinationParty {
            date: (&date).into(),
        });
        let mut text = card.graded(&text, party.grade, &party.source);
        if view.rule == "nothing" && party.since <= view.on {
            text = format!("{text} {}", card.say(Msg::DestinationStays));
        }
        card.page.paragraph(&text);
    }
    if let Some(paper) = &view.document {
        let name = format!("{} ({})", paper.name, paper.service);
        let text = card.say(Msg::DestinationPaper {
            name: (&name).into(),
        });
        card.page.paragraph(&text);
    }
}

fn periods(card: &mut Card<'_>, periods: &[PeriodView]) {
    if periods.is_empty() {
        return;
    }
    card.heading(Msg::HeadingPeriods);
    let lang = card.messages.lang();
    for period in periods {
        let day = |date| dates::full(date, lang);
        let (from, to) = (period.from.map(day), period.to.map(day));
        let span = match (&from, &to) {
            (Some(from), Some(to)) => Some(Msg::DestinationFromTo {
                from: from.into(),
                to: to.into(),
            }),
            (Some(from), None) => Some(Msg::DestinationFrom { from: from.into() }),
            (None, Some(to)) => Some(Msg::DestinationTo { to: to.into() }),
            (None, None) => None,
        };
        let rule = card.say(rule(period.rule));
        let text = span.map_or_else(
            || rule.clone(),
            |span| format!("{}: {rule}", card.say(span)),
        );
        let text = card.graded(&text, period.grade, &period.source);
        card.page.item("-", &text);
    }
}

fn treaties(card: &mut Card<'_>, view: &DestinationView) {
    if view.treaties.is_empty() {
        return;
    }
    card.heading(match view.rule {
        "nothing" => Msg::HeadingFreedBy,
        _ => Msg::HeadingWaivers,
    });
    for treaty in &view.treaties {
        let text = card.graded(&treaty.name, treaty.grade, &treaty.source);
        card.page.item("-", &text);
        card.page.under(&treaty.text, Style::Plain);
    }
}

fn steps(card: &mut Card<'_>, view: &DestinationView) {
    card.heading(Msg::HeadingSteps);
    for (at, step) in view.steps.iter().enumerate() {
        let text = card.graded(&step.text, step.grade, &step.source);
        card.page.item(&format!("{}.", at + 1), &text);
    }
}

fn authorities(card: &mut Card<'_>, view: &DestinationView) {
    if view.direction != "out" || view.rule != "apostille" {
        return;
    }
    card.heading(Msg::HeadingAuthorities);
    for body in &view.authorities {
        let text = format!("{}: {}", body.papers, body.body);
        let text = card.graded(&text, body.grade, &body.source);
        card.page.item("-", &text);
        if let Some(place) = &body.place {
            let text = card.say(Msg::DestinationAt {
                place: place.into(),
            });
            card.page.under(&text, Style::Plain);
        }
        if let Some(electronic) = &body.electronic {
            let text = card.graded(&electronic.text, electronic.grade, &electronic.source);
            card.page.under(&text, Style::Plain);
        }
    }
    if view.authorities.is_empty() {
        let text = card.say(Msg::DestinationNoBody);
        card.page.paragraph(&text);
    }
}

fn rule(rule: &str) -> Msg<'static> {
    match rule {
        "apostille" => Msg::RuleApostille,
        "legalisation" => Msg::RuleLegalisation,
        "nothing" => Msg::RuleNothing,
        _ => Msg::RuleAsk,
    }
}

/// The countries as a table.
#[must_use]
pub fn destinations(view: &DestinationsView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&[], messages, width);
    if view.countries.is_empty() {
        let text = card.say(Msg::DestinationNone);
        card.page.paragraph(&text);
        return card.finish(&view.overrides);
    }
    let header = [
        card.say(Msg::ColumnCode),
        card.say(Msg::ColumnCountry),
        card.say(Msg::ColumnRule),
        card.say(Msg::ColumnSince),
    ];
    let since = |row: &DestinationRow| {
        row.since
            .map_or_else(String::new, |date| dates::full(date, messages.lang()))
    };
    let rows = view.countries.iter().map(|row| {
        let rule = card.marked(&card.say(rule(row.rule)), row.grade);
        [row.country.clone(), row.name.clone(), rule, since(row)]
    });
    let text = table(&header, rows, width);
    card.under(&text).finish(&view.overrides)
}

/// The countries as comma-separated values. Scripts rely on the header.
///
/// # Errors
/// None in practice: the rows are written into memory.
pub fn destinations_csv(view: &DestinationsView) -> ::csv::Result<String> {
    let header = ["country", "iso3", "name", "rule", "since", "until", "grade"];
    let day =
        |date: Option<chrono::NaiveDate>| date.map_or_else(String::new, |date| date.to_string());
    let rows = view.countries.iter().map(|row| {
        [
            row.country.clone(),
            row.iso3.clone(),
            row.name.clone(),
            row.rule.to_owned(),
            day(row.since),
            day(row.until),
            row.grade.to_owned(),
        ]
    });
    csv(header, rows)
}
