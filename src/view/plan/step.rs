//! A step of a plan.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::PlanParts;
use crate::catalogue::{Bar, CatalogueError, Place, Question};
use crate::journey::Asked;
use crate::rules::{DocumentFinding, FeeFinding, Situation};
use crate::term::Length;
use crate::view::compare::handover;
use crate::view::working::term_words;
use crate::view::{DocumentView, FeeView, OfficeView, Sources, Words};

/// What a service says of a step.
pub struct WorkParts<'v, 'a> {
    /// The situation on the day on which the step begins.
    pub situation: Situation<'a>,
    /// The town that was named.
    pub place: Option<&'v Place>,
    /// Whether the office is one that nobody named.
    pub office_assumed: bool,
    /// What makes it impossible.
    pub bar: Option<&'a Bar>,
    /// Defaults that were used.
    pub assumed: Vec<&'a Question>,
    /// The documents.
    pub documents: Vec<DocumentFinding<'a>>,
    /// What is paid.
    pub fees: Vec<FeeFinding<'a>>,
    /// The last day to act, where there is one.
    pub act_by: Option<NaiveDate>,
    /// The terms that lead to its due date, in order, each with its source.
    pub terms: Vec<(Length, &'a str)>,
}

/// A step of a plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanStepView {
    /// The id.
    pub id: String,
    /// What is done.
    pub name: String,
    /// The service; null for what is no service of the catalogue.
    pub service: Option<String>,
    /// The service's official name.
    pub service_name: Option<String>,
    /// Where it is done.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The answers on which it rests.
    pub answers: BTreeMap<String, String>,
    /// The steps before it.
    pub after: Vec<String>,
    /// Whether it can be done as described.
    pub possible: bool,
    /// Why not.
    pub reason: Option<String>,
    /// What to do instead.
    pub instead: Option<String>,
    /// The day on which it begins; null where that is not known.
    pub start: Option<NaiveDate>,
    /// The last day by which it is done; null where that is not known.
    pub ready: Option<NaiveDate>,
    /// The same by the latest official reading; null where it is the same or not known.
    pub ready_safe: Option<NaiveDate>,
    /// The first day on which it can begin (backwards: the last), if steps without a known term took no time.
    pub bound_start: Option<NaiveDate>,
    /// The same for its end.
    pub bound_ready: Option<NaiveDate>,
    /// The last day on which to apply, where the act sets one; null elsewhere.
    pub act_by: Option<NaiveDate>,
    /// The terms in words; null where no source prints one.
    pub length: Option<String>,
    /// Whether the length is somebody's own and no official one.
    pub taken: bool,
    /// Whether the end of the whole turns on it.
    pub critical: bool,
    /// What is paid.
    pub fees: Vec<FeeView>,
    /// The documents that are asked for, or that the state looks up.
    pub documents: Vec<DocumentView>,
    /// Those of the documents that are results of steps before.
    pub brings: Vec<BroughtView>,
    /// Where the result is handed over.
    pub handover: Option<String>,
    /// What to know about it.
    pub note: Option<String>,
    /// The source of the term, or else of the step.
    pub source: String,
    /// How sure the step is.
    pub grade: &'static str,
}

/// A document that a step before it gives.
#[derive(Debug, Clone, Serialize)]
pub struct BroughtView {
    /// The document's id.
    pub document: String,
    /// The step's id.
    pub step: String,
}

impl PlanStepView {
    /// The view of the step at a place of the chain.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub(super) fn of(
        parts: &PlanParts<'_, '_>,
        at: usize,
        words: Words<'_>,
        sources: &Sources,
    ) -> Result<Option<Self>, CatalogueError> {
        let (Some(leg), Some(main), Some(safe), Some(bound)) = (
            parts.legs.get(at),
            parts.dates.main.get(at),
            parts.dates.safe.get(at),
            parts.dates.bound.get(at),
        ) else {
            return Ok(None);
        };
        let (step, work) = (leg.step, leg.work.as_ref());
        let terms = work.map_or(&[][..], |work| work.terms.as_slice());
        let lengths = match leg.taken {
            Some(length) => vec![term_words(length, words)],
            None => terms
                .iter()
                .map(|(length, _)| term_words(*length, words))
                .collect(),
        };
        let bar = leg.bar();
        let service = work.map(|work| work.situation.service);
        let source = match (bar, terms.last()) {
            (Some(bar), _) => &bar.source,
            (None, Some((_, source))) if leg.taken.is_none() => *source,
            _ => &step.source,
        };
        let mut documents = Vec::new();
        for finding in work.iter().flat_map(|work| &work.documents) {
            let view = DocumentView::of(finding, words, sources)?;
            if view.status != "not_needed" {
                documents.push(view);
            }
        }
        let fees = work.iter().flat_map(|work| &work.fees);
        let asked_for = |id: &String| documents.iter().any(|one| one.id == *id);
        let brings = step
            .brings
            .iter()
            .filter(|(document, _)| asked_for(document));
        let brings = brings.map(|(document, step)| BroughtView {
            document: document.clone(),
            step: step.clone(),
        });
        let brings = brings.collect();
        let forwards = matches!(parts.asked, Asked::From(_));
        let later = safe.end.filter(|safe| forwards && main.end != Some(*safe));
        Ok(Some(Self {
            id: step.id.clone(),
            name: words.of(&step.name),
            service: service.map(|service| service.id.clone()),
            service_name: service.map(|service| words.of(&service.name)),
            office: OfficeView::of(
                work.and_then(|work| work.situation.office),
                work.and_then(|work| work.place),
                words,
            ),
            answers: work.map_or_else(BTreeMap::new, |work| work.situation.answers.clone()),
            after: step.after.clone(),
            possible: bar.is_none(),
            reason: bar.map(|bar| words.of(&bar.reason)),
            instead: bar.map(|bar| words.of(&bar.instead)),
            start: main.start,
            ready: main.end,
            ready_safe: later,
            bound_start: bound.start.filter(|_| main.start.is_none()),
            bound_ready: bound.end.filter(|_| main.end.is_none()),
            act_by: work.and_then(|work| work.act_by),
            length: (!lengths.is_empty()).then(|| lengths.join(" + ")),
            taken: leg.taken.is_some(),
            critical: parts.dates.critical.get(at).copied().unwrap_or_default(),
            fees: fees.map(|fee| FeeView::of(fee, words, sources)).collect(),
            documents,
            brings,
            handover: work.and_then(|work| handover(&work.situation, words, sources)),
            note: step.note.as_ref().map(|note| words.of(note)),
            source: sources.cite(source),
            grade: step.grade.as_str(),
        }))
    }
}
