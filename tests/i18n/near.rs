//! "Did you mean" and its distance.

use certctl::i18n::near::{distance, near};

const SERVICES: [&str; 8] = [
    "criminal-record",
    "apostille",
    "marriage-certificate",
    "birth-certificate",
    "identity-card",
    "passport",
    "iin",
    "no-property",
];

#[test]
fn mistyped_ids() {
    let table: [(&str, &[&str]); 14] = [
        ("apostile", &["apostille"]),
        ("apostlile", &["apostille"]),
        ("Apostille", &["apostille"]),
        ("pasport", &["passport"]),
        ("crimnal-recrod", &["criminal-record"]),
        ("criminal record", &["criminal-record"]),
        ("criminal", &["criminal-record"]),
        (
            "certificate",
            &["marriage-certificate", "birth-certificate"],
        ),
        ("birth", &["birth-certificate"]),
        ("in", &["iin"]),
        ("xyz", &[]),
        ("visa", &[]),
        ("", &[]),
        ("--", &[]),
    ];
    for (word, expected) in table {
        assert_eq!(near(word, SERVICES), expected, "{word}");
    }
}

#[test]
fn towns_in_cyrillic() {
    let towns = ["Алматы", "Актау", "Ақтөбе", "Семей", "Түркістан"];
    assert_eq!(near("Семи", towns), ["Семей"]);
    assert_eq!(near("алмата", towns), ["Алматы"]);
    assert_eq!(near("Актобе", towns), ["Ақтөбе"]);
    assert_eq!(near("Туркестан", towns), ["Түркістан"]);
}

#[test]
fn nearest_first_and_at_most_three() {
    assert_eq!(
        near("draft", ["drift", "graft", "draft", "drafty", "craft"]),
        ["draft", "drift", "graft"]
    );
}

#[test]
fn distances() {
    let table = [
        ("", "", 0),
        ("", "abc", 3),
        ("abc", "", 3),
        ("abc", "abc", 0),
        ("abc", "acb", 1),
        ("abc", "ab", 1),
        ("abc", "abd", 1),
        ("abc", "abcd", 1),
        ("ca", "abc", 3),
        ("kitten", "sitting", 3),
        ("өскемен", "оскемен", 1),
    ];
    for (a, b, expected) in table {
        let [a, b] = [a, b].map(|text| text.chars().collect::<Vec<_>>());
        assert_eq!(distance(&a, &b), expected, "{a:?} {b:?}");
        assert_eq!(distance(&b, &a), expected, "{b:?} {a:?}");
    }
}
