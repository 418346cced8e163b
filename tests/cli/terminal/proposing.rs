//! What a number proposes for the fields beside it, and how one goes back to correct it.

use super::form::{IIN, only_draft};
use crate::support::{Sandbox, Terminal};

/// A service whose form asks for number and date of birth of the same person.
const NEW: [&str; 7] = [
    "draft",
    "new",
    "criminal-record",
    "--office",
    "semey",
    "-a",
    "purpose=domestic",
];

/// Answers prompts by their defaults, or by something that fits, until one asks for something.
fn up_to(terminal: &mut Terminal, asked: &str) -> String {
    loop {
        let prompt = terminal.expect("");
        let question = |line: &str| line.starts_with(asked);
        if prompt.lines().any(question) {
            return prompt;
        }
        let has_default = prompt.trim_end().ends_with("] >");
        terminal.answer(match has_default {
            true => "",
            false if prompt.contains("IIN") => IIN,
            false if prompt.contains("optional") || prompt.contains("left empty") => "",
            false => "Canary",
        });
    }
}

#[test]
fn a_date_of_birth_is_proposed_and_can_be_another_one() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &NEW);
    let prompt = up_to(&mut terminal, "Date of birth");
    assert!(prompt.contains("29 Feb 1876"), "{prompt}");
    terminal.answer("01.03.1876");
    terminal.expect("The IIN says another date of birth");
    assert_eq!(only_draft(&sandbox).answers["birth_date"], "1876-03-01");
    // Back, and the proposal taken.
    terminal.answer("<");
    terminal.expect("Date of birth");
    terminal.answer("29.02.1876");
    terminal.expect("");
    assert_eq!(only_draft(&sandbox).answers["birth_date"], "1876-02-29");
}

#[test]
fn going_back_stops_at_the_first_question() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "new", "criminal-record"]);
    terminal.expect("Where will you apply?");
    terminal.answer("<");
    terminal.expect("This is the first question.");
    terminal.answer("semey");
    terminal.expect("Where will the certificate be used?");
    terminal.answer(":back");
    terminal.expect("[semey]");
    terminal.answer("almaty");
    terminal.expect("Where will the certificate be used?");
    assert_eq!(only_draft(&sandbox).office.as_deref(), Some("almaty"));
}

#[test]
fn a_command_without_a_draft_goes_back_too() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &["deadline", "civil-status-repeat"]);
    let first = terminal.expect("");
    terminal.answer(match first.contains("Which record") {
        true => "birth",
        false => "semey",
    });
    terminal.expect("");
    terminal.answer("<");
    let again = terminal.expect("");
    let question = |prompt: &str| prompt.contains("Which record is it about?");
    assert_eq!(question(&again), question(&first), "{again}");
}
