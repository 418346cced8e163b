//! `certctl.data-where/1`: where a value of the data stands, and what it rests on.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::entries::{Entry, row_name};
use super::value_words::is_text;
use super::{SourceView, Sources, Words};
use crate::catalogue::CatalogueError;
use crate::i18n::fold;

/// Where values stand.
#[derive(Debug, Clone, Serialize)]
pub struct WhereView {
    /// `certctl.data-where/1`
    pub schema: &'static str,
    /// What was asked about.
    pub id: String,
    /// Which values of it; empty for the whole.
    pub field: String,
    /// The values, in the order of their files.
    pub values: Vec<PlacedView>,
    /// The sources that they rest on.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A value with its place.
#[derive(Debug, Clone, Serialize)]
pub struct PlacedView {
    /// What it is a value of: `service`, or the name of the rows of its file.
    pub kind: &'static str,
    /// The id of that.
    pub id: String,
    /// The field in the file: `term[2].length`.
    pub field: String,
    /// What the row is called; null for what is in none.
    pub name: Option<String>,
    /// The value in words.
    pub value: String,
    /// When it holds, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// The file: in the data folder of the release, or in the user's own.
    pub file: String,
    /// Whether the file is the user's own.
    pub own: bool,
    /// The line, from 1.
    pub line: usize,
    /// The first day on which it holds.
    pub from: Option<NaiveDate>,
    /// The last day on which it holds.
    pub to: Option<NaiveDate>,
    /// The source; null where the data names none for it.
    pub source: Option<String>,
    /// How sure it is: `high`, `medium`, `low`; null where the data grades nothing.
    pub grade: Option<String>,
}

/// A value found: its field in the file, what encloses it from the outside in, and itself.
#[derive(Debug, Clone)]
pub struct Found<'e> {
    /// What it is a value of.
    pub entry: &'e Entry,
    /// The field within that: `term[2].length`; empty for the whole.
    pub field: String,
    chain: Vec<&'e Value>,
}

/// There is no such value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotFound {
    /// Nothing has this id.
    #[error("nothing has the id `{id}`")]
    Id {
        /// The id.
        id: String,
        /// Every id there is.
        known: Vec<String>,
    },
    /// It has no such field.
    #[error("there is no field `{field}` in `{id}`")]
    Field {
        /// The id.
        id: String,
        /// The word that leads nowhere.
        field: String,
        /// What there is in its place.
        known: Vec<String>,
    },
}

/// Finds values: `criminal-record`, `term due`; `mci`, `2026`; `criminal-record`, `term[2].length`.
///
/// # Errors
/// [`NotFound`]
pub fn find_value<'e>(
    entries: &'e [Entry],
    id: &str,
    field: &[&str],
) -> Result<Vec<Found<'e>>, NotFound> {
    let mut meant: Vec<&Entry> = entries.iter().filter(|e| fold::same(&e.id, id)).collect();
    let mut words = field;
    if meant.is_empty() {
        let is_kind = |e: &&Entry| e.kind == id || id.strip_suffix('s') == Some(e.kind);
        meant = entries.iter().filter(is_kind).collect();
        if let Some((word, rest)) = field.split_first() {
            let named: Vec<&Entry> = meant
                .iter()
                .filter(|e| is_called(&e.tree, word))
                .copied()
                .collect();
            if !named.is_empty() {
                (meant, words) = (named, rest);
            }
        }
    }
    if meant.is_empty() {
        let mut known: Vec<String> = entries.iter().map(|e| e.id.clone()).collect();
        known.extend(entries.iter().map(|e| e.kind.to_owned()));
        known.sort();
        known.dedup();
        let id = id.to_owned();
        return Err(NotFound::Id { id, known });
    }
    let mut here: Vec<Found<'e>> = meant
        .into_iter()
        .map(|entry| Found {
            entry,
            field: String::new(),
            chain: vec![&entry.tree],
        })
        .collect();
    for word in words {
        let next: Vec<Found<'e>> = step(&here, word);
        if next.is_empty() {
            // Of several rows one is meant by what it is called; of several entries every field may be.
            let rows = here.len() > 1 && here.iter().all(|found| !found.field.is_empty());
            let mut known: Vec<String> = if rows {
                here.iter().map(Found::called).collect()
            } else {
                here.iter().flat_map(Found::known).collect()
            };
            known.sort();
            known.dedup();
            let (id, field) = (id.to_owned(), (*word).to_owned());
            return Err(NotFound::Field { id, field, known });
        }
        here = next;
    }
    Ok(here.iter().flat_map(Found::rows).collect())
}

