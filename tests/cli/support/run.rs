//! What a run of the program gave.

use std::fmt;
use std::io::Read;
use std::path::Path;
use std::process::Child;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// No run takes anywhere near as long; one that does hangs.
const HANGS: Duration = Duration::from_secs(60);

/// Exit code, stdout and stderr. Shown, it is one text for a snapshot, without what differs from run to run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) exit: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    root: String,
}

impl Run {
    /// Waits for the end of a child. A stream that the test took away is empty.
    ///
    /// # Panics
    /// The child hangs, or is ended by a signal.
    pub(crate) fn of(mut child: Child, root: &Path) -> Self {
        let (send, receive) = mpsc::channel();
        let streams = [
            child
                .stdout
                .take()
                .map(|s| Box::new(s) as Box<dyn Read + Send>),
            child
                .stderr
                .take()
                .map(|s| Box::new(s) as Box<dyn Read + Send>),
        ];
        for (at, stream) in streams.into_iter().enumerate() {
            let send = send.clone();
            thread::spawn(move || {
                let mut bytes = Vec::new();
                if let Some(mut stream) = stream {
                    stream.read_to_end(&mut bytes).unwrap();
                }
                // Only a test that has given up does not listen.
                let _ = send.send((at, bytes));
            });
        }
        let mut texts = [String::new(), String::new()];
        for _ in 0..texts.len() {
            let Ok((at, bytes)) = receive.recv_timeout(HANGS) else {
                child.kill().unwrap();
                panic!("the program hangs");
            };
            texts[at] = String::from_utf8(bytes).unwrap();
        }
        let status = child.wait().unwrap();
        let exit = status.code();
        let [stdout, stderr] = texts;
        Self {
            exit: exit.unwrap_or_else(|| panic!("{status}\n{stderr}")),
            stdout,
            stderr,
            root: root.to_str().unwrap().to_owned(),
        }
    }

    /// Asserts the exit code, showing everything if it is another.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.exit, code, "\n{self}");
        self
    }

    /// The document on stdout.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        let read = serde_json::from_str(&self.stdout);
        read.unwrap_or_else(|error| panic!("{error}\n{self}"))
    }

    /// The document on stderr, where nothing may be on stdout.
    #[track_caller]
    pub(crate) fn error(&self) -> Value {
        assert_eq!(self.stdout, "", "\n{self}");
        let read = serde_json::from_str(&self.stderr);
        read.unwrap_or_else(|error| panic!("{error}\n{self}"))
    }

    /// The id that `draft new` prints first.
    #[track_caller]
    pub(crate) fn id(&self) -> String {
        let id = self.stdout.lines().next().unwrap_or_default().to_owned();
        assert!(is_draft_id(&id), "no id first\n{self}");
        id
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tell = |text: &str| steady(text, &self.root);
        write!(
            f,
            "exit: {}\n--- stdout\n{}--- stderr\n{}",
            self.exit,
            tell(&self.stdout),
            tell(&self.stderr)
        )
    }
}

/// A text without what differs from run to run: the folder of the test and the ids of drafts.
fn steady(text: &str, root: &str) -> String {
    let text = text.replace(root, "[ROOT]");
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_alphanumeric() || c == '-' {
            word.push(c);
            continue;
        }
        out.push_str(if is_draft_id(&word) { "[ID]" } else { &word });
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

/// Four signs, a hyphen, four signs: `k7mp-3x9q`.
fn is_draft_id(word: &str) -> bool {
    certctl::draft::DraftId::parse(word).is_ok_and(|id| id.to_string() == word)
}

#[test]
fn snapshots_hide_ids_and_folders_only() {
    assert_eq!(
        steady("k7mp-3x9q: /tmp/x/home, criminal-record", "/tmp/x"),
        "[ID]: [ROOT]/home, criminal-record"
    );
}
