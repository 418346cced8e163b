//! `calendar.toml`: a day that one office is closed or open moves the dates of that office and of no other.

use serde_json::{Value, json};

use super::{array, line_in, row, text};
use crate::support::{Run, Sandbox};

/// A Tuesday and a Thursday that are counted everywhere else.
const CALENDAR: &str = r#"
[[closed]]
date = "2026-12-15"
office = ["mission"]
reason = "National day of the host country"
source = { title = "Notice of the embassy", url = "https://example.org/notice", checked_on = "2026-12-01" }

[[closed]]
date = "2026-12-17"
office = ["semey"]
reason = "No heating"
source = { title = "Notice at the door", checked_on = "2026-12-01" }
"#;

const TOOK_PART: &str = "Your own data files were used: calendar.toml";
const FILE: &str = "home/data/calendar.toml";
const DEATH: &str = "deadline death-abroad";
const RECORD: &str = "deadline criminal-record -a purpose=abroad";

fn own() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file(FILE, CALENDAR);
    sandbox
}

fn run(sandbox: &Sandbox, line: &str) -> Run {
    line_in(sandbox, "en", line)
}

fn view(sandbox: &Sandbox, line: &str) -> Value {
    run(sandbox, &format!("{line} --format json"))
        .exits(0)
        .json()
}

/// A member of the answers with the file and without it, and whether the first says that the file took part.
fn both(line: &str, member: &str) -> (Value, Value, bool) {
    let (own, plain) = (view(&own(), line), view(&Sandbox::new(), line));
    assert_eq!(plain["overrides"], json!([]));
    let took_part = own["overrides"] == json!(["calendar.toml"]);
    let card = run(&self::own(), line).exits(0).stdout;
    assert_eq!(card.contains(TOOK_PART), took_part, "{line}\n{card}");
    (own[member].clone(), plain[member].clone(), took_part)
}

#[test]
fn a_day_on_which_missions_are_closed_is_not_counted_there() {
    let moved = both(&format!("{DEATH} --office mission"), "due");
    assert_eq!(moved, ("2026-12-18".into(), "2026-12-17".into(), true));
    let elsewhere = both(&format!("{DEATH} --office portal"), "due");
    assert_eq!(elsewhere, ("2026-12-14".into(), "2026-12-14".into(), false));
    for office in [
        "branch-centre",
        "branch-other",
        "portal",
        "mobile",
        "almaty",
    ] {
        let (own, plain, took_part) = both(&format!("{RECORD} --office {office}"), "due");
        assert_eq!((&own, took_part), (&plain, false), "{office}");
    }
}

#[test]
fn a_town_is_named_without_its_office_type() {
    let moved = both(&format!("{RECORD} --office semey"), "due");
    assert_eq!(moved, ("2026-12-22".into(), "2026-12-21".into(), true));
    let centre = both(&format!("{RECORD} --office branch-centre"), "due");
    assert_eq!(centre, ("2026-12-21".into(), "2026-12-21".into(), false));
    // By whatever name the town is called.
    let called = view(&own(), &format!("{RECORD} --office Семипалатинск"));
    assert_eq!(called["due"], "2026-12-22");
}

/// An office type that is named is meant in all its towns.
#[test]
fn an_office_type_is_named_with_all_its_towns() {
    let sandbox = Sandbox::new();
    sandbox.file(
        FILE,
        &CALENDAR.replace("[\"semey\"]", "[\"branch-centre\"]"),
    );
    for office in ["branch-centre", "semey", "almaty"] {
        let view = view(&sandbox, &format!("{RECORD} --office {office}"));
        assert_eq!(view["due"], "2026-12-22", "{office}");
    }
    let other = view(&sandbox, &format!("{RECORD} --office branch-other"));
    assert_eq!(other["due"], "2026-12-28");
}

#[test]
fn the_closed_day_is_among_the_skipped_with_its_own_source() {
    let view = view(&own(), &format!("{DEATH} --office mission"));
    let mut days = array(&view["skipped"]).iter();
    let day = days.find(|day| day["date"] == "2026-12-15").unwrap();
    assert_eq!(day["kind"], "closed");
    let reason = text(&day["reason"]);
    assert!(
        reason.contains("National day of the host country"),
        "{reason}"
    );
    let mut sources = array(&view["sources"]).iter();
    let source = sources
        .find(|source| source["id"] == day["source"])
        .unwrap();
    assert_eq!(source["kind"], "own");
    assert_eq!(source["url"], "https://example.org/notice");
}

