//! Numbers and money in the three languages.

use certctl::i18n::numbers::{decimal, money, whole};
use certctl::text::Lang::{En, Kk, Ru};

#[test]
fn whole_numbers() {
    let table = [
        (0, "0", "0"),
        (999, "999", "999"),
        (4325, "4,325", "4\u{a0}325"),
        (100_000, "100,000", "100\u{a0}000"),
        (1_234_567, "1,234,567", "1\u{a0}234\u{a0}567"),
        (-4325, "-4,325", "-4\u{a0}325"),
        (-100, "-100", "-100"),
        (
            i64::MIN,
            "-9,223,372,036,854,775,808",
            "-9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808",
        ),
    ];
    for (number, en, ru) in table {
        assert_eq!(whole(number, En), en);
        assert_eq!(whole(number, Ru), ru);
        assert_eq!(whole(number, Kk), ru);
    }
}

#[test]
fn decimals() {
    for (plain, en, kk) in [
        ("2162.5", "2,162.5", "2\u{a0}162,5"),
        ("0.50", "0.50", "0,50"),
        ("-1234.1234", "-1,234.1234", "-1\u{a0}234,1234"),
    ] {
        assert_eq!(decimal(plain, En), en);
        assert_eq!(decimal(plain, Kk), kk);
    }
}

#[test]
fn what_is_no_number_stays() {
    for text in [
        "", "-", ".", "1.", ".5", "1.2.3", "+1", "12e3", "٣", "free", "--1",
    ] {
        for lang in [En, Ru, Kk] {
            assert_eq!(decimal(text, lang), text);
        }
    }
}

#[test]
fn tenge() {
    assert_eq!(money("2162.5", Ru), "2\u{a0}162,5\u{a0}тг");
    assert_eq!(money("4325", Kk), "4\u{a0}325\u{a0}тг");
    assert_eq!(money("4325", En), "4,325\u{a0}₸");
}
