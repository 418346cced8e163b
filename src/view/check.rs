//! `certctl.check/1`

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::card::next;
use super::{Assumption, FeeView, OfficeView, SourceView, Sources, StatementView, Words};
use crate::catalogue::{CatalogueError, Place, Question, Topic};
use crate::rules::{
    DocumentFinding, DocumentStatus, FeeFinding, Situation, Trail, Truth, in_force,
};

/// Which documents the situation requires, and what is missing.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// `certctl.check/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// `true`: an application that is not possible has another answer, with `false` and the reason.
    pub possible: bool,
    /// Where the application is made.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The day whose rules are used.
    pub on: NaiveDate,
    /// The answers given, without defaults.
    pub answers: BTreeMap<String, String>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// Every document that the service knows, with its status.
    pub documents: Vec<DocumentView>,
    /// Ids of questions still open. An answer with open questions is never given, so this is empty.
    pub unanswered: Vec<String>,
    /// What is paid.
    pub fees: Vec<FeeView>,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// What a person in this situation should read.
    pub statements: Vec<StatementView>,
    /// What was taken for granted.
    pub assumptions: Vec<Assumption>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The day on which the service's data were last compared with the sources.
    pub checked_on: NaiveDate,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A document and where it stands.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentView {
    /// The id in `--have`.
    pub id: String,
    /// What it is.
    pub name: String,
    /// `have`, `missing`, `not_needed` or `from_registry`.
    pub status: &'static str,
    /// Why it is asked for, or in what form.
    pub reason: String,
    /// When it is asked for, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

impl DocumentView {
    /// The view of a finding.
    ///
    /// # Errors
    /// The document is not in the catalogue, which the loader excludes.
    pub fn of(
        finding: &DocumentFinding<'_>,
        words: Words<'_>,
        sources: &Sources,
    ) -> Result<Self, CatalogueError> {
        let rule = finding.rule;
        let cited = if finding.status == DocumentStatus::NotNeeded {
            rule.source.clone()
        } else {
            sources.cite(&rule.source)
        };
        Ok(Self {
            id: rule.id.clone(),
            name: words.of(&words.catalogue.document(&rule.id)?.name),
            status: finding.status.as_str(),
            reason: words.of(&rule.reason),
            when: rule
                .when
                .as_ref()
                .map(|condition| words.condition(condition)),
            source: cited,
            grade: rule.grade.as_str(),
        })
    }
}

/// What the view is made from.
pub struct CheckParts<'v, 'a> {
    /// The situation.
    pub situation: &'v Situation<'a>,
    /// The town that was named.
    pub place: Option<&'v Place>,
    /// The documents.
    pub documents: &'v [DocumentFinding<'a>],
    /// What is paid.
    pub fees: &'v [FeeFinding<'a>],
    /// Defaults that were used.
    pub assumed: &'v [&'a Question],
}

impl CheckView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &CheckParts<'_, '_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let CheckParts { situation, .. } = parts;
        let service = situation.service;
        let documents: Result<Vec<DocumentView>, CatalogueError> = parts
            .documents
            .iter()
            .map(|finding| DocumentView::of(finding, words, &sources))
            .collect();
        let fees = parts
            .fees
            .iter()
            .map(|fee| FeeView::of(fee, words, &sources))
            .collect();
        let statements = statements(situation, words, &sources);
        Ok(Self {
            schema: "certctl.check/1",
            service: service.id.clone(),
            service_name: words.of(&service.name),
            possible: true,
            office: OfficeView::of(situation.office, parts.place, words),
            on: situation.on,
            answers: situation.answers.clone(),
            complete: !parts
                .documents
                .iter()
                .any(|finding| finding.status == DocumentStatus::Missing),
            documents: documents?,
            unanswered: Vec::new(),
            fees,
            steps: steps(situation, words),
            statements,
            assumptions: Assumption::of_defaults(situation, parts.assumed, words),
            sources: sources.list(words)?,
            checked_on: service.checked_on,
            next: next(situation, parts.place, &["deadline", "draft new"]),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The steps at the office of the situation; none while the office is not known.
fn steps(situation: &Situation<'_>, words: Words<'_>) -> Vec<String> {
    let Some(office) = situation.office else {
        return Vec::new();
    };
    let channels = situation
        .service
        .channel
        .iter()
        .filter(|channel| channel.office.contains(&office.id));
    let steps = channels.flat_map(|channel| &channel.step);
    steps
        .filter(|step| situation.holds(step.when.as_ref(), &mut Trail::default()) == Truth::Yes)
        .map(|step| words.of(&step.text))
        .collect()
}

/// What matters in this situation: who may apply, what one gets, papers from abroad. The rest is in `show`.
fn statements(
    situation: &Situation<'_>,
    words: Words<'_>,
    sources: &Sources,
) -> Vec<StatementView> {
    let shown = [Topic::Eligibility, Topic::Result, Topic::Foreign];
    in_force(&situation.service.statement, situation.on, |statement| {
        (statement.from, statement.to)
    })
    .filter(|statement| shown.contains(&statement.topic) && statement.when.is_some())
    .filter(|statement| {
        situation.holds(statement.when.as_ref(), &mut Trail::default()) == Truth::Yes
    })
    .map(|statement| StatementView::of(statement, words, sources))
    .collect()
}
