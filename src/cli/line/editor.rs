//! What a key does to a line.

use std::io::{self, Write};

use certctl::render::safe;

use super::Typed;
use super::buffer::Buffer;
use super::draw::{Drawing, Line};
use super::key::Key;

/// A line being typed, and where it is shown.
pub(super) struct Editor<'a, W> {
    line: Line<'a>,
    buffer: Buffer,
    out: W,
    echo: bool,
    garbled: bool,
    pasting: bool,
}

impl<'a, W: Write> Editor<'a, W> {
    /// Shows the line with what stands on it already.
    pub(super) fn begin(line: Line<'a>, initial: &str, echo: bool, out: W) -> io::Result<Self> {
        let mut editor = Self {
            line,
            buffer: Buffer::new(initial),
            out,
            echo,
            garbled: false,
            pasting: false,
        };
        editor.line.begin(&editor.buffer, &mut editor.out)?;
        Ok(editor)
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// The line has been ended.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        self.line.finish(&mut self.buffer, &mut self.out)
    }

    /// The terminal goes to somebody else.
    pub(super) fn leave(&mut self) -> io::Result<()> {
        self.line.leave(&mut self.out)
    }

    /// The terminal came back.
    pub(super) fn again(&mut self, columns: usize) -> io::Result<()> {
        self.line.columns = columns;
        self.line.again(&self.buffer, &mut self.out)
    }

    /// The window has another size.
    pub(super) fn resized(&mut self, columns: usize) -> io::Result<()> {
        self.line.resized(columns, &self.buffer, &mut self.out)
    }

    /// Does what a key asks. What came of the prompt, if it is over.
    pub(super) fn press(&mut self, key: Key) -> io::Result<Option<Typed>> {
        match key {
            Key::Char(sign) => self.sign(sign)?,
            // A line break that was pasted is a blank: it must not send what stands before it.
            Key::Enter if self.pasting => self.sign(' ')?,
            Key::Enter if self.garbled => return Ok(Some(Typed::Garbled)),
            Key::Enter => return Ok(Some(Typed::Line(self.buffer.text()))),
            Key::EndOfInput if self.buffer.signs().is_empty() => return Ok(Some(Typed::Ended)),
            Key::Down if self.buffer.signs().is_empty() => return Ok(Some(Typed::Down)),
            Key::Garbled => self.garbled = true,
            Key::Paste => self.pasting = self.line.drawing == Drawing::Cursor,
            Key::Pasted => {
                self.pasting = false;
                self.line.redraw(&self.buffer, &mut self.out)?;
            }
            Key::Backspace => {
                self.buffer.keep();
                self.erase()?;
            }
            Key::Word | Key::Clear if self.line.drawing == Drawing::Plain => {
                self.buffer.keep();
                let kept = self.kept(key);
                while self.buffer.signs().len() > kept {
                    self.erase()?;
                }
            }
            _ if self.line.drawing == Drawing::Plain => {}
            key => {
                self.change(key);
                self.line.redraw(&self.buffer, &mut self.out)?;
            }
        }
        Ok(None)
    }

    fn sign(&mut self, sign: char) -> io::Result<()> {
        // Signs that steer a terminal are never an answer.
        let shown = safe(sign.encode_utf8(&mut [0; 4])) == sign.to_string();
        if shown && self.buffer.is_selected() {
            self.replace()?;
        }
        if !shown || !self.buffer.insert(sign) || self.pasting || !self.echo {
            return Ok(());
        }
        self.line.typed(sign, &self.buffer, &mut self.out)
    }

    /// Takes out what stood on the line before anything was typed.
    fn replace(&mut self) -> io::Result<()> {
        self.buffer.keep();
        while !self.buffer.signs().is_empty() {
            match self.line.drawing {
                Drawing::Plain => self.erase()?,
                Drawing::Cursor | Drawing::Unseen => self.buffer.clear(),
            }
        }
        self.line.redraw(&self.buffer, &mut self.out)
    }

    fn erase(&mut self) -> io::Result<()> {
        match self.buffer.backspace() {
            Some(sign) if self.echo => self.line.erased(sign, &self.buffer, &mut self.out),
            _ => Ok(()),
        }
    }

    /// How many signs Ctrl-W or Ctrl-U leaves.
    fn kept(&self, key: Key) -> usize {
        let mut rest = Buffer::new(&self.buffer.text());
        match key {
            Key::Word => rest.word(),
            _ => rest.clear(),
        }
        rest.signs().len()
    }

