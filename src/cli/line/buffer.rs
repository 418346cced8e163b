//! The text on a line, and the place in it where the next sign goes.

/// What no answer is as long as; more is not taken.
const MOST: usize = 4_000;

/// A line being typed.
#[derive(Debug, Default)]
pub(super) struct Buffer {
    signs: Vec<char>,
    at: usize,
    /// Whether what stands there was not touched yet: a sign takes its place, as that of a selected text in a form.
    selected: bool,
}

impl Buffer {
    /// A line on which a text stands already: to be replaced by what is typed, or kept by a key that edits.
    pub(super) fn new(text: &str) -> Self {
        let signs: Vec<char> = text.chars().collect();
        let at = signs.len();
        let selected = !signs.is_empty();
        Self {
            signs,
            at,
            selected,
        }
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        self.signs.iter().collect()
    }

    /// The text before the cursor.
    pub(super) fn before(&self) -> &[char] {
        self.signs.get(..self.at).unwrap_or_default()
    }

    /// Every sign.
    pub(super) fn signs(&self) -> &[char] {
        &self.signs
    }

    /// Whether the next sign takes the place of all that stands there.
    pub(super) const fn is_selected(&self) -> bool {
        self.selected
    }

    /// Keeps what stands there.
    pub(super) const fn keep(&mut self) {
        self.selected = false;
    }

    /// Whether the cursor is behind the last sign.
    pub(super) fn at_end(&self) -> bool {
        self.at == self.signs.len()
    }

    /// Puts a sign in. Whether there was room.
    pub(super) fn insert(&mut self, sign: char) -> bool {
        let room = self.signs.len() < MOST;
        if room {
            self.signs.insert(self.at, sign);
            self.at += 1;
        }
        room
    }

    /// Takes the sign before the cursor out and gives it.
    pub(super) fn backspace(&mut self) -> Option<char> {
        self.at = self.at.checked_sub(1)?;
        Some(self.signs.remove(self.at))
    }

    /// Takes the sign under the cursor out.
    pub(super) fn delete(&mut self) {
        if !self.at_end() {
            self.signs.remove(self.at);
        }
    }

    /// Takes out what stands before the cursor.
    pub(super) fn clear(&mut self) {
        self.signs.drain(..self.at);
        self.at = 0;
    }

    /// Takes out the word before the cursor.
    pub(super) fn word(&mut self) {
        let blank = |sign: &char| sign.is_whitespace();
        while self.before().last().is_some_and(blank) {
            self.backspace();
        }
        while self.before().last().is_some_and(|sign| !blank(sign)) {
            self.backspace();
        }
    }

    pub(super) const fn left(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    pub(super) fn right(&mut self) {
        self.at = (self.at + 1).min(self.signs.len());
    }

    pub(super) const fn home(&mut self) {
        self.at = 0;
    }

    pub(super) fn end(&mut self) {
        self.at = self.signs.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_the_middle_can_be_corrected() {
        let mut line = Buffer::new("Анма");
        line.left();
        assert_eq!(line.backspace(), Some('м'));
        line.insert('н');
        assert_eq!(line.text(), "Анна");
        line.home();
        line.delete();
        line.insert('И');
        line.end();
        assert!(line.at_end());
        assert_eq!(line.text(), "Инна");
    }

    #[test]
    fn words_and_whole_lines_go() {
        let mut line = Buffer::new("ул. Абая 1 ");
        line.word();
        assert_eq!(line.text(), "ул. Абая ");
        line.clear();
        assert_eq!(line.text(), "");
        // Nothing before the cursor: nothing happens.
        line.word();
        line.left();
        line.delete();
        assert_eq!(line.backspace(), None);
    }

    #[test]
    fn a_line_has_an_end() {
        let mut line = Buffer::default();
        let taken = (0..MOST + 10).filter(|_| line.insert('a')).count();
        assert_eq!(taken, MOST);
    }
}
