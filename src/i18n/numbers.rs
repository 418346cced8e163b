//! Numbers and money for people: `4 325`, `2 162,5 тг`. Works on decimal strings, so no digit is ever rounded.

use crate::text::Lang;
use std::fmt::Write as _;

/// Between groups of digits in Russian and Kazakh, and before a unit: a space at which a line is not broken.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A whole number with its digits in groups: `4,325` in English, `4 325` in Russian and Kazakh.
#[must_use]
pub fn whole(number: i64, lang: Lang) -> String {
    decimal(&number.to_string(), lang)
}

/// A plain decimal (`2162.5`, `-3`) in the language's form: `2,162.5`, `2 162,5`. All digits are kept.
/// What is no plain decimal is given back as it is.
#[must_use]
pub fn decimal(plain: &str, lang: Lang) -> String {
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain), |rest| ("-", rest));
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    if !is_digits(whole) || !fraction.is_none_or(is_digits) {
        return plain.to_owned();
    }
    let (group, point) = match lang {
        Lang::En => (',', '.'),
        Lang::Ru | Lang::Kk => (NO_BREAK_SPACE, ','),
    };
    let mut out = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        // Writing to a String cannot fail.
        let _ = write!(out, "{point}{fraction}");
    }
    out
}

/// An amount in tenge, given as a plain decimal: `2,162.5 ₸` in English, `2 162,5 тг` in Russian and Kazakh.
#[must_use]
pub fn money(plain: &str, lang: Lang) -> String {
    let unit = match lang {
        Lang::En => "₸",
        Lang::Ru | Lang::Kk => "тг",
    };
    format!("{}{NO_BREAK_SPACE}{unit}", decimal(plain, lang))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
