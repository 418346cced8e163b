//! Checks of sections, fields and forms.

use super::fault::{FaultKind, Referent};
use super::form::APPLICANT;
use super::lint::Lint;
use super::lint_service::ServiceLint;
use super::{AnswerKind, Audience, Field, Said};
use crate::text::{Lang, Text};

impl Lint<'_> {
    /// The sections and fields of `fields.toml`.
    pub(super) fn forms(&mut self) {
        let tables = self.tables;
        let sections = tables.sections.iter();
        self.unique("section", sections.map(|section| section.id.as_str()));
        self.unique("field", tables.fields.iter().map(|field| field.id.as_str()));
        for (at, section) in tables.sections.iter().enumerate() {
            let field = format!("section[{at}]");
            self.said(&field, "label", &section.label);
            let by_service = tables
                .services
                .iter()
                .flat_map(|(_, service)| &service.field);
            let by_service = by_service.filter_map(|used| used.section.as_ref());
            let mut named = tables
                .fields
                .iter()
                .map(|field| &field.section)
                .chain(by_service);
            if !named.any(|id| *id == section.id) {
                let (what, id) = (Referent::Section, section.id.clone());
                self.fault(&format!("{field}.id"), FaultKind::Unused { what, id });
            }
        }
        for (at, field) in tables.fields.iter().enumerate() {
            let place = format!("field[{at}]");
            self.said(&place, "label", &field.label);
            self.said(&place, "why", &field.why);
            self.section(&format!("{place}.section"), &field.section);
            if (field.kind == AnswerKind::Choice) != (field.option.len() > 1) {
                self.fault(&place, FaultKind::Options);
            }
            for (n, option) in field.option.iter().enumerate() {
                let mut before = field.option.iter().take(n);
                if before.any(|other| other.value == option.value) {
                    let id = option.value.clone();
                    self.fault(
                        &format!("{place}.option[{n}].value"),
                        FaultKind::Duplicate { id },
                    );
                }
            }
            self.about(&place, at, field);
            if let Some((key, what)) = misplaced(field) {
                self.fault(&format!("{place}.{key}"), FaultKind::Value(what));
            }
        }
    }

    /// What a field says of a person: what its kind can say, and nothing that another one says already.
    fn about(&mut self, place: &str, at: usize, field: &Field) {
        let Some(about) = &field.about else {
            return;
        };
        if !about.what.fits(field) {
            let what = "a field of this kind does not say that of a person";
            self.fault(&format!("{place}.about.what"), FaultKind::Value(what));
        }
        let mut before = self.tables.fields.iter().take(at);
        if about.what.is_single() && before.any(|other| other.about.as_ref() == Some(about)) {
            let what = "another field says it of this person: give them one name each";
            self.fault(&format!("{place}.about.person"), FaultKind::Value(what));
        }
    }

    /// A section that there is.
    fn section(&mut self, field: &str, id: &str) {
        if !self.tables.sections.iter().any(|section| section.id == id) {
            self.dangling(field, Referent::Section, id);
        }
    }

    /// Words in every language.
    fn said(&mut self, field: &str, key: &str, text: &Text) {
        if Lang::ALL
            .into_iter()
            .any(|lang| text.get(lang).trim().is_empty())
        {
            let what = "say it in every language";
            self.fault(&format!("{field}.{key}"), FaultKind::Value(what));
        }
    }
}

const NO_AGE: &str = "only an IIN or a date of birth tells how old somebody is: say so in `about`";

/// Whether a field tells how old somebody is.
fn tells_age(field: &Field) -> bool {
    let what = field.about.as_ref().map(|about| about.what);
    matches!(what, Some(Said::Iin | Said::BirthDate))
}

/// A bound that the kind of a field does not have, or that nothing can keep.
fn misplaced(field: &Field) -> Option<(&'static str, &'static str)> {
    let (kind, from, to) = (field.kind, field.from, field.to);
    if kind != AnswerKind::Number && (from.is_some() || to.is_some()) {
        let key = if from.is_some() { "from" } else { "to" };
        return Some((key, "only a field of kind \"number\" has bounds"));
    }
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Some(("to", "the greatest number is not below the least"));
    }
    if kind != AnswerKind::Date && (field.past || field.future) {
        let key = if field.past { "past" } else { "future" };
        return Some((
            key,
            "only a field of kind \"date\" lies in the past or the future",
        ));
    }
    if field.past && field.future {
        return Some((
            "future",
            "a day lies in the past or in the future, not both",
        ));
    }
    if kind != AnswerKind::Text && field.pattern.is_some() {
        return Some(("pattern", "only a field of kind \"text\" has a pattern"));
    }
    if !matches!(kind, AnswerKind::Text | AnswerKind::PersonName) && field.max.is_some() {
        return Some(("max", "only a text or a name has a greatest length"));
    }
    if field.age.is_some() && !tells_age(field) {
        return Some(("age", NO_AGE));
    }
    (field.max == Some(0)).then_some(("max", "nothing is so short"))
}

impl ServiceLint<'_, '_> {
    pub(super) fn form(&mut self) {
        for (at, field_use) in self.service.field.iter().enumerate() {
            let field = format!("field[{at}]");
            let mut known = self.lint.tables.fields.iter();
            if !known.any(|known| known.id == field_use.id) {
                self.lint
                    .dangling(&format!("{field}.id"), Referent::Field, &field_use.id);
            }
            self.lint.needed(Referent::Field, &field_use.id);
            if let Some(section) = &field_use.section {
                self.lint.section(&format!("{field}.section"), section);
            }
            let mut known = self.lint.tables.fields.iter();
            let found = known.find(|known| known.id == field_use.id);
            if field_use.age.is_some() && found.is_some_and(|found| !tells_age(found)) {
                self.lint
                    .fault(&format!("{field}.age"), FaultKind::Value(NO_AGE));
            }
            self.when(&field, field_use.when.as_ref());
            let mut questions = self.service.question.iter();
            let mut before = self.service.field.iter().take(at);
            if questions.any(|question| question.id == field_use.id)
                || before.any(|used| used.id == field_use.id)
            {
                let id = field_use.id.clone();
                self.lint
                    .fault(&format!("{field}.id"), FaultKind::Duplicate { id });
            }
        }
        let service = self.service;
        if service.no_form.is_some() && !service.field.is_empty() {
            let what = "a service with a form does not say why there is none: drop one of the two";
            self.lint.fault("no_form", FaultKind::Value(what));
        }
        if service.no_form.is_none() {
            self.whole_form();
        }
    }

    /// Warns of a form in which a person cannot say who applies.
    fn whole_form(&mut self) {
        let (service, tables) = (self.service, self.lint.tables);
        let odd = if service.field.is_empty() {
            "there is no form: add its fields, or say in `no_form` why nothing is handed in"
        } else {
            let section = |used: &super::FieldUse| {
                let mut fields = tables.fields.iter();
                let field = fields.find(|field| field.id == used.id)?;
                Some(used.section(field) == APPLICANT)
            };
            let applicant = service
                .field
                .iter()
                .any(|used| section(used) != Some(false));
            if applicant || !service.audience.contains(&Audience::Individual) {
                return;
            }
            "the form has no field of the section `applicant`: nobody sees who applies"
        };
        self.lint
            .warn(vec![("id".to_owned(), FaultKind::Value(odd))]);
    }
}
