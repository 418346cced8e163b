//! The same facts in every language, and how the language is chosen.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{LANGUAGES, SERVICES, Sandbox, run_in};

/// Members that hold what is written in a language; everything else must not differ.
const WORDS: &[&str] = &[
    "service_name",
    "office_name",
    "place_name",
    "name",
    "names",
    "text",
    "reason",
    "title",
    "label",
    "why",
    "note",
    "length",
    "instead",
    "summary",
    "provider",
    "after",
    "after_name",
    "when",
    "message",
    "hint",
    "exempt",
    "steps",
    "url",
];

/// The facts of a document: everything but words, by their place. A source may have a page in each language.
fn facts(value: &Value, path: &str, facts: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                // `after` is a date in the working and the name of a milestone elsewhere.
                if !WORDS.contains(&key.as_str()) || (key == "after" && path.contains("working")) {
                    self::facts(value, &format!("{path}.{key}"), facts);
                }
            }
        }
        Value::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                self::facts(element, &format!("{path}[{at}]"), facts);
            }
        }
        plain => {
            facts.insert(path.to_owned(), plain.clone());
        }
    }
}

#[track_caller]
fn same_facts(arguments: &str) {
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let [en, ru, kk] = LANGUAGES.map(|language| {
        let run = run_in(language, &[&arguments[..], &["--format", "json"]].concat());
        let mut found = BTreeMap::new();
        facts(&run.json(), "", &mut found);
        (run.exit, found)
    });
    assert!(en.1.len() > 10, "{arguments:?}: {en:?}");
    for other in [ru, kk] {
        assert_eq!(en.0, other.0, "{arguments:?}");
        assert_eq!(en.1.len(), other.1.len(), "{arguments:?}");
        for (one, another) in en.1.iter().zip(&other.1) {
            assert_eq!(one, another, "{arguments:?}");
        }
    }
}

#[test]
fn deadlines_are_the_same_in_every_language() {
    same_facts("deadline criminal-record --office semey -a purpose=abroad");
    same_facts("deadline criminal-record --office portal -a purpose=domestic");
    same_facts(
        "deadline criminal-record --office branch-other -a apostille=yes -a additional_check=yes",
    );
    same_facts(
        "deadline civil-status-repeat --office Орал -a certificate=birth -a record_found=no",
    );
    same_facts("deadline death-abroad --office portal --date 2026-12-13");
    same_facts("deadline criminal-record --office semey -a purpose=abroad --by 2027-01-15");
}

#[test]
fn checks_and_passports_are_the_same_in_every_language() {
    same_facts("check criminal-record --office semey -a purpose=abroad -a representative=yes");
    same_facts("check civil-status-repeat --office semey -a certificate=death");
    same_facts("check criminal-record --office mission -a apostille=yes");
    for service in SERVICES {
        same_facts(&format!("show {service}"));
    }
}

/// The texts of the three languages are three texts.
#[test]
fn the_words_differ() {
    for arguments in [
        &["list"][..],
        &["show", "death-abroad"],
        &["deadline", "death-abroad", "--office", "mission"],
        &["check", "death-abroad", "--office", "mission"],
        &["deadline", "nope"],
        &["--help"],
    ] {
        let [en, ru, kk] = LANGUAGES.map(|language| run_in(language, arguments).to_string());
        assert!(en != ru && ru != kk && kk != en, "{arguments:?}\n{en}");
    }
}

#[test]
fn the_flag_goes_before_the_variable_and_the_variable_before_the_locale() {
    let sandbox = Sandbox::new();
    let heading = |flag: &[&str], variables: &[(&str, &str)]| {
        let mut command = sandbox
            .command(&[&["list"][..], flag].concat())
            .without_env("CERTCTL_LANG");
        for (name, value) in variables {
            command = command.env(name, value);
        }
        let run = command.run().exits(0);
        let heading = run.stdout.lines().next().unwrap_or_default().to_owned();
        (heading, run.stderr)
    };
    let [en, ru, kk] = LANGUAGES.map(|language| heading(&["--lang", language], &[]).0);
    for (expected, flag, variables) in [
        (&en, &[][..], &[][..]),
        (&en, &[], &[("LC_ALL", "C")]),
        (&ru, &[], &[("LANG", "ru_RU.UTF-8")]),
        (
            &kk,
            &[],
            &[("LC_ALL", "kk_KZ.UTF-8"), ("LANG", "ru_RU.UTF-8")],
        ),
        (
            &ru,
            &[],
            &[("CERTCTL_LANG", "ru"), ("LC_ALL", "kk_KZ.UTF-8")],
        ),
        (&kk, &["--lang=kk"], &[("CERTCTL_LANG", "ru")]),
    ] {
        let (found, notes) = heading(flag, variables);
        assert_eq!(&found, expected, "{flag:?} {variables:?}");
        assert_eq!(notes, "", "{flag:?} {variables:?}");
    }
    let (found, notes) = heading(&[], &[("CERTCTL_LANG", "tlh")]);
    assert_eq!(found, en);
    assert!(
        notes.contains("tlh") && notes.lines().count() == 1,
        "{notes}"
    );
}

/// A Russian date ends with the full stop of "г.", so a sentence that ends with a date has no other one.
#[test]
fn no_sentence_ends_with_two_full_stops() {
    for line in [
        "destination DE",
        "destination UA --on 2023-12-01",
        "destination DE --on 2001-01-01",
        "fee criminal-record --office portal --on 2020-01-01",
        "calendar day 2024-05-08 --as-known 2023-12-31",
        "calendar diff --as-known 2023-12-31 2024",
        "show criminal-record --on 2022-05-01",
        "deadline criminal-record --office portal --date 2045-01-01",
    ] {
        let words: Vec<&str> = line.split_whitespace().collect();
        let run = run_in("ru", &words);
        let told = format!("{}{}", run.stdout, run.stderr);
        assert!(told.contains(" г."), "{line} tells no date: {told}");
        assert!(!told.contains(".."), "{line}: {told}");
    }
}
