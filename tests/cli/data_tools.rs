//! `certctl data where`, `diff` and `schema`: where the data says something, what changed in it, what its files are like.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{LANGUAGES, Run, Sandbox, keeps, run, snapshot};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

fn values(arguments: &[&str]) -> Vec<Value> {
    let arguments = [&["data", "where"], arguments, &["--format", "json"]].concat();
    let view = run(&arguments).exits(0).json();
    view["values"].as_array().unwrap().clone()
}

/// The line of a file of the release.
fn line(value: &Value) -> String {
    let file = value["file"].as_str().unwrap();
    let text = fs::read_to_string(Path::new(DATA).join(file)).unwrap();
    let at = usize::try_from(value["line"].as_u64().unwrap()).unwrap();
    text.lines().nth(at - 1).unwrap().to_owned()
}

#[test]
fn a_value_stands_on_the_line_that_is_told() {
    for (arguments, begins) in [
        (&["criminal-record", "name"][..], "name = {"),
        (&["criminal-record", "term[2].length"], "length = {"),
        (&["criminal-record", "term", "due"], "[[term]]"),
        (
            &["criminal-record", "document", "application"],
            "[[document]]",
        ),
        (&["criminal-record", "question", "purpose"], "[[question]]"),
        (&["criminal-record", "terms", "due", "source"], "source ="),
        (&["egov-e004"], "[[source]]"),
        (&["egov-e004", "url"], "url ="),
        (&["semey"], "[[place]]"),
        (&["branch-centre", "name"], "name = {"),
        (&["mci"], "[[mci]]"),
        (&["mci", "2026", "tenge"], "tenge ="),
        (&["holidays", "kurban-ait"], "[[holiday]]"),
        (&["movable", "2027", "date"], "date = \"2027"),
        (&["transfers", "2025", "off"], "off = \"2025"),
        (&["common", "roll_source"], "roll_source ="),
        (&["DE"], "[[country]]"),
        (&["coverage", "last"], "last ="),
    ] {
        let values = values(arguments);
        assert!(!values.is_empty(), "{arguments:?}");
        for value in values {
            let line = line(&value);
            assert!(line.starts_with(begins), "{arguments:?}: {line}: {value:#}");
        }
    }
}

/// The id is on the line of its own row, and not on that of another one.
#[test]
fn rows_that_the_program_sorts_are_found_in_their_files() {
    for (list, key) in [
        ("sources", "id"),
        ("documents", "id"),
        ("places", "id"),
        ("mci", "from"),
    ] {
        let values = values(&[list, key]);
        assert!(values.len() > 5, "{list}");
        for value in values {
            let told = format!("{key} = \"{}\"", value["value"].as_str().unwrap());
            assert_eq!(line(&value), told, "{value:#}");
        }
    }
}

#[test]
fn every_version_of_a_value_is_told_with_its_period_source_and_grade() {
    let values = values(&["mci", "2025"]);
    assert_eq!(values.len(), 1);
    let value = &values[0];
    assert_eq!(
        (&value["from"], &value["to"]),
        (&json!("2025-01-01"), &json!("2025-12-31"))
    );
    assert!(value["source"].is_string());
    let terms = self::values(&["criminal-record", "term", "due"]);
    assert!(terms.len() > 2);
    for term in terms {
        assert!(
            term["grade"].is_string() && term["from"].is_string(),
            "{term:#}"
        );
        assert_eq!(term["own"], false);
    }
}

#[test]
fn where_as_people_read_it() {
    for language in LANGUAGES {
        keeps(
            "data-where",
            language,
            0,
            "data where death-abroad term due",
        );
    }
    keeps("data-where-mci", "en", 0, "data where mci 2026");
    keeps("data-where-unknown", "en", 2, "data where criminalrecrd");
    keeps(
        "data-where-no-field",
        "en",
        2,
        "data where criminal-record termm",
    );
}

/// A file of one's own takes the place of that of the release, with its own lines.
#[test]
fn values_of_files_of_ones_own() {
    let sandbox = Sandbox::new();
    let text = fs::read_to_string(Path::new(DATA).join("money.toml")).unwrap();
    sandbox.file("home/data/money.toml", &format!("# one line more\n{text}"));
    let run = |arguments: &[&str]| -> Value {
        let all = [&["data", "where"], arguments, &["--format", "json"]].concat();
        sandbox.run(&all).exits(0).json()
    };
    let own = run(&["mci", "2026"]);
    let release = &values(&["mci", "2026"])[0];
    assert_eq!(own["values"][0]["own"], true);
    assert_eq!(own["overrides"], json!(["money.toml"]));
    let number = |value: &Value| value["line"].as_u64().unwrap();
    assert_eq!(number(&own["values"][0]), number(release) + 1);
    let other = run(&["criminal-record", "name"]);
    assert_eq!(other["values"][0]["own"], false);
    assert_eq!(
        other["values"][0]["file"],
        "services/justice/criminal-record.toml"
    );
}

