//! The application as a file: where it goes, who may read it, what is told beside it.

use std::fs;
use std::fs::OpenOptions;
use std::io::pipe;
use std::os::unix::fs::{PermissionsExt, symlink};

use serde_json::Value;

use crate::support::{LANGUAGES, Sandbox, Terminal};

const IIN: &str = "760229164680";
const SURNAME: &str = "Канарейкина";

/// A draft with personal values that is not complete.
fn draft(sandbox: &Sandbox) -> String {
    let answers = format!(
        "purpose = \"abroad\"\noffice = \"semey\"\ndate = 2026-12-11\niin = \"{IIN}\"\nsurname = \"{SURNAME}\"\n"
    );
    let file = sandbox.file("answers.toml", &answers);
    let new = ["draft", "new", "criminal-record", "--partial", "--answers"];
    sandbox.run(&[&new[..], &[&file]].concat()).exits(0).id()
}

fn mode(sandbox: &Sandbox, file: &str) -> u32 {
    let there = fs::metadata(sandbox.root().join(file)).unwrap();
    there.permissions().mode() & 0o777
}

#[test]
fn the_name_of_the_file_chooses_the_format_and_only_its_owner_reads_it() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    for (file, begins) in [
        ("a.pdf", "%PDF-1.7"),
        ("a.PDF", "%PDF-1.7"),
        ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{\n  \"schema\": \"certctl.draft-export/1\""),
        ("a.txt", "certctl "),
        ("a", "certctl "),
    ] {
        let run = sandbox.run(&["draft", "export", &id, "-o", file]).exits(0);
        assert_eq!(run.stdout, "", "{file}");
        assert!(run.stderr.contains(&format!("Saved: {file}")), "{run}");
        let bytes = fs::read(sandbox.root().join(file)).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{file}");
        assert_eq!(mode(&sandbox, file), 0o600, "{file}");
    }
    let named = ["draft", "export", &id, "-o", "b.pdf", "--format", "html"];
    sandbox.run(&named).exits(0);
    let bytes = fs::read(sandbox.root().join("b.pdf")).unwrap();
    assert!(bytes.starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn a_file_that_is_there_is_kept_unless_it_may_be_replaced() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    sandbox.file("kept.txt", "mine");
    let export = ["draft", "export", &id, "-o", "kept.txt"];
    let run = sandbox.run(&export).exits(2);
    assert!(run.stderr.contains("--force"), "{run}");
    let read = || fs::read_to_string(sandbox.root().join("kept.txt")).unwrap();
    assert_eq!(read(), "mine");
    sandbox.run(&[&export[..], &["--force"]].concat()).exits(0);
    assert!(read().contains(SURNAME));
    assert_eq!(mode(&sandbox, "kept.txt"), 0o600);
    // Nothing is left beside it.
    let names = fs::read_dir(sandbox.root()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!names.into_iter().any(|name| name.starts_with(".certctl-")));
}

#[test]
fn what_is_no_file_is_never_replaced() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    fs::create_dir(sandbox.root().join("folder")).unwrap();
    symlink("/dev/null", sandbox.root().join("device")).unwrap();
    for place in ["folder", "device", "."] {
        let arguments = ["draft", "export", &id, "-o", place, "--force"];
        sandbox.run(&arguments).exits(2);
    }
    let target = fs::read_link(sandbox.root().join("device")).unwrap();
    assert_eq!(target.to_str(), Some("/dev/null"));
    let absent = ["draft", "export", &id, "-o", "absent/a.pdf"];
    let run = sandbox.run(&absent).exits(2);
    assert!(run.stderr.contains("absent/a.pdf"), "{run}");
    assert!(run.stderr.contains("the folder is not there"), "{run}");
    assert!(!run.stderr.contains(".certctl-"), "{run}");
}

