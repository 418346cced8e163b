//! A loose form of a text, in which the ways of typing the same name agree. For input only: never shown, never stored.

/// Folds a text: lower case, letters and digits only, Kazakh letters as the nearest Russian ones, `ё` and `э` as `е`,
/// no soft and hard signs, Latin letters without their marks.
///
/// So `Усть-Каменогорск` is `усть каменогорск`, `Көкшетау` is `Кокшетау`, and `Öskemen` is `oskemen`. A Latin letter that
/// looks like a Cyrillic one counts as that one in a text that has Cyrillic letters (`Шiмкент` typed with a Latin `i`).
/// A text without letters and digits folds to nothing, which matches nothing in particular: check for it.
#[must_use]
pub fn fold(text: &str) -> String {
    let cyrillic = text.chars().any(is_cyrillic);
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if cyrillic { lookalike(letter) } else { letter })
        .filter_map(near_letter)
        .collect()
}

/// Whether two texts have the same loose form, and not an empty one.
#[must_use]
pub fn same(a: &str, b: &str) -> bool {
    let folded = fold(a);
    !folded.is_empty() && folded == fold(b)
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// The Cyrillic letter that a Latin one is taken for on a keyboard without the Kazakh letters.
fn lookalike(letter: char) -> char {
    match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'h' => 'һ',
        'i' | 'ı' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ => letter,
    }
}

/// The plain letter for a lower-case one; `None` for what is left out. Marks of decomposed letters are no letters, so
/// they go by themselves: `й` must then be `и`, or it would not match its decomposed form.
fn near_letter(letter: char) -> Option<char> {
    let plain = match letter {
        'ә' => 'а',
        'ғ' => 'г',
        'ё' | 'э' => 'е',
        'і' | 'й' => 'и',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' | 'ў' => 'у',
        'һ' => 'х',
        'ъ' | 'ь' => return None,
        'ä' | 'á' | 'à' | 'â' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ğ' | 'ǵ' => 'g',
        'ı' | 'í' | 'ï' | 'î' => 'i',
        'ñ' => 'n',
        'ö' | 'ó' | 'ô' | 'õ' | 'ø' => 'o',
        'ş' => 's',
        'ü' | 'ú' | 'ū' => 'u',
        'ý' => 'y',
        _ if letter.is_alphanumeric() => letter,
        _ => return None,
    };
    Some(plain)
}
