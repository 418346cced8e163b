//! From a field of a data file to its place in the text.
//!
//! The model keeps no positions, so that it stays plain; they are looked up here only once something is wrong.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The bytes of `field` (`term[2].length.unit`) in `text`, or of the nearest thing around it.
pub(super) fn locate(text: &str, field: &str) -> Option<Range<usize>> {
    let places = locate_each(text, std::slice::from_ref(&field));
    places.into_iter().next().flatten()
}

/// The same for several fields, for which the text is read once.
pub(super) fn locate_each<F: AsRef<str>>(text: &str, fields: &[F]) -> Vec<Option<Range<usize>>> {
    let Ok(table) = DeTable::parse(text) else {
        return fields.iter().map(|_| None).collect();
    };
    let fields = fields.iter().map(|field| within(&table, field.as_ref()));
    fields.collect()
}

fn within(table: &Spanned<DeTable<'_>>, field: &str) -> Option<Range<usize>> {
    let mut found = table.span();
    let mut here = Node::Table(table.get_ref());
    for part in field.split('.') {
        let (key, indexes) = part
            .split_once('[')
            .map_or((part, ""), |(key, rest)| (key, rest));
        let Some((span, next)) = here.key(key) else {
            break;
        };
        (found, here) = (span, next);
        for index in indexes
            .split('[')
            .filter_map(|i| i.trim_end_matches(']').parse().ok())
        {
            let Some((span, next)) = here.index(index) else {
                return Some(found);
            };
            (found, here) = (span, next);
        }
    }
    Some(found)
}

/// The field whose value stands at a byte of `text`: the other way round, for errors of the parser.
pub(super) fn field_at(text: &str, offset: usize) -> String {
    let Ok(table) = DeTable::parse(text) else {
        return String::new();
    };
    let mut field = String::new();
    let mut here = Some(Node::Table(table.get_ref()));
    while let Some(node) = here {
        here = node.child_at(offset).map(|(name, child)| {
            if !field.is_empty() && !name.starts_with('[') {
                field.push('.');
            }
            field.push_str(&name);
            child
        });
    }
    field
}

enum Node<'a, 'i> {
    Table(&'a DeTable<'i>),
    Value(&'a DeValue<'i>),
}

impl<'a, 'i> Node<'a, 'i> {
    fn key(&self, key: &str) -> Option<(Range<usize>, Self)> {
        let table = match self {
            Self::Table(table) => table,
            Self::Value(DeValue::Table(table)) => table,
            Self::Value(_) => return None,
        };
        let value = table.get(key)?;
        Some((value.span(), Self::Value(value.get_ref())))
    }

    /// The entry whose key or value covers a byte, with its name: `term` or `[2]`.
    fn child_at(&self, offset: usize) -> Option<(String, Self)> {
        let table = match self {
            Self::Table(table) => table,
            Self::Value(DeValue::Table(table)) => table,
            Self::Value(DeValue::Array(array)) => {
                let mut items = array.iter().enumerate();
                let (at, item) = items.find(|(_, item)| covers(item, offset))?;
                return Some((format!("[{at}]"), Self::Value(item.get_ref())));
            }
            Self::Value(_) => return None,
        };
        let mut entries = table.iter();
        let at = |key: &Range<usize>| key.contains(&offset);
        let (key, value) = entries.find(|(key, value)| at(&key.span()) || covers(value, offset))?;
        Some((key.get_ref().to_string(), Self::Value(value.get_ref())))
    }

    fn index(&self, index: usize) -> Option<(Range<usize>, Self)> {
        let Self::Value(DeValue::Array(array)) = self else {
            return None;
        };
        let value = array.get(index)?;
        Some((value.span(), Self::Value(value.get_ref())))
    }
}

/// Whether a value, or anything in it, stands at a byte. The span of a table written as `[a]` is its heading alone.
fn covers(value: &Spanned<DeValue<'_>>, offset: usize) -> bool {
    value.span().contains(&offset)
        || match value.get_ref() {
            DeValue::Array(items) => items.iter().any(|item| covers(item, offset)),
            DeValue::Table(table) => {
                let mut entries = table.iter();
                entries.any(|(key, value)| key.span().contains(&offset) || covers(value, offset))
            }
            _ => false,
        }
}

/// The one-based line and column of a byte offset; the column counts characters.
#[must_use]
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |last| last.chars().count())
        + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_field_in_an_array_of_tables_is_found() {
        let text = "[[term]]\nname = \"а\"\n[[term]]\nlength = { unit = \"days\" }\n";
        let span = locate(text, "term[1].length.unit").unwrap();
        assert_eq!(&text[span.clone()], "\"days\"");
        assert_eq!(line_column(text, span.start), (4, 19));
    }

    #[test]
    fn a_place_is_named_by_its_field() {
        let text = "[[term]]\nname = \"а\"\n[[term]]\nlength = { unit = \"days\" }\n";
        let offset = text.find("days").unwrap();
        assert_eq!(field_at(text, offset), "term[1].length.unit");
    }

    #[test]
    fn an_absent_field_gives_what_is_around_it() {
        let text = "[[term]]\nname = \"x\"\n";
        assert_eq!(
            line_column(text, locate(text, "term[0].source").unwrap().start).0,
            1
        );
    }
}
