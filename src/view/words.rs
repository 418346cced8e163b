//! What views are built with: a language, its messages, and the sources they name.

use std::cell::RefCell;

use chrono::NaiveDate;

use crate::catalogue::{Catalogue, CatalogueError, Condition, NumberRange};
use crate::i18n::{Messages, Msg, dates};
use crate::text::{Lang, Text};

use super::SourceView;

/// The language and the catalogue that a view speaks from.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The messages of the language.
    pub messages: &'a Messages,
    /// Where texts and sources are looked up.
    pub catalogue: &'a Catalogue,
}

impl<'a> Words<'a> {
    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// A text of the catalogue in the language.
    #[must_use]
    pub fn of(&self, text: &Text) -> String {
        text.get(self.lang()).to_owned()
    }

    /// A message in the language.
    #[must_use]
    pub fn say(&self, message: &Msg<'_>) -> String {
        self.messages.text(message)
    }

    /// A condition in words, with the keys that `-a` takes: `purpose=abroad, representative=yes`.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> String {
        let join = |parts: &[Condition], by: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
            parts.join(by)
        };
        let or = format!(" {} ", self.say(&Msg::ConditionOr));
        let not = |inner: String| {
            self.say(&Msg::ConditionNot {
                inner: (&inner).into(),
            })
        };
        match condition {
            Condition::All(parts) => join(parts, ", "),
            Condition::Any(parts) => join(parts, &or),
            Condition::Not(part) => not(self.condition(part)),
            Condition::Is(answers) => {
                let parts: Vec<String> = answers
                    .iter()
                    .map(|(id, value)| format!("{id}={value}"))
                    .collect();
                parts.join(", ")
            }
            Condition::In(answers) => {
                let parts: Vec<String> = answers
                    .iter()
                    .map(|(id, values)| format!("{id}={}", values.join("|")))
                    .collect();
                parts.join(", ")
            }
            Condition::Office(ids) | Condition::Channel(ids) => {
                format!("--office {}", ids.join("|"))
            }
            Condition::Age(range) | Condition::Number(range) => number(range),
            Condition::Period(period) => self.period(period.from, period.to),
            Condition::Country(is) => {
                let rules: Vec<&str> = is.rule.iter().map(|rule| rule.as_str()).collect();
                format!("{}: {}", is.of, rules.join("|"))
            }
        }
    }

    /// A period in words: "from 24 Nov 2025".
    #[must_use]
    pub fn period(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
        let date = |date| dates::medium(date, self.lang());
        match (from.map(date), to.map(date)) {
            (Some(from), Some(to)) => self.say(&Msg::PeriodFromTo {
                from: (&from).into(),
                to: (&to).into(),
            }),
            (Some(from), None) => self.say(&Msg::PeriodFrom {
                from: (&from).into(),
            }),
            (None, Some(to)) => self.say(&Msg::PeriodTo { to: (&to).into() }),
            (None, None) => String::new(),
        }
    }
}

/// A range with the key that `-a` takes: `children: 1–2`.
fn number(range: &NumberRange) -> String {
    let NumberRange { of, from, below } = range;
    match (from, below) {
        (Some(from), Some(below)) => format!("{of}: {from}–{}", below.saturating_sub(1)),
        (Some(from), None) => format!("{of}: {from}+"),
        (None, Some(below)) => format!("{of}: <{below}"),
        (None, None) => of.clone(),
    }
}

/// The sources that a view names, each once, in the order of first use.
#[derive(Default)]
pub struct Sources {
    ids: RefCell<Vec<String>>,
}

impl Sources {
    /// Notes a source and gives its id back.
    #[must_use]
    pub fn cite(&self, id: &str) -> String {
        let mut ids = self.ids.borrow_mut();
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
        id.to_owned()
    }

    /// The sources noted, looked up.
    ///
    /// # Errors
    /// A source is not in the catalogue, which the loader excludes.
    pub fn list(&self, words: Words<'_>) -> Result<Vec<SourceView>, CatalogueError> {
        let ids = self.ids.borrow();
        ids.iter()
            .map(|id| Ok(SourceView::of(&words.catalogue.source(id)?, words)))
            .collect()
    }
}
