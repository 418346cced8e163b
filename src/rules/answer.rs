//! Answers, and whether a value is one that a question can have.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::catalogue::{AnswerKind, Pattern};
use crate::identity::{Identity, IdentityError, Iin, parse_any};

/// The answers given, by question or field id.
pub type Answers = BTreeMap<String, String>;

/// Why a value is no answer. The value itself is not repeated: it may be personal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// Not one of the options.
    #[error("expected one of {}", options.join(", "))]
    NotAnOption {
        /// The options.
        options: Vec<String>,
    },
    /// Not an ISO date, or no date of the calendar.
    #[error("expected a date such as 2026-12-31")]
    NotADate,
    /// Not a whole number.
    #[error("expected a whole number")]
    NotANumber,
    /// Not an identification number.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// No letters, or signs that no name has.
    #[error("expected a name in letters")]
    NotAName,
    /// Too few or too many digits.
    #[error("expected a telephone number")]
    NotAPhone,
    /// No `@`, or blanks.
    #[error("expected an e-mail address")]
    NotAnEmail,
    /// No town is called so.
    #[error("expected a town, such as {}", near.join(", "))]
    NotATown {
        /// Towns of a similar name, or any.
        near: Vec<String>,
    },
    /// No country is called so.
    #[error("expected a country, such as {}", near.join(", "))]
    NotACountry {
        /// Countries of a similar name, or any.
        near: Vec<String>,
    },
    /// Nothing but blanks.
    #[error("expected a text")]
    Empty,
    /// A number below the least or above the greatest.
    #[error("expected a number within the bounds of the form")]
    OutOfRange {
        /// The least.
        from: Option<u32>,
        /// The greatest.
        to: Option<u32>,
    },
    /// A day after today, where the form asks for one that was.
    #[error("expected a day that is not after today")]
    NotPast,
    /// A day before today, where the form asks for one to come.
    #[error("expected a day that is not before today")]
    NotFuture,
    /// A number or code that is not built as the form takes it.
    #[error("expected a value of another pattern")]
    NotOfPattern {
        /// How it is built.
        pattern: Pattern,
    },
    /// Longer than any form takes, or with control characters.
    #[error("expected at most {max} characters on one line")]
    TooLong {
        /// The most characters.
        max: usize,
    },
}

/// The most characters of any answer.
const MAX: usize = 500;

/// The one way in which a value of a kind is kept.
///
/// # Errors
/// Why the value is no answer of this kind.
pub fn canonical(kind: AnswerKind, options: &[&str], value: &str) -> Result<String, AnswerError> {
    let value = value.trim();
    if value.is_empty() {
        return Err(AnswerError::Empty);
    }
    if value.chars().count() > MAX || value.chars().any(char::is_control) {
        return Err(AnswerError::TooLong { max: MAX });
    }
    let owned = || value.to_owned();
    match kind {
        AnswerKind::YesNo => option(&["yes", "no"], value),
        AnswerKind::Choice => option(options, value),
        AnswerKind::Date => date(value).map(|date| date.to_string()),
        AnswerKind::Number => value
            .parse::<u64>()
            .map(|number| number.to_string())
            .map_err(|_| AnswerError::NotANumber),
        AnswerKind::Iin => Ok(Iin::parse(value)?.reveal()),
        AnswerKind::Bin => Ok(match parse_any(value)? {
            Identity::Bin(bin) => bin.reveal(),
            Identity::Iin(iin) => iin.reveal(),
        }),
        AnswerKind::PersonName => {
            let fits =
                |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | ' ' | '.' | 'ʼ');
            // The apostrophe that stands within Kazakh and Uzbek names is a letter to Unicode.
            let letter = |c: char| c.is_alphabetic() && c != 'ʼ';
            let named = value.chars().any(letter) && value.chars().all(fits);
            named.then(owned).ok_or(AnswerError::NotAName)
        }
        AnswerKind::Phone => {
            let digits = value.chars().filter(char::is_ascii_digit).count();
            let fits = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ');
            ((6..=15).contains(&digits) && value.chars().all(fits))
                .then(owned)
                .ok_or(AnswerError::NotAPhone)
        }
        AnswerKind::Email => {
            let parts = value
                .split_once('@')
                .filter(|(name, host)| !name.is_empty() && host.contains('.'));
            let plain = !value.contains(char::is_whitespace) && value.matches('@').count() == 1;
            (parts.is_some() && plain)
                .then(owned)
                .ok_or(AnswerError::NotAnEmail)
        }
        // Names of towns and countries become ids at the edge, where the catalogue is.
        AnswerKind::Country | AnswerKind::Place | AnswerKind::Text => Ok(owned()),
    }
}

fn option(options: &[&str], value: &str) -> Result<String, AnswerError> {
    if options.contains(&value) {
        return Ok(value.to_owned());
    }
    Err(AnswerError::NotAnOption {
        options: options.iter().map(|&option| option.to_owned()).collect(),
    })
}

/// ISO only, with four digits of the year: looser forms are read at the edge.
fn date(value: &str) -> Result<NaiveDate, AnswerError> {
    let iso = value.len() == 10
        && value.bytes().enumerate().all(|(at, b)| {
            if at == 4 || at == 7 {
                b == b'-'
            } else {
                b.is_ascii_digit()
            }
        });
    if !iso {
        return Err(AnswerError::NotADate);
    }
    value.parse().map_err(|_| AnswerError::NotADate)
}
