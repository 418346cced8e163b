//! No draft is begun of what is not possible.

use crate::support::{LANGUAGES, Sandbox, Terminal};

/// A service that is withdrawn, and a situation in which there is no application.
const NOT_POSSIBLE: [&[&str]; 3] = [
    &["address-certificate", "--office", "portal"],
    &["address-certificate"],
    &[
        "criminal-record",
        "--office",
        "mission",
        "-a",
        "purpose=abroad",
        "-a",
        "apostille=yes",
    ],
];

#[test]
fn what_is_not_possible_is_refused_as_check_does_and_nothing_is_kept() {
    let sandbox = Sandbox::new();
    for situation in NOT_POSSIBLE {
        for language in LANGUAGES {
            for more in [&["--partial"][..], &[]] {
                let new = [&["draft", "new"], situation, more].concat();
                let run = sandbox.command(&new).env("CERTCTL_LANG", language).run();
                let run = run.exits(1);
                if situation.len() > 1 {
                    let check = [&["check"], situation].concat();
                    let check = sandbox.command(&check).env("CERTCTL_LANG", language).run();
                    assert_eq!(run.stdout, check.exits(1).stdout);
                }
            }
        }
        let new = [&["draft", "new"], situation, &["--format", "json"]].concat();
        let told = sandbox.run(&new).exits(1).json();
        assert_eq!(told["schema"], "certctl.draft-new/1");
        assert_eq!(told["possible"], false);
        // On a terminal nothing is asked first.
        let new = [&["draft", "new"], situation].concat();
        assert_eq!(Terminal::start(&sandbox, &[], &new).end(), 1);
    }
    let list = ["draft", "list", "--format", "json"];
    assert_eq!(
        sandbox.run(&list).exits(0).json()["drafts"],
        serde_json::json!([])
    );
}

/// What has become impossible can still be looked at and changed.
#[test]
fn a_draft_that_is_there_can_be_changed() {
    let sandbox = Sandbox::new();
    let new = ["draft", "new", "criminal-record", "--partial"];
    let id = sandbox.run(&new).exits(0).id();
    let to = [
        "--office",
        "mission",
        "-a",
        "purpose=abroad",
        "-a",
        "apostille=yes",
    ];
    let edit = [&["draft", "edit", &id][..], &to].concat();
    sandbox.run(&edit).exits(0);
    let edit = ["draft", "edit", &id, "-a", "apostille=no"];
    sandbox.run(&edit).exits(0);
}

/// Nothing of a person is repeated.
#[test]
fn a_refusal_says_nothing_of_a_person() {
    let sandbox = Sandbox::new();
    let file = sandbox.file("answers.toml", "surname = \"Canary\"\napostille = true\n");
    let new = [
        &["draft", "new"],
        &NOT_POSSIBLE[2][..5],
        &["--answers", &file, "--format", "json"],
    ];
    let run = sandbox.run(&new.concat()).exits(1);
    assert!(!run.stdout.contains("Canary"), "{run}");
}
