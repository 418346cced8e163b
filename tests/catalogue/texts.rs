//! Every text in the data, by what can be seen of it without knowing the language.

use std::collections::BTreeSet;

use certctl::text::{Lang, Text};
use serde_json::{Value, json};

use crate::support::TABLES;

/// Words in Latin letters that stand as they are in Russian and Kazakh: names of programs, of devices, of a guide, of a bank
/// code.
const LATIN: &[&str] = &[
    "AKey",
    "AUTH",
    "Aitu",
    "Android",
    "Digital",
    "EgovKzBot",
    "EgovKzBot2",
    "ID",
    "JaCarta",
    "KKMFKZ2A",
    "KZ",
    "Kaztoken",
    "Mobile",
    "N",
    "NCALayer",
    "PIN",
    "QR",
    "RSA",
    "SIM",
    "SMS",
    "Schmidt",
    "Telegram",
    "USB",
    "eGov",
    "eOtinish",
    "eToken",
    "egov",
    "iOS",
    "iPhone",
    "iTunes",
];

/// Towns and regions whose Russian names keep their Kazakh letters.
const KAZAKH_NAMES: [&str; 3] = ["Жетісу", "Ұлытау", "Қонаев"];

/// Every text with its place.
fn texts() -> Vec<(String, Text)> {
    let mut texts = Vec::new();
    for (file, service) in &TABLES.services {
        walk(file, &json!(service), &mut texts);
    }
    for (file, value) in [
        ("sources.toml source", json!(TABLES.sources)),
        ("documents.toml document", json!(TABLES.documents)),
        ("fields.toml section", json!(TABLES.sections)),
        ("fields.toml field", json!(TABLES.fields)),
        ("offices.toml", json!(TABLES.offices)),
        ("places.toml", json!(TABLES.places)),
        ("common.toml", json!(TABLES.common)),
        ("countries.toml", json!(TABLES.countries)),
        ("calendar", json!(TABLES.calendar)),
    ] {
        walk(file, &value, &mut texts);
    }
    texts
}

fn walk(place: &str, value: &Value, texts: &mut Vec<(String, Text)>) {
    match value {
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                walk(&format!("{place}[{at}]"), value, texts);
            }
        }
        Value::Object(fields) => match serde_json::from_value(value.clone()) {
            Ok(text) => texts.push((place.to_owned(), text)),
            Err(_) => {
                for (key, value) in fields {
                    walk(&format!("{place} {key}"), value, texts);
                }
            }
        },
        _ => {}
    }
}

/// Fails with every place at which `fault` finds something in a text.
fn none(fault: impl Fn(&Text) -> Option<String>) {
    let texts = texts();
    assert!(texts.len() > 300, "{}", texts.len());
    let faults: BTreeSet<String> = texts
        .iter()
        .filter_map(|(place, text)| fault(text).map(|fault| format!("{place}: {fault}")))
        .collect();
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn each(text: &Text) -> [&str; 3] {
    Lang::ALL.map(|lang| text.get(lang))
}

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// The letters that Kazakh has and Russian has not.
const fn is_kazakh(letter: char) -> bool {
    matches!(
        letter,
        'ә' | 'ғ'
            | 'қ'
            | 'ң'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'і'
            | 'Ә'
            | 'Ғ'
            | 'Қ'
            | 'Ң'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
            | 'І'
    )
}

/// The words that have a Latin letter in them, without addresses (`egov.kz`), codes of services (`e_004`, `pass33`) and the
/// Roman numbers of laws (`350-VI`).
fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-');
    let words = text
        .split(move |c: char| !is_part(c))
        .filter(|word| !is_address(word));
    words
        .flat_map(|word| word.split(['.', '-']))
        .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
        .filter(|word| !is_code(word) && !word.chars().all(|c| "IVX".contains(c)))
}

fn is_address(word: &str) -> bool {
    let mut parts = word.trim_end_matches(['.', '-']).split('.');
    let plain =
        |part: &str| part.len() > 1 && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    parts.clone().count() > 1
        && parts.all(|part| plain(part.split_once('-').map_or(part, |(part, _)| part)))
        && !word.starts_with("EgovKzBot")
}

