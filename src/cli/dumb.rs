//! A line on a terminal without cursor control (`TERM=dumb`): only what was typed is written, and backspace.

use std::io::{self, Write};

use console::{Key, Term};
use unicode_width::UnicodeWidthChar;

/// Reads a line; `initial` stands on it already.
///
/// # Errors
/// Ctrl-C, as [`io::ErrorKind::Interrupted`], or the terminal is gone.
pub(crate) fn line(mark: &str, initial: &str) -> io::Result<String> {
    let mut term = Term::stderr();
    let mut text = initial.to_owned();
    term.write_all(format!("{mark}{text}").as_bytes())?;
    loop {
        term.flush()?;
        match term.read_key()? {
            Key::Enter => {
                term.write_all(b"\n")?;
                return Ok(text);
            }
            Key::Backspace => {
                let width = text.pop().and_then(UnicodeWidthChar::width).unwrap_or(0);
                term.write_all("\x08 \x08".repeat(width).as_bytes())?;
            }
            Key::Char(c) if !c.is_control() => {
                text.push(c);
                term.write_all(c.to_string().as_bytes())?;
            }
            _ => {}
        }
    }
}