/// From some values to those in them that a word names.
fn step<'e>(here: &[Found<'e>], word: &str) -> Vec<Found<'e>> {
    // A row by what it is called, else by anything else that it says, else what all rows have under this key.
    let rows: Vec<Found<'e>> = here.iter().flat_map(Found::rows).collect();
    let found = |by: &dyn Fn(&Found<'e>) -> Option<Found<'e>>| -> Vec<Found<'e>> {
        rows.iter().filter_map(by).collect()
    };
    if here.iter().any(|found| found.value().is_array()) {
        for is in [is_called, says] {
            let named = found(&|row| row.named(word, is));
            if !named.is_empty() {
                return named;
            }
        }
    }
    found(&|row| row.dotted(word))
}

/// Whether a row is called so: by its id, or by the day on which it begins.
fn is_called(row: &Value, word: &str) -> bool {
    let ids = ["id", "milestone", "topic", "value", "holiday"];
    let mut ids = ids.iter().filter_map(|key| row.get(key)?.as_str());
    let offices = row.get("office").and_then(Value::as_array);
    let mut offices = offices.into_iter().flatten().filter_map(Value::as_str);
    let is_date = word.starts_with(|c: char| c.is_ascii_digit());
    let begins = |key: &&str| {
        let date = row.get(key).and_then(Value::as_str);
        date.is_some_and(|date| date.starts_with(word))
    };
    let dates = ["from", "date", "worked", "off"];
    ids.any(|id| fold::same(id, word))
        || offices.any(|office| office == word)
        || (is_date && dates.iter().any(begins))
        || (row.get("id").is_none() && row_name(row) == word)
}

/// Whether a row says a word anywhere.
fn says(row: &Value, word: &str) -> bool {
    let Some(members) = row.as_object() else {
        return false;
    };
    let mut values = members.values().flat_map(|value| match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(members) if is_text(value) => members.values().collect::<Vec<_>>(),
        other => vec![other],
    });
    values.any(|value| value.as_str().is_some_and(|text| fold::same(text, word)))
}