fn is_code(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && !word.contains(|c: char| c.is_uppercase())
}

#[test]
fn no_text_is_empty_or_has_blanks_too_many() {
    none(|text| {
        let bad = |text: &&str| {
            text.trim().is_empty()
                || *text != text.trim()
                || text.contains("  ")
                || text.contains(char::is_control)
        };
        each(text)
            .into_iter()
            .find(bad)
            .map(|text| format!("{text:?}"))
    });
}

#[test]
fn no_word_mixes_two_scripts() {
    let mixed = |word: &&str| {
        word.contains(is_cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic())
    };
    let words = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphabetic());
        words.find(mixed).map(str::to_owned)
    };
    none(|text| each(text).into_iter().find_map(words));
    for (file, service) in &TABLES.services {
        let bad = service.keyword.iter().find_map(|keyword| words(keyword));
        assert_eq!(bad, None, "{file} keyword");
    }
}

#[test]
fn english_has_no_cyrillic_letters() {
    none(|text| {
        text.get(Lang::En)
            .contains(is_cyrillic)
            .then(|| text.get(Lang::En).to_owned())
    });
}

#[test]
fn russian_and_kazakh_have_only_the_latin_words_that_are_names() {
    none(|text| {
        let mut words = latin_words(text.get(Lang::Ru)).chain(latin_words(text.get(Lang::Kk)));
        words.find(|word| !LATIN.contains(word)).map(str::to_owned)
    });
}

#[test]
fn russian_has_no_kazakh_letters() {
    none(|text| {
        let mut words = text.get(Lang::Ru).split(|c: char| !c.is_alphabetic());
        let word = words.find(|word| word.contains(is_kazakh) && !KAZAKH_NAMES.contains(word));
        word.map(str::to_owned)
    });
}

#[test]
fn a_kazakh_text_of_some_length_has_kazakh_letters() {
    none(|text| {
        let letters = text
            .get(Lang::Kk)
            .chars()
            .filter(|c| is_cyrillic(*c))
            .count();
        (letters > 40 && !text.get(Lang::Kk).contains(is_kazakh))
            .then(|| text.get(Lang::Kk).to_owned())
    });
}

/// A text copied and not translated. Short names may be the same in Russian and Kazakh.
#[test]
fn no_long_text_is_a_copy() {
    none(|text| {
        let long = text.get(Lang::Kk).chars().count() > 25;
        (text.get(Lang::En) == text.get(Lang::Ru)
            || text.get(Lang::En) == text.get(Lang::Kk)
            || (long && text.get(Lang::Ru) == text.get(Lang::Kk)))
        .then(|| text.get(Lang::Kk).to_owned())
    });
}

#[test]
fn a_sentence_ends_in_every_language_or_in_none() {
    none(|text| {
        let ends = each(text).map(|text| text.ends_with('.'));
        (ends != [ends[0]; 3]).then(|| text.get(Lang::En).to_owned())
    });
}

#[test]
fn every_service_has_three_names_and_words_to_be_found_by() {
    for (file, service) in &TABLES.services {
        let name = &service.name;
        let names: BTreeSet<&str> = each(name).into_iter().collect();
        assert_eq!(names.len(), 3, "{file}: {name:?}");
        assert!(
            name.get(Lang::Ru).contains(is_cyrillic) && name.get(Lang::Kk).contains(is_kazakh),
            "{file}: {name:?}"
        );
        let of =
            |letters: fn(char) -> bool| service.keyword.iter().any(|word| word.contains(letters));
        assert!(
            of(|c| c.is_ascii_alphabetic()),
            "{file}: no keyword in Latin letters"
        );
        assert!(of(is_cyrillic), "{file}: no keyword in Russian");
        assert!(of(is_kazakh), "{file}: no keyword in Kazakh");
        let different: BTreeSet<&String> = service.keyword.iter().collect();
        assert_eq!(
            different.len(),
            service.keyword.len(),
            "{file}: a keyword twice"
        );
    }
}
