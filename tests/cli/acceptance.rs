//! The answers that people came for, checked value by value.

use serde_json::{Value, json};

use crate::support::{LANGUAGES, run, run_in};

/// The JSON of an answer with an exit code.
fn answer(exit: i32, arguments: &str) -> Value {
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    run(&[&arguments[..], &["--format", "json"]].concat())
        .exits(exit)
        .json()
}

/// The element of an array whose member has a value.
fn find<'a>(array: &'a Value, member: &str, value: &str) -> &'a Value {
    let found = array.as_array().unwrap().iter();
    let mut found = found.filter(|element| element[member] == value);
    let first = found.next();
    first.unwrap_or_else(|| panic!("no {member} = {value} in {array:#}"))
}

/// The source that a part of an answer names by its id.
fn source<'a>(document: &'a Value, part: &Value) -> &'a Value {
    find(&document["sources"], "id", part["source"].as_str().unwrap())
}

#[test]
fn a_term_steps_over_the_weekends_and_the_holiday() {
    let card = answer(
        0,
        "deadline criminal-record --office semey --date 2026-12-11 -a purpose=abroad",
    );
    assert_eq!(card["office"], "branch-centre");
    assert_eq!(card["place"], "semey");
    assert_eq!(card["due"], "2026-12-21");
    assert_eq!(card["basis"], "confirmed");
    let holiday = find(&card["skipped"], "date", "2026-12-16");
    assert_eq!(holiday["kind"], "holiday");
    assert_eq!(source(&card, holiday)["kind"], "act");
    let skipped: Vec<&Value> = card["skipped"].as_array().unwrap().iter().collect();
    let days: Vec<&str> = skipped
        .iter()
        .map(|day| day["date"].as_str().unwrap())
        .collect();
    assert_eq!(
        days,
        [
            "2026-12-12",
            "2026-12-13",
            "2026-12-16",
            "2026-12-19",
            "2026-12-20"
        ]
    );
    let day_zero = find(&card["working"], "kind", "day_zero");
    assert_eq!(day_zero["printed"], true);
    assert_eq!(source(&card, day_zero)["kind"], "page");
    let due = find(&card["milestones"], "kind", "due");
    assert_eq!(
        (&due["amount"], &due["unit"]),
        (&json!(5), &json!("working_days"))
    );
}

/// The wording belongs to the translators; that the card shows the step belongs here.
#[test]
fn the_card_says_that_the_day_of_filing_is_not_counted() {
    let arguments = "deadline criminal-record --office semey -a purpose=abroad";
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    for language in LANGUAGES {
        let json = run_in(language, &[&arguments[..], &["--format", "json"]].concat()).json();
        let step = find(&json["working"], "kind", "day_zero");
        let text = step["text"].as_str().unwrap();
        let card = run_in(language, &arguments).exits(0);
        assert!(
            card.stdout.contains(text),
            "{language}: no {text:?}\n{card}"
        );
    }
    let card = run(&arguments);
    assert!(
        card.stdout.contains("The day of acceptance is not counted"),
        "{card}"
    );
}

/// Of the three services one prints the rule; for the others it follows from the general act.
#[test]
fn whether_the_day_of_filing_counts_is_answered_with_a_source() {
    for (arguments, printed) in [
        (
            "criminal-record --office branch-other -a purpose=abroad",
            true,
        ),
        (
            "civil-status-repeat --office semey -a certificate=birth",
            false,
        ),
        ("death-abroad --office mission", false),
    ] {
        let card = answer(
            0,
            &format!("deadline {arguments} --date 2026-11-24 --explain"),
        );
        let day_zero = find(&card["working"], "kind", "day_zero");
        assert_eq!(day_zero["printed"], printed, "{arguments}");
        let kind = if printed { "page" } else { "act" };
        assert_eq!(source(&card, day_zero)["kind"], kind, "{arguments}");
        let assumed = card["assumptions"].as_array().unwrap().iter();
        let assumed = assumed.filter(|assumption| assumption["id"] == "day_zero");
        assert_eq!(assumed.count(), usize::from(!printed), "{arguments}");
    }
}

#[test]
fn an_answer_in_minutes_is_due_the_same_day() {
    let card = answer(
        0,
        "deadline criminal-record --office portal --date 2026-11-23 -a purpose=domestic",
    );
    assert_eq!(card["due"], "2026-11-23");
    let due = find(&card["milestones"], "kind", "due");
    assert_eq!(
        (&due["amount"], &due["unit"]),
        (&json!(10), &json!("minutes"))
    );
    assert_eq!(card["skipped"], json!([]));
}

#[test]
fn what_is_filed_on_a_sunday_is_accepted_on_monday() {
    let arguments = "deadline criminal-record --office semey -a purpose=abroad --date 2026-12-13";
    let card = answer(0, arguments);
    assert_eq!(card["filed"], "2026-12-13");
    assert_eq!(card["accepted"], "2026-12-14");
    assert_eq!(card["accepted_because"], "after_rest_day");
    assert_eq!(card["due"], "2026-12-22");
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    for (language, filed, accepted) in [
        ("en", "Sun 13 Dec 2026", "Mon 14 Dec 2026"),
        ("ru", "вс 13.12.2026", "пн 14.12.2026"),
        ("kk", "жс 13.12.2026", "дс 14.12.2026"),
    ] {
        let run = run_in(language, &arguments).exits(0);
        for date in [filed, accepted] {
            assert!(run.stdout.contains(date), "{language}: no {date}\n{run}");
        }
    }
}

