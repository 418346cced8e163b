//! What in a draft does not fit together: told beside the answer, and no reason to refuse anything.

use certctl::catalogue::{CatalogueError, Field, Service};
use certctl::draft::{Draft, Progress, remarks};
use certctl::rules::Situation;
use certctl::view::DraftRemark;

use super::Place;
use crate::cli::context::Context;
use crate::cli::output;

/// The fields of a form that apply, in its order.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn applying(
    progress: &Progress<'_>,
    context: &Context,
) -> Result<Vec<Field>, CatalogueError> {
    let used = progress.fields.iter();
    used.map(|used| context.catalogue.field(&used.id)).collect()
}

/// What does not fit in a draft that stands like this.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn found(
    draft: &Draft,
    situation: &Situation<'_>,
    progress: &Progress<'_>,
    context: &Context,
) -> Result<Vec<DraftRemark>, CatalogueError> {
    let fields = applying(progress, context)?;
    let found = remarks(
        &fields,
        Some(situation.service),
        &draft.answers,
        situation.on,
    );
    let views = found
        .iter()
        .map(|remark| DraftRemark::of(remark, &fields, context.words()));
    Ok(views.collect())
}

/// What does not fit in a draft.
///
/// # Errors
/// The catalogue is damaged.
pub(super) fn of_draft(
    draft: &Draft,
    service: &Service,
    context: &Context,
) -> Result<Vec<DraftRemark>, CatalogueError> {
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    found(draft, &situation, &progress, context)
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
    for remark in of_draft(draft, service, context)? {
        output::note(&remark.text);
    }
    Ok(())
}
