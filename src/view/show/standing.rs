//! Whether a service is still given, what will change, and where to go from it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{ShowFeeView, StatementView, TermView};
use crate::catalogue::{CatalogueError, IndexEntry, Money, Question, Service};
use crate::rules::in_force;
use crate::view::{FeeView, Sources, Status, When, Words};

/// That a service is no longer given.
#[derive(Debug, Clone, Serialize)]
pub struct WithdrawnView {
    /// The first day on which nobody can apply; null where it is not known.
    pub since: Option<NaiveDate>,
    /// The last such day; null while no end is known.
    pub until: Option<NaiveDate>,
    /// Why.
    pub reason: String,
    /// What to do instead.
    pub instead: String,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A rule that comes into force after the day whose rules are shown.
#[derive(Debug, Clone, Serialize)]
pub struct ComingView {
    /// The first day on which it holds.
    pub from: NaiveDate,
    /// `term`, `fee`, `document`, `bar` or `statement`
    pub kind: &'static str,
    /// The id: of the milestone, the fee or the document; the topic of a statement.
    pub id: String,
    /// The rule in words.
    pub text: String,
    /// When it holds, in the keys of `-a`; null when always.
    pub when: Option<When>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// What is paid, for a fee.
    pub fee: Option<FeeView>,
}

/// A service to go on to.
#[derive(Debug, Clone, Serialize)]
pub struct RelatedView {
    /// The id.
    pub id: String,
    /// The official name.
    pub name: String,
    /// `active`, `withdrawn`
    pub status: &'static str,
}

/// The withdrawal in force on a day.
pub(super) fn withdrawn(
    service: &Service,
    on: NaiveDate,
    words: Words<'_>,
    sources: &Sources,
) -> Option<WithdrawnView> {
    let mut bars = in_force(&service.bar, on, |bar| (bar.from, bar.to));
    let bar = bars.find(|bar| bar.is_withdrawal())?;
    Some(WithdrawnView {
        since: bar.from,
        until: bar.to,
        reason: words.of(&bar.reason),
        instead: words.of(&bar.instead),
        source: sources.cite(&bar.source),
        grade: bar.grade.as_str(),
    })
}

/// The rules that begin to hold after a day, the nearest first.
pub(super) fn coming(
    service: &Service,
    money: &Money,
    on: NaiveDate,
    questions: &[Question],
    words: Words<'_>,
    sources: &Sources,
) -> Result<Vec<ComingView>, CatalogueError> {
    let mut coming = Vec::new();
    let later = |from: Option<NaiveDate>| from.filter(|from| *from > on);
    for term in &service.term {
        let Some(from) = later(Some(term.from)) else {
            continue;
        };
        let view = TermView::of(term, service, questions, words, sources);
        coming.push(ComingView {
            from,
            kind: "term",
            text: format!("{}: {}", view.name, view.length),
            id: view.id,
            when: view.when,
            source: view.source,
            grade: view.grade,
            fee: None,
        });
    }
    for fee in &service.fee {
        let Some(from) = later(Some(fee.from)) else {
            continue;
        };
        let ShowFeeView { when, fee, .. } =
            ShowFeeView::of(fee, money, from, questions, words, sources);
        coming.push(ComingView {
            from,
            kind: "fee",
            text: fee.name.clone(),
            id: fee.id.clone(),
            when,
            source: fee.source.clone(),
            grade: fee.grade,
            fee: Some(fee),
        });
    }
    for document in &service.document {
        let Some(from) = later(document.from) else {
            continue;
        };
        let name = words.of(&words.catalogue.document(&document.id)?.name);
        coming.push(ComingView {
            from,
            kind: "document",
            text: format!("{name}: {}", words.of(&document.reason)),
            id: document.id.clone(),
            when: When::of(document.when.as_ref(), questions, words),
            source: sources.cite(&document.source),
            grade: document.grade.as_str(),
            fee: None,
        });
    }
    let bars = service.bar.iter().filter(|bar| later(bar.from).is_some());
    let bars = bars.map(|bar| StatementView::of_bar(bar, questions, words, sources));
    let statements = service.statement.iter();
    let statements = statements.filter(|statement| later(statement.from).is_some());
    let statements = statements.map(|one| StatementView::asking(one, questions, words, sources));
    coming.extend(bars.chain(statements).filter_map(|view| {
        Some(ComingView {
            from: view.from?,
            kind: if view.topic == "bar" {
                "bar"
            } else {
                "statement"
            },
            id: view.topic.to_owned(),
            text: view.text,
            when: view.when,
            source: view.source,
            grade: view.grade,
            fee: None,
        })
    }));
    coming.sort_by_key(|one| one.from);
    Ok(coming)
}

/// Services by their ids, with name and status on a day; ids that the catalogue does not know are left out.
pub(super) fn related(
    ids: &[String],
    on: NaiveDate,
    words: Words<'_>,
) -> Result<Vec<RelatedView>, CatalogueError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let index = words.catalogue.index()?;
    let find = |id: &String| index.iter().find(|entry| entry.id == *id);
    let view = |entry: &IndexEntry| RelatedView {
        id: entry.id.clone(),
        name: words.of(&entry.name),
        status: Status::of(entry, on).as_str(),
    };
    Ok(ids.iter().filter_map(find).map(view).collect())
}
