//! Drafts without a terminal.

use crate::support::{LANGUAGES, Sandbox, snapshot};

const ANSWERS: &str = "certificate = \"birth\"
office = \"semey\"
date = 2026-12-14
iin = \"760229164680\"
surname = \"Canary\"
have = [\"application\"]
";

#[test]
fn from_the_first_answer_to_the_last_revision() {
    let sandbox = Sandbox::new();
    let file = sandbox.file("answers.toml", ANSWERS);
    let keep = |name: &str, exit: i32, arguments: &[&str]| {
        let run = sandbox.run(arguments).exits(exit);
        snapshot(
            &format!("draft-{name}.en"),
            &format!("certctl draft {name}"),
            &run,
        );
        run
    };
    let new = ["draft", "new", "civil-status-repeat", "--answers", &file];
    keep("new-incomplete", 2, &new);
    let id = keep("new", 0, &[&new[..], &["--partial"]].concat()).id();
    keep("list", 0, &["draft", "list"]);
    keep("show", 0, &["draft", "show", &id]);
    keep("show-reveal", 0, &["draft", "show", &id, "--reveal"]);
    keep("show-json", 0, &["draft", "show", &id, "--format", "json"]);
    keep(
        "edit",
        0,
        &[
            "draft",
            "edit",
            &id,
            "-a",
            "exempt=yes",
            "--unset",
            "surname",
            "--have",
            "identity-document",
        ],
    );
    keep("edit-nothing", 2, &["draft", "edit", &id]);
    for language in LANGUAGES {
        let run = sandbox
            .command(&["draft", "show", &id])
            .env("CERTCTL_LANG", language)
            .run();
        snapshot(
            &format!("draft-edited.{language}"),
            "certctl draft show",
            &run.exits(0),
        );
    }
    keep("purge-unconfirmed", 2, &["draft", "purge", &id]);
    keep("purge", 0, &["draft", "purge", &id, "--yes"]);
    keep("show-purged", 2, &["draft", "show", &id]);
}

#[test]
fn no_drafts() {
    for language in LANGUAGES {
        let sandbox = Sandbox::new();
        let run = sandbox
            .command(&["draft", "list"])
            .env("CERTCTL_LANG", language)
            .run();
        snapshot(
            &format!("draft-list-empty.{language}"),
            "certctl draft list",
            &run.exits(0),
        );
    }
}

#[test]
fn a_draft_from_json_answers() {
    let sandbox = Sandbox::new();
    let file = sandbox.file(
        "answers.json",
        r#"{"office": "mission", "have": ["application", "identity-document"]}"#,
    );
    let new = [
        "draft",
        "new",
        "death-abroad",
        "--partial",
        "--answers",
        &file,
    ];
    let run = sandbox.run(&new);
    snapshot(
        "draft-new-json-answers.en",
        "certctl draft new death-abroad",
        &run,
    );
}
