//! Words looked for in texts.

use certctl::i18n::search::{Match, Query, Searched};

/// How one word is found in a text.
fn found(word: &str, text: &str) -> Option<Match> {
    let query = Query::of(&[word]);
    let searched = Searched::of(text);
    let ways: Vec<Option<Match>> = query.found_in(&searched).collect();
    assert_eq!(ways.len(), 1, "{word}");
    ways[0]
}

#[test]
fn ways_in_which_a_word_is_found() {
    use Match::{Beginning, Inflected, Inside, Misspelt, Whole};
    let table = [
        // The same word, whatever the case, the Kazakh letters and the soft signs.
        ("Certificate", "certificate of death", Some(Whole)),
        ("КУӘЛІК", "туу туралы куәлік", Some(Whole)),
        ("куалик", "туу туралы куәлік", Some(Whole)),
        ("апостил", "Апостиль", Some(Whole)),
        // Signs make one word of several, and still leave each.
        ("e004", "e_004", Some(Whole)),
        ("004", "e_004", Some(Whole)),
        ("death", "death-abroad", Some(Whole)),
        ("death-abroad", "death-abroad", Some(Whole)),
        ("e-gov", "eGov", Some(Whole)),
        // The beginning of a longer word.
        ("брак", "регистрация брака", Some(Beginning)),
        ("pass", "passport", Some(Beginning)),
        // Other forms of a word.
        ("справку", "Выдача справки", Some(Inflected)),
        ("справок", "справка", Some(Inflected)),
        (
            "свидетельством",
            "свидетельства о рождении",
            Some(Inflected),
        ),
        ("рождением", "рождения", Some(Inflected)),
        ("куәлігі", "куәлік", Some(Inflected)),
        ("куәліктеріміздің", "куәлік", Some(Inflected)),
        ("анықтаманы", "анықтама беру", Some(Inflected)),
        ("certificates", "certificate", Some(Inflected)),
        ("married", "marry me", None),
        ("marriages", "marriage", Some(Inflected)),
        // Inside a word, or over its end.
        ("тіркеу", "қайтатіркеу", Some(Inside)),
        ("nocriminal", "no criminal record", Some(Inside)),
        // A slip or two.
        ("certifcate", "certificate", Some(Misspelt)),
        ("апастиль", "апостиль", Some(Misspelt)),
        ("pasprot", "passport", Some(Misspelt)),
        // Words that only begin alike, or are too short to be sure of.
        ("social", "society", None),
        ("паспорт", "пастбище", None),
        ("мать", "материк", Some(Beginning)),
        ("кот", "код", None),
        ("а", "акимат", None),
        ("visa", "apostille", None),
    ];
    for (word, text, expected) in table {
        assert_eq!(found(word, text), expected, "{word} in {text}");
    }
}

#[test]
fn words_that_tell_nothing_are_left_out_where_others_are_there() {
    let words = |typed: &[&str]| Query::of(typed);
    assert_eq!(
        words(&["справка", "о", "браке"]),
        words(&["справка", "браке"])
    );
    assert_eq!(words(&["справка о браке"]), words(&["справка", "браке"]));
    assert_eq!(words(&["the", "passport"]), words(&["passport"]));
    assert_eq!(words(&["туу", "туралы"]), words(&["туу"]));
    // Alone they count: an id may be one.
    assert!(!words(&["о"]).is_empty());
    assert!(words(&["?!", " "]).is_empty());
}

#[test]
fn each_word_is_told_by_itself() {
    let query = Query::of(&["passport", "elephant"]);
    let searched = Searched::of("Issue of a passport");
    let ways: Vec<Option<Match>> = query.found_in(&searched).collect();
    assert_eq!(ways, [Some(Match::Whole), None]);
}
