//! Terms, fees and documents, each with the condition on which it holds.

use chrono::NaiveDate;
use serde::Serialize;

use super::StatementView;
use crate::catalogue::{CatalogueError, FeeRule, Money, Question, Service, TermRule};
use crate::rules::{in_force, price};
use crate::view::working::term_words;
use crate::view::{FeeView, Sources, When, Words};

/// A term with the condition on which it holds.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// The milestone: `due`.
    pub id: String,
    /// `due`, `stage`, `notice`, `not_before`, `apply_by`, `valid_until`
    pub kind: &'static str,
    /// In words.
    pub name: String,
    /// How many units.
    pub amount: u32,
    /// Of which unit.
    pub unit: &'static str,
    /// "5 working days"
    pub length: String,
    /// What it counts from: a milestone, a question, or `acceptance`.
    pub after: String,
    /// The same in words; null for acceptance.
    pub after_name: Option<String>,
    /// When it holds, in the keys of `-a`; null when always.
    pub when: Option<When>,
    /// Other official readings: length, reason and source.
    pub readings: Vec<StatementView>,
    /// What to know about it.
    pub note: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// The first day of filing for which it holds.
    pub from: NaiveDate,
    /// The last one; null while no end is known.
    pub to: Option<NaiveDate>,
}

/// A fee with the condition on which it is paid.
#[derive(Debug, Clone, Serialize)]
pub struct ShowFeeView {
    /// When it is paid, in the keys of `-a`; null when always.
    pub when: Option<When>,
    /// The fee.
    #[serde(flatten)]
    pub fee: FeeView,
    /// The first day of payment for which it holds.
    pub from: NaiveDate,
    /// The last one; null while no end is known.
    pub to: Option<NaiveDate>,
}

/// A document with the condition on which it is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct RequirementView {
    /// The id in `--have`.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Why it is asked for, or in what form.
    pub reason: String,
    /// When it is asked for; null when always.
    pub when: Option<When>,
    /// When the state looks it up itself: empty when always, null when never.
    pub from_registry_when: Option<When>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// The first day on which the rule holds.
    pub from: Option<NaiveDate>,
    /// The last one; null while no end is known.
    pub to: Option<NaiveDate>,
}

impl TermView {
    pub(super) fn of(
        term: &TermRule,
        service: &Service,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        let milestone = |id: &String| {
            let base = service.term.iter().find(|base| base.milestone == *id);
            base.map(|base| words.of(&base.name))
        };
        let question = |id: &String| {
            let asked = questions.iter().find(|question| question.id == *id);
            asked.map(|question| words.of(&question.label))
        };
        let base = term.after.as_ref().or(term.since.as_ref());
        let readings = term.reading.iter();
        Self {
            id: term.milestone.clone(),
            kind: term.kind.as_str(),
            name: words.of(&term.name),
            amount: term.length.amount,
            unit: term.length.unit.as_str(),
            length: term_words(term.length, words),
            after: base.cloned().unwrap_or_else(|| "acceptance".to_owned()),
            after_name: term
                .after
                .as_ref()
                .and_then(milestone)
                .or_else(|| term.since.as_ref().and_then(question)),
            when: When::of(term.when.as_ref(), questions, words),
            readings: readings
                .map(|reading| StatementView::of_reading(reading, questions, words, sources))
                .collect(),
            note: term.note.as_ref().map(|note| words.of(note)),
            source: sources.cite(&term.source),
            grade: term.grade.as_str(),
            from: term.from,
            to: term.to,
        }
    }
}

impl ShowFeeView {
    pub(super) fn of(
        fee: &FeeRule,
        money: &Money,
        on: NaiveDate,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        Self {
            when: When::of(fee.when.as_ref(), questions, words),
            fee: FeeView::of(&price(fee, money, on), words, sources),
            from: fee.from,
            to: fee.to,
        }
    }
}

/// The documents of a day.
pub(super) fn requirements(
    service: &Service,
    on: NaiveDate,
    questions: &[Question],
    words: Words<'_>,
    sources: &Sources,
) -> Result<Vec<RequirementView>, CatalogueError> {
    let rules = in_force(&service.document, on, |document| {
        (document.from, document.to)
    });
    let view = |document: &crate::catalogue::DocumentRule| {
        Ok(RequirementView {
            id: document.id.clone(),
            name: words.of(&words.catalogue.document(&document.id)?.name),
            reason: words.of(&document.reason),
            when: When::of(document.when.as_ref(), questions, words),
            from_registry_when: document
                .registry
                .as_ref()
                .map(|registry| When::of(Some(registry), questions, words).unwrap_or_default()),
            source: sources.cite(&document.source),
            grade: document.grade.as_str(),
            from: document.from,
            to: document.to,
        })
    };
    rules.map(view).collect()
}
