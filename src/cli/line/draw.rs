//! Showing a line as it is typed.

use std::io::{self, Write};

use unicode_width::UnicodeWidthChar;

use super::buffer::Buffer;

/// How a terminal can be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drawing {
    /// Only forwards, and back over the last sign: no escape sequence.
    Plain,
    /// The cursor can be moved.
    Cursor,
    /// It could be, but nobody is to see what is typed.
    Unseen,
}

/// A line on the terminal.
pub(super) struct Line<'a> {
    pub(super) drawing: Drawing,
    pub(super) mark: &'a str,
    pub(super) columns: usize,
    /// How many rows the cursor stands under the first row of the line.
    pub(super) down: usize,
}

impl Line<'_> {
    /// Writes the line where the cursor stands.
    pub(super) fn begin(&mut self, buffer: &Buffer, out: &mut impl Write) -> io::Result<()> {
        self.down = 0;
        match self.drawing {
            Drawing::Cursor => {
                // What is pasted is told from what is typed.
                write!(out, "\x1b[?2004h")?;
                self.redraw(buffer, out)
            }
            Drawing::Plain => write!(out, "{}{}", self.mark, buffer.text()),
            Drawing::Unseen => write!(out, "{}", self.mark),
        }
    }

    /// Writes the line again on a row of its own, after something else took the terminal.
    pub(super) fn again(&mut self, buffer: &Buffer, out: &mut impl Write) -> io::Result<()> {
        match self.drawing {
            Drawing::Plain | Drawing::Unseen => write!(out, "\r\n")?,
            // A shell leaves the cursor on a free row.
            Drawing::Cursor => write!(out, "\r")?,
        }
        self.begin(buffer, out)
    }

    /// Shows a sign that was put in before the cursor.
    pub(super) fn typed(
        &mut self,
        sign: char,
        buffer: &Buffer,
        out: &mut impl Write,
    ) -> io::Result<()> {
        match self.drawing {
            Drawing::Cursor if !self.fits(buffer) => self.redraw(buffer, out),
            Drawing::Cursor | Drawing::Plain => write!(out, "{sign}"),
            Drawing::Unseen => Ok(()),
        }
    }

    /// Shows that the sign before the cursor went.
    pub(super) fn erased(
        &mut self,
        sign: char,
        buffer: &Buffer,
        out: &mut impl Write,
    ) -> io::Result<()> {
        match self.drawing {
            Drawing::Cursor => self.redraw(buffer, out),
            Drawing::Plain => write!(out, "{}", "\x08 \x08".repeat(width(sign))),
            Drawing::Unseen => Ok(()),
        }
    }

    /// Writes everything anew over what stands there.
    pub(super) fn redraw(&mut self, buffer: &Buffer, out: &mut impl Write) -> io::Result<()> {
        if self.drawing != Drawing::Cursor {
            return Ok(());
        }
        if self.down > 0 {
            write!(out, "\x1b[{}A", self.down)?;
        }
        let text = buffer.text();
        write!(out, "\r\x1b[J{}", self.mark)?;
        match buffer.is_selected() {
            // As a form shows a text whose place the next sign takes.
            true => write!(out, "\x1b[7m{text}\x1b[27m")?,
            false => write!(out, "{text}")?,
        }
        let all = self.place(buffer.signs());
        if all.1 == 0 && all.0 > 0 {
            // A full row leaves the cursor on it until the next sign comes.
            write!(out, "\r\n")?;
        }
        let (row, column) = self.place(buffer.before());
        if all.0 > row {
            write!(out, "\x1b[{}A", all.0 - row)?;
        }
        write!(out, "\r")?;
        if column > 0 {
            write!(out, "\x1b[{column}C")?;
        }
        self.down = row;
        Ok(())
    }

    /// The window has another size: the terminal may have broken the line anew.
    pub(super) fn resized(
        &mut self,
        columns: usize,
        buffer: &Buffer,
        out: &mut impl Write,
    ) -> io::Result<()> {
        self.columns = columns;
        self.down = self.place(buffer.before()).0;
        self.redraw(buffer, out)
    }

    /// Leaves the line as it stands.
    pub(super) fn finish(&mut self, buffer: &mut Buffer, out: &mut impl Write) -> io::Result<()> {
        if self.drawing == Drawing::Cursor {
            buffer.end();
            buffer.keep();
            self.redraw(buffer, out)?;
            write!(out, "\x1b[?2004l")?;
            if self.place(buffer.signs()) == (self.down, 0) && self.down > 0 {
                // The cursor stands on a free row already.
                return out.flush();
            }
        }
        write!(out, "\r\n")?;
        out.flush()
    }

    /// Leaves the terminal to somebody else, as it was.
    pub(super) fn leave(&mut self, out: &mut impl Write) -> io::Result<()> {
        if self.drawing == Drawing::Cursor {
            write!(out, "\x1b[?2004l")?;
        }
        out.flush()
    }

    /// Whether the last sign is the last of the text and the row goes on after it.
    fn fits(&self, buffer: &Buffer) -> bool {
        buffer.at_end() && self.place(buffer.signs()).1 > 0
    }

    /// Row and column after some signs behind the mark.
    fn place(&self, signs: &[char]) -> (usize, usize) {
        let mark: usize = self.mark.chars().map(width).sum();
        let text: usize = signs.iter().copied().map(width).sum();
        let columns = self.columns.max(1);
        let all = mark + text;
        (all / columns, all % columns)
    }
}

