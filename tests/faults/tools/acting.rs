//! Parts that this program plays in processes of its own: another writer, the holder of the lock.

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use certctl::draft::{Deed, DraftId};
use certctl::store::{Store, StoreError};

use super::Machine;

/// A process that plays a part. It is killed with the value.
#[derive(Debug)]
pub(crate) struct Actor {
    pub(crate) child: Child,
}

impl Actor {
    /// Holds the lock of a home from now on.
    pub(crate) fn holding(home: &Path) -> Self {
        let mut actor = Self::start(&["--act-hold", home.to_str().unwrap()], None);
        let mut line = String::new();
        let out = actor.child.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        assert_eq!(line, "held\n");
        actor
    }

    /// Saves a draft a number of times, each time with an answer of its own: `token-0`, `token-1`.
    pub(crate) fn writing(
        home: &Path,
        id: &str,
        token: &str,
        saves: usize,
        machine: &Machine,
    ) -> Self {
        let home = home.to_str().unwrap();
        let words = ["--act-write", home, id, token, &saves.to_string()];
        Self::start(&words, machine.planted)
    }

    fn start(words: &[&str], planted: Option<&'static str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped());
        if let Some(planted) = planted {
            command.env("CERTCTL_PLANTED", planted);
        }
        Self {
            child: command.spawn().unwrap(),
        }
    }
}

impl Drop for Actor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Plays a part if the arguments name one.
pub(crate) fn acting(arguments: &[String]) -> Option<ExitCode> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--act-hold", home] => {
            hold(&PathBuf::from(home).join("lock"));
            Some(ExitCode::SUCCESS)
        }
        ["--act-write", home, id, token, saves] => {
            let store = Store::with_wait(PathBuf::from(home), Duration::from_secs(60));
            let id = DraftId::parse(id).unwrap();
            Some(write(&store, id, token, saves.parse().unwrap()))
        }
        _ => None,
    }
}

fn hold(lock: &Path) {
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(lock)
        .unwrap();
    file.lock().unwrap();
    println!("held");
    std::io::stdout().flush().unwrap();
    loop {
        thread::sleep(Duration::from_secs(60));
    }
}

fn write(store: &Store, id: DraftId, token: &str, saves: usize) -> ExitCode {
    for number in 0..saves {
        loop {
            let Ok(mut draft) = store.load(id) else {
                return ExitCode::FAILURE;
            };
            draft
                .answers
                .insert(token.to_owned(), format!("{token}-{number}"));
            match store.save(&mut draft, Deed::Edit) {
                Ok(()) => break,
                // Told, and so done again.
                Err(StoreError::Changed { .. } | StoreError::Busy { .. }) => {}
                Err(error) => {
                    eprintln!("a writer could not save: {error}");
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    ExitCode::SUCCESS
}
