//! Which services a person means by some words, the best match first.
//!
//! Not for how a word is recognised in a text; see [`search`](crate::i18n::search).

use crate::catalogue::IndexEntry;
use crate::i18n::collate;
use crate::i18n::search::{Match, Query, Searched};
use crate::text::Lang;

/// How well the services found fit what was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// They speak of every word; so does everything if no word was given.
    Exact,
    /// They do if words are taken for misspelt.
    Near,
    /// They speak of some of the words.
    Partly,
}

impl Fit {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Near => "near",
            Self::Partly => "partly",
        }
    }
}

/// What a service says of itself, in the order of weight: the names and the id, other words for it, the summary.
const FIELDS: usize = 3;

/// How far one word is from a service: the way it was found, and where.
type Distance = (Match, usize);

/// How far each word looked for is from a service; `None` where it does not speak of it.
type Row = (Vec<Option<Distance>>, IndexEntry);

/// The services that speak of the words, best first; those that fit equally are in the order of their names.
///
/// A word found in the name goes before one among the keywords, and that before one in the summary; a word inside another
/// or misspelt goes after all those. Without words all services are given, by name. Where no service speaks of all words,
/// near ones are given and [`Fit`] says so.
#[must_use]
pub fn find(entries: Vec<IndexEntry>, words: &[String], lang: Lang) -> (Vec<IndexEntry>, Fit) {
    let query = Query::of(words);
    if query.is_empty() && words.iter().any(|word| !word.trim().is_empty()) {
        // Signs alone are in no text.
        return (Vec::new(), Fit::Exact);
    }
    let mut found: Vec<Row> = entries
        .into_iter()
        .map(|entry| (distances(&query, &entry), entry))
        .collect();
    let sure = |distance: &Option<Distance>| distance.is_some_and(|(way, _)| way < Match::Misspelt);
    let exact = |row: &Row| row.0.iter().all(sure);
    let near = |row: &Row| missing(&row.0) == 0;
    let fewest = found.iter().map(|row| missing(&row.0)).min();
    let fit = if found.iter().any(exact) {
        found.retain(exact);
        Fit::Exact
    } else if found.iter().any(near) {
        found.retain(near);
        Fit::Near
    } else {
        let some = |row: &Row| row.0.len() > missing(&row.0) && Some(missing(&row.0)) == fewest;
        found.retain(some);
        if found.is_empty() {
            Fit::Exact
        } else {
            Fit::Partly
        }
    };
    found.sort_by_cached_key(|(row, entry)| {
        let name = bare(entry.name.get(lang));
        (farness(row), collate::key(name), name.to_owned())
    });
    (found.into_iter().map(|(_, entry)| entry).collect(), fit)
}

/// A name from its first letter on: a quotation mark at its beginning is no part of the order.
fn bare(name: &str) -> &str {
    name.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}

/// How far each word is from a service; `None` where it does not speak of it.
fn distances(query: &Query, entry: &IndexEntry) -> Vec<Option<Distance>> {
    let of = |field: usize| -> Vec<Searched> {
        let texts: Vec<&str> = match field {
            0 => {
                let names = Lang::ALL.iter().map(|&lang| entry.name.get(lang));
                names.chain([entry.id.as_str()]).collect()
            }
            1 => entry.keyword.iter().map(String::as_str).collect(),
            _ => Lang::ALL
                .iter()
                .map(|&lang| entry.summary.get(lang))
                .collect(),
        };
        texts.into_iter().map(Searched::of).collect()
    };
    let mut least: Vec<Option<Distance>> = Vec::new();
    if query.is_empty() {
        return least;
    }
    for field in 0..FIELDS {
        for text in of(field) {
            for (at, way) in query.found_in(&text).enumerate() {
                let here = way.map(|way| (way, field));
                match least.get_mut(at) {
                    None => least.push(here),
                    Some(known) => {
                        let both = [*known, here];
                        *known = both.into_iter().flatten().min_by_key(weight);
                    }
                }
            }
        }
    }
    least
}

/// The order of what was found of one word: sure ways by where it stands first, the others after all of them.
fn weight((way, field): &Distance) -> (usize, usize, Match) {
    match way {
        Match::Whole | Match::Beginning | Match::Inflected => (0, *field, *way),
        Match::Inside => (1, *field, *way),
        Match::Misspelt => (2, *field, *way),
    }
}

/// How far a service is: fewer words that are not found go first, then the worst of those found, then the next worst.
fn farness(row: &[Option<Distance>]) -> (usize, Vec<(usize, usize, Match)>) {
    let mut weights: Vec<_> = row.iter().flatten().map(weight).collect();
    weights.sort_by(|a, b| b.cmp(a));
    (missing(row), weights)
}

fn missing(row: &[Option<Distance>]) -> usize {
    row.iter().filter(|word| word.is_none()).count()
}