#[test]
fn what_lies_outside_the_term_takes_no_part() {
    for (date, due, took_part) in [
        ("2026-12-08", "2026-12-11", false),
        ("2026-12-09", "2026-12-14", false),
        ("2026-12-10", "2026-12-17", true),
        // Filed on the closed day itself: accepted on the next worked one.
        ("2026-12-15", "2026-12-22", true),
        ("2026-12-17", "2026-12-22", false),
    ] {
        let line = format!("{DEATH} --office mission --date {date}");
        let (own, _, told) = both(&line, "due");
        assert_eq!((own.as_str(), told), (Some(due), took_part), "{date}");
    }
}

#[test]
fn a_saturday_on_which_an_office_is_open_counts() {
    let sandbox = Sandbox::new();
    let open =
        CALENDAR
            .replacen("[[closed]]", "[[open]]", 1)
            .replacen("2026-12-15", "2026-12-12", 1);
    sandbox.file(FILE, &open);
    let due = |line: &str| view(&sandbox, line)["due"].clone();
    assert_eq!(due(&format!("{DEATH} --office mission")), "2026-12-15");
    assert_eq!(due(&format!("{DEATH} --office portal")), "2026-12-14");
}

#[test]
fn backwards_the_last_day_moves_too() {
    let moved = both(
        &format!("{DEATH} --office mission --by 2026-12-18"),
        "apply_by",
    );
    assert_eq!(moved, ("2026-12-11".into(), "2026-12-14".into(), true));
}

/// The days up to the day wanted are looked at even when the result would be ready before them.
#[test]
fn side_by_side_the_same_file_takes_the_same_part() {
    let closed = CALENDAR.replace("2026-12-15", "2026-12-25");
    let sandbox = Sandbox::new();
    sandbox.file(FILE, &closed);
    let all = view(&sandbox, &format!("{DEATH} --by 2026-12-25"));
    let one = view(
        &sandbox,
        &format!("{DEATH} --by 2026-12-25 --office mission"),
    );
    assert_eq!(one["apply_by"], "2026-12-21");
    assert_eq!(row(&all, "mission")["apply_by"], one["apply_by"]);
    assert_eq!(one["overrides"], json!(["calendar.toml"]));
    assert_eq!(all["overrides"], one["overrides"]);
}

#[test]
fn in_a_comparison_only_the_row_of_that_office_moves() {
    for (line, moved) in [
        (format!("{DEATH} --compare"), true),
        // No row is of a town, and the mission has no date here.
        (format!("{RECORD} --compare"), false),
    ] {
        let (own, plain, took_part) = both(&line, "offices");
        assert_eq!(took_part, moved, "{line}");
        for (own, plain) in array(&own).iter().zip(array(&plain)) {
            let here = moved && own["office"] == "mission";
            assert_eq!(own["due"] != plain["due"], here, "{own}");
        }
    }
    let view = view(&own(), &format!("{DEATH} --compare"));
    assert_eq!(row(&view, "mission")["due"], "2026-12-18");
}

/// Drafts keep answers, not dates: a file that comes later moves the dates of the office it names.
#[test]
fn drafts_follow_the_file() {
    let sandbox = Sandbox::new();
    let new = |service: &str, answers: &str| {
        let answers = format!("date = 2026-12-11\n{answers}");
        let file = sandbox.file("answers.toml", &answers);
        let new = ["draft", "new", service, "--answers", &file, "--partial"];
        sandbox.run(&new).exits(0).id()
    };
    let ids = [
        new("death-abroad", "office = \"mission\""),
        new("death-abroad", "office = \"portal\""),
        new(
            "criminal-record",
            "office = \"semey\"\npurpose = \"abroad\"",
        ),
        new(
            "criminal-record",
            "office = \"branch-centre\"\npurpose = \"abroad\"",
        ),
    ];
    let due = || {
        let list = view(&sandbox, "draft list");
        ids.clone().map(|id| {
            let mut rows = array(&list["drafts"]).iter();
            let listed = rows.find(|row| row["id"] == id).unwrap()["due"].clone();
            let shown = view(&sandbox, &format!("draft show {id}"))["due"].clone();
            assert_eq!(listed, shown, "{id}");
            listed
        })
    };
    assert_eq!(
        due(),
        ["2026-12-17", "2026-12-14", "2026-12-21", "2026-12-21"]
    );
    sandbox.file(FILE, CALENDAR);
    assert_eq!(
        due(),
        ["2026-12-18", "2026-12-14", "2026-12-22", "2026-12-21"]
    );
}
