//! A value of the data in words, whatever its type is.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::Words;
use super::working::term_words;
use crate::catalogue::Condition;
use crate::i18n::{Msg, dates, numbers};
use crate::term::Length;
use crate::text::{Lang, Text};

/// What a row says, the first one that it has; the other keys of it are told only where they are asked for.
const MAIN: [&str; 17] = [
    "length", "rate_mci", "tenge", "reason", "text", "label", "title", "value", "role", "rule",
    "works", "days", "date", "answer", "office", "name", "basis",
];

/// What a row is called by.
const CALLED: [&str; 5] = ["milestone", "topic", "id", "value", "holiday"];

impl Words<'_> {
    /// A value as a person reads it: a text in the language, a length, a condition, or what stands in the file.
    #[must_use]
    pub(super) fn value(&self, value: &Value) -> String {
        match value {
            Value::Null => self.say(&Msg::ToolNothing),
            Value::Bool(true) => self.say(&Msg::Yes),
            Value::Bool(false) => self.say(&Msg::No),
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
            Value::Array(items) if items.is_empty() => self.say(&Msg::ToolNothing),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item)).collect();
                items.join("; ")
            }
            Value::Object(members) => self
                .known(value)
                .or_else(|| {
                    let key = main_key(members)?;
                    Some(self.value_of(key, members.get(key)?))
                })
                .unwrap_or_else(|| self.members(members)),
        }
    }

    /// A value as a person reads it, with the unit that its key says: a rate in MCI, a sum in tenge.
    #[must_use]
    pub(super) fn value_of(&self, key: &str, value: &Value) -> String {
        let plain = self.value(value);
        match key {
            "rate_mci" => {
                let rate = numbers::decimal(&plain, self.lang());
                self.say(&Msg::ToolRate {
                    rate: (&rate).into(),
                })
            }
            "tenge" if plain == "0" => self.say(&Msg::FeeFree),
            "tenge" => numbers::money(&plain, self.lang()),
            _ => plain,
        }
    }

    /// A value of a type that has words of its own.
    fn known(&self, value: &Value) -> Option<String> {
        if let Ok(text) = serde_json::from_value::<Text>(value.clone()) {
            return Some(self.of(&text));
        }
        if let Ok(length) = serde_json::from_value::<Length>(value.clone()) {
            return Some(term_words(length, *self));
        }
        if let (Some(worked), Some(off)) = (day(value, "worked"), day(value, "off")) {
            let date = |day| dates::full(day, self.lang());
            return Some(self.say(&Msg::ToolTransfer {
                worked: (&date(worked)).into(),
                off: (&date(off)).into(),
            }));
        }
        let condition = serde_json::from_value::<Condition>(value.clone()).ok()?;
        Some(match self.condition(&condition) {
            always if always.is_empty() => self.say(&Msg::ToolAlways),
            words => words,
        })
    }

    fn members(&self, members: &Map<String, Value>) -> String {
        let told = members.iter().filter(|(_, value)| !is_nothing(value));
        let told = told.map(|(key, value)| format!("{key}: {}", self.value(value)));
        told.collect::<Vec<_>>().join(", ")
    }

    /// What a row is called: its name in the language, or the id that the file calls it by.
    #[must_use]
    pub(super) fn called(&self, row: &Value) -> Option<String> {
        let name = row.get("name").and_then(|name| self.known(name));
        let id = || {
            let mut ids = CALLED.iter().filter_map(|key| row.get(key)?.as_str());
            ids.next().map(str::to_owned)
        };
        name.or_else(id)
    }
}

fn day(row: &Value, key: &str) -> Option<NaiveDate> {
    row.get(key)?.as_str()?.parse().ok()
}

/// The key of what a row says.
pub(super) fn main_key(row: &Map<String, Value>) -> Option<&'static str> {
    let has = |key: &&&str| row.get(**key).is_some_and(|value| !is_nothing(value));
    MAIN.iter().find(has).copied()
}

/// Whether a value says no more than that nothing is said.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Whether a value is a text in the three languages.
pub(super) fn is_text(value: &Value) -> bool {
    let languages = |members: &Map<String, Value>| {
        members.len() == Lang::ALL.len() && Lang::ALL.iter().all(|l| members.contains_key(l.code()))
    };
    value.as_object().is_some_and(languages)
}