    fn change(&mut self, key: Key) {
        self.buffer.keep();
        match key {
            Key::Left => self.buffer.left(),
            Key::Right => self.buffer.right(),
            Key::Home => self.buffer.home(),
            Key::End => self.buffer.end(),
            Key::Delete | Key::EndOfInput => self.buffer.delete(),
            Key::Word => self.buffer.word(),
            Key::Clear => self.buffer.clear(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn editor(drawing: Drawing, initial: &str) -> Editor<'static, Vec<u8>> {
        let line = Line {
            drawing,
            mark: "> ",
            columns: 80,
            down: 0,
        };
        Editor::begin(line, initial, true, Vec::new()).unwrap()
    }

    fn typed(drawing: Drawing, initial: &str, keys: &[Key]) -> Option<Typed> {
        let mut editor = editor(drawing, initial);
        keys.iter().find_map(|key| editor.press(*key).unwrap())
    }

    #[test]
    fn a_pasted_line_break_does_not_send_the_line() {
        let keys = [
            Key::Paste,
            Key::Char('a'),
            Key::Enter,
            Key::Char('b'),
            Key::Pasted,
        ];
        assert_eq!(typed(Drawing::Cursor, "", &keys), None);
        let sent = typed(Drawing::Cursor, "", &[&keys[..], &[Key::Enter]].concat());
        assert_eq!(sent, Some(Typed::Line("a b".into())));
    }

    #[test]
    fn input_ends_on_an_empty_line_only() {
        for drawing in [Drawing::Plain, Drawing::Cursor] {
            let end = [Key::EndOfInput];
            assert_eq!(typed(drawing, "", &end), Some(Typed::Ended));
            assert_eq!(typed(drawing, "Anna", &end), None);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_told_at_the_end_of_the_line() {
        let keys = [Key::Char('a'), Key::Garbled, Key::Enter];
        assert_eq!(typed(Drawing::Cursor, "", &keys), Some(Typed::Garbled));
    }

    #[test]
    fn what_steers_a_terminal_is_not_taken() {
        let keys = [Key::Char('\u{202e}'), Key::Char('\u{9b}'), Key::Enter];
        assert_eq!(
            typed(Drawing::Cursor, "", &keys),
            Some(Typed::Line(String::new()))
        );
    }

    #[test]
    fn the_first_sign_takes_the_place_of_what_stood_there_and_a_key_that_edits_keeps_it() {
        for drawing in [Drawing::Plain, Drawing::Cursor] {
            let signs = [Key::Char('4'), Key::Char('2'), Key::Enter];
            let sent = typed(drawing, "7602", &signs);
            assert_eq!(sent, Some(Typed::Line("42".into())), "{drawing:?}");
            let sent = typed(drawing, "7602", &[Key::Enter]);
            assert_eq!(sent, Some(Typed::Line("7602".into())), "{drawing:?}");
            let sent = typed(drawing, "7602", &[&[Key::Backspace], &signs[..]].concat());
            assert_eq!(sent, Some(Typed::Line("76042".into())), "{drawing:?}");
        }
        for (key, sent) in [
            (Key::Left, "760422"),
            (Key::Right, "760242"),
            (Key::End, "760242"),
            (Key::Home, "427602"),
            (Key::Delete, "760242"),
        ] {
            let keys = [key, Key::Char('4'), Key::Char('2'), Key::Enter];
            let line = typed(Drawing::Cursor, "7602", &keys);
            assert_eq!(line, Some(Typed::Line(sent.into())), "{key:?}");
        }
    }

    #[test]
    fn what_is_pasted_takes_the_place_as_a_whole() {
        let keys = [
            Key::Paste,
            Key::Char('a'),
            Key::Char('b'),
            Key::Pasted,
            Key::Enter,
        ];
        let sent = typed(Drawing::Cursor, "7602", &keys);
        assert_eq!(sent, Some(Typed::Line("ab".into())));
    }

    #[test]
    fn without_a_cursor_words_and_lines_are_erased_backwards() {
        for (key, left) in [(Key::Word, "ул. "), (Key::Clear, "")] {
            let sent = typed(Drawing::Plain, "ул. Абая", &[key, Key::Left, Key::Enter]);
            assert_eq!(sent, Some(Typed::Line(left.into())));
        }
    }
}
