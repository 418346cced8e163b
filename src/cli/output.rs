//! Writing: the answer to stdout, everything else to stderr.

use std::io::{self, Write};

use anstream::AutoStream;

/// The answer could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the output cannot be written")]
pub(crate) struct OutputError(#[source] pub(crate) io::Error);

/// Writes the answer at once. A reader that has gone away is no fault.
///
/// # Errors
/// The output is full or closed in another way.
pub(crate) fn answer(text: &str) -> Result<(), OutputError> {
    let mut out = AutoStream::auto(io::stdout()).lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(OutputError),
    }
}

/// Writes an answer that is no text, byte for byte. A reader that has gone away is no fault.
///
/// # Errors
/// The output is full or closed in another way.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), OutputError> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(OutputError),
    }
}

/// Writes a line for the person, wrapped on a terminal; if nobody listens there is nothing left to do.
pub(crate) fn note(line: &str) {
    let stderr = io::stderr();
    let width = terminal_size::terminal_size_of(&stderr).map(|(width, _)| usize::from(width.0));
    let mut err = AutoStream::auto(stderr).lock();
    let _ = match width {
        Some(width) if line.lines().any(|line| line.chars().count() > width) => {
            writeln!(err, "{}", textwrap::fill(line, width))
        }
        _ => writeln!(err, "{line}"),
    };
}
