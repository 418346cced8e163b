//! What is paid, on which day.

use crate::support::{LANGUAGES, keeps};

/// The rate is the same for years; the index of the day of payment and the Code are not.
#[test]
fn a_fee_by_the_index_of_the_day_of_payment() {
    let line = "fee criminal-record --office portal -a apostille=yes";
    for language in LANGUAGES {
        keeps("fee", language, 0, line);
    }
    keeps("fee-json", "en", 0, &format!("{line} --format json"));
    keeps("fee-2025", "en", 0, &format!("{line} --on 2025-12-31"));
}

/// In the middle of 2020 the index rose for everything, in 2022 for benefits alone.
#[test]
fn an_index_that_changed_in_the_middle_of_a_year() {
    let line = "fee criminal-record --office portal -a apostille=yes --on";
    for day in ["2020-06-01", "2022-05-01"] {
        keeps(&format!("fee-{day}"), "en", 0, &format!("{line} {day}"));
    }
    keeps("fee-2022-05-01", "ru", 0, &format!("{line} 2022-05-01"));
}

/// A rate without an index has no sum, and no sum is made up.
#[test]
fn an_index_that_is_not_law_yet() {
    let line = "fee criminal-record --office portal -a apostille=yes --on 2027-02-01";
    for language in LANGUAGES {
        keeps("fee-not-set", language, 0, line);
    }
    keeps(
        "fee-not-set-json",
        "en",
        0,
        &format!("{line} --format json"),
    );
}

#[test]
fn fees_of_other_kinds() {
    keeps("fee-free", "en", 0, "fee criminal-record --office portal");
    keeps(
        "fee-unprinted",
        "en",
        0,
        "fee criminal-record --office mission",
    );
    keeps(
        "fee-fixed",
        "en",
        0,
        "fee civil-status-repeat --office portal -a certificate=birth",
    );
    keeps(
        "fee-barred",
        "en",
        1,
        "fee criminal-record --office mission -a apostille=yes",
    );
    keeps(
        "fee-not-in-force",
        "en",
        2,
        "fee criminal-record --office portal -a apostille=yes --on 2012-02-01",
    );
}
