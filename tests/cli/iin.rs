//! `certctl iin`: whether a number is well formed, without giving it away.

use crate::support::{LANGUAGES, Sandbox, Terminal, run, run_in};

#[test]
fn a_good_number_is_a_yes_and_a_wrong_one_a_no() {
    for (number, exit) in [
        ("800416100254", 0),
        ("800416 1002-54", 0),
        ("940140000385", 0),
        ("800416100255", 1),
        ("560425343010", 1),
        ("80041610025", 1),
        ("80041610025O", 1),
        ("-800416100254", 0),
    ] {
        for language in LANGUAGES {
            run_in(language, &["iin", number]).exits(exit);
        }
    }
}

/// Four digits are shown; the whole number only where it was asked for.
#[test]
fn a_number_is_repeated_only_when_asked_to() {
    let hidden = run(&["iin", "800416100254"]).exits(0);
    assert!(hidden.stdout.contains("••••••••0254"), "{hidden}");
    assert!(!format!("{hidden}").contains("800416"), "{hidden}");
    assert!(!hidden.stdout.contains("1880"), "{hidden}");
    let shown = run(&["iin", "--reveal", "800416100254"]).exits(0);
    assert!(shown.stdout.contains("800416 1002 54"), "{shown}");
    assert!(shown.stdout.contains("16 April 1880"), "{shown}");
}

#[test]
fn an_argument_that_others_can_see_is_warned_about() {
    let seen = run(&["iin", "800416100254"]);
    assert!(seen.stderr.contains("can see the arguments"), "{seen}");
    let piped = Sandbox::new();
    let piped = piped.command(&["iin", "-"]).input("800416100254\n").run();
    assert_eq!(piped.exits(0).stderr, "");
}

#[test]
fn a_list_is_read_from_a_pipe() {
    let sandbox = Sandbox::new();
    let list = "800416 1002 54\n\n940140000385\r\n80041610025O\n";
    let run = sandbox.command(&["iin", "-"]).input(list).run().exits(1);
    let verdicts = ["VALID  ", "NOT VALID"].map(|word| run.stdout.contains(word));
    assert_eq!(verdicts, [true; 2], "{run}");
    let arguments = ["iin", "-", "--format", "jsonl"];
    let run = sandbox.command(&arguments).input(list).run().exits(1);
    assert_eq!(run.stdout.lines().count(), 3, "{run}");
    let arguments = ["iin", "-", "--format", "json"];
    let view = sandbox.command(&arguments).input(list).run().json();
    assert_eq!(view["valid"], false);
    let valid: Vec<bool> = view["numbers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|number| number["valid"].as_bool().unwrap())
        .collect();
    assert_eq!(valid, [true, true, false]);
    assert_eq!(view["numbers"][1]["kind"], "bin");
    assert_eq!(view["numbers"][2]["problem"], "not_digit");
}

#[test]
fn no_number_at_all_is_wrong_use() {
    for arguments in [&["iin"][..], &["iin", "-"]] {
        let error = run(&[arguments, &["--format", "json"]].concat()).exits(2);
        assert_eq!(error.error()["code"], "no_numbers");
    }
}

/// Typed at a prompt it stands neither in the list of processes nor in the history of the shell.
#[test]
fn a_person_is_asked_for_the_number() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &["iin"]);
    terminal.expect("IIN or BIN");
    terminal.answer("800416100254");
    assert_eq!(terminal.end(), 0);
    assert!(terminal.screen().contains("VALID"), "{}", terminal.screen());
}
