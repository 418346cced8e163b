//! How far an application has come: derived from its answers on every read, never stored.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use crate::catalogue::{Condition, FieldUse, Question};
use crate::rules::{
    Decided, DocumentFinding, DocumentStatus, Situation, Trail, Truth, applying_fees, checklist,
    choose, decide,
};

/// Where an application stands.
#[derive(Debug, Clone)]
pub struct Progress<'a> {
    /// Bars, open questions, assumptions.
    pub decided: Decided<'a>,
    /// The documents.
    pub documents: Vec<DocumentFinding<'a>>,
    /// The fields of the form that apply, in the order of the form.
    pub fields: Vec<&'a FieldUse>,
    /// Ids of required fields without a value.
    pub missing: Vec<&'a str>,
}

impl<'a> Progress<'a> {
    /// Works out where a draft stands. A document that is out of date on the day of filing is missing.
    #[must_use]
    pub fn of_draft(situation: &Situation<'a>, draft: &Draft) -> Self {
        Self::of(situation, &draft.at_hand(situation.on))
    }

    /// Works out where an application stands with these documents at hand.
    #[must_use]
    pub fn of(situation: &Situation<'a>, have: &BTreeSet<String>) -> Self {
        let service = situation.service;
        let mut documents = Vec::new();
        let decided = decide(situation, |trail| {
            documents = checklist(situation, have, trail);
            // Only what the terms turn on is wanted here; why there may be none is told where a date is asked for.
            let _ = choose(situation, trail);
            applying_fees(situation, trail);
        });
        let applies = |when: Option<&'a Condition>| {
            situation.holds(when, &mut Trail::default()) == Truth::Yes
        };
        let fields: Vec<&FieldUse> = service
            .field
            .iter()
            .filter(|field| applies(field.when.as_ref()))
            .collect();
        let missing = fields
            .iter()
            .filter(|field| !field.optional && !situation.answers.contains_key(&field.id));
        let missing = missing.map(|field| field.id.as_str()).collect();
        Self {
            decided,
            documents,
            fields,
            missing,
        }
    }

    /// Whether the form can be handed in: nothing barred, nothing open, no field empty, every document at hand.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.decided.bar.is_none()
            && self.decided.open.questions.is_empty()
            && !self.decided.open.office
            && self.missing.is_empty()
            && self.missing_documents().next().is_none()
    }

    /// The documents that are needed and not at hand.
    pub fn missing_documents(&self) -> impl Iterator<Item = &DocumentFinding<'a>> {
        let documents = self.documents.iter();
        documents.filter(|finding| finding.status == DocumentStatus::Missing)
    }

    /// How many questions and required fields have no value.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        self.decided.open.questions.len() + self.missing.len()
    }

    /// The next question that still matters: one without an answer, or one whose default has not been confirmed.
    #[must_use]
    pub fn next_question(
        &self,
        answers: &BTreeMap<String, String>,
        service: &'a [Question],
    ) -> Option<&'a Question> {
        let matters = |question: &&Question| {
            let is = |other: &&Question| other.id == question.id;
            self.decided.open.questions.iter().any(is) || self.decided.assumed.iter().any(is)
        };
        service
            .iter()
            .filter(matters)
            .find(|question| !answers.contains_key(&question.id))
    }
}