#[test]
fn an_ending_that_is_no_format_is_refused_unless_the_format_is_given() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    for language in LANGUAGES {
        let export = ["draft", "export", &id, "-o", "a.doc", "--lang", language];
        let run = sandbox.run(&export).exits(2);
        assert!(run.stderr.contains("--format"), "{run}");
        assert!(!sandbox.root().join("a.doc").exists());
    }
    let export = ["draft", "export", &id, "-o", "a.doc", "--format", "html"];
    sandbox.run(&export).exits(0);
    let bytes = fs::read(sandbox.root().join("a.doc")).unwrap();
    assert!(bytes.starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn what_is_missing_is_told_by_its_name_and_nothing_personal_with_it() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    for language in LANGUAGES {
        for format in ["text", "html", "pdf"] {
            let file = format!("{language}.{format}");
            let export = [
                "draft", "export", &id, "--lang", language, "--format", format,
            ];
            let run = sandbox
                .run(&[&export[..], &["-o", &file]].concat())
                .exits(0);
            // The file, the fields, the documents.
            assert_eq!(run.stderr.lines().count(), 3, "{run}");
            for personal in [IIN, SURNAME] {
                assert!(!run.stderr.contains(personal), "{run}");
            }
        }
    }
    let run = sandbox.run(&["draft", "export", &id]).exits(0);
    assert!(run.stderr.contains("First name"), "{run}");
}

#[test]
fn json_is_a_whole_copy_for_the_person() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    let json = |language: &str| -> Value {
        let export = [
            "draft", "export", &id, "--format", "json", "--lang", language,
        ];
        let run = sandbox.run(&export).exits(0);
        assert_eq!(run.stderr, "", "{run}");
        assert!(
            run.stdout
                .starts_with("{\n  \"schema\": \"certctl.draft-export/1\"")
        );
        run.json()
    };
    let all = LANGUAGES.map(json);
    for copy in &all {
        assert_eq!(copy["id"], Value::from(id.clone()));
        assert_eq!(copy["filed"], "2026-12-11");
        assert_eq!(copy["card"]["due"], "2026-12-21");
        assert_eq!(copy["complete"], false);
        let sections = copy["sections"].as_array().unwrap();
        let mut fields = sections
            .iter()
            .flat_map(|one| one["fields"].as_array().unwrap());
        let iin = fields.find(|field| field["id"] == "iin").unwrap();
        assert_eq!(iin["value"], IIN);
        assert_eq!(copy["answers"][0]["value"], "abroad");
    }
    let keys = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&all[0]), keys(&all[1]));
    assert_eq!(keys(&all[0]), keys(&all[2]));
}

#[test]
fn a_value_that_the_form_no_longer_asks_for_is_in_the_copy_and_not_on_the_paper() {
    let sandbox = Sandbox::new();
    let file = sandbox.file(
        "answers.toml",
        &format!("name_changed = \"yes\"\nprevious_surname = \"{SURNAME}\"\n"),
    );
    let new = ["draft", "new", "criminal-record", "--partial", "--answers"];
    let id = sandbox.run(&[&new[..], &[&file]].concat()).exits(0).id();
    let text = |format: &str| {
        let export = ["draft", "export", &id, "--format", format];
        sandbox.run(&export).exits(0).stdout
    };
    assert!(text("text").contains(SURNAME));
    sandbox
        .run(&["draft", "edit", &id, "-a", "name_changed=no"])
        .exits(0);
    assert!(!text("text").contains(SURNAME));
    let copy: Value = serde_json::from_str(&text("json")).unwrap();
    assert_eq!(copy["other"][0]["id"], "previous_surname");
    assert_eq!(copy["other"][0]["value"], SURNAME);
}

#[test]
fn a_pdf_goes_to_a_file_or_a_pipe_and_not_to_a_terminal() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    let arguments = ["draft", "export", &id, "--format", "pdf"];
    let mut terminal = Terminal::start(&sandbox, &[], &arguments);
    assert_eq!(terminal.end(), 2);
    let screen = terminal.screen();
    assert!(
        screen.contains("-o") && !screen.contains("%PDF"),
        "{screen}"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_fault_and_a_full_disk_is_one() {
    let sandbox = Sandbox::new();
    let id = draft(&sandbox);
    for format in ["text", "html", "pdf", "json"] {
        let export = ["draft", "export", &id, "--format", format];
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        sandbox.command(&export).stdout(writer).run().exits(0);
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let run = sandbox.command(&export).stdout(full).run().exits(2);
        assert_ne!(run.stderr, "", "{format}");
    }
}

#[test]
fn a_service_without_a_form_has_only_the_card() {
    let sandbox = Sandbox::new();
    let new = ["draft", "new", "digital-documents", "--partial"];
    let id = sandbox.run(&new).exits(0).id();
    let run = sandbox.run(&["draft", "export", &id]).exits(0);
    assert!(run.stdout.contains("FOR THE APPLICANT"), "{run}");
    assert!(!run.stdout.contains("I ask for"), "{run}");
}
