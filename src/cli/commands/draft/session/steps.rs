//! What is asked, in order: it follows from the answers so far.

use certctl::catalogue::{CatalogueError, Question, Service};
use certctl::i18n::Msg;
use certctl::rules::{DocumentStatus, Trail, Truth};

use super::Session;
use crate::cli::context::Context;

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Office,
    Question(String),
    Date,
    Field(String),
    Document(String),
}

impl Step {
    /// The name by which it is called in arguments and files.
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Office => "office",
            Self::Date => "date",
            Self::Question(id) | Self::Field(id) | Self::Document(id) => id,
        }
    }
}

/// A section of this form.
pub(super) struct FormSection {
    pub(super) id: String,
    pub(super) label: String,
    /// Ids of the fields that stand in it.
    fields: Vec<String>,
}

impl FormSection {
    /// The sections of a service's form, in the order of the form.
    ///
    /// # Errors
    /// The catalogue is damaged.
    pub(super) fn of(service: &Service, context: &Context) -> Result<Vec<Self>, CatalogueError> {
        let mut sections = Vec::new();
        for section in context.catalogue.sections()? {
            sections.push(Self {
                label: context.words().of(&section.label),
                id: section.id,
                fields: Vec::new(),
            });
        }
        for used in &service.field {
            let field = context.catalogue.field(&used.id)?;
            let id = used.section(&field);
            let mut known = sections.iter_mut();
            if let Some(section) = known.find(|section| section.id == id) {
                section.fields.push(used.id.clone());
            }
        }
        Ok(sections)
    }
}

impl Session<'_> {
    /// Everything that is asked as things stand: office, questions, day, fields, documents.
    pub(super) fn steps(&self) -> Vec<Step> {
        self.stands(|situation, progress| {
            let decided = &progress.decided;
            let arises = |question: &&Question| {
                let is = |other: &&Question| other.id == question.id;
                decided.open.questions.iter().any(is)
                    || decided.assumed.iter().any(is)
                    || (self.draft.answers.contains_key(&question.id)
                        && situation.holds(question.when.as_ref(), &mut Trail::default())
                            != Truth::No)
            };
            let questions = self.service.question.iter().filter(arises);
            let mut fields = progress.fields.clone();
            let order = &self.sections;
            fields.sort_by_key(|used| order.iter().position(|of| of.fields.contains(&used.id)));
            let fields = fields.iter();
            let documents = progress
                .documents
                .iter()
                .filter(|one| matches!(one.status, DocumentStatus::Missing | DocumentStatus::Have));
            let mut steps = vec![Step::Office];
            steps.extend(questions.map(|question| Step::Question(question.id.clone())));
            steps.push(Step::Date);
            steps.extend(fields.map(|field| Step::Field(field.id.clone())));
            steps.extend(documents.map(|one| Step::Document(one.rule.id.clone())));
            steps
        })
    }

    /// The first step that is not done.
    pub(super) fn next(&self) -> Option<Step> {
        self.steps().into_iter().find(|step| !self.is_done(step))
    }

    /// Whether a step has its answer, or was passed on purpose.
    pub(super) fn is_done(&self, step: &Step) -> bool {
        self.has(step) || self.passed.contains(step)
    }

    fn has(&self, step: &Step) -> bool {
        match step {
            Step::Office => self.draft.office.is_some(),
            Step::Date => self.draft.filed.is_some(),
            Step::Question(id) | Step::Field(id) => self.draft.answers.contains_key(id),
            Step::Document(id) => self.draft.have.contains(id),
        }
    }

    /// Whether a field may stay empty.
    pub(super) fn is_optional(&self, id: &str) -> bool {
        let mut fields = self.service.field.iter();
        fields.any(|field| field.id == id && field.optional)
    }

    /// What was left out before the last answer was seen and passed then; it is not asked once more.
    pub(super) fn pass_what_was_passed(&mut self) {
        let steps = self.steps();
        let last = steps.iter().rposition(|step| self.has(step)).unwrap_or(0);
        let open = |step: &&Step| match step {
            Step::Field(id) => self.is_optional(id),
            Step::Document(_) => true,
            _ => false,
        };
        let passed = steps.iter().take(last).filter(open).cloned();
        self.passed = passed.collect();
    }

    /// The part of the form to which a step belongs, in words.
    pub(super) fn section(&self, step: &Step) -> String {
        let messages = &self.context().messages;
        match step {
            Step::Office | Step::Date | Step::Question(_) => messages.text(Msg::SectionSituation),
            Step::Field(id) => {
                let mut sections = self.sections.iter();
                let section = sections.find(|section| section.fields.contains(id));
                section
                    .map(|section| section.label.clone())
                    .unwrap_or_default()
            }
            Step::Document(_) => messages.text(Msg::HeadingDocuments),
        }
    }
}
