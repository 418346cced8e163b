//! What people read when something is wrong.

use crate::exits::WRONG;
use crate::support::{LANGUAGES, Sandbox, run_in, snapshot};

/// A name for a snapshot that says which command went wrong.
fn name(arguments: &[&str]) -> String {
    let said = format!("error {}", arguments.join(" "));
    let words = said.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

#[test]
fn every_error_in_english() {
    for (_, arguments) in WRONG {
        let run = run_in("en", arguments).exits(2);
        let described = format!("certctl {}", arguments.join(" "));
        snapshot(&format!("{}.en", name(arguments)), &described, &run);
    }
}

/// Those that people meet most: the first of each kind.
#[test]
fn common_errors_in_russian_and_kazakh() {
    for code in [
        "unknown_service",
        "unknown_office",
        "not_a_centre",
        "unanswered",
        "date",
        "usage",
        "answer",
        "country",
        "plan_step",
        "plan_length",
    ] {
        let (_, arguments) = WRONG.iter().find(|(kind, _)| *kind == code).unwrap();
        for language in ["ru", "kk"] {
            let run = run_in(language, arguments).exits(2);
            let described = format!("CERTCTL_LANG={language} certctl {}", arguments.join(" "));
            snapshot(&format!("{}.{language}", name(arguments)), &described, &run);
        }
    }
}

#[test]
fn errors_as_json() {
    for (code, arguments) in [
        ("unknown_service", &["show", "criminal-recrod"][..]),
        ("unanswered", &["deadline", "civil-status-repeat"]),
        ("usage", &["deadlines"]),
        (
            "date",
            &["deadline", "criminal-record", "--date", "2026-13-40"],
        ),
    ] {
        for language in LANGUAGES {
            let run = run_in(language, &[arguments, &["--format", "json"]].concat()).exits(2);
            snapshot(
                &format!("error-json-{code}.{language}"),
                &format!("certctl {} --format json", arguments.join(" ")),
                &run,
            );
        }
    }
}

#[test]
fn errors_of_the_environment() {
    for (name, value) in [
        ("CERTCTL_TODAY", "yesterday"),
        ("CERTCTL_DATA", "absent"),
        ("CERTCTL_LANG", "tlh"),
    ] {
        let sandbox = Sandbox::new();
        let run = sandbox
            .command(&["list", "--event", "death"])
            .env(name, value)
            .run();
        snapshot(
            &format!("error-environment-{}.en", name.to_lowercase()),
            &format!("{name}={value} certctl list --event death"),
            &run,
        );
    }
}

/// Data of one's own with a fault, and a file that nothing reads.
#[test]
fn errors_of_own_data() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "data/services/family/death-abroad.toml",
        "id = \"death-abroad\"\nnmae = 1\n",
    );
    sandbox.file("data/notes.txt", "");
    let command = sandbox.command(&["list"]).env("CERTCTL_DATA", "data");
    let run = command.run().exits(2);
    assert!(run.stderr.contains("death-abroad.toml:2:"), "{run}");
    snapshot("error-own-data.en", "CERTCTL_DATA=data certctl list", &run);
}
