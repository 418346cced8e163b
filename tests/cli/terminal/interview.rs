//! A whole interview, from the first question to the finished draft.

use super::form::{ENGLISH, IIN, NEW, RUSSIAN, Step, follow, has_exactly, only_draft};
use crate::support::{Sandbox, Terminal};

fn whole(language: &str, steps: &[Step]) -> String {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[("CERTCTL_LANG", language)], NEW);
    follow(&mut terminal, steps);
    assert_eq!(terminal.next_prompt(), None, "more is asked");
    assert_eq!(terminal.end(), 0, "{}", terminal.screen());
    assert!(terminal.shows_cursor());
    let draft = only_draft(&sandbox);
    has_exactly(&draft, steps);
    let screen = terminal.screen();
    assert!(screen.contains(&draft.id.to_string()), "{screen}");
    screen
}

#[test]
fn an_interview_in_english_fills_a_draft() {
    let screen = whole("en", ENGLISH);
    // What was typed stands where it was typed; the answer at the end hides it.
    let card = screen.rsplit("DRAFT").next().unwrap();
    assert!(!card.contains(IIN) && !card.contains("Canary"), "{card}");
    assert!(card.contains("Friday 18 December 2026"), "{card}");
}

#[test]
fn an_interview_in_russian_needs_no_latin_letter() {
    let latin = |step: &&Step| step.typed.contains(|c: char| c.is_ascii_alphabetic());
    assert_eq!(RUSSIAN.iter().filter(latin).count(), 0);
    whole("ru", RUSSIAN);
}

/// What is kept before the first question, and where, is told before the first question.
#[test]
fn an_interview_begins_with_where_it_is_kept_and_how_to_leave() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    let first = terminal.expect("Where will you apply?");
    let id = only_draft(&sandbox).id.to_string();
    for words in [&id, "draft purge", ":stop"] {
        assert!(first.contains(words), "no {words:?} in:\n{first}");
    }
}

/// Answers of the command line are not asked for again.
#[test]
fn what_is_given_is_not_asked() {
    let sandbox = Sandbox::new();
    let given = [
        "--office",
        "semey",
        "-a",
        "certificate=birth",
        "-a",
        "product=statement",
    ];
    let mut terminal = Terminal::start(&sandbox, &[], &[NEW, &given].concat());
    terminal.expect("Paper or electronic?");
}

#[test]
fn an_application_that_is_not_possible_ends_the_interview_with_the_reason() {
    let sandbox = Sandbox::new();
    let new = [
        "draft",
        "new",
        "criminal-record",
        "--office",
        "mission",
        "-a",
        "purpose=abroad",
    ];
    let mut terminal = Terminal::start(
        &sandbox,
        &[],
        &[&new[..], &["-a", "apostille=yes"]].concat(),
    );
    assert_eq!(terminal.end(), 1);
    let screen = terminal.screen();
    assert!(screen.contains("No apostille is issued"), "{screen}");
    assert!(
        screen.contains(&format!("certctl draft edit {}", only_draft(&sandbox).id)),
        "{screen}"
    );
}
