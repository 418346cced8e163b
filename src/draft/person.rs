//! One person of a form: what its fields say together, and what an IIN proposes for the others.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::catalogue::{APPLICANT, Ages, Field, Said, Service};
use crate::identity::{Iin, Sex};

/// Nobody who applies, and nobody applied for, is of this age.
const NOBODY: u32 = 120;

/// The fields of one person that have a value.
pub(super) struct Person<'a> {
    name: &'a str,
    said: Vec<(&'a Field, Said, &'a str)>,
}

/// A date of birth, and the field that says it.
pub(super) struct Born<'a> {
    pub(super) field: &'a Field,
    pub(super) day: NaiveDate,
}

impl<'a> Person<'a> {
    /// The person of whom a field says something; `fields`: all of the form.
    pub(super) fn of(
        field: &'a Field,
        fields: &'a [Field],
        values: &'a BTreeMap<String, String>,
    ) -> Option<Self> {
        let name = field.about.as_ref()?.person.as_str();
        let said = fields.iter().filter_map(|other| {
            let about = other.about.as_ref()?;
            let value = values.get(&other.id)?;
            (about.person == name).then_some((other, about.what, value.as_str()))
        });
        let said = said.collect();
        Some(Self { name, said })
    }

    fn says(&self, what: Said) -> Option<(&'a Field, &'a str)> {
        let mut said = self.said.iter();
        let found = said.find(|(_, said, _)| *said == what);
        found.map(|(field, _, value)| (*field, *value))
    }

    /// The IIN.
    pub(super) fn iin(&self) -> Option<(&'a Field, Iin)> {
        let (field, value) = self.says(Said::Iin)?;
        Some((field, Iin::parse(value).ok()?))
    }

    /// The date of birth as it is given, else as the IIN says.
    pub(super) fn born(&self) -> Option<Born<'a>> {
        let (field, day) = match self.says(Said::BirthDate) {
            Some((field, value)) => (field, value.parse().ok()?),
            None => self
                .iin()
                .and_then(|(field, iin)| Some((field, iin.birth_date()?)))?,
        };
        Some(Born { field, day })
    }

    /// How old the person is for whom the form is made.
    pub(super) fn age(&self, service: Option<&Service>, born: &Born<'_>) -> Ages {
        ages(self.name, born.field, service)
    }
}

/// The ages of a person in a form: as the form says, as the service says of those who apply, as the field says.
fn ages(person: &str, field: &Field, service: Option<&Service>) -> Ages {
    let mut used = service.iter().flat_map(|service| &service.field);
    let used = used.find(|used| used.id == field.id);
    let applies = service.filter(|_| person == APPLICANT);
    let ages = used.and_then(|used| used.age);
    let ages = ages.or_else(|| applies.and_then(|service| service.age));
    ages.or(field.age).unwrap_or(Ages {
        from: None,
        below: None,
    })
}

/// The sex that an IIN says, as a form keeps it.
pub(super) fn sex(iin: Iin) -> Option<&'static str> {
    Some(match iin.sex()? {
        Sex::Female => "female",
        Sex::Male => "male",
    })
}

/// A value that an IIN proposes, and the field of that IIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// As the form keeps it.
    pub value: String,
    /// The id of the field with the IIN.
    pub iin: String,
}

/// What the IIN of the same person proposes for a field: evidence only, to be looked at and changed. A date of birth by
/// which the person would have another age than the form is for is not proposed, nor one of more than a long life ago.
/// `on`: the day of filing.
#[must_use]
pub fn proposed(
    field: &Field,
    fields: &[Field],
    service: Option<&Service>,
    values: &BTreeMap<String, String>,
    on: NaiveDate,
) -> Option<Proposal> {
    let person = Person::of(field, fields, values)?;
    let (number, iin) = person.iin()?;
    let value = match field.about.as_ref()?.what {
        Said::BirthDate => {
            let born = iin.birth_date()?;
            let years = on.years_since(born)?;
            let ages = ages(person.name, field, service);
            let old = years >= ages.below.unwrap_or(NOBODY);
            let young = ages.from.is_some_and(|from| years < from);
            (!old && !young).then(|| born.to_string())?
        }
        Said::Sex => sex(iin)?.to_owned(),
        Said::Iin | Said::AfterBirth => return None,
    };
    Some(Proposal {
        value,
        iin: number.id.clone(),
    })
}
