//! From what a person calls an office to an office type and a town.

use certctl::catalogue::{Catalogue, CatalogueError, Office, Place, Service};
use certctl::i18n::{fold, near};
use certctl::text::Text;
use certctl::view::Words;
use chrono::NaiveDate;

use super::named::is_called;

/// An office type, and the town it was found by.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) office: Office,
    pub(crate) place: Option<Place>,
}

impl Found {
    /// The name that a person knows it by: that of the town, else of the office type.
    pub(crate) fn called(&self, words: Words<'_>) -> String {
        let town = self.place.as_ref().map(|place| &place.name);
        words.of(town.unwrap_or(&self.office.name))
    }

    /// The names under which it may be known: its type and its town.
    pub(crate) fn names(&self) -> Vec<&str> {
        let place = self.place.as_ref().map(|place| place.id.as_str());
        std::iter::once(self.office.id.as_str())
            .chain(place)
            .collect()
    }
}

/// Why no office type could be found.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OfficeError {
    /// Nothing is called so.
    #[error("unknown office")]
    Unknown {
        name: String,
        near: Vec<String>,
        offices: Vec<String>,
    },
    /// A town whose branch is of the other type.
    #[error("not a regional centre")]
    NotACentre { name: Text },
    /// A town with rules of its own.
    #[error("a town with rules of its own")]
    AskThere { name: Text },
    /// The service is not given there.
    #[error("the service is not given at this office")]
    NotServed {
        service: String,
        office: String,
        offices: Vec<String>,
    },
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// The branch in a regional centre, a city of republican significance or the capital, and any other branch.
const CENTRE: &str = "branch-centre";
pub(crate) const OTHER: &str = "branch-other";

/// Finds what was typed, for a service and on a day: a town may have become a centre since.
///
/// # Errors
/// Nothing is called so, or the service is not given there.
pub(crate) fn find(
    typed: &str,
    service: &Service,
    on: NaiveDate,
    catalogue: &Catalogue,
) -> Result<Found, OfficeError> {
    let found = resolve(typed, &service.offices(), on, catalogue)?;
    if service.offices().contains(&found.office.id.as_str()) {
        return Ok(found);
    }
    Err(OfficeError::NotServed {
        service: service.id.clone(),
        office: found.office.id,
        offices: given(service),
    })
}

/// Finds what was typed on a day, whatever is given there.
///
/// # Errors
/// Nothing is called so.
pub(crate) fn named(
    typed: &str,
    on: NaiveDate,
    catalogue: &Catalogue,
) -> Result<Found, OfficeError> {
    let offices = catalogue.offices()?.office;
    let ids: Vec<&str> = offices.iter().map(|office| office.id.as_str()).collect();
    resolve(typed, &ids, on, catalogue)
}

/// Finds what was typed; `suggested` are the office types to name when nothing is called so.
fn resolve(
    typed: &str,
    suggested: &[&str],
    on: NaiveDate,
    catalogue: &Catalogue,
) -> Result<Found, OfficeError> {
    let plain = |office: Office| {
        Ok(Found {
            office,
            place: None,
        })
    };
    let branch = |place: Place| {
        let centre = place.since.is_none_or(|since| since <= on);
        let office = catalogue.office(if centre { CENTRE } else { OTHER })?;
        Ok(Found {
            office,
            place: Some(place),
        })
    };
    // Ids are typed as they are most of the time, and then nothing needs to be folded.
    if let Ok(office) = catalogue.office(typed) {
        return plain(office);
    }
    if let Ok(place) = catalogue.place(typed) {
        return branch(place);
    }
    let wanted = fold::fold(typed);
    let named = |id: &str, name: &Text, aliases: &[String]| is_called(&wanted, id, name, aliases);
    let offices = catalogue.offices()?.office;
    let office = offices.into_iter();
    let mut office = office.filter(|one| named(&one.id, &one.name, &one.alias));
    if let Some(office) = office.next() {
        return plain(office);
    }
    let places = catalogue.places()?;
    let place = places.place.iter();
    let mut place = place.filter(|one| named(&one.id, &one.name, &one.alias));
    if let Some(place) = place.next() {
        return branch(place.clone());
    }
    if let Some(town) = places
        .other
        .iter()
        .find(|town| named(&town.id, &town.name, &town.alias))
    {
        let name = town.name.clone();
        return Err(if town.ask {
            OfficeError::AskThere { name }
        } else {
            OfficeError::NotACentre { name }
        });
    }
    let places = places.place.iter().map(|place| place.id.as_str());
    let known = suggested.iter().copied().chain(places);
    let near = near::near(typed, known)
        .into_iter()
        .map(str::to_owned)
        .collect();
    Err(OfficeError::Unknown {
        name: typed.to_owned(),
        near,
        offices: suggested.iter().map(|&id| id.to_owned()).collect(),
    })
}

/// The office types where a service is given, in the order of its file.
pub(crate) fn given(service: &Service) -> Vec<String> {
    service.offices().into_iter().map(str::to_owned).collect()
}
