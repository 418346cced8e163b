//! The argument of a message.

use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A value put into a message: a text as it is, or a whole number that chooses the plural.
///
/// A number is written plainly (`4325`), because years are numbers too. An amount to be read with groups
/// ([`super::numbers`]) is a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Written as it is.
    Text(Cow<'a, str>),
    /// Written in digits; exact up to 2^53.
    Number(i64),
}

impl<'a> Arg<'a> {
    /// The value as the message engine takes it, without a copy.
    pub(super) fn value(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => (*number).into(),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    /// A count past the range of `i64` cannot be a count of anything in memory; it becomes the greatest number.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
