//! Leaving an interview: at every prompt, in every way, without losing an answer.

use std::collections::BTreeMap;

use certctl::draft::Draft;

use super::form::{ENGLISH, Kept, NEW, REVIEW, Step, follow, has_exactly, of, only_draft};
use crate::support::{Sandbox, Terminal};

/// A way to leave, and the exit code of it.
type Way = (&'static str, fn(&mut Terminal), u32);

const CTRL_C: Way = ("Ctrl-C", Terminal::interrupt, 130);

/// Every way that there is.
const WAYS: [Way; 6] = [
    CTRL_C,
    ("end of input", |terminal| terminal.control('d'), 2),
    ("Ctrl-\\", |terminal| terminal.control('\\'), 131),
    ("SIGTERM", |terminal| terminal.signal("TERM"), 143),
    ("SIGHUP", |terminal| terminal.signal("HUP"), 129),
    ("the word", |terminal| terminal.answer(":stop"), 130),
];

/// Goes on with the draft of a sandbox, or begins it.
fn go_on(sandbox: &Sandbox, more: &[(&str, &str)]) -> Terminal {
    if !sandbox.home().exists() {
        return Terminal::start(sandbox, more, NEW);
    }
    let id = only_draft(sandbox).id.to_string();
    Terminal::start(sandbox, more, &["draft", "edit", &id])
}

/// Leaves, and looks at what is left.
fn leave(terminal: &mut Terminal, sandbox: &Sandbox, way: &Way, kept: &Draft, prompt: &str) {
    let (name, how, code) = way;
    how(terminal);
    let screen = |terminal: &Terminal| format!("{name} at {prompt:?}:\n{}", terminal.screen());
    assert_eq!(terminal.end(), *code, "{}", screen(terminal));
    assert!(terminal.shows_cursor(), "{}", screen(terminal));
    assert!(terminal.shows_keys(), "{}", screen(terminal));
    let draft = only_draft(sandbox);
    assert_eq!(draft.answers, kept.answers, "{}", screen(terminal));
    assert_eq!(draft.have, kept.have, "{}", screen(terminal));
    assert_eq!((&draft.office, &draft.filed), (&kept.office, &kept.filed));
    let told = format!(
        "The draft is kept. Go on with: certctl draft edit {}",
        draft.id
    );
    assert!(terminal.screen().contains(&told), "{}", screen(terminal));
}

/// Every prompt of the form, the confirmation of a number and the review among them.
fn at_every_prompt(ways: &[Way], more: &[(&str, &str)]) {
    let sandbox = Sandbox::new();
    // Answers since the last one that was kept: an interview that goes on asks for them again.
    let mut again: Vec<&Step> = Vec::new();
    let mut prompts = 0;
    loop {
        let mut next = None;
        let mut last = String::new();
        for way in ways {
            let mut terminal = go_on(&sandbox, more);
            for step in &again {
                terminal.expect(step.asked);
                terminal.answer(step.typed);
            }
            last = terminal.expect("");
            next = of(ENGLISH, &last);
            leave(&mut terminal, &sandbox, way, &only_draft(&sandbox), &last);
        }
        prompts += 1;
        let Some(step) = next else {
            assert!(last.contains(REVIEW), "{last}");
            break;
        };
        let mut terminal = go_on(&sandbox, more);
        for step in again.iter().chain([&step]) {
            terminal.expect(step.asked);
            terminal.answer(step.typed);
        }
        terminal.expect("");
        CTRL_C.1(&mut terminal);
        assert_eq!(terminal.end(), CTRL_C.2);
        match step.kept {
            Kept::Nothing => again.push(step),
            _ => again.clear(),
        }
    }
    assert!(prompts > 30, "only {prompts} prompts");
}

#[test]
fn every_way_out_of_every_prompt_keeps_every_answer_before_it() {
    std::thread::scope(|scope| {
        for ways in WAYS.chunks(3) {
            scope.spawn(|| at_every_prompt(ways, &[]));
        }
    });
}

#[test]
fn a_plain_terminal_is_left_in_the_same_ways() {
    at_every_prompt(&WAYS[1..2], &[("TERM", "dumb")]);
}

#[test]
fn ctrl_c_in_the_middle_of_a_line_keeps_every_answer_before_it() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], NEW);
    let answered = follow(&mut terminal, ENGLISH, Some("First name"));
    terminal.type_keys("Anna");
    terminal.interrupt();
    assert_eq!(terminal.end(), 130);
    has_exactly(&only_draft(&sandbox), &answered);
}

/// As after a look into a folder: the program stands still, and the line is there when it goes on.
#[test]
fn ctrl_z_and_a_new_window_size_keep_what_is_typed() {
    for term in ["xterm", "dumb"] {
        let sandbox = Sandbox::new();
        let mut terminal = Terminal::start(&sandbox, &[("TERM", term)], NEW);
        follow(&mut terminal, ENGLISH, Some("Surname"));
        terminal.type_keys("Can");
        terminal.control('z');
        terminal.await_stopped();
        assert!(terminal.shows_keys(), "the terminal is not given back");
        terminal.signal("CONT");
        terminal.type_keys("a");
        terminal.resize(60);
        terminal.type_keys("ry");
        terminal.answer("");
        terminal.expect("First name");
        let answers: BTreeMap<_, _> = only_draft(&sandbox).answers;
        assert_eq!(answers["surname"], "Canary");
    }
}

#[test]
fn a_way_out_leaves_a_command_that_keeps_nothing() {
    let sandbox = Sandbox::new();
    for command in ["deadline", "check"] {
        for (name, how, code) in WAYS {
            let mut terminal = Terminal::start(&sandbox, &[], &[command, "civil-status-repeat"]);
            terminal.expect("");
            how(&mut terminal);
            assert_eq!(terminal.end(), code, "{name}: {}", terminal.screen());
        }
    }
    assert!(!sandbox.home().exists());
}
