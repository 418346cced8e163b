//! Answer cards: documents and due dates.

use crate::support::{LANGUAGES, keeps};

#[test]
fn checks_that_find_documents_missing() {
    let line = "check criminal-record --office semey -a purpose=abroad";
    for language in LANGUAGES {
        keeps("check-missing", language, 1, line);
    }
    keeps(
        "check-missing-json",
        "en",
        1,
        &format!("{line} --format json"),
    );
    keeps(
        "check-repeat",
        "en",
        1,
        "check civil-status-repeat --office branch-other -a certificate=death",
    );
    keeps(
        "check-death-abroad",
        "en",
        1,
        "check death-abroad --office mission",
    );
}

#[test]
fn checks_that_find_everything() {
    for language in LANGUAGES {
        keeps(
            "check-complete",
            language,
            0,
            "check criminal-record --office semey -a purpose=abroad --have application,identity-document",
        );
    }
}

#[test]
fn checks_where_the_state_looks_documents_up() {
    keeps(
        "check-registry",
        "en",
        1,
        "check criminal-record --office semey -a purpose=abroad -a name_changed=yes",
    );
    keeps(
        "check-portal",
        "en",
        0,
        "check civil-status-repeat --office portal -a certificate=birth",
    );
}

#[test]
fn what_is_not_possible() {
    let line = "criminal-record --office mission -a purpose=abroad -a apostille=yes";
    for language in LANGUAGES {
        keeps("check-barred", language, 1, &format!("check {line}"));
    }
    keeps("deadline-barred", "en", 1, &format!("deadline {line}"));
    keeps(
        "deadline-barred-json",
        "en",
        1,
        &format!("deadline {line} --format json"),
    );
    keeps(
        "check-barred-repeat",
        "en",
        1,
        "check civil-status-repeat --office aktau -a certificate=marriage -a recipient=other_person",
    );
}

#[test]
fn due_dates() {
    let line = "deadline criminal-record --office semey -a purpose=abroad";
    for language in LANGUAGES {
        keeps("deadline", language, 0, line);
        keeps(
            "deadline-explain",
            language,
            0,
            &format!("{line} --explain"),
        );
    }
    keeps("deadline-json", "en", 0, &format!("{line} --format json"));
    keeps(
        "deadline-repeat",
        "en",
        0,
        "deadline civil-status-repeat --office semey -a certificate=birth --explain",
    );
    keeps(
        "deadline-death-abroad",
        "en",
        0,
        "deadline death-abroad --office mission --explain",
    );
}

/// One channel after another: the office decides the term.
#[test]
fn due_dates_at_each_office() {
    for office in [
        "branch-centre",
        "branch-other",
        "portal",
        "mobile",
        "telegram",
        "mission",
    ] {
        let line = format!("deadline criminal-record --office {office} -a purpose=domestic");
        // A mission makes no electronic certificate.
        let exit = i32::from(office == "mission");
        keeps(&format!("deadline-at-{office}"), "en", exit, &line);
    }
    keeps(
        "deadline-at-registry-office",
        "en",
        0,
        "deadline civil-status-repeat --office registry-office -a certificate=birth",
    );
}

#[test]
fn due_dates_with_more_than_one_reading() {
    for language in LANGUAGES {
        keeps(
            "deadline-readings",
            language,
            0,
            "deadline civil-status-repeat --office semey -a certificate=birth -a record_found=no",
        );
    }
    keeps(
        "deadline-readings-portal",
        "en",
        0,
        "deadline criminal-record --office portal -a purpose=abroad --explain",
    );
    keeps(
        "deadline-milestones",
        "en",
        0,
        "deadline criminal-record --office branch-other -a apostille=yes -a additional_check=yes --explain",
    );
}

#[test]
fn due_dates_of_what_is_filed_on_a_rest_day_or_late() {
    let line = "deadline criminal-record --office semey -a purpose=abroad";
    for language in LANGUAGES {
        keeps(
            "deadline-sunday",
            language,
            0,
            &format!("{line} --date 2026-12-13"),
        );
    }
    keeps(
        "deadline-after-hours",
        "en",
        0,
        &format!("{line} --date 2026-12-11T18:30"),
    );
}

#[test]
fn the_last_day_to_apply() {
    let line = "deadline criminal-record --office semey -a purpose=abroad --by";
    for language in LANGUAGES {
        keeps("deadline-by", language, 0, &format!("{line} 2027-01-15"));
        keeps(
            "deadline-too-late",
            language,
            1,
            &format!("{line} 2026-12-14"),
        );
    }
    keeps(
        "deadline-by-readings",
        "en",
        0,
        "deadline criminal-record --office portal -a purpose=abroad --by 2027-01-15",
    );
    keeps(
        "deadline-by-json",
        "en",
        0,
        &format!("{line} 2027-01-15 --format json"),
    );
}

/// How sure a date is: a year whose transfers are not known yet, and a lunar date that is not announced.
#[test]
fn due_dates_that_are_less_than_certain() {
    let line = "deadline criminal-record --office semey -a purpose=abroad --date";
    keeps("deadline-by-law", "en", 0, &format!("{line} 2027-10-20"));
    keeps("deadline-projected", "en", 0, &format!("{line} 2027-05-12"));
}

/// The main date may be a day to act, and may count from a day of one's own or from any day at all.
#[test]
fn dates_of_other_kinds() {
    let fine = "deadline fine-payment --office portal -a received_on=2026-12-04";
    for language in LANGUAGES {
        keeps("deadline-act-by", language, 0, fine);
    }
    keeps(
        "deadline-act-by-json",
        "en",
        0,
        &format!("{fine} --format json"),
    );
    keeps(
        "deadline-act-by-missed",
        "en",
        1,
        "deadline fine-payment --office portal -a received_on=2026-11-02",
    );
    keeps(
        "deadline-own-day-by",
        "en",
        2,
        &format!("{fine} --by 2027-01-15"),
    );
    keeps(
        "deadline-any-day",
        "en",
        0,
        "deadline digital-signature --office portal -a operation=new --date 2026-12-12 --explain",
    );
    keeps(
        "deadline-of-a-town",
        "en",
        0,
        "deadline passport --office aktobe -a urgency=first -a pages=36",
    );
    keeps(
        "deadline-of-no-town",
        "en",
        2,
        "deadline passport --office branch-centre -a urgency=first -a pages=36",
    );
}

/// By the rules of the day: a branch took what is online alone today, and the service was there.
#[test]
fn old_rules_and_what_took_their_place() {
    for day in ["2022-05-04", "2026-12-11"] {
        let line = format!("check residence-registration --office semey --date {day}");
        keeps(&format!("check-residence-{day}"), "en", 1, &line);
    }
    for language in LANGUAGES {
        keeps("check-withdrawn", language, 1, "check address-certificate");
    }
}
