//! The days of a plan in a calendar program.

use icalendar::parser::{Component, read_calendar, unfold};

use super::{PLANS, certctl, json};

fn value(event: &Component<'_>, name: &str) -> String {
    event.find_prop(name).unwrap().val.to_string()
}

#[test]
fn each_known_day_is_an_event() {
    for (exit, line) in PLANS {
        let run = certctl(&format!("{line} --format ics")).exits(*exit);
        let unfolded = unfold(&run.stdout);
        let calendar = read_calendar(&unfolded).unwrap();
        let mut found: Vec<String> = calendar
            .components
            .iter()
            .map(|event| {
                let uid = value(event, "UID");
                let parts: Vec<&str> = uid.split(['.', '@']).collect();
                format!("{} {} {}", parts[2], parts[3], value(event, "DTSTART"))
            })
            .collect();
        found.sort();
        let view = json(*exit, line);
        let steps = view["steps"].as_array().unwrap().iter();
        let mut expected = Vec::new();
        for step in steps.filter(|_| view["possible"] == true) {
            for (key, what) in [("start", "start"), ("act_by", "act-by"), ("ready", "ready")] {
                if let Some(day) = step[key].as_str() {
                    let id = step["id"].as_str().unwrap();
                    expected.push(format!("{id} {what} {}", day.replace('-', "")));
                }
            }
        }
        expected.sort();
        assert_eq!(found, expected, "{line}");
    }
}

/// A plan entered again moves its events and does not double them; that of another country has its own.
#[test]
fn ids_are_those_of_the_plan_and_of_the_country() {
    let ids = |line: &str| {
        let run = certctl(&format!("{line} --format ics")).exits(0);
        let unfolded = unfold(&run.stdout);
        let calendar = read_calendar(&unfolded).unwrap();
        let events = calendar.components.iter();
        events.map(|event| value(event, "UID")).collect::<Vec<_>>()
    };
    let first = ids("criminal-record --destination DE");
    assert_eq!(
        first,
        ids("criminal-record --destination DE --date 2027-03-01")
    );
    let other = ids("criminal-record --destination FR");
    assert!(first.iter().all(|id| !other.contains(id)));
}