fn width(sign: char) -> usize {
    UnicodeWidthChar::width(sign).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn screen(
        columns: u16,
        draw: impl FnOnce(&mut Line<'_>, &mut Vec<u8>),
    ) -> (String, (u16, u16)) {
        let mut line = Line {
            drawing: Drawing::Cursor,
            mark: "> ",
            columns: usize::from(columns),
            down: 0,
        };
        let mut out = Vec::new();
        draw(&mut line, &mut out);
        let size = |cells| std::num::NonZero::new(cells).unwrap();
        let mut parser = vt100::Parser::new(size(10), size(columns), 0);
        parser.process(&out);
        (
            parser.screen().contents(),
            parser.screen().cursor_position(),
        )
    }

    #[test]
    fn a_line_longer_than_the_window_is_corrected_in_its_middle() {
        let (seen, at) = screen(10, |line, out| {
            let mut buffer = Buffer::new("");
            line.begin(&buffer, out).unwrap();
            for sign in "Алматы, Абая 10".chars() {
                buffer.insert(sign);
                line.typed(sign, &buffer, out).unwrap();
            }
            for _ in 0..11 {
                buffer.left();
                line.redraw(&buffer, out).unwrap();
            }
            buffer.insert('!');
            line.typed('!', &buffer, out).unwrap();
        });
        assert_eq!(seen, "> Алма!ты, Абая 10");
        assert_eq!(at, (0, 7));
    }

    #[test]
    fn a_full_row_is_followed_by_a_free_one() {
        let (seen, at) = screen(6, |line, out| {
            let buffer = Buffer::new("abcd");
            line.begin(&buffer, out).unwrap();
        });
        assert_eq!(seen, "> abcd");
        assert_eq!(at, (1, 0));
        let (_, at) = screen(6, |line, out| {
            let mut buffer = Buffer::new("abcd");
            line.begin(&buffer, out).unwrap();
            line.finish(&mut buffer, out).unwrap();
        });
        assert_eq!(at, (1, 0), "no row is left empty");
    }

    #[test]
    fn without_a_cursor_there_is_no_escape_sequence() {
        let mut line = Line {
            drawing: Drawing::Plain,
            mark: "> ",
            columns: 5,
            down: 0,
        };
        let mut out = Vec::new();
        let mut buffer = Buffer::new("Анна-Мария");
        line.begin(&buffer, &mut out).unwrap();
        let sign = buffer.backspace().unwrap();
        line.erased(sign, &buffer, &mut out).unwrap();
        line.again(&buffer, &mut out).unwrap();
        line.finish(&mut buffer, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "> Анна-Мария\u{8} \u{8}\r\n> Анна-Мари\r\n");
    }
}
