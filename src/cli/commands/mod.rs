//! One file a command, or a folder for a larger one: what it takes, and what it does.

pub(crate) mod calendar;
pub(crate) mod check;
pub(crate) mod data;
pub(crate) mod deadline;
pub(crate) mod destination;
pub(crate) mod doctor;
pub(crate) mod draft;
pub(crate) mod fee;
pub(crate) mod generate;
pub(crate) mod iin;
pub(crate) mod list;
pub(crate) mod paths;
pub(crate) mod plan;
pub(crate) mod profile;
pub(crate) mod show;
mod situation;
pub(crate) mod store;

use certctl::catalogue::{CatalogueError, IndexEntry, Service};
use certctl::i18n::{fold, near};
use certctl::view::{Fit, find};

use super::context::Context;

/// There is no such service.
#[derive(Debug, thiserror::Error)]
#[error("no such service")]
pub(crate) struct UnknownService {
    pub(crate) name: String,
    pub(crate) near: Vec<String>,
}

/// The service of an id.
///
/// # Errors
/// [`UnknownService`] with near names.
pub(crate) fn service(context: &Context, id: &str) -> anyhow::Result<Service> {
    found(context.catalogue.service(id), context, id)
}

/// The service of an id without its statements.
///
/// # Errors
/// [`UnknownService`] with near names.
pub(crate) fn rules(context: &Context, id: &str) -> anyhow::Result<Service> {
    found(context.catalogue.rules(id), context, id)
}

/// What a date needs of the service of an id.
///
/// # Errors
/// [`UnknownService`] with near names.
pub(crate) fn terms(context: &Context, id: &str) -> anyhow::Result<Service> {
    found(context.catalogue.terms(id), context, id)
}

fn found(
    service: Result<Service, CatalogueError>,
    context: &Context,
    id: &str,
) -> anyhow::Result<Service> {
    match service {
        Err(CatalogueError::Unknown { .. }) => {
            let index = context.catalogue.index()?;
            // Typed by a person, an id may be in other letters: `Criminal-Record`.
            if let Some(entry) = index.iter().find(|entry| fold::same(&entry.id, id)) {
                return Ok(context.catalogue.service(&entry.id)?);
            }
            let near = near::near(id, index.iter().map(|entry| entry.id.as_str()));
            let mut near: Vec<String> = near.into_iter().map(str::to_owned).collect();
            if near.is_empty() {
                // What is no id may be what people call it: `апостиль`.
                near = called(index, id, context);
            }
            Err(UnknownService {
                name: id.to_owned(),
                near,
            }
            .into())
        }
        other => Ok(other?),
    }
}

/// The most services that are worth naming.
const MOST: usize = 3;

/// The ids of the services that speak of some words.
fn called(index: Vec<IndexEntry>, words: &str, context: &Context) -> Vec<String> {
    match find(index, &[words.to_owned()], context.messages.lang()) {
        (found, Fit::Exact) => found.into_iter().take(MOST).map(|entry| entry.id).collect(),
        _ => Vec::new(),
    }
}
