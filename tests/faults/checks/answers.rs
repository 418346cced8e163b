//! Edits that can be told apart: each gives an answer of its own.

use std::io::Write;
use std::process::{Child, Stdio};

use crate::tools::Home;

/// A surname for a number.
pub(crate) fn token(mut number: usize) -> String {
    let mut letters = "Kept".to_owned();
    loop {
        letters.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return letters;
        }
    }
}

/// Gives answers to a draft.
pub(crate) trait Answering {
    /// Starts an edit of a draft that sets the surname.
    fn answering(&self, id: &str, surname: &str) -> Child;
}

impl Answering for Home {
    fn answering(&self, id: &str, surname: &str) -> Child {
        let mut command = self.command(&["draft", "edit", id, "--answers", "-"]);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        let answers = format!("{{\"surname\": \"{surname}\"}}");
        let mut pipe = child.stdin.take().unwrap();
        let _ = pipe.write_all(answers.as_bytes());
        child
    }
}
