//! Services found by words.

use certctl::catalogue::IndexEntry;
use certctl::text::{Lang, Text};
use certctl::view::{Fit, find};

fn text(en: &str, ru: &str, kk: &str) -> Text {
    serde_json::from_value(serde_json::json!({ "en": en, "ru": ru, "kk": kk })).unwrap()
}

fn entry(id: &str, name: [&str; 3], keyword: &[&str], summary: &str) -> IndexEntry {
    IndexEntry {
        id: id.to_owned(),
        name: text(name[0], name[1], name[2]),
        summary: text(summary, "-", "-"),
        audience: Vec::new(),
        event: Vec::new(),
        keyword: keyword.iter().map(|&word| word.to_owned()).collect(),
        office: Vec::new(),
        withdrawn: Vec::new(),
    }
}

fn entries() -> Vec<IndexEntry> {
    vec![
        entry(
            "passport",
            ["«Passport»", "«Выдача» паспорта", "Паспорт беру"],
            &["загранпаспорт", "travel document"],
            "A document for journeys.",
        ),
        entry(
            "marriage",
            [
                "Registration of marriage",
                "Регистрация брака",
                "Неке қиюды тіркеу",
            ],
            &["свадьба", "ЗАГС", "wedding"],
            "Bring the passport of each.",
        ),
        entry(
            "divorce",
            [
                "Registration of divorce",
                "Регистрация расторжения брака",
                "Ажырасуды тіркеу",
            ],
            &["развод", "end of a marriage"],
            "It ends a marriage.",
        ),
        entry(
            "residence",
            [
                "Registration of residence",
                "Регистрация по месту жительства",
                "Өңірде тіркеу",
            ],
            &["прописка", "passport of the house"],
            "-",
        ),
    ]
}

#[track_caller]
fn finds(words: &[&str], lang: Lang, fit: Fit, expected: &[&str]) {
    let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
    let (found, how) = find(entries(), &words, lang);
    let ids: Vec<&str> = found.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!((ids.as_slice(), how), (expected, fit), "{words:?}");
}

#[test]
fn the_name_goes_before_keywords_and_those_before_the_summary() {
    let by_place = ["passport", "residence", "marriage"];
    finds(&["passport"], Lang::En, Fit::Exact, &by_place);
    finds(&["PASSPORTS"], Lang::En, Fit::Exact, &by_place);
    finds(
        &["marriage"],
        Lang::En,
        Fit::Exact,
        &["marriage", "divorce"],
    );
}

#[test]
fn words_of_any_language_in_any_form() {
    for lang in Lang::ALL {
        finds(
            &["браке"],
            lang,
            Fit::Exact,
            match lang {
                // Both have it in the name; the order is that of the names.
                Lang::Ru => &["marriage", "divorce"],
                Lang::En => &["divorce", "marriage"],
                Lang::Kk => &["divorce", "marriage"],
            },
        );
        finds(&["паспорту"], lang, Fit::Exact, &["passport"]);
        finds(&["ажырасу"], lang, Fit::Exact, &["divorce"]);
        finds(&["свадьбу"], lang, Fit::Exact, &["marriage"]);
        finds(&["прописки"], lang, Fit::Exact, &["residence"]);
    }
}

#[test]
fn every_word_must_be_found() {
    finds(
        &["passport", "marriage"],
        Lang::En,
        Fit::Exact,
        &["marriage"],
    );
    finds(&["passport marriage"], Lang::En, Fit::Exact, &["marriage"]);
    finds(
        &["регистрация", "брака"],
        Lang::Ru,
        Fit::Exact,
        &["marriage", "divorce"],
    );
}

#[test]
fn misspelt_words_find_what_is_near() {
    finds(
        &["pasprot"],
        Lang::En,
        Fit::Near,
        &["passport", "residence", "marriage"],
    );
    finds(&["weding"], Lang::En, Fit::Near, &["marriage"]);
    finds(
        &["регестрация", "брака"],
        Lang::Ru,
        Fit::Near,
        &["marriage", "divorce"],
    );
}

#[test]
fn some_of_the_words() {
    finds(
        &["passport", "renewal"],
        Lang::En,
        Fit::Partly,
        &["passport", "residence", "marriage"],
    );
    // Two words of three go before one.
    finds(
        &["wedding", "passport", "zebra"],
        Lang::En,
        Fit::Partly,
        &["marriage"],
    );
}

#[test]
fn nothing_is_made_up() {
    finds(&["zebra"], Lang::En, Fit::Exact, &[]);
    finds(&["%%"], Lang::En, Fit::Exact, &[]);
    finds(&["q"], Lang::En, Fit::Exact, &[]);
}

#[test]
fn without_words_all_are_in_the_order_of_their_names() {
    finds(
        &[],
        Lang::En,
        Fit::Exact,
        &["passport", "divorce", "marriage", "residence"],
    );
    finds(
        &[],
        Lang::Ru,
        Fit::Exact,
        &["passport", "marriage", "residence", "divorce"],
    );
    // `Ө` stands after `Н` and before `П` in Kazakh.
    finds(
        &[" "],
        Lang::Kk,
        Fit::Exact,
        &["divorce", "marriage", "residence", "passport"],
    );
}
