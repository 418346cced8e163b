//! `certctl.deadline-compare/1`: the same application at every office type, side by side.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::card::plain_answers;
use super::{
    Assumption, Backwards, CalendarView, DocumentView, FeeView, SourceView, Sources, SpreadView,
    Words,
};
use crate::calendar::{Basis, Calendar, Spread};
use crate::catalogue::{Bar, CatalogueError, Question, Service, Topic};
use crate::rules::{
    Answers, Deadline, DocumentFinding, DocumentStatus, FeeFinding, Situation, Trail, Truth,
    in_force,
};

/// Every office type where a service is given.
#[derive(Debug, Clone, Serialize)]
pub struct CompareView {
    /// `certctl.deadline-compare/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// The answers given, without defaults.
    pub answers: BTreeMap<String, String>,
    /// The day by which the result is wanted, when the question was asked backwards.
    pub by: Option<NaiveDate>,
    /// The day of filing; null when the question was asked backwards, as each row has its own.
    pub filed: Option<NaiveDate>,
    /// Whether some office gives a date, and the day to apply has not passed at all of them.
    pub in_time: bool,
    /// A row an office type, in the order of the service's file.
    pub offices: Vec<CompareRow>,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// What was taken for granted in any row.
    pub assumptions: Vec<Assumption>,
    /// The sources that the rows name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// The application at one office type.
#[derive(Debug, Clone, Serialize)]
pub struct CompareRow {
    /// The office type.
    pub office: String,
    /// The office type in words.
    pub office_name: String,
    /// Whether the application can be made there.
    pub possible: bool,
    /// Why there is no date; null where there is one.
    pub reason: Option<String>,
    /// The last day to apply for the day wanted.
    pub apply_by: Option<NaiveDate>,
    /// The same whichever official reading is followed.
    pub apply_by_safe: Option<NaiveDate>,
    /// Whether that day has passed.
    pub too_late: bool,
    /// The day of filing.
    pub filed: Option<NaiveDate>,
    /// The day of acceptance.
    pub accepted: Option<NaiveDate>,
    /// The last day by which the result must be ready.
    pub due: Option<NaiveDate>,
    /// The latest due date of all official readings.
    pub due_safe: Option<NaiveDate>,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: Option<&'static str>,
    /// The dates between which the due date may still move.
    pub could_be: Option<SpreadView<NaiveDate>>,
    /// The term, in words, with the source and the grade of the rule that leads to the due date.
    pub source: Option<String>,
    /// How sure the term is.
    pub grade: Option<&'static str>,
    /// The dates between which the last day to apply may still move.
    pub apply_by_could_be: Option<SpreadView<NaiveDate>>,
    /// What is paid.
    pub fees: Vec<FeeView>,
    /// What you must bring or give.
    pub documents: Vec<DocumentView>,
    /// Where the result is handed over.
    pub handover: Option<String>,
}

/// What came of the question at one office.
pub enum Outcome<'v, 'a, 'c> {
    /// A due date.
    Due {
        /// The due date and its working.
        found: Box<Deadline<'a, 'c>>,
        /// How sure the calendar is of every day that the answer turns on.
        basis: Basis,
        /// By how much it may still move.
        spread: Option<Spread<NaiveDate>>,
        /// The last day to apply, when the question was asked backwards.
        backwards: Option<Backwards>,
    },
    /// The application cannot be made there.
    Barred(&'v Bar),
    /// It can, but no date can be given: why.
    NoDate(String),
}

/// What a row is made from.
pub struct RowParts<'v, 'a, 'c> {
    /// The situation at the office.
    pub situation: &'v Situation<'a>,
    /// The documents.
    pub documents: &'v [DocumentFinding<'a>],
    /// What is paid.
    pub fees: &'v [FeeFinding<'a>],
    /// Defaults that were used.
    pub assumed: &'v [&'a Question],
    /// The date, or why there is none.
    pub outcome: Outcome<'v, 'a, 'c>,
}

impl<'v, 'a, 'c> RowParts<'v, 'a, 'c> {
    /// A row with an outcome and nothing else.
    #[must_use]
    pub const fn none(situation: &'v Situation<'a>, outcome: Outcome<'v, 'a, 'c>) -> Self {
        Self {
            situation,
            documents: &[],
            fees: &[],
            assumed: &[],
            outcome,
        }
    }
}

/// A comparison being put together.
pub struct Comparison<'w> {
    words: Words<'w>,
    sources: Sources,
    rows: Vec<CompareRow>,
    assumptions: Vec<Assumption>,
    calendar: CalendarView,
}

impl<'w> Comparison<'w> {
    /// An empty one.
    #[must_use]
    pub fn new(calendar: &Calendar<'_>, words: Words<'w>) -> Self {
        Self {
            words,
            sources: Sources::default(),
            rows: Vec::new(),
            assumptions: Vec::new(),
            calendar: CalendarView::of(calendar),
        }
    }

