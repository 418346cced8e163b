//! A data folder of its own, and the program in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use certctl::draft::{Deed, Draft, DraftId};
use certctl::store::{ExposeSecret, Identity, Secret, SecretString, Store, identities};
use tempfile::TempDir;

use super::ended::piped;
use super::{Ended, Machine, PROGRAM, copy};

/// The draft that a fault strikes.
pub(crate) const SUBJECT: &str = "aaaa-aaaa";

/// The draft beside it, which must not change.
pub(crate) const BYSTANDER: &str = "bbbb-bbbb";

/// "Today" of every run that does not say otherwise.
pub(crate) const TODAY: &str = "2026-12-11";

/// Where drafts are kept, and how the program is run there.
#[derive(Debug)]
pub(crate) struct Home {
    /// removed with the home
    _folder: Option<TempDir>,
    root: PathBuf,
    planted: Option<&'static str>,
}

impl Home {
    /// On the disk of the machine.
    pub(crate) fn new(machine: &Machine) -> Self {
        Self::in_folder(TempDir::new().unwrap(), machine)
    }

    /// In memory where the machine has such a folder: quick, and no less true where no power is cut.
    pub(crate) fn in_memory(machine: &Machine) -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new());
        Self::in_folder(folder.unwrap(), machine)
    }

    /// In a folder that somebody else removes.
    pub(crate) fn at(root: &Path, machine: &Machine) -> Self {
        Self {
            _folder: None,
            root: root.to_owned(),
            planted: machine.planted,
        }
    }

    fn in_folder(folder: TempDir, machine: &Machine) -> Self {
        Self {
            root: folder.path().to_owned(),
            _folder: Some(folder),
            planted: machine.planted,
        }
    }

    /// Another home with the same in it, in memory.
    pub(crate) fn twin(&self) -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new());
        let folder = folder.unwrap();
        if self.path().exists() {
            copy(&self.path(), &folder.path().join("home"));
        }
        for name in ["key", "recipient", "archive"] {
            // Most homes have none of them.
            let _ = std::fs::copy(self.root.join(name), folder.path().join(name));
        }
        Self {
            root: folder.path().to_owned(),
            _folder: Some(folder),
            planted: self.planted,
        }
    }

    /// The folder around the data folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// `CERTCTL_HOME`.
    pub(crate) fn path(&self) -> PathBuf {
        self.root.join("home")
    }

    /// The file of a draft.
    pub(crate) fn file(&self, id: &str) -> PathBuf {
        self.path().join("drafts").join(format!("{id}.json"))
    }

    /// The store, unlocked if the home has a key.
    pub(crate) fn store(&self) -> Store {
        let mut store = Store::new(self.path());
        if let Ok(text) = std::fs::read_to_string(self.key()) {
            let keys = identities(&SecretString::from(text)).expect("a key");
            // A damaged store is for the check to find.
            let _ = store.unlock(Secret::Identities(keys));
        }
        store
    }

    /// The file with the key of an encrypted store, beside the data folder.
    pub(crate) fn key(&self) -> PathBuf {
        self.root.join("key")
    }

    /// Makes a key, and its public half beside it.
    pub(crate) fn make_key(&self) {
        let key = Identity::generate();
        std::fs::write(self.key(), key.to_string().expose_secret()).unwrap();
        std::fs::write(self.root.join("recipient"), key.to_public().to_string()).unwrap();
    }

    /// Some program, such as a tracer that starts ours, in the environment of ours.
    pub(crate) fn other(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("CERTCTL_TODAY", TODAY)
            .env("CERTCTL_LANG", "en")
            .env("CERTCTL_HOME", self.path())
            .env("COLUMNS", "80")
            .env("RUST_BACKTRACE", "1")
            .current_dir(&self.root);
        if self.key().exists() {
            command.env("CERTCTL_KEY_FILE", self.key());
        }
        if let Some(planted) = self.planted {
            command.env("CERTCTL_PLANTED", planted);
        }
        piped(&mut command);
        command
    }

    /// Our program.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = self.other(PROGRAM);
        command.args(arguments);
        command
    }

    /// Runs our program with a command line whose words hold no blanks.
    pub(crate) fn run(&self, line: &str) -> Ended {
        let words: Vec<&str> = line.split_whitespace().collect();
        Ended::of(&mut self.command(&words))
    }

    /// A subject with two earlier revisions, a bystander with one.
    pub(crate) fn furnish(&self) {
        let mut subject = self.keep(SUBJECT, &[("purpose", "abroad")]);
        for office in ["semey", "astana"] {
            subject.office = Some(office.to_owned());
            self.store().save(&mut subject, Deed::Edit).unwrap();
        }
        let mut bystander = self.keep(BYSTANDER, &[("purpose", "kazakhstan")]);
        bystander.have.insert("application".to_owned());
        self.store().save(&mut bystander, Deed::Edit).unwrap();
    }

    /// A new draft with answers.
    pub(crate) fn keep(&self, id: &str, answers: &[(&str, &str)]) -> Draft {
        let id = DraftId::parse(id).unwrap();
        let mut draft = Draft::new(id, "criminal-record", "2026-12-11T10:00:00+05:00");
        for (key, value) in answers {
            draft.answers.insert((*key).to_owned(), (*value).to_owned());
        }
        self.store().create(&mut draft).unwrap();
        draft
    }
}
