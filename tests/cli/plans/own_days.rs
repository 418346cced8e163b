//! Days on which one office is closed, in a plan.

use serde_json::Value;

use crate::support::Sandbox;

const CLOSED: &str = r#"
[[closed]]
date = "2026-12-22"
office = ["semey"]
reason = "Repairs"
source = { title = "Notice at the door", checked_on = "2026-12-01" }
"#;

fn plan(line: &str) -> Value {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/calendar.toml", CLOSED);
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = [
        &["plan", "criminal-record", "--destination", "DE", "--apart"],
        &words[..],
        &["--format", "json"],
    ];
    sandbox.run(&line.concat()).exits(0).json()
}

fn dates(view: &Value) -> Vec<&str> {
    let steps = view["steps"].as_array().unwrap().iter();
    let dates = steps.flat_map(|step| [&step["start"], &step["ready"]]);
    dates.filter_map(Value::as_str).collect()
}

#[test]
fn a_day_counts_for_the_steps_at_that_office_alone() {
    let ordinary = ["2026-12-11", "2026-12-21", "2026-12-22", "2026-12-29"];
    let view = plan("--office almaty");
    assert_eq!(dates(&view), ordinary);
    assert_eq!(view["overrides"], Value::Array(Vec::new()));
    let later = ["2026-12-11", "2026-12-21", "2026-12-23", "2026-12-30"];
    for line in ["--office semey", "--office apostille=semey"] {
        let view = plan(line);
        assert_eq!(dates(&view), later, "{line}");
        assert_eq!(view["overrides"][0], "calendar.toml", "{line}");
    }
    // The certificate is ready the day before, wherever it is ordered.
    assert_eq!(dates(&plan("--office certificate=semey")), ordinary);
}

#[test]
fn backwards_it_counts_as_well() {
    let by = |office: &str| plan(&format!("--by 2026-12-30 --office {office}"));
    assert_eq!(dates(&by("almaty"))[0], "2026-12-14");
    assert_eq!(dates(&by("semey"))[0], "2026-12-11");
}
