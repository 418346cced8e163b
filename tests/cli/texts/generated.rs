//! Completions and manual pages.

use std::fs;

use crate::support::{Sandbox, keeps, run, run_in};

#[test]
fn completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        keeps(
            &format!("completions-{shell}"),
            "en",
            0,
            &format!("generate completions {shell}"),
        );
    }
}

#[test]
fn the_manual_page_tells_every_exit_code_and_variable() {
    let page = run(&["generate", "man"]).exits(0).stdout;
    for words in [
        "CERTCTL_TODAY",
        "CERTCTL_LANG",
        "CERTCTL_HOME",
        "CERTCTL_DATA",
        "NO_COLOR",
        "COLUMNS",
        "TERM",
        "130",
    ] {
        assert!(page.contains(words), "no {words}");
    }
    assert_ne!(run_in("ru", &["generate", "man"]).stdout, page);
    assert_ne!(run_in("kk", &["generate", "man"]).stdout, page);
}

#[test]
fn manual_pages_are_written_in_every_language() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["generate", "man", "pages"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
    let pages = |folder: &str| {
        let folder = sandbox.root().join("pages").join(folder);
        let names = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    };
    let english = pages("man1");
    for name in ["certctl.1", "certctl-deadline.1", "certctl-draft-new.1"] {
        assert!(
            english.iter().any(|page| page == name),
            "{name}: {english:?}"
        );
    }
    assert_eq!(pages("ru/man1"), english);
    assert_eq!(pages("kk/man1"), english);
}

/// A shell asks the program itself, in the variable that its script sets.
#[test]
fn completion_knows_services_and_commands() {
    let sandbox = Sandbox::new();
    let complete = |index: &str, words: &[&str]| {
        let words = [&["--"][..], words].concat();
        let command = sandbox.command(&words).env("CERTCTL_COMPLETE", "bash");
        let command = command
            .env("_CLAP_COMPLETE_INDEX", index)
            .env("_CLAP_IFS", "\n");
        let run = command.env("_CLAP_COMPLETE_COMP_TYPE", "9").run().exits(0);
        run.stdout
    };
    assert!(complete("1", &["certctl", "dea"]).contains("deadline"));
    assert!(complete("2", &["certctl", "show", "crim"]).contains("criminal-record"));
}