impl<'e> Found<'e> {
    fn value(&self) -> &'e Value {
        // There is the tree of the entry at least.
        self.chain.last().copied().unwrap_or(&self.entry.tree)
    }

    fn child(&self, field: String, value: &'e Value) -> Self {
        let mut chain = self.chain.clone();
        chain.push(value);
        Self {
            entry: self.entry,
            field,
            chain,
        }
    }

    /// The rows of a list, or the value itself.
    fn rows(&self) -> Vec<Self> {
        match self.value() {
            Value::Array(items) if items.iter().any(|item| item.is_object() && !is_text(item)) => {
                let items = items.iter().enumerate();
                let rows =
                    items.map(|(at, item)| self.child(format!("{}[{at}]", self.field), item));
                rows.collect()
            }
            _ => vec![self.clone()],
        }
    }

    fn named(&self, word: &str, is: fn(&Value, &str) -> bool) -> Option<Self> {
        let is_row = self.field.ends_with(']') && is(self.value(), word);
        is_row.then(|| self.clone())
    }

    /// What a path leads to: `length`, `term[2].length.unit`, `terms`.
    fn dotted(&self, path: &str) -> Option<Self> {
        let mut here = self.clone();
        for part in path.split('.') {
            let (key, indexes) = part.split_once('[').unwrap_or((part, ""));
            let key = key.replace('-', "_");
            let has = |key: &str| here.value().get(key).filter(|value| !value.is_null());
            // People say terms where the file says term.
            let keys = [key.as_str(), key.strip_suffix('s').unwrap_or(&key)];
            let (key, value) = keys.iter().find_map(|key| Some((*key, has(key)?)))?;
            let dot = if here.field.is_empty() { "" } else { "." };
            here = here.child(format!("{}{dot}{key}", here.field), value);
            for index in indexes.split('[').filter(|index| !index.is_empty()) {
                let at: usize = index.strip_suffix(']')?.parse().ok()?;
                let value = here.value().get(at)?;
                here = here.child(format!("{}[{at}]", here.field), value);
            }
        }
        Some(here)
    }

    /// What a value among several is called.
    fn called(&self) -> String {
        match self.chain.len() {
            1 => self.entry.id.clone(),
            _ => row_called(self.value()),
        }
    }

    /// What could be named next.
    fn known(&self) -> Vec<String> {
        let rows = self.rows();
        let keys = rows.iter().flat_map(|row| match row.value() {
            Value::Object(members) if !row.field.ends_with(']') => {
                let told = members.iter().filter(|(_, value)| !value.is_null());
                told.map(|(key, _)| key.clone()).collect()
            }
            row => vec![row_called(row)],
        });
        keys.filter(|key| !key.is_empty()).collect()
    }

    /// What the nearest thing around the value says under a key.
    fn around(&self, key: &str) -> Option<&'e Value> {
        let mut around = self.chain.iter().rev();
        around.find_map(|value| value.get(key).filter(|value| !value.is_null()))
    }

    /// The view of the value; `file` tells the name of its file, whether it is the user's own, and the line of a field.
    #[must_use]
    pub fn view(
        &self,
        (file, own, line): (String, bool, usize),
        field: String,
        words: Words<'_>,
        sources: &Sources,
    ) -> PlacedView {
        let text = |key: &str| self.around(key).and_then(Value::as_str);
        let date = |key: &str| text(key).and_then(|date| date.parse().ok());
        let source = match self.entry.kind {
            "source" => Some(self.entry.id.as_str()),
            _ => text("source"),
        };
        // A value of the whole is called nothing: the whole is named in the question.
        let within = self.chain.get(1..).unwrap_or_default();
        let row = within.iter().rev().find_map(|value| words.called(value));
        let when = (!self.field.ends_with("when")).then(|| self.around("when"));
        let is_row = self.chain.len() == 1;
        let is_file = self.field.is_empty() && matches!(self.entry.kind, "common" | "coverage");
        PlacedView {
            kind: self.entry.kind,
            id: self.entry.id.clone(),
            field,
            name: row.or_else(|| is_row.then(|| words.called(self.value())).flatten()),
            value: match is_file {
                true => self.known().join(", "),
                false => words.value(self.value()),
            },
            when: when.flatten().map(|when| words.value(when)),
            file,
            own,
            line,
            from: date("from"),
            to: date("to"),
            source: source.map(|id| sources.cite(id)),
            grade: text("grade").map(str::to_owned),
        }
    }
}

fn row_called(row: &Value) -> String {
    let ids = ["id", "milestone", "topic", "value", "holiday", "from"];
    let mut ids = ids.iter().filter_map(|key| row.get(key)?.as_str());
    ids.next().unwrap_or_default().to_owned()
}

impl WhereView {
    /// Puts the answer together.
    ///
    /// # Errors
    /// A value names a source that is not there, which the loader excludes.
    pub fn build(
        id: &str,
        field: &[&str],
        values: Vec<PlacedView>,
        sources: &Sources,
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let mut overrides: Vec<String> = values
            .iter()
            .filter(|value| value.own)
            .map(|value| value.file.clone())
            .collect();
        overrides.sort();
        overrides.dedup();
        Ok(Self {
            schema: "certctl.data-where/1",
            id: id.to_owned(),
            field: field.join(" "),
            values,
            sources: sources.list(words)?,
            overrides,
        })
    }
}
