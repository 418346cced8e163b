//! Commands that ask for what they miss, and only on a terminal.

use super::form::only_draft;
use crate::support::{Sandbox, Terminal};

#[test]
fn a_deadline_asks_for_what_it_turns_on() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &["deadline", "civil-status-repeat"]);
    let mut asked = Vec::new();
    // In whichever order they come.
    for _ in 0..2 {
        let prompt = terminal.expect("");
        if prompt.contains("Which record is it about?") {
            asked.push("certificate");
            terminal.answer("birth");
        } else {
            asked.push("office");
            terminal.answer("Семей");
        }
    }
    asked.sort_unstable();
    assert_eq!(asked, ["certificate", "office"]);
    assert_eq!(terminal.end(), 0);
    let screen = terminal.screen();
    assert!(screen.contains("Thursday 17 December 2026"), "{screen}");
}

#[test]
fn nothing_is_asked_where_asking_is_switched_off() {
    let sandbox = Sandbox::new();
    let arguments = [
        "deadline",
        "civil-status-repeat",
        "--office",
        "semey",
        "--no-input",
    ];
    let mut terminal = Terminal::start(&sandbox, &[], &arguments);
    assert_eq!(terminal.next_prompt(), None);
    assert_eq!(terminal.end(), 2);
    assert!(
        terminal.screen().contains("-a certificate="),
        "{}",
        terminal.screen()
    );
}

#[test]
fn a_purge_is_confirmed_by_the_id() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["draft", "new", "death-abroad", "--partial"])
        .exits(0);
    let id = only_draft(&sandbox).id.to_string();
    for wrong in ["yes", ""] {
        let mut terminal = Terminal::start(&sandbox, &[], &["draft", "purge", &id]);
        terminal.expect(&id);
        terminal.answer(wrong);
        assert_eq!(terminal.end(), 2);
        only_draft(&sandbox);
    }
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "purge", &id]);
    terminal.expect(&id);
    terminal.answer(&id);
    assert_eq!(terminal.end(), 0);
    sandbox.run(&["draft", "show", &id]).exits(2);
}

#[test]
fn colour_is_for_terminals_that_have_it() {
    let sandbox = Sandbox::new();
    let coloured = |more: &[(&str, &str)]| {
        let arguments = ["deadline", "death-abroad", "--office", "mission"];
        let mut terminal = Terminal::start(&sandbox, more, &arguments);
        assert_eq!(terminal.end(), 0);
        terminal.bytes().contains(&0x1B)
    };
    assert!(coloured(&[("TERM", "xterm-256color")]));
    assert!(!coloured(&[("TERM", "dumb")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}

/// A terminal that cannot draw is asked line by line.
#[test]
fn questions_on_a_dumb_terminal_draw_nothing() {
    let sandbox = Sandbox::new();
    let arguments = ["deadline", "civil-status-repeat", "--office", "semey"];
    let mut terminal = Terminal::start(&sandbox, &[("TERM", "dumb")], &arguments);
    terminal.expect("Which record is it about?");
    terminal.answer("1");
    assert_eq!(terminal.end(), 0);
    let bytes = terminal.bytes();
    assert!(
        !bytes.contains(&0x1B),
        "{:?}",
        String::from_utf8_lossy(&bytes)
    );
}
