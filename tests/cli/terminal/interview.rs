//! A whole interview, from the first question to the finished draft.

use super::form::{ENGLISH, IIN, NEW, RUSSIAN, Step, follow, has_exactly, only_draft};
use crate::support::{Sandbox, Terminal};

fn whole(language: &str, steps: &[Step], yes: &str) -> String {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[("CERTCTL_LANG", language)], NEW);
    let answered = follow(&mut terminal, steps, None);
    terminal.answer(yes);
    assert_eq!(terminal.next_prompt(), None, "more is asked");
    assert_eq!(terminal.end(), 0, "{}", terminal.screen());
    assert!(terminal.shows_cursor() && terminal.shows_keys());
    assert!(answered.len() > 30, "only {} prompts", answered.len());
    let draft = only_draft(&sandbox);
    has_exactly(&draft, &answered);
    let screen = terminal.screen();
    assert!(screen.contains(&draft.id.to_string()), "{screen}");
    screen
}

#[test]
fn an_interview_in_english_fills_a_draft() {
    let screen = whole("en", ENGLISH, "yes");
    // What was typed stands where it was typed; the answer at the end hides it.
    let card = screen.rsplit("DRAFT").next().unwrap();
    assert!(!card.contains(IIN) && !card.contains("Canary"), "{card}");
    assert!(card.contains("Friday 18 December 2026"), "{card}");
    assert!(screen.contains("\n1 of "), "{screen}");
    assert!(screen.contains(", Applicant\n"), "{screen}");
}

#[test]
fn an_interview_in_russian_needs_no_latin_letter() {
    let latin = |step: &&Step| step.typed.contains(|c: char| c.is_ascii_alphabetic());
    assert_eq!(RUSSIAN.iter().filter(latin).count(), 0);
    let screen = whole("ru", RUSSIAN, "да");
    assert!(screen.contains(", Заявитель\n"), "{screen}");
}

/// Every question of this form has a default or is answered by its number.
#[test]
fn an_interview_in_kazakh_steers_with_kazakh_words() {
    let sandbox = Sandbox::new();
    let new = ["draft", "new", "criminal-record"];
    let mut terminal = Terminal::start(&sandbox, &[("CERTCTL_LANG", "kk")], &new);
    terminal.expect("Өтініш қайда беріледі?");
    terminal.answer("Семей");
    terminal.expect("Анықтама қайда қолданылады?");
    terminal.answer(":артқа");
    terminal.expect("Өтініш қайда беріледі?");
    terminal.answer(":тоқта");
    assert_eq!(terminal.end(), 130);
    assert_eq!(only_draft(&sandbox).office.as_deref(), Some("semey"));
}

/// What is kept before the first question, where, how long, and how it goes, is told before the first question.
#[test]
fn an_interview_begins_with_where_it_is_kept_and_how_to_leave() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    let first = terminal.expect("Where will you apply?");
    let id = only_draft(&sandbox).id.to_string();
    let home = sandbox.home();
    let words = [
        "no network",
        "until you remove",
        "draft purge",
        ":stop",
        "< goes back",
    ];
    for words in [&[id.as_str(), home.to_str().unwrap()][..], &words].concat() {
        let said = first.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(words), "no {words:?} in:\n{first}");
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

/// A slip of the hand must not end it: the answer that bars can be changed.
/// An interview that comes to an answer by which the application is not possible.
fn not_possible(sandbox: &Sandbox) -> Terminal {
    let new = ["draft", "new", "criminal-record", "--office", "mission"];
    let given = ["-a", "purpose=abroad"];
    let mut terminal = Terminal::start(sandbox, &[], &[&new[..], &given].concat());
    while !terminal.expect("").contains("apostille") {
        terminal.answer("");
    }
    terminal.answer("yes");
    terminal
}

#[test]
fn an_application_that_is_not_possible_tells_the_reason_and_can_be_changed() {
    let sandbox = Sandbox::new();
    let mut terminal = not_possible(&sandbox);
    terminal.expect("No apostille is issued");
    terminal.answer("apostille");
    terminal.expect("apostille");
    terminal.answer("no");
    terminal.expect("more questions are asked");
    terminal.answer(":stop");
    assert_eq!(terminal.end(), 130);
    assert_eq!(only_draft(&sandbox).answers["apostille"], "no");
}

#[test]
fn an_application_that_is_not_possible_and_left_so_is_an_honest_no() {
    let sandbox = Sandbox::new();
    let mut terminal = not_possible(&sandbox);
    terminal.expect("No apostille is issued");
    terminal.answer("yes");
    assert_eq!(terminal.end(), 1);
    let how = format!("certctl draft edit {}", only_draft(&sandbox).id);
    assert!(terminal.screen().contains(&how), "{}", terminal.screen());
}
