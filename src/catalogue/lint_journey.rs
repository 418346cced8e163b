//! Checks of journeys: services, offices and steps that they name are there, and each step stands after those it needs.

use std::collections::BTreeSet;

use super::fault::{FaultKind, Referent};
use super::journey::{ABROAD, Journey, JourneyStep, RESULT};
use super::lint::Lint;
use super::lint_service::ServiceLint;

impl Lint<'_> {
    pub(super) fn journey(&mut self, journey: &Journey) {
        let stem = self.file().rsplit('/').next();
        let stem = stem.and_then(|name| name.strip_suffix(".toml"));
        if !self.file().is_empty() && stem != Some(journey.id.as_str()) {
            let id = journey.id.clone();
            self.fault("id", FaultKind::FileName { id });
        }
        // The steps of the way abroad are added when it is planned.
        let journeys = self.tables.journeys.iter();
        let mut journeys =
            journeys.filter(|(_, other)| journey.abroad.is_some() && other.id == ABROAD);
        let abroad = journeys.next().map(|(_, abroad)| abroad.step.as_slice());
        let abroad: Vec<&str> = abroad
            .unwrap_or_default()
            .iter()
            .map(|step| step.id.as_str())
            .collect();
        let mut before: BTreeSet<&str> = BTreeSet::new();
        if journey.id == ABROAD {
            before.insert(RESULT);
        }
        for (at, step) in journey.step.iter().enumerate() {
            let field = format!("step[{at}]");
            self.step(&field, step, &before);
            if abroad.contains(&step.id.as_str()) || !before.insert(&step.id) {
                let id = step.id.clone();
                self.fault(&format!("{field}.id"), FaultKind::Duplicate { id });
            }
        }
        for (at, together) in journey.together.iter().enumerate() {
            let field = format!("together[{at}]");
            for (n, id) in together.of.iter().enumerate() {
                if !before.contains(id.as_str()) && !abroad.contains(&id.as_str()) {
                    self.dangling(&format!("{field}.of[{n}]"), Referent::Step, id);
                }
            }
            self.step(&format!("{field}.step"), &together.step, &before);
            let id = together.step.id.as_str();
            if abroad.contains(&id) || !before.insert(id) {
                let id = id.to_owned();
                self.fault(&format!("{field}.step.id"), FaultKind::Duplicate { id });
            }
        }
        if let Some(id) = &journey.abroad
            && !before.contains(id.as_str())
        {
            self.dangling("abroad", Referent::Step, id);
        }
    }

    fn step(&mut self, field: &str, step: &JourneyStep, before: &BTreeSet<&str>) {
        self.source(&format!("{field}.source"), &step.source);
        for (n, id) in step.after.iter().enumerate() {
            if !before.contains(id.as_str()) {
                self.dangling(&format!("{field}.after[{n}]"), Referent::Step, id);
            }
        }
        if let Some(id) = &step.apostille_of
            && !before.contains(id.as_str())
        {
            self.dangling(&format!("{field}.apostille_of"), Referent::Step, id);
        }
        for office in step.answer_at.keys() {
            let mut offices = self.tables.offices.office.iter();
            if !offices.any(|known| known.id == *office) {
                let field = format!("{field}.answer_at.{office}");
                self.dangling(&field, Referent::Office, office);
            }
        }
        for (document, id) in &step.brings {
            let field = format!("{field}.brings.{document}");
            let mut documents = self.tables.documents.iter();
            if !documents.any(|known| known.id == *document) {
                self.dangling(&field, Referent::Document, document);
            }
            if !before.contains(id.as_str()) {
                self.dangling(&field, Referent::Step, id);
            }
        }
        if step.id.is_empty() || step.id.contains(['.', '=']) {
            let wrong = FaultKind::Value(
                "an id of a step is typed before `.` and `=`: leave them out of it",
            );
            self.fault(&format!("{field}.id"), wrong);
        }
        let Some(id) = &step.service else { return };
        let mut services = self.tables.services.iter();
        let Some((_, service)) = services.find(|(_, service)| service.id == *id) else {
            return self.dangling(&format!("{field}.service"), Referent::Service, id);
        };
        // A service of the user's own may ask less than the one whose place it takes: a plan leaves such answers out.
        if self.file().is_empty() {
            return;
        }
        for (question, value) in &step.answer {
            let field = format!("{field}.answer.{question}");
            ServiceLint::new(self, service).question_value(&field, question, value);
        }
        if let Some(office) = &step.office
            && !service.offices().contains(&office.as_str())
        {
            let office = office.clone();
            self.fault(&format!("{field}.office"), FaultKind::NotGiven { office });
        }
    }
}
