//! Which values a field of a form takes, and how they are kept.

use certctl::catalogue::{Field, Pattern};
use certctl::rules::{AnswerError, field_value};
use chrono::NaiveDate;

use crate::support::TABLES;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn field(rest: &str) -> Field {
    let text = "{ en = \"text\", ru = \"текст\", kk = \"мәтін\" }";
    let common = "id = \"one\"\nsection = \"applicant\"\npersonal = false";
    toml::from_str(&format!("{common}\nlabel = {text}\nwhy = {text}\n{rest}")).unwrap()
}

fn taken(rest: &str, value: &str) -> Result<String, AnswerError> {
    field_value(&field(rest), value, today())
}

#[test]
fn every_example_is_a_value_of_its_field() {
    for field in &TABLES.fields {
        if let Some(example) = &field.example {
            let taken = field_value(field, example, today());
            assert_eq!(taken.as_ref(), Ok(example), "{}", field.id);
        }
    }
}

#[test]
fn the_length_of_a_text_is_counted_in_characters() {
    let three = "kind = \"text\"\nmax = 3";
    assert_eq!(taken(three, " әҒң "), Ok("әҒң".to_owned()));
    assert_eq!(taken(three, "әҒңқ"), Err(AnswerError::TooLong { max: 3 }));
}

#[test]
fn a_number_keeps_within_its_bounds() {
    let months = "kind = \"number\"\nfrom = 1\nto = 12";
    let (from, to) = (Some(1), Some(12));
    assert_eq!(taken(months, "12"), Ok("12".to_owned()));
    assert_eq!(taken(months, "01"), Ok("1".to_owned()));
    for value in ["0", "13", "99999999999"] {
        let refused = Err(AnswerError::OutOfRange { from, to });
        assert_eq!(taken(months, value), refused, "{value}");
    }
    assert_eq!(taken(months, "one"), Err(AnswerError::NotANumber));
    let above = "kind = \"number\"\nfrom = 2";
    assert!(taken(above, "1").is_err() && taken(above, "1000").is_ok());
    let below = "kind = \"number\"\nto = 2";
    assert!(taken(below, "3").is_err() && taken(below, "0").is_ok());
}

#[test]
fn today_is_past_and_future() {
    let (past, future) = (
        "kind = \"date\"\npast = true",
        "kind = \"date\"\nfuture = true",
    );
    for bound in [past, future] {
        assert_eq!(taken(bound, "2026-11-23"), Ok("2026-11-23".to_owned()));
    }
    assert_eq!(taken(past, "2026-11-24"), Err(AnswerError::NotPast));
    assert_eq!(taken(future, "2026-11-22"), Err(AnswerError::NotFuture));
    assert!(taken(past, "1950-01-01").is_ok() && taken(future, "2030-01-01").is_ok());
}

#[test]
fn a_choice_takes_its_options() {
    let text = "{ en = \"text\", ru = \"текст\", kk = \"мәтін\" }";
    let option = |value| format!("{{ value = \"{value}\", label = {text} }}");
    let both = format!(
        "kind = \"choice\"\noption = [{}, {}]",
        option("female"),
        option("male")
    );
    assert_eq!(taken(&both, "male"), Ok("male".to_owned()));
    let options = vec!["female".to_owned(), "male".to_owned()];
    let refused = Err(AnswerError::NotAnOption { options });
    assert_eq!(taken(&both, "other"), refused);
    assert!(field(&both).option_label("female").is_some());
    assert!(field(&both).option_label("other").is_none());
}

#[test]
fn a_pattern_is_kept_in_one_way() {
    use Pattern::{AddressCode, Cadastral, DocumentNumber, Iban, Plate, Vin};
    for (pattern, typed, kept) in [
        (DocumentNumber, "n 00000000", "N 00000000"),
        (DocumentNumber, "№ 12/3-4", "№ 12/3-4"),
        (DocumentNumber, "000000000", "000000000"),
        (Plate, "000 abc 00", "000ABC00"),
        // Typed on the Cyrillic keyboard.
        (Plate, "000 АВС 00", "000ABC00"),
        (Vin, "wdb00000000000001", "WDB00000000000001"),
        // The body number of an old vehicle.
        (Vin, "0123456", "0123456"),
        (Iban, "kz86 125k zt50 0410 0100", "KZ86125KZT5004100100"),
        (Cadastral, "00-000-000-000", "00-000-000-000"),
        (Cadastral, "00:000:000:000:1/a", "00:000:000:000:1/A"),
        (AddressCode, "0000 0000 0000 0001", "0000000000000001"),
    ] {
        assert_eq!(pattern.canonical(typed).as_deref(), Some(kept), "{typed}");
        assert_eq!(pattern.canonical(kept).as_deref(), Some(kept), "{kept}");
    }
}

#[test]
fn what_is_built_otherwise_is_refused() {
    use Pattern::{AddressCode, Cadastral, DocumentNumber, Iban, Plate, Vin};
    for (pattern, typed) in [
        (DocumentNumber, "lost"),
        (DocumentNumber, "1; 2"),
        (Plate, "12345"),
        (Plate, "ABCDE"),
        (Plate, "000 ЖЩЫ 00"),
        (Vin, "WDB0000000000000"),
        (Vin, "WDB0000000000000O"),
        (Iban, "KZ86125KZT5004100101"),
        (Iban, "KZ86125KZT500410010"),
        (Iban, "DE86125KZT5004100100"),
        (Cadastral, "20-321"),
        (Cadastral, "plot 00-000-000-000"),
        (AddressCode, "000000000000000"),
        (AddressCode, "000000000000000A"),
    ] {
        assert_eq!(pattern.canonical(typed), None, "{typed}");
    }
    let refused = Err(AnswerError::NotOfPattern { pattern: Vin });
    assert_eq!(taken("kind = \"text\"\npattern = \"vin\"", "car"), refused);
}
