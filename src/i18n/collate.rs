//! The order of words for people: the 42-letter Kazakh alphabet, which holds the Russian one in its own order.
//!
//! Byte order puts `Ілияс` first and `Өскемен` last. Not for looking words up: see [`super::fold`] for that.

use std::cmp::Ordering;

/// The Kazakh alphabet. `ё` is a letter of its own, as it is in Russian dictionaries of names.
const ALPHABET: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// The key by which a text is sorted; upper and lower case are the same.
///
/// Spaces and signs come before digits, digits before Cyrillic letters, those before all others, Latin among them.
/// Example: `names.sort_by_cached_key(|name| collate::key(name))`.
#[must_use]
pub fn key(text: &str) -> Vec<u32> {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(weight)
        .collect()
}

/// Compares two texts by [`key`]; texts that differ in case only are ordered by their characters, so that the order of
/// a list never depends on the order it came in.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b)).then_with(|| a.cmp(b))
}

/// The place of a character. The class is above all code points, which end at 0x10FFFF, and orders within the class follow.
fn weight(letter: char) -> u32 {
    const CLASS: u32 = 0x0020_0000;
    // No letter of the alphabet comes before this one, so most characters need no search.
    if letter >= '\u{400}'
        && let Some((place, _)) = (0_u32..)
            .zip(ALPHABET.chars())
            .find(|(_, known)| *known == letter)
    {
        return 2 * CLASS + place;
    }
    let code = u32::from(letter);
    match letter {
        _ if letter.is_alphabetic() => 3 * CLASS + code,
        _ if letter.is_numeric() => CLASS + code,
        _ => code,
    }
}
