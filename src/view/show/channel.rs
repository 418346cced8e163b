//! How one applies.

use serde::Serialize;

use crate::catalogue::{Channel, Office, Offices, Question};
use crate::view::{Sources, When, Words};

/// A way to apply.
#[derive(Debug, Clone, Serialize)]
pub struct ChannelView {
    /// The office types.
    pub offices: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// What to do.
    pub steps: Vec<StepView>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A step of applying.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// What to do.
    pub text: String,
    /// When; null when always.
    pub when: Option<When>,
}

impl ChannelView {
    pub(super) fn of(
        channel: &Channel,
        offices: &Offices,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        let known = |id: &String| -> Option<&Office> {
            offices.office.iter().find(|office| office.id == *id)
        };
        let names = channel.office.iter().filter_map(known);
        let steps = channel.step.iter().map(|step| StepView {
            text: words.of(&step.text),
            when: When::of(step.when.as_ref(), questions, words),
        });
        Self {
            offices: channel.office.clone(),
            names: names.map(|office| words.of(&office.name)).collect(),
            steps: steps.collect(),
            source: sources.cite(&channel.source),
            grade: channel.grade.as_str(),
        }
    }
}