/// The data of the release in a folder, with a file changed.
fn changed(sandbox: &Sandbox, file: &str, change: impl Fn(String) -> String) -> PathBuf {
    copy(Path::new(DATA), sandbox, "new");
    let text = fs::read_to_string(Path::new(DATA).join(file)).unwrap();
    let new = change(text.clone());
    assert_ne!(text, new, "{file}");
    sandbox.file(&format!("new/{file}"), &new);
    PathBuf::from("new")
}

fn copy(folder: &Path, sandbox: &Sandbox, to: &str) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let to = format!("{to}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            copy(&path, sandbox, &to);
        } else if to.ends_with(".toml") {
            sandbox.file(&to, &fs::read_to_string(&path).unwrap());
        }
    }
}

fn diff(sandbox: &Sandbox, more: &[&str]) -> Run {
    sandbox.run(&[&["data", "diff"], more].concat())
}

/// What the changes say: kind, id, what changed, in words.
fn texts(run: &Run) -> Vec<(String, String)> {
    let view = run.json();
    let changes = view["changes"].as_array().unwrap().iter();
    let text = |change: &Value, key: &str| change[key].as_str().unwrap().to_owned();
    changes
        .map(|change| (text(change, "id"), text(change, "text")))
        .collect()
}

#[test]
fn the_same_data_has_no_changes() {
    let sandbox = Sandbox::new();
    diff(&sandbox, &[]).exits(0);
    let run = diff(&sandbox, &[DATA, "--format", "json"]).exits(0);
    assert_eq!(texts(&run), []);
    diff(&sandbox, &[DATA, DATA]).exits(0);
}

const DEATH: &str = "services/family/death-abroad.toml";

#[test]
fn a_row_that_follows_another_is_one_change_from_its_first_day() {
    let sandbox = Sandbox::new();
    let new = changed(&sandbox, "money.toml", |text| {
        let row = "\n[[mci]]\nfrom = \"2027-01-01\"\nto = \"2027-12-31\"\ntenge = 5000\nsource = \"law-budget-2026\"\n";
        let source = text
            .lines()
            .rev()
            .find(|line| line.starts_with("source"))
            .unwrap();
        format!(
            "{text}{}",
            row.replace("source = \"law-budget-2026\"", source)
        )
    });
    let run = diff(&sandbox, &[new.to_str().unwrap(), "--format", "json"]).exits(1);
    assert_eq!(
        texts(&run),
        [("2027-01-01".to_owned(), "new: 5,000\u{a0}₸".to_owned())]
    );
}

