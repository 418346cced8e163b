//! What is known of the sum, and what is not.

use super::{certctl, json};

#[test]
fn a_sum_is_of_the_days_on_which_the_steps_begin() {
    let view = json(0, "criminal-record --destination DE");
    assert_eq!(view["total_tenge"], "2162.5");
    assert_eq!(view["not_in_total"].as_array().unwrap().len(), 0);
    // The index of 2025 was 3,932 tenge.
    let view = json(0, "criminal-record --destination DE --date 2025-12-01");
    assert_eq!(view["total_tenge"], "1966");
}

#[test]
fn of_a_rate_whose_index_is_not_law_no_sum_is_told() {
    let view = json(0, "criminal-record --destination DE --by 2027-02-15");
    assert_eq!(view["total_tenge"], serde_json::Value::Null);
    assert_eq!(view["not_in_total"][0]["rate_mci"], "0.5");
    assert_eq!(view["other"]["total_tenge"], serde_json::Value::Null);
    let text = certctl("criminal-record --destination DE --by 2027-02-15").stdout;
    let words: Vec<&str> = text.split_whitespace().collect();
    let told = "Amounts not known here: state fee for the apostille, for each document: 0.5 MCI, amount not yet set.";
    assert!(words.join(" ").contains(told), "{text}");
    assert!(!text.contains("free"), "{text}");
}

/// What nobody names is not free.
#[test]
fn what_no_source_names_is_not_in_the_sum() {
    let view = json(0, "criminal-record --destination AE");
    let besides: Vec<&str> = view["not_in_total"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["step"].as_str().unwrap())
        .collect();
    assert_eq!(besides, ["legalisation", "translation", "consulate"]);
    assert_eq!(view["total_tenge"], "2162.5");
}

#[test]
fn a_plan_without_anything_to_pay_is_free() {
    let view = json(0, "criminal-record --destination RU");
    assert_eq!(view["total_tenge"], "0");
    let text = certctl("criminal-record --destination RU").stdout;
    assert!(text.contains("In all: free."), "{text}");
}

/// The other way has its own dates and its own sum, and the flag that leads to it.
#[test]
fn the_other_way_is_the_plan_that_its_flag_gives() {
    for line in [
        "criminal-record --destination DE",
        "criminal-record --destination DE --by 2027-01-15",
    ] {
        let view = json(0, line);
        let other = &view["other"];
        let flag = other["flag"].as_str().unwrap();
        let way = json(0, &format!("{line} {flag}"));
        for key in ["start", "finish", "total_tenge"] {
            assert_eq!(other[key], way[key], "{line}: {key}");
        }
        assert_eq!(way["other"]["finish"], view["finish"]);
        assert_eq!(way["other"]["together"], true);
    }
}
