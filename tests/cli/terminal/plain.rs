//! Terminals that cannot draw, and people who are read to: lines, one after another, and nothing else.

use super::form::{ENGLISH, IIN, NEW, REVIEW, follow, has_exactly, only_draft};
use crate::support::{LANGUAGES, Sandbox, Terminal};

/// What makes the questions plain.
const PLAIN: [(&str, &str); 2] = [("TERM", "dumb"), ("CERTCTL_ACCESSIBLE", "1")];

#[track_caller]
fn has_no_escape(terminal: &Terminal) {
    let bytes = terminal.bytes();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!bytes.contains(&0x1B), "{text:?}");
}

#[test]
fn a_whole_interview_has_no_escape_sequence() {
    for plain in PLAIN {
        let sandbox = Sandbox::new();
        let mut terminal = Terminal::start(&sandbox, &[plain], NEW);
        let answered = follow(&mut terminal, ENGLISH, None);
        terminal.answer("yes");
        assert_eq!(terminal.end(), 0, "{}", terminal.screen());
        has_exactly(&only_draft(&sandbox), &answered);
        has_no_escape(&terminal);
        // Read aloud in the order of the lines, and no line is too long for the terminal.
        assert!(
            terminal
                .screen()
                .lines()
                .all(|line| line.chars().count() <= 100)
        );
    }
}

#[test]
fn answers_of_every_kind_have_no_escape_sequence_either() {
    for command in [
        &["deadline", "death-abroad", "--office", "mission"][..],
        &["draft", "list"],
        &["deadlines"],
    ] {
        let sandbox = Sandbox::new();
        let mut terminal = Terminal::start(&sandbox, &[("CERTCTL_ACCESSIBLE", "1")], command);
        terminal.end();
        has_no_escape(&terminal);
    }
}

#[test]
fn a_refused_line_is_corrected_backwards() {
    for language in LANGUAGES {
        let sandbox = Sandbox::new();
        let more = [("TERM", "dumb"), ("CERTCTL_LANG", language)];
        let mut terminal = Terminal::start(&sandbox, &more, &["draft", "new", "criminal-record"]);
        terminal.expect("");
        terminal.answer("Atlantis");
        terminal.expect("Atlantis");
        terminal.type_keys("Semex");
        terminal.erase(1);
        terminal.answer("y");
        terminal.expect("");
        assert_eq!(only_draft(&sandbox).office.as_deref(), Some("semey"));
        has_no_escape(&terminal);
    }
}

/// A terminal of another encoding, or a file sent to it.
#[test]
fn bytes_that_are_no_text_are_asked_again() {
    for term in ["xterm", "dumb"] {
        let sandbox = Sandbox::new();
        let mut terminal = Terminal::start(&sandbox, &[("TERM", term)], NEW);
        follow(&mut terminal, ENGLISH, Some("Surname"));
        terminal.send_bytes(b"\xca\xe0\xed\r");
        terminal.await_text("no readable text");
        terminal.answer("Canary");
        terminal.expect("First name");
        assert_eq!(only_draft(&sandbox).answers["surname"], "Canary");
    }
}

/// In a terminal that tells a paste from typing, a line break in it sends nothing.
#[test]
fn a_pasted_line_break_answers_nothing_by_itself() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(&mut terminal, ENGLISH, Some("Address"));
    terminal.send("\u{1b}[200~Abai 1\r\nflat 2\r\u{1b}[201~");
    terminal.await_text("Abai 1  flat 2");
    assert!(!only_draft(&sandbox).answers.contains_key("address"));
    terminal.answer("");
    terminal.expect("Telephone");
    assert_eq!(only_draft(&sandbox).answers["address"], "Abai 1  flat 2");
}

/// Where the cursor can move, the arrow down opens the options as a menu; nothing needs it.
#[test]
fn the_arrow_down_opens_a_menu() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    follow(&mut terminal, ENGLISH, Some("Which record is it about?"));
    terminal.send("\u{1b}[B");
    terminal.await_text("> birth");
    terminal.send("\u{1b}[B");
    terminal.await_text("> marriage");
    terminal.send("\r");
    terminal.await_text("3 of ");
    assert_eq!(only_draft(&sandbox).answers["certificate"], "marriage");
}

#[test]
fn a_plain_review_hides_what_is_personal() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[PLAIN[1]], NEW);
    follow(&mut terminal, ENGLISH, None);
    terminal.answer("");
    let list = terminal.expect(REVIEW);
    assert!(!list.contains(IIN), "{list}");
    assert!(list.contains("••••••••4680"), "{list}");
}
