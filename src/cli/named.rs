//! From what a person calls a town or a country to its id.

use certctl::catalogue::Catalogue;
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
    let unknown = |near: Vec<String>| AnswerError::NotACountry { near };
    let rules = catalogue.country_rules();
    let rules = rules.map_err(|_| unknown(Vec::new()))?;
    let code = typed.trim().to_uppercase();
    if rules.knows(&code) {
        return Ok(code);
    }
    Err(unknown(vec!["DE".to_owned(), "AE".to_owned()]))
}

/// Near names, or the first ones where none is near.
fn suggested(typed: &str, known: &[&str]) -> Vec<String> {
    let mut near = near::near(typed, known.iter().copied());
    if near.is_empty() {
        near = known.iter().copied().take(3).collect();
    }
    near.into_iter().map(str::to_owned).collect()
}