    /// Adds a row.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn add(&mut self, parts: &RowParts<'_, '_, '_>) -> Result<(), CatalogueError> {
        let (words, sources) = (self.words, &self.sources);
        let situation = parts.situation;
        let office = situation.office;
        let brought = parts
            .documents
            .iter()
            .filter(|finding| finding.status == DocumentStatus::Missing);
        let documents = brought.map(|finding| DocumentView::of(finding, words, sources));
        let fees = parts
            .fees
            .iter()
            .map(|fee| FeeView::of(fee, words, sources));
        let mut row = CompareRow {
            office: office.map(|office| office.id.clone()).unwrap_or_default(),
            office_name: office
                .map(|office| words.of(&office.name))
                .unwrap_or_default(),
            possible: !matches!(parts.outcome, Outcome::Barred(_)),
            reason: None,
            apply_by: None,
            apply_by_safe: None,
            too_late: false,
            filed: None,
            accepted: None,
            due: None,
            due_safe: None,
            basis: None,
            could_be: None,
            apply_by_could_be: None,
            source: None,
            grade: None,
            fees: fees.collect(),
            documents: documents.collect::<Result<_, _>>()?,
            handover: handover(situation, words, sources),
        };
        match &parts.outcome {
            Outcome::Barred(bar) => {
                row.reason = Some(words.of(&bar.reason));
                row.source = Some(sources.cite(&bar.source));
                row.grade = Some(bar.grade.as_str());
                row.handover = None;
            }
            Outcome::NoDate(reason) => row.reason = Some(reason.clone()),
            Outcome::Due {
                found,
                basis,
                spread,
                backwards,
            } => {
                let leading = found.milestones.iter().find(|reached| {
                    let milestone = reached.milestone.as_ref();
                    milestone.is_some_and(|(milestone, _)| *milestone == found.due)
                });
                let rule = leading.map(|reached| reached.chosen.rule);
                row.apply_by = backwards.map(|back| back.apply_by);
                row.apply_by_safe = backwards.and_then(|back| back.safe);
                row.too_late = backwards.is_some_and(|back| back.too_late);
                row.filed = Some(found.acceptance.filing.date);
                row.accepted = Some(found.acceptance.accepted);
                row.due = Some(found.due.date);
                row.due_safe = found.safe();
                row.basis = Some(basis.as_str());
                row.could_be = spread.map(SpreadView::from);
                row.apply_by_could_be =
                    backwards.and_then(|back| back.spread.map(SpreadView::from));
                row.source = rule.map(|rule| sources.cite(&rule.source));
                row.grade = rule.map(|rule| rule.grade.as_str());
            }
        }
        self.rows.push(row);
        let known: BTreeSet<String> = self.assumptions.iter().map(|one| one.id.clone()).collect();
        let more = Assumption::of_defaults(situation, parts.assumed, words);
        let more = more.into_iter().filter(|one| !known.contains(&one.id));
        self.assumptions.extend(more);
        Ok(())
    }

    /// The finished view.
    ///
    /// # Errors
    /// A source is not in the catalogue, which the loader excludes.
    pub fn finish(
        self,
        service: &Service,
        answers: &Answers,
        filed: NaiveDate,
        by: Option<NaiveDate>,
    ) -> Result<CompareView, CatalogueError> {
        let wanted = by.map(|by| format!(" --by {by}")).unwrap_or_default();
        Ok(CompareView {
            schema: "certctl.deadline-compare/1",
            service: service.id.clone(),
            service_name: self.words.of(&service.name),
            answers: answers.clone(),
            by,
            filed: by.is_none().then_some(filed),
            in_time: self
                .rows
                .iter()
                .any(|row| row.due.is_some() && !row.too_late),
            offices: self.rows,
            next: vec![format!(
                "certctl deadline {} --office OFFICE{}{wanted}",
                service.id,
                plain_answers(answers)
            )],
            assumptions: self.assumptions,
            sources: self.sources.list(self.words)?,
            calendar: self.calendar,
            overrides: self.words.catalogue.overrides(),
        })
    }
}

/// The first statement on the place of handing over that holds.
pub(super) fn handover(
    situation: &Situation<'_>,
    words: Words<'_>,
    sources: &Sources,
) -> Option<String> {
    let statements = in_force(&situation.service.statement, situation.on, |statement| {
        (statement.from, statement.to)
    });
    let mut handover = statements.filter(|statement| statement.topic == Topic::Handover);
    let statement = handover.find(|statement| {
        situation.holds(statement.when.as_ref(), &mut Trail::default()) == Truth::Yes
    })?;
    let _ = sources.cite(&statement.source);
    Some(words.of(&statement.text))
}
