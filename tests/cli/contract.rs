//! What scripts rely on: one document, `schema` first, snake_case keys, ISO dates, the same in every language.

use serde_json::Value;

use crate::support::{LANGUAGES, Run, Sandbox, run_in};

/// Every command that has an answer in JSON, with the schema of its answer and the exit code.
const ANSWERS: &[(&str, i32, &str)] = &[
    ("list", 0, "list"),
    ("list", 0, "list nothing-is-called-so"),
    ("show", 0, "show criminal-record"),
    ("show", 0, "show civil-status-repeat"),
    (
        "show",
        0,
        "show criminal-record --office semey -a purpose=abroad",
    ),
    ("show-questions", 0, "show criminal-record --questions"),
    ("show", 0, "show death-abroad"),
    (
        "check",
        1,
        "check criminal-record --office semey -a purpose=abroad",
    ),
    (
        "check",
        1,
        "check criminal-record --office mission -a apostille=yes",
    ),
    (
        "check",
        1,
        "check civil-status-repeat --office portal -a certificate=death",
    ),
    (
        "deadline",
        0,
        "deadline criminal-record --office portal -a purpose=abroad",
    ),
    (
        "deadline",
        0,
        "deadline criminal-record --office oral -a purpose=abroad --by 2027-01-15",
    ),
    (
        "deadline",
        0,
        "deadline civil-status-repeat --office semey -a certificate=birth -a record_found=no",
    ),
    (
        "deadline",
        1,
        "deadline criminal-record --office mission -a apostille=yes",
    ),
    (
        "destination",
        0,
        "destination CN --document criminal-record",
    ),
    ("destination", 0, "destination KP --from"),
    ("destination-list", 0, "destination --list --rule ask"),
    (
        "fee",
        0,
        "fee criminal-record --office portal -a apostille=yes",
    ),
    (
        "fee",
        1,
        "fee criminal-record --office mission -a apostille=yes",
    ),
    ("plan", 0, "plan criminal-record --destination DE"),
    (
        "plan",
        0,
        "plan criminal-record --destination AE --by 2027-01-15",
    ),
    (
        "plan",
        1,
        "plan criminal-record --destination DE --office mission",
    ),
    (
        "draft",
        0,
        "draft new death-abroad --office mission --partial",
    ),
    (
        "draft-new",
        1,
        "draft new criminal-record --office mission -a purpose=abroad -a apostille=yes",
    ),
    ("draft-list", 0, "draft list"),
    ("draft-board", 0, "draft board"),
    ("data-check", 0, "data check"),
    ("data-check", 1, "data check --stale 0"),
    ("data-where", 0, "data where criminal-record term due"),
    ("data-where", 0, "data where mci 2026"),
    ("data-diff", 0, "data diff"),
    ("data-schema", 0, "data schema"),
    ("store-status", 0, "store status"),
    ("doctor", 0, "doctor"),
    (
        "store-encrypt",
        0,
        "store encrypt --recipient age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
    ),
    ("iin", 0, "iin 800416100254"),
    ("iin", 1, "iin 800416100255"),
    ("profile", 0, "profile show"),
    ("paths", 0, "paths"),
];

fn json(language: &str, exit: i32, arguments: &str) -> Run {
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    run_in(language, &[&arguments[..], &["--format", "json"]].concat()).exits(exit)
}

fn walk<'a>(value: &'a Value, path: &str, see: &mut impl FnMut(&str, &'a Value)) {
    see(path, value);
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                walk(value, &format!("{path}.{key}"), see);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                walk(element, &format!("{path}[]"), see);
            }
        }
        _ => {}
    }
}

#[test]
fn an_answer_is_one_document_and_begins_with_its_schema() {
    for (schema, exit, arguments) in ANSWERS {
        let run = json("en", *exit, arguments);
        let first = format!("{{\n  \"schema\": \"certctl.{schema}/1\"");
        assert!(run.stdout.starts_with(&first), "{arguments}\n{run}");
        assert_eq!(
            run.stdout.trim_end().lines().last(),
            Some("}"),
            "{arguments}\n{run}"
        );
        run.json();
        assert_eq!(run.stderr, "", "{arguments}");
    }
}

#[test]
fn keys_are_snake_case_and_the_same_in_every_language() {
    for (_, exit, arguments) in ANSWERS {
        let mut all = LANGUAGES.map(|language| {
            let run = json(language, *exit, arguments);
            let document = run.json();
            let mut keys = Vec::new();
            walk(&document, "", &mut |path, _| keys.push(path.to_owned()));
            keys
        });
        for path in &all[0] {
            // Answers are named by the questions of the data, which the loader holds to the same form.
            let plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.[]".contains(c);
            assert!(path.chars().all(plain), "{arguments}: {path}");
        }
        // Rows are in the order of their names, which differs.
        all.iter_mut().for_each(|keys| keys.sort());
        assert_eq!(all[0], all[1], "{arguments}: en, ru");
        assert_eq!(all[0], all[2], "{arguments}: en, kk");
    }
}

/// Members that hold a calendar day where they hold anything.
const DAYS: &[&str] = &[
    "date",
    "filed",
    "accepted",
    "due",
    "due_safe",
    "start",
    "start_safe",
    "finish",
    "finish_safe",
    "bound",
    "ready",
    "ready_safe",
    "bound_start",
    "bound_ready",
    "act_by",
    "by",
    "apply_by",
    "apply_by_safe",
    "before",
    "after_date",
    "checked_on",
    "from",
    "to",
    "first",
    "last",
    "on",
];

#[test]
fn dates_are_iso() {
    let mut seen = 0;
    for (_, exit, arguments) in ANSWERS {
        for language in LANGUAGES {
            let run = json(language, *exit, arguments);
            let document = run.json();
            walk(&document, "", &mut |path, value| {
                let key = path.rsplit('.').next().unwrap_or_default();
                if let (true, Some(text)) = (DAYS.contains(&key), value.as_str()) {
                    seen += 1;
                    assert_eq!(text.len(), 10, "{arguments}: {path} = {text}");
                    text.parse::<chrono::NaiveDate>().unwrap();
                }
            });
        }
    }
    assert!(seen > 500, "only {seen} dates were looked at");
}

#[test]
fn every_source_that_is_named_is_listed() {
    for (_, exit, arguments) in ANSWERS {
        let run = json("en", *exit, arguments);
        let document = run.json();
        let Some(sources) = document["sources"].as_array() else {
            continue;
        };
        let listed: Vec<&Value> = sources.iter().map(|source| &source["id"]).collect();
        walk(&document, "", &mut |path, value| {
            // What is not needed is not argued for, so its source is not listed.
            if path.ends_with(".source") && !path.starts_with(".documents") && !value.is_null() {
                assert!(listed.contains(&value), "{arguments}: {path} = {value}");
            }
        });
    }
}

#[test]
fn json_lines_are_one_document_a_row() {
    let sandbox = Sandbox::new();
    for service in ["criminal-record", "death-abroad"] {
        sandbox
            .run(&["draft", "new", service, "--partial"])
            .exits(0);
    }
    let listed = sandbox.run(&["list", "--format", "json"]).exits(0).json();
    let services = listed["services"].as_array().unwrap().len();
    for (arguments, rows) in [
        (&["list"][..], services),
        (&["draft", "list"], 2),
        (&["paths"], 4),
    ] {
        let run = sandbox
            .run(&[arguments, &["--format", "jsonl"]].concat())
            .exits(0);
        let lines: Vec<Value> = run
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines.len(), rows, "{run}");
        assert!(lines.iter().all(Value::is_object), "{run}");
    }
}
