//! From what a person calls a town or a country to its id.

use certctl::catalogue::{Catalogue, CatalogueError, CountryName};
use certctl::i18n::{fold, near};
use certctl::rules::AnswerError;
use certctl::text::{Lang, Text};

/// Whether something of this id, name and other names is called `wanted`, which is folded.
pub(crate) fn is_called(wanted: &str, id: &str, name: &Text, aliases: &[String]) -> bool {
    let called = |name: &str| fold::fold(name) == wanted;
    called(id)
        || Lang::ALL.iter().any(|&lang| called(name.get(lang)))
        || aliases.iter().any(|alias| called(alias))
}

/// The id of a town, of any kind.
///
/// # Errors
/// [`AnswerError::NotATown`]
pub(crate) fn town(typed: &str, catalogue: &Catalogue) -> Result<String, AnswerError> {
    let unknown = |near: Vec<String>| AnswerError::NotATown { near };
    let places = catalogue.places().map_err(|_| unknown(Vec::new()))?;
    let wanted = fold::fold(typed);
    let towns = places.place.iter();
    let towns = towns.map(|town| (&town.id, &town.name, &town.alias));
    let others = places.other.iter();
    let others = others.map(|town| (&town.id, &town.name, &town.alias));
    let mut known = towns.clone().chain(others);
    if let Some((id, ..)) = known.find(|(id, name, alias)| is_called(&wanted, id, name, alias)) {
        return Ok(id.clone());
    }
    let ids: Vec<&str> = towns.map(|(id, ..)| id.as_str()).collect();
    Err(unknown(suggested(typed, &ids)))
}

/// The two-letter code of a country.
///
/// # Errors
/// [`AnswerError::NotACountry`]
pub(crate) fn country(typed: &str, catalogue: &Catalogue) -> Result<String, AnswerError> {
    let found = called(typed, catalogue).unwrap_or_else(|_| Err(Vec::new()));
    found.map_err(|mut near| {
        if near.is_empty() {
            near = vec!["DE".to_owned(), "AE".to_owned()];
        }
        AnswerError::NotACountry { near }
    })
}

/// The two-letter code of a country by its code, its name in any language or another name; near names in the language
/// in which they are near where nothing is called so.
///
/// # Errors
/// The catalogue is damaged.
pub(crate) fn called(
    typed: &str,
    catalogue: &Catalogue,
) -> Result<Result<String, Vec<String>>, CatalogueError> {
    // A code is typed most of the time, and then no name needs to be read.
    let code = typed.trim().to_uppercase();
    if code.len() == 2 && catalogue.country(&code).is_ok() {
        return Ok(Ok(code));
    }
    let names = catalogue.country_names()?;
    let wanted = fold::fold(typed);
    let fits = |one: &&CountryName| {
        fold::fold(&one.iso3) == wanted || is_called(&wanted, &one.id, &one.name, &one.alias)
    };
    if !wanted.is_empty()
        && let Some(one) = names.iter().find(fits)
    {
        return Ok(Ok(one.id.clone()));
    }
    let all = names.iter().flat_map(|one| {
        let proper = Lang::ALL.map(|lang| one.name.get(lang));
        let every = proper
            .into_iter()
            .chain(one.alias.iter().map(String::as_str));
        every.map(|name| (one.id.as_str(), name))
    });
    // Of several names of one country the nearest is enough.
    let mut near: Vec<(&str, &str)> = Vec::new();
    for name in near::near(typed, all.clone().map(|(_, name)| name)) {
        let owner = all.clone().find(|(_, other)| *other == name);
        if let Some((id, name)) = owner
            && !near.iter().any(|(other, _)| *other == id)
        {
            near.push((id, name));
        }
    }
    Ok(Err(near
        .into_iter()
        .map(|(_, name)| name.to_owned())
        .collect()))
}

/// Near names, or the first ones where none is near.
fn suggested(typed: &str, known: &[&str]) -> Vec<String> {
    let mut near = near::near(typed, known.iter().copied());
    if near.is_empty() {
        near = known.iter().copied().take(3).collect();
    }
    near.into_iter().map(str::to_owned).collect()
}
