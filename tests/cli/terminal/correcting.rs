//! Wrong input is told, kept on the line and corrected; help is one sign away.

use super::form::{ENGLISH, IIN, NEW, follow, of, only_draft};
use crate::support::{Sandbox, Terminal};

/// The interview up to the first prompt that asks for something.
fn up_to(terminal: &mut Terminal, asked: &str) {
    follow(terminal, ENGLISH, Some(asked));
}

#[test]
fn a_mistyped_number_is_told_and_can_be_corrected_in_place() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "IIN");
    terminal.expect("IIN");
    terminal.answer("760229164681");
    let again = terminal.expect("the check digit does not match");
    assert!(again.ends_with("> 760229164681"), "{again}");
    terminal.erase(1);
    terminal.answer("0");
    let next = terminal.expect("You typed 760229 1646 80.");
    // Nothing about it is unusual, so nothing is asked about it.
    assert!(next.contains("identity document"), "{next}");
    assert_eq!(only_draft(&sandbox).answers["iin"], IIN);
}

/// As a selected text in a form: the first sign takes its place, and a key that edits keeps it.
#[test]
fn what_was_refused_is_replaced_by_what_is_typed_next() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "IIN");
    terminal.expect("IIN");
    terminal.answer("800416181334");
    terminal.expect("the check digit does not match");
    terminal.answer("80041618133");
    let again = terminal.expect("found 11");
    assert!(again.ends_with("> 80041618133"), "{again}");
    // Home, and a digit before what stands there.
    terminal.type_keys("\u{1}");
    terminal.answer("9");
    let again = terminal.expect("the check digit does not match");
    assert!(again.ends_with("> 980041618133"), "{again}");
    terminal.answer("800416181333");
    terminal.expect("You typed 800416 1813 33.");
    assert_eq!(only_draft(&sandbox).answers["iin"], "800416181333");
}

#[test]
fn a_number_that_is_not_meant_is_asked_again() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "IIN");
    terminal.expect("IIN");
    terminal.answer("801316100015");
    terminal.expect("You typed 801316 1000 15. Is it right?");
    terminal.answer("no");
    terminal.expect("IIN");
    assert!(!only_draft(&sandbox).answers.contains_key("iin"));
    terminal.answer(IIN);
    terminal.expect("You typed 760229 1646 80.");
}

/// The law no longer ties the digits to a date of birth, so that such a number is kept, with a warning.
#[test]
fn a_number_without_a_date_is_a_warning_only() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "IIN");
    terminal.expect("IIN");
    terminal.answer("801316100015");
    terminal.expect("no date of birth");
    terminal.answer("");
    terminal.expect("identity document");
    assert_eq!(only_draft(&sandbox).answers["iin"], "801316100015");
}

#[test]
fn wrong_answers_of_every_kind_are_told_and_those_in_words_kept_on_the_line() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    let wrong = [
        (
            "Where will you apply?",
            "Temirtau",
            "is not a regional centre",
            false,
        ),
        (
            "Which record is it about?",
            "9",
            "type a number from 1 to 6",
            false,
        ),
        (
            "Is the record in the registry's system?",
            "perhaps",
            "expected one of",
            false,
        ),
        (
            "On which day will you apply?",
            "31.11.2026",
            "expected a date",
            false,
        ),
        ("Surname", "Anna7", "expected a name", true),
        ("IIN", "7602291646", "expected 12 digits, found 10", true),
        ("Telephone", "none", "expected a telephone number", true),
        (
            "Date of birth of the person in the record",
            "30.02.1876",
            "expected a date",
            true,
        ),
    ];
    let mut met = 0;
    loop {
        let prompt = terminal.expect("");
        let Some(step) = of(ENGLISH, &prompt) else {
            break;
        };
        let refused = wrong.iter().find(|(asked, ..)| *asked == step.asked);
        if let Some((_, typed, problem, kept)) = refused {
            met += 1;
            terminal.answer(typed);
            let again = terminal.expect(problem);
            if *kept {
                assert!(again.ends_with(&format!("> {typed}")), "{again}");
            } else {
                assert!(again.trim_end().ends_with('>'), "{again}");
            }
        }
        terminal.answer(step.typed);
    }
    assert_eq!(met, wrong.len());
}

#[test]
fn a_required_field_cannot_be_left_empty() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "Surname");
    terminal.expect("Surname");
    for nothing in ["", "   "] {
        terminal.answer(nothing);
        let again = terminal.expect("expected a");
        // Blanks are nothing, so there is nothing to keep on the line.
        assert!(again.trim_end().ends_with('>'), "{again}");
    }
}

/// At every prompt the question mark tells why, asks again, and is never taken for an answer.
#[test]
fn a_question_mark_tells_why() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    loop {
        let asked = terminal.expect("");
        terminal.answer("?");
        let why = terminal.expect("");
        let Some(step) = of(ENGLISH, &asked) else {
            break;
        };
        assert!(why.contains(step.asked), "{why}");
        assert_ne!(why, asked);
        assert!(!why.contains("expected"), "{why}");
        terminal.answer(step.typed);
    }
    let draft = only_draft(&sandbox);
    assert!(
        !draft.answers.values().any(|value| value.contains('?')),
        "{draft:?}"
    );
}

/// As people in the country write it; the draft keeps the ISO form.
#[test]
fn a_date_of_the_form_may_be_typed_with_dots() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    up_to(&mut terminal, "Date of birth of the person in the record");
    terminal.expect("Date of birth");
    terminal.answer("29.02.1876");
    terminal.expect("Date of the event");
    assert_eq!(
        only_draft(&sandbox).answers["holder_birth_date"],
        "1876-02-29"
    );
}
