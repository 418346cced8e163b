//! What a kept profile fills of a form, and of whom.

use std::collections::BTreeMap;

use certctl::catalogue::{APPLICANT, Service};
use certctl::draft::{Draft, Profile, Progress};

use super::Place;
use crate::cli::commands::profile::KEPT;
use crate::cli::context::Context;

/// The section of the person who acts for the applicant, and how the names of its fields begin.
const REPRESENTATIVE: &str = "representative";
/// The section of how the applicant is reached.
const CONTACTS: &str = "contacts";

/// What a profile gives a draft.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fitting {
    /// Values by the field's id, for fields without one.
    pub(super) values: BTreeMap<String, String>,
    /// The section that they fill.
    pub(super) section: &'static str,
}

/// The values of a profile for the empty fields that apply. Where somebody acts for the applicant, the profile is that
/// person's: it fills what is asked of the representative, and nothing of the applicant.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn fitting(
    draft: &Draft,
    service: &Service,
    profile: &Profile,
    context: &Context,
) -> anyhow::Result<Fitting> {
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let applying = Progress::of_draft(&situation, draft).fields;
    let mut fields = Vec::new();
    for used in applying {
        let field = context.catalogue.field(&used.id)?;
        fields.push((used.section(&field).to_owned(), field.id));
    }
    let represented = fields.iter().any(|(section, _)| section == REPRESENTATIVE);
    let mut values = BTreeMap::new();
    for (section, id) in fields {
        let key = match section.as_str() {
            REPRESENTATIVE => id
                .strip_prefix(REPRESENTATIVE)
                .and_then(|rest| rest.strip_prefix('_')),
            APPLICANT | CONTACTS if !represented => Some(id.as_str()),
            _ => None,
        };
        let key = key.filter(|key| KEPT.contains(key));
        let value = key.and_then(|key| profile.fields.get(key)).cloned();
        if let Some(value) = value.filter(|_| !draft.answers.contains_key(&id)) {
            values.insert(id, value);
        }
    }
    let section = match represented {
        true => REPRESENTATIVE,
        false => APPLICANT,
    };
    Ok(Fitting { values, section })
}