#[test]
fn what_is_filed_after_closing_time_is_accepted_the_next_working_day() {
    let at = |time: &str| {
        let day = format!("2026-12-11{time}");
        answer(
            0,
            &format!("deadline criminal-record --office semey -a purpose=abroad --date {day}"),
        )
    };
    assert_eq!(at("T17:30")["accepted"], "2026-12-11");
    let late = at("T18:30");
    assert_eq!(late["accepted"], "2026-12-14");
    assert_eq!(late["accepted_because"], "after_hours");
    assert_eq!(late["due"], "2026-12-22");
}

#[test]
fn a_mission_puts_no_apostille() {
    for command in ["check", "deadline"] {
        let card = answer(
            1,
            &format!(
                "{command} criminal-record --office mission -a purpose=abroad -a apostille=yes"
            ),
        );
        assert_eq!(card["schema"], format!("certctl.{command}/1"));
        assert_eq!(card["possible"], false);
        assert_eq!(card["due"], Value::Null);
        assert_ne!(card["reason"], "");
        assert_ne!(card["instead"], "");
        assert_eq!(source(&card, &card)["kind"], "treaty");
    }
}

#[test]
fn a_repeated_death_certificate_asks_for_kinship() {
    let status = |certificate: &str| {
        let card = answer(
            1,
            &format!("check civil-status-repeat --office semey -a certificate={certificate}"),
        );
        find(&card["documents"], "id", "kinship-document")["status"].clone()
    };
    assert_eq!(status("death"), "missing");
    assert_eq!(status("birth"), "not_needed");
}

#[test]
fn the_exit_code_tells_a_complete_set_from_an_incomplete_one() {
    let check = "check criminal-record --office semey -a purpose=abroad";
    let without = answer(1, check);
    let part = answer(1, &format!("{check} --have application"));
    let all = answer(0, &format!("{check} --have application,identity-document"));
    assert_eq!(
        [&without["complete"], &part["complete"], &all["complete"]],
        [false, false, true]
    );
    let status = |card: &Value, id| find(&card["documents"], "id", id)["status"].clone();
    assert_eq!(status(&part, "application"), "have");
    assert_eq!(status(&part, "identity-document"), "missing");
}

/// The last day is exact: one working day later is too late.
#[test]
fn the_last_day_to_apply_is_the_last_one_in_time() {
    let service = "criminal-record --office portal -a purpose=abroad -a apostille=yes";
    let back = answer(0, &format!("deadline {service} --by 2027-01-15"));
    let last = back["apply_by"].as_str().unwrap().to_owned();
    let due = |day: &str| answer(0, &format!("deadline {service} --date {day}"))["due"].clone();
    assert!(due(&last).as_str().unwrap() <= "2027-01-15", "{last}");
    let date: chrono::NaiveDate = last.parse().unwrap();
    for later in 1..=7 {
        let day = (date + chrono::Days::new(later)).to_string();
        // A rest day in between is accepted as late as the working day after it.
        assert!(due(&day).as_str().unwrap() > "2027-01-15", "{day}");
    }
}

#[test]
fn a_day_that_cannot_be_met_any_more_is_an_honest_no() {
    let card = answer(
        1,
        "deadline criminal-record --office semey -a purpose=abroad --by 2026-12-14",
    );
    assert_eq!(card["too_late"], true);
    assert!(card["apply_by"].as_str().unwrap() < "2026-12-11");
}

#[test]
fn missing_answers_are_listed_with_the_flags_that_give_them() {
    let told = run(&["deadline", "civil-status-repeat", "--office", "semey"]).exits(2);
    assert_eq!(told.stdout, "");
    assert!(
        told.stderr.contains("-a certificate=birth|marriage|"),
        "{told}"
    );
    for command in ["check", "deadline"] {
        let error = run(&[command, "civil-status-repeat", "--format", "json"])
            .exits(2)
            .error();
        assert_eq!(error["code"], "unanswered");
        let question = find(&error["unanswered"], "id", "certificate");
        assert_eq!(question["options"].as_array().unwrap().len(), 6);
        assert!(
            question["flag"]
                .as_str()
                .unwrap()
                .starts_with("-a certificate=")
        );
    }
}

/// With the flags of the error the same command has an answer.
#[test]
fn the_flags_of_the_error_lead_to_an_answer() {
    let first = run(&["deadline", "civil-status-repeat"]).exits(2);
    assert!(first.stderr.contains("--office branch-centre|"), "{first}");
    let second = run(&[
        "deadline",
        "civil-status-repeat",
        "--office",
        "branch-centre",
        "-a",
        "certificate=marriage",
    ]);
    second.exits(0);
}