#[test]
fn a_term_a_document_and_a_fee() {
    let sandbox = Sandbox::new();
    let new = changed(&sandbox, DEATH, |text| {
        let at = text.find("[[term]]").unwrap();
        let end = text[at + 1..].find("\n[[").unwrap() + at + 1;
        let row = &text[at..end];
        let (length, from) = ("amount = ", "from = \"");
        assert!(row.contains(length) && row.contains(from), "{row}");
        let old: String = row
            .lines()
            .filter(|l| !l.starts_with("to = "))
            .map(|l| format!("{l}\n"))
            .collect();
        let ended = old.replacen(from, "to = \"2026-12-31\"\nfrom = \"", 1);
        let amount = row.split(length).nth(1).unwrap().split(',').next().unwrap();
        let next = old.replacen(&format!("{length}{amount}"), "amount = 77", 1);
        let day = next
            .split(from)
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let next = next.replacen(&day, "2027-01-01", 1);
        let fee = "[[fee]]\nid = \"extra\"\nname = { en = \"extra\", ru = \"сбор\", kk = \"алым\" }\n\
                   tenge = \"100\"\nsource = \"egov-e004\"\nfrom = \"2027-01-01\"\n\n";
        format!("{}{ended}\n{next}\n{fee}{}", &text[..at], &text[end..])
    });
    for language in LANGUAGES {
        let command = sandbox.command(&["data", "diff", new.to_str().unwrap()]);
        let run = command.env("CERTCTL_LANG", language).run().exits(1);
        let described = format!("CERTCTL_LANG={language} certctl data diff new");
        snapshot(&format!("data-diff.{language}"), &described, &run);
    }
    let run = diff(&sandbox, &[DATA, new.to_str().unwrap(), "--format", "json"]).exits(1);
    let view = run.json();
    let changes = view["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 2, "{view:#}");
    let of = |part: &str| {
        changes
            .iter()
            .find(|change| change["part"] == part)
            .unwrap()
    };
    assert_eq!(of("term")["change"], "changed");
    assert_eq!(of("term")["field"], "length");
    assert_eq!(of("term")["from"], "2027-01-01");
    assert_eq!(of("fee")["change"], "added");
    assert_eq!(of("fee")["id"], "death-abroad");
}

#[test]
fn a_service_that_is_gone_and_one_that_is_new() {
    let sandbox = Sandbox::new();
    copy(Path::new(DATA), &sandbox, "new");
    let text = fs::read_to_string(Path::new(DATA).join(DEATH)).unwrap();
    sandbox.file(&format!("new/{DEATH}"), &text);
    let sample = include_str!("../catalogue/sample.toml");
    sandbox.file("new/services/test/sample.toml", sample);
    let run = diff(&sandbox, &["new", "--format", "json"]).exits(1);
    assert_eq!(
        texts(&run),
        [("sample".to_owned(), "new: Sample".to_owned())]
    );
    let run = diff(&sandbox, &["new", DATA, "--format", "json"]).exits(1);
    let gone = "no longer there: Sample".to_owned();
    assert_eq!(texts(&run), [("sample".to_owned(), gone)]);
}

#[test]
fn rows_in_another_order_are_a_change() {
    let sandbox = Sandbox::new();
    let new = changed(&sandbox, "services/justice/criminal-record.toml", |text| {
        let at = text.find("[[statement]]").unwrap();
        let second = text[at + 5..].find("[[statement]]").unwrap() + at + 5;
        let third = text[second + 5..].find("[[statement]]").unwrap() + second + 5;
        format!(
            "{}{}{}{}",
            &text[..at],
            &text[second..third],
            &text[at..second],
            &text[third..]
        )
    });
    let run = diff(&sandbox, &[new.to_str().unwrap(), "--format", "json"]).exits(1);
    assert_eq!(run.json()["changes"][0]["change"], "reordered");
}

#[test]
fn folders_that_cannot_be_compared() {
    let sandbox = Sandbox::new();
    let run = diff(&sandbox, &["absent", "--format", "json"]).exits(2);
    assert_eq!(run.error()["code"], "data_folder");
    sandbox.file("bad/money.toml", "mci = 1\n");
    let run = diff(&sandbox, &["bad"]).exits(2);
    assert!(run.stderr.contains("bad/money.toml:1:7"), "{run}");
}

#[test]
fn a_schema_is_printed_as_it_is() {
    let view = run(&["data", "schema", "--format", "json"]).exits(0).json();
    for kind in view["kinds"].as_array().unwrap() {
        let kind = kind["kind"].as_str().unwrap();
        let schema = run(&["data", "schema", kind]).exits(0).json();
        assert_eq!(schema["additionalProperties"], false, "{kind}");
    }
    keeps("data-schema", "en", 0, "data schema");
    run(&["data", "schema", "nothing"]).exits(2);
}

/// A TOML file with a name that nothing reads is taken for a misspelt one; anything else may lie there.
#[test]
fn misspelt_names_are_faults() {
    let sandbox = Sandbox::new();
    for file in [
        "source.toml",
        "service/one.toml",
        "taplo.toml",
        ".hidden.toml",
        "notes.txt",
    ] {
        sandbox.file(&format!("home/data/{file}"), "");
    }
    let run = sandbox.run(&["data", "check", "--format", "json"]).exits(1);
    let view = run.json();
    let faults = view["faults"].as_array().unwrap().iter();
    let files: Vec<&str> = faults
        .map(|fault| fault["file"].as_str().unwrap())
        .collect();
    assert_eq!(files, ["service/one.toml", "source.toml"]);
    assert_eq!(
        view["unused"],
        json!([".hidden.toml", "notes.txt", "taplo.toml"])
    );
}

/// What is odd is told and refuses nothing.
#[test]
fn warnings() {
    let sandbox = Sandbox::new();
    let sample = include_str!("../catalogue/odd/instead/question-unused/services/test/sample.toml");
    sandbox.file("home/data/services/test/sample.toml", sample);
    let command = sandbox.command(&["data", "check"]);
    let run = command.env("CERTCTL_DATA", "home/data").run().exits(0);
    assert!(run.stdout.contains("1 warning"), "{run}");
    let view = sandbox
        .run(&["data", "check", "--format", "json"])
        .exits(0)
        .json();
    assert_eq!(view["warnings"][0]["field"], "question[0].id");
    sandbox.run(&["show", "sample"]).exits(0);
}

#[test]
fn the_data_is_counted() {
    let counts = run(&["data", "check", "--format", "json"]).exits(0).json()["counts"].clone();
    let grades = counts["grades"].as_array().unwrap();
    let sum: u64 = grades
        .iter()
        .map(|grade| grade["values"].as_u64().unwrap())
        .sum();
    assert_eq!(counts["values"], sum);
    let names: Vec<&str> = grades
        .iter()
        .map(|grade| grade["grade"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["high", "medium", "low"]);
    let sources = include_str!("../../data/sources.toml");
    assert_eq!(counts["sources"], sources.matches("[[source]]").count());
}
