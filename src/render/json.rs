//! JSON: one document, or one a line.

use serde::Serialize;

/// A view as one indented document with a newline at the end.
///
/// # Errors
/// A key that is not a string, which no view has.
pub fn json<T: Serialize>(view: &T) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(view)?;
    text.push('\n');
    Ok(text)
}

/// Rows as one document a line.
///
/// # Errors
/// A key that is not a string, which no view has.
pub fn json_lines<T: Serialize>(rows: &[T]) -> serde_json::Result<String> {
    let mut text = String::new();
    for row in rows {
        text.push_str(&serde_json::to_string(row)?);
        text.push('\n');
    }
    Ok(text)
}
