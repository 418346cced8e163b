//! From the bytes of a terminal to keys.

/// A key, as far as a line needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Char(char),
    Enter,
    Backspace,
    Delete,
    Left,
    Right,
    Down,
    Home,
    End,
    /// Ctrl-U: everything before the cursor goes.
    Clear,
    /// Ctrl-W: the word before the cursor goes.
    Word,
    /// Ctrl-D.
    EndOfInput,
    /// What follows was pasted.
    Paste,
    /// What was pasted ends.
    Pasted,
    /// Bytes that are no text.
    Garbled,
}

/// Puts bytes together to keys.
#[derive(Debug, Default)]
pub(super) struct Keys {
    state: State,
}

#[derive(Debug, Default, Clone)]
enum State {
    #[default]
    Plain,
    /// The first bytes of a sign and how many are still to come.
    Sign {
        bytes: Vec<u8>,
        to_come: usize,
    },
    Escape,
    /// What stands between `ESC [` and its last byte.
    Sequence(Vec<u8>),
}

/// No sequence that is known is longer.
const LONGEST: usize = 8;

impl Keys {
    /// Whether an escape has begun: on its own it is a key that means nothing here.
    pub(super) const fn in_escape(&self) -> bool {
        matches!(self.state, State::Escape)
    }

    /// Forgets what has begun.
    pub(super) fn reset(&mut self) {
        self.state = State::Plain;
    }

    /// Takes the next byte and gives the keys that are complete with it.
    pub(super) fn push(&mut self, byte: u8, mut give: impl FnMut(Key)) {
        match std::mem::take(&mut self.state) {
            State::Plain => self.begin(byte, give),
            State::Sign { mut bytes, to_come } if byte & 0xC0 == 0x80 => {
                bytes.push(byte);
                if to_come > 1 {
                    let to_come = to_come - 1;
                    self.state = State::Sign { bytes, to_come };
                    return;
                }
                let sign = std::str::from_utf8(&bytes).ok();
                let sign = sign.and_then(|text| text.chars().next());
                give(sign.map_or(Key::Garbled, Key::Char));
            }
            State::Sign { .. } => {
                give(Key::Garbled);
                self.begin(byte, give);
            }
            State::Escape => match byte {
                b'[' | b'O' => self.state = State::Sequence(Vec::new()),
                0x1B => self.state = State::Escape,
                // Alt with a letter means nothing here; Enter after a lone Esc is Enter.
                b'\r' | b'\n' => give(Key::Enter),
                _ => {}
            },
            State::Sequence(mut bytes) => {
                if (0x40..=0x7E).contains(&byte) {
                    bytes.push(byte);
                    if let Some(key) = sequence(&bytes) {
                        give(key);
                    }
                } else if bytes.len() < LONGEST && (0x20..0x40).contains(&byte) {
                    bytes.push(byte);
                    self.state = State::Sequence(bytes);
                } else {
                    self.begin(byte, give);
                }
            }
        }
    }

    fn begin(&mut self, byte: u8, mut give: impl FnMut(Key)) {
        let mut sign = |to_come| {
            let bytes = vec![byte];
            self.state = State::Sign { bytes, to_come };
        };
        match byte {
            b'\r' | b'\n' => give(Key::Enter),
            0x7F | 0x08 => give(Key::Backspace),
            0x01 => give(Key::Home),
            0x04 => give(Key::EndOfInput),
            0x05 => give(Key::End),
            0x15 => give(Key::Clear),
            0x17 => give(Key::Word),
            0x1B => self.state = State::Escape,
            // A tab between two words, as it comes from a table.
            b'\t' => give(Key::Char(' ')),
            0x00..=0x1F => {}
            0x20..=0x7E => give(Key::Char(char::from(byte))),
            0xC2..=0xDF => sign(1),
            0xE0..=0xEF => sign(2),
            0xF0..=0xF4 => sign(3),
            0x80..=0xC1 | 0xF5..=0xFF => give(Key::Garbled),
        }
    }
}

fn sequence(bytes: &[u8]) -> Option<Key> {
    Some(match bytes {
        b"B" => Key::Down,
        b"C" => Key::Right,
        b"D" => Key::Left,
        b"H" | b"1~" | b"7~" => Key::Home,
        b"F" | b"4~" | b"8~" => Key::End,
        b"3~" => Key::Delete,
        b"200~" => Key::Paste,
        b"201~" => Key::Pasted,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut keys = Keys::default();
        let mut out = Vec::new();
        for byte in bytes {
            keys.push(*byte, |key| out.push(key));
        }
        out
    }

    #[test]
    fn letters_of_every_language_are_letters() {
        let typed = "aЯӘ€😀";
        let expected: Vec<Key> = typed.chars().map(Key::Char).collect();
        assert_eq!(keys(typed.as_bytes()), expected);
    }

    #[test]
    fn the_arrows_move_and_unknown_sequences_do_nothing() {
        let typed = b"\x1b[D\x1b[C\x1bOH\x1b[3~\x1b[1;5D\x1b[24~x";
        let expected = [
            Key::Left,
            Key::Right,
            Key::Home,
            Key::Delete,
            Key::Char('x'),
        ];
        assert_eq!(keys(typed), expected);
    }

    #[test]
    fn bytes_that_are_no_text_are_told_and_what_follows_is_read() {
        assert_eq!(keys(b"\xffa"), [Key::Garbled, Key::Char('a')]);
        assert_eq!(keys(b"\xd0\r"), [Key::Garbled, Key::Enter]);
        // Half of a pair, as no UTF-8 has it.
        assert_eq!(keys(b"\xed\xa0\x80"), [Key::Garbled]);
        assert_eq!(keys(b"\x80"), [Key::Garbled]);
    }

    #[test]
    fn what_is_pasted_is_marked() {
        let expected = [Key::Paste, Key::Char('a'), Key::Enter, Key::Pasted];
        assert_eq!(keys(b"\x1b[200~a\r\x1b[201~"), expected);
    }

    /// Whatever comes, a line can still be ended.
    #[test]
    fn any_bytes_leave_enter_working() {
        for first in 0..=255_u8 {
            for second in 0..=255_u8 {
                let read = keys(&[first, second, b'\r', b'\r']);
                assert_eq!(read.last(), Some(&Key::Enter), "{first:02x} {second:02x}");
            }
        }
    }
}
