//! The catalogue as plain trees of values, whatever their types are: for tools that look at the data itself.
//!
//! What the model gains is in the trees at once. Not for answers, which know what they speak of.

use serde::Serialize;
use serde_json::Value;

use crate::catalogue::{ROW_KEYS, ROW_PERIOD, Tables, own_row};

/// One thing that the data files say: a service, a source, a day moved.
#[derive(Debug, Clone)]
pub struct Entry {
    /// `service`, `journey`, or the name of the rows of its file: `source`, `mci`; `common` and `coverage` are files.
    pub kind: &'static str,
    /// What it is called; what tells it from its like where it has no id.
    pub id: String,
    /// The file in the data folder; empty for a service or journey of the release, whose folder is not known here.
    pub file: String,
    /// Its field in the file, as far as that is known without the file.
    pub field: String,
    /// How many of its kind and name stand before it.
    pub before: usize,
    /// What it says.
    pub tree: Value,
}

impl Entry {
    /// Everything that tables say, by kind.
    ///
    /// # Errors
    /// A value that JSON cannot hold, which the model has none of.
    pub fn all(tables: &Tables) -> serde_json::Result<Vec<Self>> {
        let mut entries = Vec::new();
        for (file, service) in &tables.services {
            let mut entry = Self::file("service", file, service)?;
            // The situations that tests work through say nothing of the service, and a release has none.
            if let Some(members) = entry.tree.as_object_mut() {
                members.remove("case");
            }
            entries.push(entry);
        }
        for (file, journey) in &tables.journeys {
            entries.push(Self::file("journey", file, journey)?);
        }
        let calendar = &tables.calendar;
        entries.push(Self::file("common", "common.toml", &tables.common)?);
        entries.push(Self::file(
            "coverage",
            "calendar/coverage.toml",
            &calendar.coverage,
        )?);
        let places = &tables.places;
        rows(&mut entries, "source", "sources.toml", &tables.sources)?;
        rows(
            &mut entries,
            "document",
            "documents.toml",
            &tables.documents,
        )?;
        rows(&mut entries, "section", "fields.toml", &tables.sections)?;
        rows(&mut entries, "field", "fields.toml", &tables.fields)?;
        rows(
            &mut entries,
            "office",
            "offices.toml",
            &tables.offices.office,
        )?;
        rows(&mut entries, "place", "places.toml", &places.place)?;
        rows(&mut entries, "other", "places.toml", &places.other)?;
        let countries = &tables.countries.country;
        rows(&mut entries, "country", "countries.toml", countries)?;
        rows(&mut entries, "mci", "money.toml", &tables.money.mci)?;
        let file = "calendar/holidays.toml";
        rows(&mut entries, "holiday", file, &calendar.holidays)?;
        let file = "calendar/transfers.toml";
        rows(&mut entries, "transfer", file, &calendar.transfers)?;
        let file = "calendar/movable.toml";
        rows(&mut entries, "movable", file, &calendar.movable)?;
        rows(&mut entries, "day", "calendar.toml", &calendar.own)?;
        Ok(entries)
    }

    fn file<T: Serialize>(kind: &'static str, file: &str, what: &T) -> serde_json::Result<Self> {
        let tree = serde_json::to_value(what)?;
        let id = tree.get("id").and_then(Value::as_str).unwrap_or(kind);
        Ok(Self {
            kind,
            id: id.to_owned(),
            file: file.to_owned(),
            field: String::new(),
            before: 0,
            tree,
        })
    }

    /// What it is called among the rows of its file; its id where it has a file to itself.
    #[must_use]
    pub fn name(&self) -> String {
        match self.kind {
            "service" | "journey" | "common" | "coverage" | "day" => self.id.clone(),
            _ => row_name(&self.tree),
        }
    }

    /// Whether it is all that its file says.
    #[must_use]
    pub fn is_file(&self) -> bool {
        matches!(self.kind, "service" | "journey" | "common" | "coverage")
    }
}

fn rows<T: Serialize>(
    entries: &mut Vec<Entry>,
    kind: &'static str,
    file: &str,
    rows: &[T],
) -> serde_json::Result<()> {
    let mut names = Vec::new();
    for row in rows {
        let tree = serde_json::to_value(row)?;
        let text = |key: &str| tree.get(key).and_then(Value::as_str);
        let name = row_name(&tree);
        let before = names.iter().filter(|known| **known == name).count();
        names.push(name);
        // What a user's own row became is called by the place of that row.
        let own = match kind {
            "source" => text("id").and_then(own_row),
            _ => text("source").and_then(own_row),
        };
        let id = match (own, text("id")) {
            (Some(place), _) => format!("{} {}", row_name(&tree), place).trim().to_owned(),
            (None, Some(id)) => id.to_owned(),
            (None, None) => row_name(&tree),
        };
        let (file, field) = match own {
            Some(place) if kind == "source" => ("calendar.toml", format!("{place}.source")),
            Some(place) => ("calendar.toml", place.to_owned()),
            None => (file, String::new()),
        };
        entries.push(Entry {
            kind,
            id,
            file: file.to_owned(),
            field,
            before,
            tree,
        });
    }
    Ok(())
}

/// What tells a row of a file from the others: the same words as [`crate::catalogue::FileLines::row`] is asked by.
#[must_use]
pub(super) fn row_name(row: &Value) -> String {
    let value = |key: &&str| match row.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let values: Vec<String> = ROW_KEYS.iter().filter_map(value).collect();
    match values.is_empty() {
        true => value(&ROW_PERIOD).unwrap_or_default(),
        false => values.join(" "),
    }
}
