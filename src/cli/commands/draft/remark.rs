//! What in a draft does not fit together: told beside the answer, and no reason to refuse anything.

use certctl::catalogue::{CatalogueError, Field, Service};
use certctl::draft::{Draft, Progress, remarks};
use certctl::view::DraftRemark;

use super::Place;
use crate::cli::context::Context;
use crate::cli::output;

/// The fields of a form that apply as a draft stands, in the order of the form.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn applying(
    draft: &Draft,
    service: &Service,
    context: &Context,
) -> Result<Vec<Field>, CatalogueError> {
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of(&situation, &draft.have);
    let used = progress.fields.iter();
    used.map(|used| context.catalogue.field(&used.id)).collect()
}

/// What does not fit as a draft stands.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn found(
    draft: &Draft,
    service: &Service,
    context: &Context,
) -> Result<Vec<DraftRemark>, CatalogueError> {
    let fields = applying(draft, service, context)?;
    let on = Place::of(draft, service, context).on(context.today);
    let found = remarks(&fields, Some(service), &draft.answers, on);
    let views = found
        .iter()
        .map(|remark| DraftRemark::of(remark, &fields, context.words()));
    Ok(views.collect())
}

/// Tells on stderr what does not fit, where nobody was asked.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn tell(
    draft: &Draft,
    service: &Service,
    context: &Context,
) -> Result<(), CatalogueError> {
    for remark in found(draft, service, context)? {
        output::note(&remark.text);
    }
    Ok(())
}
