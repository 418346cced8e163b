//! A journey: services one after another, and what lies between them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::CountryRuleKind;
use crate::calendar::Grade;
use crate::text::Text;

/// A chain of services that people go through for one aim: one file under `data/journeys/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// The id, the same as the file's name. One that is the id of a service is the plan of that service.
    pub id: String,
    /// What it is for.
    pub name: Text,
    /// One sentence: what one has at the end.
    pub summary: Text,
    /// The day on which it was last compared with its sources.
    pub checked_on: NaiveDate,
    /// The steps; each stands after those that it needs.
    pub step: Vec<JourneyStep>,
    /// Steps that one application can take the place of.
    #[serde(default)]
    pub together: Vec<Together>,
    /// The step whose result goes abroad: the steps of the journey [`ABROAD`] follow it.
    #[serde(default)]
    pub abroad: Option<String>,
}

/// The journey that every result goes which is meant for another country; its steps follow [`RESULT`].
pub const ABROAD: &str = "abroad";

/// The step that stands for the result in the journey [`ABROAD`].
pub const RESULT: &str = "result";

/// A step of a journey: a service, or something else to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JourneyStep {
    /// The id, unique in the journey.
    pub id: String,
    /// What is done.
    pub name: Text,
    /// The service; none for what is no service of the catalogue.
    #[serde(default)]
    pub service: Option<String>,
    /// The step whose result is meant: the service is then the one that puts an apostille on that result.
    #[serde(default)]
    pub apostille_of: Option<String>,
    /// Answers that the journey implies.
    #[serde(default)]
    pub answer: BTreeMap<String, String>,
    /// Answers that follow from the office type at which the step named by `apostille_of` is done.
    #[serde(default)]
    pub answer_at: BTreeMap<String, BTreeMap<String, String>>,
    /// The office type where it is done, unless another is named.
    #[serde(default)]
    pub office: Option<String>,
    /// The steps that must be done before.
    #[serde(default)]
    pub after: Vec<String>,
    /// Only for a destination of which one of these holds; without it, always.
    #[serde(default)]
    pub destination: Option<Vec<CountryRuleKind>>,
    /// Whether it is only told: done later and elsewhere, so that nothing waits for it.
    #[serde(default)]
    pub aside: bool,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<Text>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// One application in place of several steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// The steps that it takes the place of.
    pub of: Vec<String>,
    /// The application.
    pub step: JourneyStep,
}

impl JourneyStep {
    /// The step that a service alone is.
    #[must_use]
    pub fn of_service(id: &str, name: Text, service: String, source: String) -> Self {
        Self {
            id: id.to_owned(),
            name,
            service: Some(service),
            apostille_of: None,
            answer: BTreeMap::new(),
            answer_at: BTreeMap::new(),
            office: None,
            after: Vec::new(),
            destination: None,
            aside: false,
            note: None,
            source,
            grade: Grade::default(),
        }
    }
}

impl Journey {
    /// Adds the steps that lead the result of a step abroad.
    #[must_use]
    pub fn with_abroad(mut self, abroad: &Self) -> Self {
        let Some(result) = self.abroad.clone() else {
            return self;
        };
        let meant = |id: &String| {
            if id == RESULT {
                result.clone()
            } else {
                id.clone()
            }
        };
        let steps = abroad.step.iter().map(|step| JourneyStep {
            after: step.after.iter().map(meant).collect(),
            apostille_of: step.apostille_of.as_ref().map(meant),
            ..step.clone()
        });
        self.step.extend(steps);
        self
    }

    /// The steps for a destination, each apart or, where one application can take their place, together.
    #[must_use]
    pub fn steps(&self, destination: Option<CountryRuleKind>, together: bool) -> Vec<&JourneyStep> {
        let wanted = |step: &&JourneyStep| {
            step.destination.as_ref().is_none_or(|rules| {
                destination.is_some_and(|destination| rules.contains(&destination))
            })
        };
        let mut steps: Vec<&JourneyStep> = self.step.iter().filter(wanted).collect();
        let joined = self.together.iter().filter(|one| wanted(&&one.step));
        for one in joined.filter(|_| together) {
            let at = steps.iter().position(|step| one.of.contains(&step.id));
            // Part of it would be done twice if only some of its steps were there.
            let all = one
                .of
                .iter()
                .all(|id| steps.iter().any(|step| step.id == *id));
            if let (Some(at), true) = (at, all) {
                steps.retain(|step| !one.of.contains(&step.id));
                steps.insert(at, &one.step);
            }
        }
        steps
    }
}
