//! What can be wrong with a data file: always with file, line, field and what to do.

use std::fmt;
use std::ops::Range;

use super::position::line_column;
use crate::calendar::CalendarError;

/// A fault in a data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the data folder, with `/`.
    pub file: String,
    /// The place in the file as bytes; none when the file as a whole is meant.
    pub span: Option<Range<usize>>,
    /// The field: `term[2].source`; empty when the parser did not come so far.
    pub field: String,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// `services/x.toml:12:3 term[2].source: what is wrong and what to do`; `text` is that of the file.
    #[must_use]
    pub fn describe(&self, text: &str) -> String {
        let place = self.position(text);
        let place = place.map_or(String::new(), |(line, column)| format!(":{line}:{column}"));
        let field = if self.field.is_empty() { "" } else { " " };
        format!("{}{place}{field}{}: {}", self.file, self.field, self.kind)
    }

    /// The one-based line and column, in characters, in the text of the file; none when the file as a whole is meant.
    #[must_use]
    pub fn position(&self, text: &str) -> Option<(usize, usize)> {
        let span = self.span.as_ref()?;
        Some(line_column(text, span.start))
    }

    /// What is wrong and what to do, in English.
    #[must_use]
    pub fn message(&self) -> String {
        self.kind.to_string()
    }
}

/// The kinds of faults.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// Not TOML, an unknown key, a missing language, a wrong type.
    #[error("{0}")]
    Syntax(String),
    /// A file that nothing reads.
    #[error("no file of this name is read here: see data/README.md for the names")]
    UnknownFile,
    /// A file without which there is no catalogue.
    #[error("this file is missing: copy it from the data folder of the release")]
    MissingFile,
    /// A service file whose name is not its id.
    #[error("the id is `{id}`: call the file `{id}.toml` or change the id")]
    FileName {
        /// The id in the file.
        id: String,
    },
    /// Two entries with one id.
    #[error("`{id}` is there already: an id names one entry, remove or rename one of them")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// A name of something that is not there.
    #[error("there is no {what} `{id}`: correct the name, or add the entry to {file}", file = .what.file())]
    Dangling {
        /// What was named.
        what: Referent,
        /// The name.
        id: String,
    },
    /// A question's answer that it cannot have.
    #[error("`{value}` is no answer of `{question}`: use one of {options}")]
    NoSuchAnswer {
        /// The question.
        question: String,
        /// The value.
        value: String,
        /// The values it can have.
        options: String,
    },
    /// `to` before `from`.
    #[error("`to` lies before `from`: swap or correct the dates")]
    Backwards,
    /// Two rows of one thing are in force on one day.
    #[error("overlaps with the row from {other}: end that one the day before this one begins")]
    Overlap {
        /// The first day of the other row.
        other: String,
    },
    /// Two rows give one office one day.
    #[error(
        "the row from {other} has a day of this one for the same office: keep it in one of them"
    )]
    DayTwice {
        /// The first day of the other row.
        other: String,
    },
    /// A day between two rows is in none.
    #[error("leaves the days from {from} to {to} without a value: extend a row or say so with one")]
    Gap {
        /// The first day without a value.
        from: String,
        /// The last day without a value.
        to: String,
    },
    /// A condition that contradicts itself.
    #[error(
        "this never holds, whatever is answered and wherever one applies: correct it, or remove what depends on it"
    )]
    NeverHolds,
    /// A row before which another one always comes.
    #[error("is never reached: the row from {other} holds in every case, put this one before it")]
    NeverReached {
        /// The first day of the other row.
        other: String,
    },
    /// An entry that nothing names: a warning.
    #[error("nothing needs the {what} `{id}`: use it, or remove it")]
    Unused {
        /// What it is.
        what: Referent,
        /// Its id.
        id: String,
    },
    /// A choice without options, or options where there is no choice.
    #[error("options belong to questions of kind `choice`, and each of those needs at least two")]
    Options,
    /// An office type at which the service is not given.
    #[error("the service is not given at `{office}`: correct it, or add a channel")]
    NotGiven {
        /// The office type.
        office: String,
    },
    /// Rows of the calendar that contradict each other.
    #[error("{0}: correct this row or the other one")]
    Calendar(CalendarError),
    /// A value that a text or number may not have.
    #[error("{0}")]
    Value(&'static str),
}

/// What a name refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Referent {
    /// An entry of `sources.toml`.
    Source,
    /// An entry of `documents.toml`.
    Document,
    /// An entry of `fields.toml`.
    Field,
    /// A section of `fields.toml`.
    Section,
    /// An office type of `offices.toml`.
    Office,
    /// A channel of `offices.toml`.
    Channel,
    /// An office type or a town.
    Place,
    /// A question of the same service.
    Question,
    /// A milestone of the same service.
    Milestone,
    /// Another service.
    Service,
    /// An entry of `countries.toml`.
    Country,
    /// A step of the same journey, before the one that names it.
    Step,
    /// A treaty of `countries.toml`.
    Treaty,
    /// A remark of `countries.toml`.
    CountryNote,
}

impl Referent {
    const fn file(self) -> &'static str {
        match self {
            Self::Source => "sources.toml",
            Self::Document => "documents.toml",
            Self::Field | Self::Section => "fields.toml",
            Self::Office | Self::Channel => "offices.toml",
            Self::Place => "places.toml",
            Self::Question | Self::Milestone | Self::Step => "this file",
            Self::Service => "services/",
            Self::Country | Self::Treaty | Self::CountryNote => "countries.toml",
        }
    }
}

impl fmt::Display for Referent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "source",
            Self::Document => "document",
            Self::Field => "field",
            Self::Section => "section",
            Self::Office => "office type",
            Self::Channel => "channel",
            Self::Place => "office type or town",
            Self::Question => "question",
            Self::Milestone => "milestone",
            Self::Service => "service",
            Self::Country => "country",
            Self::Step => "earlier step",
            Self::Treaty => "treaty",
            Self::CountryNote => "note",
        })
    }
}
