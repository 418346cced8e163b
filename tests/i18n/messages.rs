//! Every message in every language, plurals, attributes, lookup by name.

use certctl::i18n::bundle::Bundle;
use certctl::i18n::{Arg, INDEX, Messages, Msg};
use certctl::text::Lang;
use std::fs;
use std::path::Path;

/// Texts of one language as a person would read them.
fn all(lang: Lang, number: i64) -> Vec<String> {
    let messages = Messages::new(lang);
    let mut texts = Vec::new();
    for message in Msg::samples(number, "sample") {
        texts.push(messages.text(&message));
        let attributes = message.entry().attributes.iter();
        texts.extend(attributes.map(|name| messages.attr(&message, name).unwrap()));
    }
    texts
}

#[test]
fn every_message_in_every_language() {
    for lang in Lang::ALL {
        for number in [0, 1, 2, 5, 11, 21, 1_000_000] {
            for text in all(lang, number) {
                assert!(!text.trim().is_empty(), "{lang:?} {number}");
                assert!(!text.contains(['{', '}']), "{lang:?} {number}: {text}");
            }
        }
    }
}

#[test]
fn no_isolation_marks() {
    for lang in Lang::ALL {
        for text in all(lang, 5) {
            assert!(
                !text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                "{lang:?}: {text}"
            );
        }
    }
}

#[test]
fn samples_are_in_the_order_of_the_index() {
    let samples: Vec<&str> = Msg::samples(1, "x")
        .iter()
        .map(|message| message.entry().id)
        .collect();
    let ids: Vec<&str> = INDEX.iter().map(|entry| entry.id).collect();
    assert_eq!(samples, ids);
    assert!(ids.is_sorted());
}

/// The message files of one language, parsed without the generated table.
fn files(lang: Lang) -> Vec<Bundle> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/messages")
        .join(lang.code());
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let sources = paths.filter(|path| path.extension().is_some_and(|ext| ext == "ftl"));
    sources
        .map(|path| Bundle::parse(lang, &fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn a_text_is_the_one_in_the_file_of_its_language() {
    for lang in Lang::ALL {
        let (messages, files) = (Messages::new(lang), files(lang));
        for message in Msg::samples(1, "x")
            .iter()
            .filter(|message| message.entry().variables.is_empty())
        {
            let id = message.entry().id;
            let found = files.iter().find_map(|file| file.format(id, None, &[]));
            assert_eq!(found, Some(messages.text(message)), "{lang:?}");
        }
    }
}

#[test]
fn by_name() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for (entry, message) in INDEX.iter().zip(Msg::samples(1, "x")) {
            let plain = entry.variables.is_empty();
            assert_eq!(
                messages.by_name(entry.id),
                plain.then(|| messages.text(&message))
            );
            for name in entry.attributes {
                let found = messages.by_name(&format!("{}.{name}", entry.id));
                assert_eq!(found, plain.then(|| messages.attr(&message, name).unwrap()));
            }
        }
    }
    let messages = Messages::new(Lang::Kk);
    for name in ["", ".", "no-such-message", "no-such-message.do"] {
        assert_eq!(messages.by_name(name), None, "{name}");
    }
}

#[test]
fn an_attribute_that_is_not_there() {
    let messages = Messages::new(Lang::Ru);
    for message in Msg::samples(1, "x") {
        assert_eq!(messages.attr(&message, "no-such-attribute"), None);
    }
}

const RU: &str = "left = { $n ->\n    [one] остался { $n } день\n    [few] осталось { $n } дня\n   *[many] осталось { $n } дней\n }\n";
const KK: &str = "left = { $n ->\n    [one] жалғыз { $n } күн\n   *[other] { $n } күн\n }\n";
const EN: &str =
    "left = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n    .do = Wait { $n }\n";

fn left(lang: Lang, source: &str, n: i64) -> String {
    Bundle::parse(lang, source)
        .format("left", None, &[("n", &n.into())])
        .unwrap()
}

#[test]
fn plurals() {
    let ru = [
        (1, "остался 1 день"),
        (2, "осталось 2 дня"),
        (5, "осталось 5 дней"),
        (11, "осталось 11 дней"),
        (21, "остался 21 день"),
        (0, "осталось 0 дней"),
        (4325, "осталось 4325 дней"),
    ];
    for (n, text) in ru {
        assert_eq!(left(Lang::Ru, RU, n), text);
    }
    for (n, text) in [(1, "жалғыз 1 күн"), (2, "2 күн"), (21, "21 күн")] {
        assert_eq!(left(Lang::Kk, KK, n), text);
    }
    for (n, text) in [(1, "1 day"), (2, "2 days"), (21, "21 days"), (0, "0 days")] {
        assert_eq!(left(Lang::En, EN, n), text);
    }
}

#[test]
fn a_bundle_never_panics() {
    let bundle = Bundle::parse(Lang::En, EN);
    let text = Arg::from("many");
    assert_eq!(
        bundle.format("left", Some("do"), &[("n", &text)]).unwrap(),
        "Wait many"
    );
    assert_eq!(bundle.format("left", Some("do"), &[]).unwrap(), "Wait {$n}");
    assert_eq!(bundle.format("right", None, &[]), None);
    assert_eq!(bundle.format("left", Some("to"), &[]), None);
    assert_eq!(
        Bundle::parse(Lang::Ru, "= ! {").format("left", None, &[]),
        None
    );
}

#[test]
fn arguments() {
    let owned = String::from("x");
    assert_eq!(Arg::from("x"), Arg::from(&owned));
    assert_eq!(Arg::from(owned.clone()), Arg::from("x"));
    let numbers: [Arg<'_>; 4] = [7_i64.into(), 7_i32.into(), 7_u32.into(), 7_usize.into()];
    assert!(numbers.iter().all(|number| *number == Arg::Number(7)));
}
