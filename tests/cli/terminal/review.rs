//! The look at all answers: nothing ends before it, and any of them can be changed in it.

use super::form::{ENGLISH, IIN, NEW, REVIEW, follow, only_draft};
use crate::support::{Sandbox, Terminal};

/// An interview up to its review.
fn reviewing(sandbox: &Sandbox) -> Terminal {
    let mut terminal = Terminal::start(sandbox, &[], NEW);
    follow(&mut terminal, ENGLISH, None);
    terminal.expect(REVIEW);
    terminal
}

/// The number under which something stands in the list.
fn number(list: &str, label: &str) -> String {
    let line = list.lines().find(|line| line.contains(label));
    let line = line.unwrap_or_else(|| panic!("no {label:?} in:\n{list}"));
    line.trim().split('.').next().unwrap().to_owned()
}

#[test]
fn every_answer_is_listed_and_personal_ones_are_hidden_until_asked_for() {
    let sandbox = Sandbox::new();
    let mut terminal = reviewing(&sandbox);
    terminal.answer("");
    let list = terminal.expect(REVIEW);
    for line in [
        "Where you apply: Semey",
        "Which record is it about? birth",
        "Surname: ••••",
        "IIN: ••••••••4680",
        "Patronymic: left empty",
        "application: at hand",
    ] {
        assert!(list.contains(line), "no {line:?} in:\n{list}");
    }
    assert!(!list.contains("Canary") && !list.contains(IIN), "{list}");
    terminal.answer(":show");
    let list = terminal.expect(REVIEW);
    assert!(list.contains("Surname: Canary"), "{list}");
    assert!(list.contains(IIN), "{list}");
}

#[test]
fn an_answer_is_changed_by_its_number_or_its_name() {
    let sandbox = Sandbox::new();
    let mut terminal = reviewing(&sandbox);
    terminal.answer("");
    let list = terminal.expect(REVIEW);
    terminal.answer(&number(&list, "First name:"));
    terminal.expect("First name");
    terminal.answer("Maria");
    terminal.expect(REVIEW);
    terminal.answer("phone");
    terminal.expect("Telephone");
    terminal.answer("+7 700 000 00 01");
    terminal.expect(REVIEW);
    terminal.answer("yes");
    assert_eq!(terminal.end(), 0);
    let answers = only_draft(&sandbox).answers;
    assert_eq!(answers["first_name"], "Maria");
    assert_eq!(answers["phone"], "+7 700 000 00 01");
}

#[test]
fn only_a_yes_confirms() {
    let sandbox = Sandbox::new();
    let mut terminal = reviewing(&sandbox);
    for nothing in ["", "no", "99", "0", "ok?", "?"] {
        terminal.answer(nothing);
        terminal.expect(REVIEW);
    }
    // Back, from here, is the last question; back from there is the list.
    terminal.answer("<");
    terminal.expect("Do you have this document");
    terminal.answer("<");
    terminal.expect(REVIEW);
    terminal.answer("Y");
    assert_eq!(terminal.end(), 0);
}

/// What a change brings into play is asked at once; what it puts out of play is told, and gone once confirmed.
#[test]
fn a_change_asks_for_more_and_forgets_what_is_no_longer_asked() {
    let sandbox = Sandbox::new();
    let mut terminal = reviewing(&sandbox);
    terminal.answer("representative");
    terminal.expect("Does a representative apply for you?");
    terminal.answer("yes");
    let mut asked = 0;
    let mut prompt = terminal.expect("");
    while !prompt.contains(REVIEW) {
        asked += 1;
        // Whatever is asked of the representative: a number, or a name.
        terminal.answer(match prompt.contains("IIN") {
            true => IIN,
            false if prompt.contains("yes/no") => "yes",
            false => "Canary",
        });
        prompt = terminal.expect("");
    }
    assert!(asked > 0, "{prompt}");
    let added = only_draft(&sandbox).answers;
    assert!(added.keys().any(|key| key.starts_with("representative_")));
    terminal.answer("representative");
    terminal.expect("Does a representative apply for you?");
    terminal.answer("no");
    let list = terminal.expect("No longer asked");
    assert!(list.contains("epresentative"), "{list}");
    terminal.answer("yes");
    assert_eq!(terminal.end(), 0);
    let kept = only_draft(&sandbox).answers;
    assert!(!kept.keys().any(|key| key.starts_with("representative_")));
}

/// The rest of a paste must not confirm what nobody looked at.
#[test]
fn line_breaks_typed_ahead_do_not_confirm() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(
        &mut terminal,
        ENGLISH,
        Some("Do you have this document: proof of payment"),
    );
    terminal.send("\ryes\r\r");
    terminal.await_text(REVIEW);
    terminal.answer("surname");
    terminal.expect("Surname");
}

#[test]
fn a_draft_that_has_everything_opens_with_its_review() {
    let sandbox = Sandbox::new();
    let mut terminal = reviewing(&sandbox);
    terminal.answer("yes");
    assert_eq!(terminal.end(), 0);
    let before = only_draft(&sandbox);
    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "edit", &before.id.to_string()]);
    // The document that was not at hand came last, so it is asked for once more.
    terminal.expect("proof of payment");
    terminal.answer("yes");
    terminal.expect(REVIEW);
    terminal.answer("iin");
    let asked = terminal.expect("IIN");
    // Somebody may look over the shoulder; an empty line keeps the value that is not shown.
    assert!(!terminal.screen().contains(IIN), "{asked}");
    terminal.answer("");
    terminal.expect(REVIEW);
    terminal.answer("yes");
    assert_eq!(terminal.end(), 0);
    let after = only_draft(&sandbox);
    assert_eq!(after.answers, before.answers);
    assert!(after.have.contains("payment-receipt"));
}
