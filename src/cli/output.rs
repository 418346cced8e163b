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

/// Writes a line for the person; if nobody listens there is nothing left to do.
pub(crate) fn note(line: &str) {
    let mut err = AutoStream::auto(io::stderr()).lock();
    let _ = writeln!(err, "{line}");
}
