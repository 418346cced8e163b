//! Whether a value is one that a field of a form takes.

use chrono::NaiveDate;

use super::answer::{AnswerError, canonical};
use crate::catalogue::Field;

/// The one way in which the value of a field is kept.
///
/// # Errors
/// Why the form does not take the value.
pub fn field_value(field: &Field, value: &str, today: NaiveDate) -> Result<String, AnswerError> {
    let options: Vec<&str> = field.option.iter().map(|one| one.value.as_str()).collect();
    let value = canonical(field.kind, &options, value)?;
    if let Some(pattern) = field.pattern {
        let kept = pattern.canonical(&value);
        return kept.ok_or(AnswerError::NotOfPattern { pattern });
    }
    if let Some(max) = field.max.map(usize::from)
        && value.chars().count() > max
    {
        return Err(AnswerError::TooLong { max });
    }
    let (from, to) = (field.from, field.to);
    if let Ok(number) = value.parse::<u64>()
        && (from.is_some_and(|from| number < u64::from(from))
            || to.is_some_and(|to| number > u64::from(to)))
    {
        return Err(AnswerError::OutOfRange { from, to });
    }
    if field.past || field.future {
        let day: NaiveDate = value.parse().map_err(|_| AnswerError::NotADate)?;
        if field.past && day > today {
            return Err(AnswerError::NotPast);
        }
        if field.future && day < today {
            return Err(AnswerError::NotFuture);
        }
    }
    Ok(value)
}
