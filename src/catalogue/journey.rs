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
    /// Documents of the service that are results of steps before: the document's id and the step's.
    #[serde(default)]
    pub brings: BTreeMap<String, String>,
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
            brings: BTreeMap::new(),
            destination: None,
            aside: false,
            note: None,
            source,
            grade: Grade::default(),
        }
    }
}

impl JourneyStep {
    /// The step with other names for the steps that it needs; a name may become several, or none.
    fn renamed(&self, names: impl Fn(&String) -> Vec<String>) -> Self {
        let one = |id: &String| names(id).into_iter().next();
        let mut after: Vec<String> = Vec::new();
        for id in self.after.iter().flat_map(&names) {
            if id != self.id && !after.contains(&id) {
                after.push(id);
            }
        }
        let brings = self.brings.iter();
        Self {
            after,
            apostille_of: self.apostille_of.as_ref().and_then(one),
            brings: brings
                .filter_map(|(document, step)| Some((document.clone(), one(step)?)))
                .collect(),
            ..self.clone()
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
            let named = if id == RESULT { &result } else { id };
            vec![named.clone()]
        };
        let steps = abroad.step.iter().map(|step| step.renamed(meant));
        self.step.extend(steps);
        self
    }

    /// The steps for a destination, each apart or, where one application can take their place, together.
    ///
    /// What a step needs is named by the steps that are there: the application that takes the place of the one needed,
    /// or, where that one is not for this destination, those that it needs itself.
    #[must_use]
    pub fn steps(&self, destination: Option<CountryRuleKind>, together: bool) -> Vec<JourneyStep> {
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
        let there = |id: &String| self.in_place_of(id, &steps);
        steps.iter().map(|step| step.renamed(there)).collect()
    }

    /// The steps that stand for one among those that are there.
    fn in_place_of(&self, id: &str, there: &[&JourneyStep]) -> Vec<String> {
        let is_there = |id: &str| there.iter().any(|step| step.id == id);
        if is_there(id) {
            return vec![id.to_owned()];
        }
        let mut joined = self.together.iter();
        let joined = joined.find(|one| one.of.iter().any(|of| of == id) && is_there(&one.step.id));
        if let Some(one) = joined {
            return vec![one.step.id.clone()];
        }
        // Each step stands after those that it needs, so that this comes to an end.
        let at = self.step.iter().position(|step| step.id == id);
        let before = at.and_then(|at| self.step.get(..at)).unwrap_or_default();
        let needed = at.and_then(|at| self.step.get(at));
        let needed = needed.iter().flat_map(|step| &step.after);
        let needed = needed.filter(|id| before.iter().any(|step| step.id == **id));
        needed.flat_map(|id| self.in_place_of(id, there)).collect()
    }
}
