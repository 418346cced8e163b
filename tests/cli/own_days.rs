//! `calendar.toml`: days that only some offices are closed or open, and announcements, from the file to the answer.

use serde_json::Value;

use crate::support::{Run, Sandbox, snapshot};

const CALENDAR: &str = r#"
[[closed]]
date = "2026-12-25"
office = ["mission"]
reason = "Christmas in the host country"
source = { title = "Notice of the embassy", url = "https://example.org/notice", checked_on = "2026-12-01" }

[[open]]
date = "2026-12-12"
office = ["semey"]
reason = "Saturday reception"
source = { title = "Notice at the door", checked_on = "2026-12-01" }

[[announced]]
holiday = "kurban-ait"
date = "2027-05-17"
source = { title = "The Muslim Board on Kurban Ait", checked_on = "2027-05-05" }
"#;

const TOOK_PART: &str = "Your own data files were used: calendar.toml";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/calendar.toml", CALENDAR);
    sandbox
}

fn certctl(line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    sandbox().run(&words)
}

fn json(exit: i32, line: &str) -> Value {
    certctl(&format!("{line} --format json")).exits(exit).json()
}

#[test]
fn a_day_on_which_missions_are_closed() {
    let line = "calendar day 2026-12-25 --office mission";
    let run = certctl(line).exits(1);
    for told in [
        "Christmas in the host country",
        "Notice of the embassy",
        "https://example.org/notice",
        TOOK_PART,
    ] {
        assert!(run.stdout.contains(told), "{told}\n{run}");
    }
    snapshot("own-days-closed.en", &format!("certctl {line}"), &run);
}

#[test]
fn the_same_day_anywhere_else_is_worked_and_the_file_takes_no_part() {
    for line in [
        "calendar day 2026-12-25",
        "calendar day 2026-12-25 --office portal",
        "calendar day 2026-12-25 --office semey",
        "calendar day 2026-12-24 --office mission",
        "calendar day 2026-12-25 --office mission --as-known 2026-12-10",
    ] {
        let run = certctl(line).exits(0);
        assert!(!run.stdout.contains("calendar.toml"), "{line}\n{run}");
    }
}

#[test]
fn programs_are_told_which_file_took_part() {
    let day = json(1, "calendar day 2026-12-25 --office mission");
    assert_eq!(day["overrides"], serde_json::json!(["calendar.toml"]));
    let [five, six] = ["five_day", "six_day"].map(|week| &day["days"][0][week]);
    for week in [five, six] {
        assert_eq!(week["kind"], "closed");
        assert_eq!(week["working"], false);
        assert_eq!(week["name"]["kk"], "Christmas in the host country");
        assert_eq!(week["source"], "calendar.toml/closed[0]");
    }
    assert_eq!(day["sources"][0]["kind"], "own");
    assert_eq!(day["sources"][0]["checked_on"], "2026-12-01");
    let day = json(0, "calendar day 2026-12-25");
    assert_eq!(day["overrides"], serde_json::json!([]));
}

#[test]
fn a_saturday_on_which_a_town_receives() {
    let run = certctl("calendar day 2026-12-12 --office Семей").exits(0);
    assert!(run.stdout.contains("Saturday reception"), "{run}");
    certctl("calendar day 2026-12-12 --office almaty").exits(1);
    let next = json(0, "calendar next 2026-12-11 --office semey");
    assert_eq!(next["to"], "2026-12-12");
    assert_eq!(next["overrides"], serde_json::json!(["calendar.toml"]));
    let next = json(0, "calendar next 2026-12-11");
    assert_eq!(next["to"], "2026-12-14");
    assert_eq!(next["overrides"], serde_json::json!([]));
}

#[test]
fn counting_over_a_closed_day_names_the_file() {
    let count = |line: &str| {
        let count = json(0, line);
        (count["working_days"].clone(), count["overrides"].clone())
    };
    let span = "calendar between 2026-12-21 2026-12-28";
    let named = serde_json::json!(["calendar.toml"]);
    let none = serde_json::json!([]);
    assert_eq!(
        count(&format!("{span} --office mission")),
        (4.into(), named)
    );
    assert_eq!(count(span), (5.into(), none.clone()));
    let before = "calendar between 2026-12-21 2026-12-24 --office mission";
    assert_eq!(count(before), (3.into(), none));
}

#[test]
fn an_announced_holiday_is_off_and_confirmed_by_its_announcement() {
    let line = "calendar day 2027-05-17";
    let run = certctl(line).exits(1);
    for told in ["Kurban Ait", "The Muslim Board on Kurban Ait", TOOK_PART] {
        assert!(run.stdout.contains(told), "{told}\n{run}");
    }
    assert!(!run.stdout.contains("not announced"), "{run}");
    snapshot("own-days-announced.en", &format!("certctl {line}"), &run);
    let day = json(1, line);
    let day = &day["days"][0]["five_day"];
    assert_eq!(day["kind"], "day_off");
    assert_eq!(day["dated_by"], "calendar.toml/announced[0]");
    // The date is announced; what an order may still move in that year is not known.
    assert_eq!(day["basis"], "by-law");
}

#[test]
fn the_expected_day_gives_way_to_the_announced_one() {
    let run = certctl("calendar day 2027-05-16").exits(1);
    assert!(!run.stdout.contains("Kurban Ait ("), "{run}");
    assert!(run.stdout.contains(TOOK_PART), "{run}");
    let plain = certctl("calendar day 2027-06-16").exits(0);
    assert!(!plain.stdout.contains("calendar.toml"), "{plain}");
    // Without the file that Monday is worked.
    Sandbox::new()
        .run(&["calendar", "day", "2027-05-17"])
        .exits(0);
}

#[test]
fn what_was_known_before_the_announcement_is_the_expected_day() {
    let known_on = |day| {
        let sandbox = sandbox();
        let line = ["calendar", "day", "2027-05-17", "--as-known", day];
        sandbox
            .command(&line)
            .env("CERTCTL_TODAY", "2027-06-01")
            .run()
    };
    known_on("2027-05-04").exits(0);
    known_on("2027-05-05").exits(1);
    // On the day of the question it is not known yet what will be known.
    certctl("calendar day 2027-05-17 --as-known 2027-05-05").exits(2);
}

#[test]
fn a_file_with_a_fault_stops_every_answer() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "home/data/calendar.toml",
        &CALENDAR.replace("[\"mission\"]", "[\"misson\"]"),
    );
    let run = sandbox.run(&["calendar", "day", "2026-12-25"]).exits(2);
    assert!(
        run.stderr
            .contains("calendar.toml:4:11 closed[0].office[0]: there is no office type or town"),
        "{run}"
    );
}
