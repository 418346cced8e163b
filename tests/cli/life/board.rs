//! The board: one screen for the whole day.

use super::{begun, handed_in, json_on, run, run_on};
use crate::support::{Sandbox, snapshot};

#[test]
fn what_is_late_what_is_due_and_how_much_each_day_brings() {
    let sandbox = Sandbox::new();
    for date in [
        "2026-12-01",
        "2026-12-03",
        "2026-12-04",
        "2026-12-04",
        "2026-12-08",
    ] {
        handed_in(&sandbox, date);
    }
    begun(&sandbox);
    let board = json_on(&sandbox, "2026-12-10", "draft board");
    assert_eq!(board["schema"], "certctl.draft-board/1");
    let count = |part: &str| board[part].as_array().unwrap().len();
    assert_eq!(count("overdue"), 1, "due 8 December");
    assert_eq!(count("due_today"), 1, "due 10 December");
    assert_eq!(count("due_this_week"), 2, "due 11 December");
    let load = board["load"].as_array().unwrap();
    assert_eq!(load.len(), 10);
    let due = |date: &str| {
        let mut days = load.iter();
        days.find(|day| day["date"] == date)
            .map(|day| day["due"].clone())
    };
    assert_eq!(due("2026-12-11"), Some(2.into()));
    assert_eq!(due("2026-12-15"), Some(1.into()));
    assert_eq!(due("2026-12-12"), None, "a Saturday");
    assert_eq!(due("2026-12-16"), None, "a holiday");
    for lang in ["en", "ru", "kk"] {
        let run = run_on(
            &sandbox,
            "2026-12-10",
            &format!("draft board --lang {lang}"),
        );
        snapshot(&format!("life-board.{lang}"), "draft board", &run);
        assert!(run.stdout.lines().count() <= 40, "{run}");
    }
}

#[test]
fn an_empty_store_has_a_board_too() {
    let run = run(&Sandbox::new(), "draft board").exits(0);
    assert!(run.stdout.contains("No drafts"), "{run}");
}

#[test]
fn on_a_day_of_rest_the_load_begins_with_the_next_working_day() {
    let sandbox = Sandbox::new();
    handed_in(&sandbox, "2026-12-11");
    let board = json_on(&sandbox, "2026-12-12", "draft board");
    assert_eq!(board["load"][0]["date"], "2026-12-14");
    assert_eq!(board["load"].as_array().unwrap().len(), 10);
}
