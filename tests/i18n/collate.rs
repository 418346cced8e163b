//! The order of words.

use certctl::i18n::collate::{compare, key};
use std::cmp::Ordering;

#[test]
fn the_alphabet() {
    let alphabet =
        "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я";
    let letters: Vec<&str> = alphabet.split(' ').collect();
    assert_eq!(letters.len(), 42);
    for pair in letters.windows(2) {
        assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        assert_eq!(
            compare(pair[0], &pair[1].to_lowercase()),
            Ordering::Less,
            "{pair:?}"
        );
        assert_eq!(
            compare(&pair[0].to_lowercase(), pair[1]),
            Ordering::Less,
            "{pair:?}"
        );
    }
}

#[test]
fn sorted_lists() {
    let lists: [&[&str]; 5] = [
        &[
            "Абай",
            "Әуезов",
            "Бейнеу",
            "Гагарин",
            "Ғалым",
            "Дулат",
            "Ілияс",
            "Эмба",
        ],
        &["Караганда", "Қарағанды", "Қызылорда", "Лисаковск"],
        &["Орал", "Оскемен", "Өскемен", "Павлодар"],
        &["елка", "ель", "ёлка", "жук"],
        &[
            "", " а", "-а", "1", "10", "2", "а", "аә", "ая", "б", "a", "Ab", "b",
        ],
    ];
    for list in lists {
        let mut found = list.to_vec();
        found.reverse();
        found.sort_by(|a, b| compare(a, b));
        assert_eq!(found, list);
    }
}

#[test]
fn case_is_no_difference() {
    assert_eq!(key("ӨСКЕМЕН"), key("өскемен"));
    assert_eq!(compare("Ақтау", "АҚТАУ"), Ordering::Greater);
    assert_eq!(compare("Ақтау", "Ақтау"), Ordering::Equal);
    assert!(key("Ақтау") < key("Ақтөбе"));
}
