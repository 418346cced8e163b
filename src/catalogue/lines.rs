//! The lines on which the parts of a data file stand, small enough to be compiled in for every file.
//!
//! The program holds what the files of the release say, but not their texts. This tells where it was said.

use serde::{Deserialize, Serialize};
use toml::de::{DeTable, DeValue};

use super::tables::{DataFile, JOURNEYS, SERVICES};

/// The lines of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileLines {
    /// Each key once; parts name it by its place here.
    keys: Vec<String>,
    /// What is in the file.
    parts: Vec<Part>,
    /// What names the rows of each list, in the order of the file: other places sort them.
    rows: Vec<(String, Vec<String>)>,
}

/// A value, or a list or table whose parts stand on lines of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Part {
    /// The place of its key among the keys; nothing is said by it in a list.
    key: u16,
    /// How many lines below what it is part of.
    below: i32,
    /// Left out where all of them stand on the line of the whole.
    parts: Vec<Self>,
}

/// The keys whose values, joined by spaces, tell a row from the others of its list.
pub const ROW_KEYS: [&str; 7] = [
    "id",
    "holiday",
    "date",
    "worked",
    "off",
    "first_year",
    "basis",
];

/// What tells a row apart that has none of [`ROW_KEYS`].
pub const ROW_PERIOD: &str = "from";

impl FileLines {
    /// Reads them off a file; none when it is no TOML.
    #[must_use]
    pub fn of(file: &DataFile) -> Option<Self> {
        let table = DeTable::parse(&file.text).ok()?;
        let mut reader = Reader {
            breaks: file.text.match_indices('\n').map(|(at, _)| at).collect(),
            keys: Vec::new(),
        };
        let parts = reader.table(table.get_ref(), 1);
        let lists = table.get_ref().iter().filter_map(|(key, value)| {
            let DeValue::Array(rows) = value.get_ref() else {
                return None;
            };
            let names = rows.iter().filter_map(|row| match row.get_ref() {
                DeValue::Table(row) => Some(name(row)),
                _ => None,
            });
            Some((key.get_ref().to_string(), names.collect()))
        });
        // The rows of a service or a journey stay in the order of its file.
        let keeps_order = [SERVICES, JOURNEYS]
            .iter()
            .any(|f| file.path.starts_with(f));
        Some(Self {
            rows: if keeps_order {
                Vec::new()
            } else {
                lists.collect()
            },
            keys: reader.keys,
            parts,
        })
    }

    /// The line, from 1, of a field (`term[2].length.unit`), or of the nearest thing around it.
    #[must_use]
    pub fn line(&self, field: &str) -> usize {
        let (mut line, mut here) = (1, self.parts.as_slice());
        for step in field.split(['.', '[']).filter(|step| !step.is_empty()) {
            let part = match step.strip_suffix(']') {
                Some(index) => index.parse().ok().and_then(|at: usize| here.get(at)),
                None => here.iter().find(|part| self.is(part, step)),
            };
            let Some(part) = part else { break };
            line += part.below;
            here = &part.parts;
        }
        usize::try_from(line).unwrap_or(1)
    }

    /// The place in the file of the row of a list that is named so, and before which as many others are; from 0.
    #[must_use]
    pub fn row(&self, list: &str, name: &str, before: usize) -> Option<usize> {
        let (_, names) = self.rows.iter().find(|(key, _)| key == list)?;
        let mut rows = names.iter().enumerate().filter(|(_, known)| *known == name);
        rows.nth(before).map(|(at, _)| at)
    }

    fn is(&self, part: &Part, key: &str) -> bool {
        let known = self.keys.get(usize::from(part.key));
        known.is_some_and(|known| known == key)
    }
}

/// The name of a row: see [`ROW_KEYS`].
fn name(row: &DeTable<'_>) -> String {
    let value = |key: &&str| match row.get(*key)?.get_ref() {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        _ => None,
    };
    let values: Vec<String> = ROW_KEYS.iter().filter_map(value).collect();
    match values.is_empty() {
        true => value(&ROW_PERIOD).unwrap_or_default(),
        false => values.join(" "),
    }
}

struct Reader {
    /// The bytes at which lines end.
    breaks: Vec<usize>,
    keys: Vec<String>,
}

impl Reader {
    fn table(&mut self, table: &DeTable<'_>, around: usize) -> Vec<Part> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let parts = entries.into_iter().map(|(key, value)| {
            let known = self.keys.iter().position(|known| known == key.get_ref());
            let at = known.unwrap_or_else(|| {
                self.keys.push(key.get_ref().to_string());
                self.keys.len() - 1
            });
            self.part(at, key.span().start, value.get_ref(), around)
        });
        parts.collect()
    }

    fn part(&mut self, key: usize, start: usize, value: &DeValue<'_>, around: usize) -> Part {
        let line = self.breaks.partition_point(|end| *end < start) + 1;
        let parts = match value {
            DeValue::Table(table) => self.table(table, line),
            DeValue::Array(items) => {
                let parts = items
                    .iter()
                    .map(|item| self.part(0, item.span().start, item.get_ref(), line));
                parts.collect()
            }
            _ => Vec::new(),
        };
        let one_line = parts.iter().all(|part: &Part| part.is_on_this_line());
        let below = i32::try_from(line).unwrap_or(0) - i32::try_from(around).unwrap_or(0);
        Part {
            key: u16::try_from(key).unwrap_or(u16::MAX),
            below,
            parts: if one_line { Vec::new() } else { parts },
        }
    }
}

impl Part {
    const fn is_on_this_line(&self) -> bool {
        self.below == 0 && self.parts.is_empty()
    }
}
