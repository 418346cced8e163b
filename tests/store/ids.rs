use certctl::draft::DraftId;
use proptest::prelude::*;

#[test]
fn only_printed_ids_are_ids() {
    for text in ["k7mp-3x9q", "0000-0000", "zzzz-zzzz"] {
        assert_eq!(DraftId::parse(text).unwrap().to_string(), text);
    }
    let long = ["x".repeat(255), "x".repeat(256), "ы".repeat(128)];
    let hostile = [
        "",
        ".",
        "..",
        "../x",
        "/etc/x",
        "a/b",
        "a\\b",
        "-rf",
        "CON",
        "NUL.json",
        "k7mp-3x9q.",
        "k7mp-3x9q ",
        " k7mp-3x9q",
        "k7mp-3x9q\n",
        "k7mp-3x9q\0",
        "K7MP-3X9Q",
        "k7mp3x9q",
        "k7mp_3x9q",
        "k7m-p3x9q",
        "k7mp--3x9",
        "k7mp-3x9i",
        "k7mp-3x9l",
        "k7mp-3x9o",
        "k7mp-3x9u",
        "k7mp-3x9é",
        "k7mp\u{2010}3x",
        "../.-.../",
        "....-....",
        "k7mp-3x9q-",
        "\u{202e}k7mp-3x9q",
    ];
    for text in hostile.into_iter().chain(long.iter().map(String::as_str)) {
        assert!(DraftId::parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn a_random_number_becomes_an_id_bit_by_bit() {
    assert_eq!(DraftId::from_random(0).to_string(), "0000-0000");
    assert_eq!(DraftId::from_random(u128::MAX).to_string(), "zzzz-zzzz");
    assert_eq!(DraftId::from_random(1).to_string(), "0000-0001");
    assert_eq!(DraftId::from_random(31 << 35).to_string(), "z000-0000");
    assert_eq!(DraftId::from_random(1 << 40), DraftId::from_random(0));
}

/// An id as the rule tells it, with no regard to how it is parsed.
fn is_id(text: &str) -> bool {
    let symbol = |c: char| "0123456789abcdefghjkmnpqrstvwxyz".contains(c);
    text.split_once('-').is_some_and(|(a, b)| {
        [a, b]
            .iter()
            .all(|half| half.chars().count() == 4 && half.chars().all(symbol))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_an_id_only_by_the_rule(
        text in prop_oneof![any::<String>(), "[0-9a-z./-]{0,12}", "[0-9a-z]{3,5}[-./_][0-9a-z]{3,5}"],
    ) {
        prop_assert_eq!(DraftId::parse(&text).is_ok(), is_id(&text));
    }

    #[test]
    fn every_number_gives_an_id_that_parses(random in any::<u128>()) {
        let id = DraftId::from_random(random);
        prop_assert!(is_id(&id.to_string()));
        prop_assert_eq!(DraftId::parse(&id.to_string()), Ok(id));
    }
}
