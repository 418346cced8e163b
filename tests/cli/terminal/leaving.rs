//! Leaving an interview: at every prompt, without losing an answer.

use std::process::Command;
use std::thread;

use super::form::{ENGLISH, IIN, NEW, follow, has_exactly, only_draft};
use crate::support::{Sandbox, Terminal};

/// How many interviews run at a time.
const AT_A_TIME: usize = 4;

/// The code of a program that Ctrl-C has ended.
const INTERRUPTED: u32 = 130;

/// Answers the first prompts, leaves at the next one, and looks at what is left.
fn leave_after(answered: usize, leave: impl Fn(&mut Terminal)) {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(&mut terminal, &ENGLISH[..answered]);
    terminal.expect(ENGLISH[answered].asked);
    leave(&mut terminal);
    assert_eq!(
        terminal.end(),
        INTERRUPTED,
        "after {answered}:\n{}",
        terminal.screen()
    );
    assert!(terminal.shows_cursor(), "after {answered}");
    let draft = only_draft(&sandbox);
    has_exactly(&draft, &ENGLISH[..answered]);
    let screen = terminal.screen();
    let how = format!("certctl draft edit {}", draft.id);
    assert!(
        screen.contains(&how),
        "after {answered}: no {how:?} in\n{screen}"
    );
}

#[test]
fn ctrl_c_at_any_prompt_keeps_every_answer_before_it() {
    thread::scope(|scope| {
        for first in 0..AT_A_TIME {
            scope.spawn(move || {
                for answered in (first..ENGLISH.len()).step_by(AT_A_TIME) {
                    leave_after(answered, Terminal::interrupt);
                }
            });
        }
    });
}

#[test]
fn ctrl_c_in_the_middle_of_a_line_keeps_every_answer_before_it() {
    leave_after(13, |terminal| {
        terminal.type_keys("Anna");
        terminal.interrupt();
    });
}

#[test]
fn the_word_that_stops_keeps_every_answer_before_it() {
    for answered in [0, 1, 5, 11, 12, 16, ENGLISH.len() - 1] {
        leave_after(answered, |terminal| terminal.answer(":stop"));
    }
}

/// The signal may come from elsewhere than the keyboard.
#[test]
fn an_interrupt_from_another_process_keeps_every_answer_before_it() {
    leave_after(12, |terminal| {
        let process = terminal.process().to_string();
        let sent = Command::new("kill")
            .args(["-INT", &process])
            .status()
            .unwrap();
        assert!(sent.success());
    });
}

#[test]
fn an_interview_goes_on_where_it_was_left() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(&mut terminal, &ENGLISH[..13]);
    terminal.expect(ENGLISH[13].asked);
    terminal.interrupt();
    assert_eq!(terminal.end(), INTERRUPTED);
    let id = only_draft(&sandbox).id.to_string();
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "edit", &id]);
    follow(&mut terminal, &ENGLISH[13..]);
    // Then answers can be changed by their name.
    terminal.expect("type its name");
    terminal.answer("first_name");
    terminal.expect("First name");
    terminal.answer("Maria");
    terminal.expect("type its name");
    terminal.answer("");
    assert_eq!(terminal.end(), 0, "{}", terminal.screen());
    assert_eq!(only_draft(&sandbox).answers["first_name"], "Maria");
}

/// Somebody may look over the shoulder; an empty line keeps the value that is not shown.
#[test]
fn a_personal_value_is_hidden_when_it_is_asked_again() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(&mut terminal, ENGLISH);
    assert_eq!(terminal.end(), 0);
    let id = only_draft(&sandbox).id.to_string();
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "edit", &id]);
    let mut prompt = terminal.expect("");
    while !prompt.contains("type its name") {
        // What was left empty is asked once more.
        terminal.answer("");
        prompt = terminal.expect("");
    }
    terminal.answer("iin");
    terminal.expect("IIN");
    let screen = terminal.screen();
    assert!(!screen.contains(IIN), "{screen}");
    terminal.answer("");
    terminal.expect("");
    assert_eq!(only_draft(&sandbox).answers["iin"], IIN);
}

#[test]
fn ctrl_c_leaves_a_command_that_keeps_nothing() {
    let sandbox = Sandbox::new();
    for command in ["deadline", "check"] {
        let mut terminal = Terminal::start(&sandbox, &[], &[command, "civil-status-repeat"]);
        terminal.expect("");
        terminal.interrupt();
        assert_eq!(terminal.end(), INTERRUPTED, "{}", terminal.screen());
    }
    assert!(!sandbox.home().exists());
}
