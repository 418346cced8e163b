//! What does not fit together in an application: told beside it, kept, and shown to programs by its code.

use crate::support::{LANGUAGES, Sandbox};

/// Numbers of nobody alive.
const IIN: &str = "760229164680";

const NEW: [&str; 8] = [
    "draft",
    "new",
    "criminal-record",
    "--office",
    "semey",
    "-a",
    "purpose=domestic",
    "--partial",
];

#[test]
fn answers_from_a_file_that_contradict_each_other_are_kept_and_remarked_on() {
    let sandbox = Sandbox::new();
    let text = format!("iin = \"{IIN}\"\nbirth_date = \"1876-03-01\"\nphone = \"700000\"\n");
    let file = sandbox.file("answers.toml", &text);
    for language in LANGUAGES {
        let arguments = [&NEW[..], &["--answers", &file]].concat();
        let command = sandbox.command(&arguments).env("CERTCTL_LANG", language);
        let run = command.run().exits(0);
        let remarks: Vec<&str> = run.stderr.lines().collect();
        assert_eq!(remarks.len(), 2, "{run}");
        // Labels, no values: what goes to a log says nothing of a person.
        assert!(
            !run.stderr.contains("1876") && !run.stderr.contains(IIN),
            "{run}"
        );
    }
}

#[test]
fn a_change_that_contradicts_is_remarked_on_until_it_fits() {
    let sandbox = Sandbox::new();
    let id = sandbox.run(&NEW).exits(0).id();
    let edit = |text: &str| {
        let file = sandbox.file("change.toml", text);
        sandbox
            .run(&["draft", "edit", &id, "--answers", &file])
            .exits(0)
            .stderr
    };
    assert_eq!(edit(&format!("iin = \"{IIN}\"\n")), "");
    let told = edit("birth_date = \"1876-03-01\"\n");
    assert!(told.contains("says another date of birth"), "{told}");
    let check = ["draft", "check", &id, "--format", "json"];
    let remarks = sandbox.run(&check).exits(1).json()["remarks"].clone();
    assert_eq!(remarks[0]["code"], "other_birth_date");
    assert_eq!(
        remarks[0]["fields"],
        serde_json::json!(["birth_date", "iin"])
    );
    let page = sandbox.run(&["draft", "check", &id]).exits(1).stdout;
    assert!(page.contains("To be compared with the documents"), "{page}");
    assert_eq!(edit("birth_date = \"1876-02-29\"\n"), "");
    let remarks = sandbox.run(&check).exits(1).json()["remarks"].clone();
    assert_eq!(remarks, serde_json::json!([]));
}

#[test]
fn a_profile_is_remarked_on_as_well() {
    let sandbox = Sandbox::new();
    let text = format!("iin = \"{IIN}\"\nbirth_date = \"1876-03-01\"\n");
    let file = sandbox.file("profile.toml", &text);
    let run = sandbox
        .run(&["profile", "edit", "--answers", &file])
        .exits(0);
    assert!(run.stderr.contains("says another date of birth"), "{run}");
}

#[test]
fn a_name_has_a_letter() {
    let sandbox = Sandbox::new();
    for name in ["-", "ʼ", "' .", "1"] {
        let file = sandbox.file("name.toml", &format!("surname = \"{name}\"\n"));
        let run = sandbox
            .run(&[&NEW[..], &["--answers", &file]].concat())
            .exits(2);
        assert!(run.stderr.contains("letters"), "{run}");
    }
}
