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
fn a_date_of_birth_of_nobody_alive_is_not_proposed_and_another_one_is_remarked_on() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &NEW);
    let prompt = up_to(&mut terminal, "Date of birth");
    assert!(!prompt.contains("1876"), "{prompt}");
    terminal.answer("01.03.1876");
    let told = terminal.expect("says another date of birth than");
    // Labels only: what is remarked on is no news to the one who typed it, and to nobody else.
    assert!(!told.contains("1876"), "{told}");
    assert_eq!(only_draft(&sandbox).answers["birth_date"], "1876-03-01");
    // Back, and the number's own date.
    terminal.answer("<");
    terminal.expect("Date of birth");
    terminal.answer("29.02.1876");
    let fits = terminal.expect("");
    assert!(!fits.contains("says another date"), "{fits}");
    assert_eq!(only_draft(&sandbox).answers["birth_date"], "1876-02-29");
}

#[test]
fn a_number_that_does_not_fit_what_was_given_before_is_asked_about() {
    let sandbox = Sandbox::new();
    let begun = sandbox.file("answers.toml", "birth_date = \"1876-03-01\"\n");
    let new = [&NEW[..], &["--partial", "--answers", &begun]].concat();
    let id = sandbox.run(&new).exits(0).id();
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "edit", &id]);
    up_to(&mut terminal, "IIN");
    terminal.answer(IIN);
    let told = terminal.expect("Is it right?");
    let said = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("says another date of birth than"), "{told}");
    terminal.answer("no");
    terminal.expect("IIN");
    assert!(!only_draft(&sandbox).answers.contains_key("iin"));
    terminal.answer(IIN);
    terminal.expect("Is it right?");
    terminal.answer("yes");
    terminal.expect("");
    assert_eq!(only_draft(&sandbox).answers["iin"], IIN);
}

/// By its label; the id that scripts use is taken as well.
#[test]
fn an_office_type_is_offered_by_its_name() {
    let sandbox = Sandbox::new();
    let new = [
        "draft",
        "new",
        "criminal-record",
        "--office",
        "portal",
        "--partial",
    ];
    let id = sandbox.run(&new).exits(0).id();
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "edit", &id]);
    terminal.expect("");
    terminal.answer("<");
    terminal.expect("[e-government portal egov.kz]");
    terminal.answer("mobile");
    terminal.expect("");
    assert_eq!(only_draft(&sandbox).office.as_deref(), Some("mobile"));
    terminal.answer("<");
    terminal.expect("Where will you apply?");
    terminal.answer("");
    terminal.expect("");
    assert_eq!(only_draft(&sandbox).office.as_deref(), Some("mobile"));
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
    terminal.expect("[Semey]");
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
