//! Text from outside, made safe for a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Control characters, bidirectional controls and the like as visible escapes: `\x1b`, `<U+202E>`.
///
/// A newline is kept. JSON keeps the exact value instead, escaped by its own rules.
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // Writing into a string does not fail.
        let _ = match u32::from(c) {
            code if is_unsafe(c) && code < 0x100 => write!(out, "\\x{code:02x}"),
            code if is_unsafe(c) => write!(out, "<U+{code:04X}>"),
            _ => out.write_char(c),
        };
    }
    Cow::Owned(out)
}

/// C0 but the newline, DEL, C1, bidirectional controls, line and paragraph separators, zero-width signs, tags.
pub(super) fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(u32::from(c),
            0x061C | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0xE0000..=0xE007F)
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn controls_are_shown_and_text_is_kept() {
        assert_eq!(safe("a\u{1b}[31m\u{202e}b\nЖ"), "a\\x1b[31m<U+202E>b\nЖ");
        assert_eq!(safe("\r\u{9b}\u{feff}"), "\\x0d\\x9b<U+FEFF>");
        assert_eq!(safe("Әділет"), "Әділет");
    }
}
