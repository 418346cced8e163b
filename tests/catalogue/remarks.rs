//! What does not fit together in a form, and what an IIN proposes for it: by what the data says of its fields.

use certctl::catalogue::Field;
use certctl::draft::{Remark, proposed, remarks};
use certctl::embedded;
use chrono::NaiveDate;

/// Numbers of nobody alive: a man of 29 February 1876 and a woman of 16 April 1880.
const MAN: &str = "760229164680";
const WOMAN: &str = "800416286040";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn fields(ids: &[&str]) -> Vec<Field> {
    let catalogue = embedded::catalogue();
    ids.iter().map(|id| catalogue.field(id).unwrap()).collect()
}

/// What does not fit in some values, on a day.
fn found(service: Option<&str>, values: &[(&str, &str)], on: &str) -> Vec<Remark> {
    let ids: Vec<&str> = values.iter().map(|(id, _)| *id).collect();
    let service = service.map(|id| embedded::catalogue().rules(id).unwrap());
    let values = values
        .iter()
        .map(|(id, value)| ((*id).to_owned(), (*value).to_owned()));
    remarks(&fields(&ids), service.as_ref(), &values.collect(), day(on))
}

fn proposal(field: &str, values: &[(&str, &str)], on: &str) -> Option<String> {
    let ids: Vec<&str> = values.iter().map(|(id, _)| *id).collect();
    let all = fields(&[&ids[..], &[field]].concat());
    let values = values
        .iter()
        .map(|(id, value)| ((*id).to_owned(), (*value).to_owned()));
    let proposal = proposed(all.last().unwrap(), &all, None, &values.collect(), day(on));
    proposal.map(|proposal| proposal.value)
}

#[test]
fn a_number_is_compared_with_what_is_said_of_the_same_person_only() {
    let own = [("iin", MAN), ("birth_date", "1876-03-01")];
    let field = "birth_date".to_owned();
    let iin = "iin".to_owned();
    assert_eq!(
        found(None, &own, "1900-01-01"),
        [Remark::OtherBirthDate { field, iin }]
    );
    for fitting in [
        [("iin", MAN), ("birth_date", "1876-02-29")],
        [("iin", MAN), ("holder_birth_date", "1876-03-01")],
        [("representative_iin", MAN), ("birth_date", "1876-03-01")],
        [("deceased_iin", WOMAN), ("deceased_sex", "female")],
        // A number without a date says nothing.
        [("iin", "801316100015"), ("birth_date", "1876-03-01")],
    ] {
        assert_eq!(found(None, &fitting, "1900-01-01"), [], "{fitting:?}");
    }
    let sex = [("deceased_iin", WOMAN), ("deceased_sex", "male")];
    assert_eq!(found(None, &sex, "1900-01-01")[0].code(), "other_sex");
}

#[test]
fn nothing_happens_before_the_birth() {
    for (birth, value) in [
        ("deceased_birth_date", "1880-04-16"),
        ("deceased_iin", WOMAN),
    ] {
        let values = [(birth, value), ("death_date", "1880-04-15")];
        let said = found(None, &values, "1900-01-01");
        let (field, birth) = ("death_date".to_owned(), birth.to_owned());
        assert_eq!(said, [Remark::BeforeBirth { field, birth }]);
        let values = [values[0], ("death_date", "1880-04-16")];
        assert_eq!(found(None, &values, "1900-01-01"), []);
    }
    let later = found(None, &[("birth_date", "2026-12-15")], "2026-12-14");
    assert_eq!(later[0].code(), "not_born");
}

#[test]
fn an_age_is_that_of_the_day_of_filing() {
    let child = |service, on| found(service, &[("child_birth_date", "1880-04-16")], on);
    let field = || "child_birth_date".to_owned();
    assert_eq!(child(None, "1898-04-15"), []);
    let of_age = child(None, "1898-04-16");
    let (below, from) = (18, 14);
    assert_eq!(
        of_age,
        [Remark::TooOld {
            field: field(),
            below
        }]
    );
    // A form may be for a narrower age than the field.
    let passport = child(Some("passport"), "1896-04-16");
    let below = 16;
    assert_eq!(
        passport,
        [Remark::TooOld {
            field: field(),
            below
        }]
    );
    let moved = child(Some("residence-registration"), "1894-04-15");
    assert_eq!(
        moved,
        [Remark::TooYoung {
            field: field(),
            from
        }]
    );
    assert_eq!(child(Some("residence-registration"), "1894-04-16"), []);
    // By the number, where no date is given beside it.
    let number = found(None, &[("child_iin", WOMAN)], "2026-11-23");
    assert_eq!(number[0].fields(), ["child_iin"]);
}

#[test]
fn who_applies_has_the_age_that_the_service_says() {
    let card = |on| found(Some("identity-card"), &[("birth_date", "1880-04-16")], on);
    assert_eq!(card("1896-04-15")[0].code(), "too_young");
    assert_eq!(card("1896-04-16"), []);
    // Where nothing is known of it nothing is said.
    let birth = [("birth_date", "1880-04-16")];
    assert_eq!(found(Some("criminal-record"), &birth, "1896-04-15"), []);
}

#[test]
fn a_date_is_proposed_only_of_somebody_who_can_be_meant() {
    let own = |on| proposal("birth_date", &[("iin", WOMAN)], on);
    assert_eq!(own("1950-01-01").as_deref(), Some("1880-04-16"));
    assert_eq!(own("2000-04-16"), None, "nobody is so old");
    assert_eq!(own("1879-01-01"), None, "not born yet");
    let child = |on| proposal("child_birth_date", &[("child_iin", WOMAN)], on);
    assert_eq!(child("1890-01-01").as_deref(), Some("1880-04-16"));
    assert_eq!(child("1898-04-16"), None, "of age");
    assert_eq!(
        proposal("child_birth_date", &[("iin", WOMAN)], "1890-01-01"),
        None
    );
    let sex = proposal("deceased_sex", &[("deceased_iin", WOMAN)], "2026-11-23");
    assert_eq!(sex.as_deref(), Some("female"));
}

#[test]
fn a_number_that_can_be_called_has_its_digits() {
    for whole in [
        "+7 700 000 00 00",
        "8 (700) 000-00-00",
        "77000000000",
        "+49 30 000000",
        "+375 29 000 00 00",
    ] {
        assert_eq!(
            found(None, &[("phone", whole)], "2026-11-23"),
            [],
            "{whole}"
        );
    }
    for short in ["+7 700 000 00 0", "000000", "8 700 00 00", "+49 30 00"] {
        let said = found(None, &[("phone", short)], "2026-11-23");
        assert_eq!(said[0].code(), "short_phone", "{short}");
    }
}
