//! A folder and an environment that nothing outside the test can touch.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::{PROGRAM, Run};

/// "Today" of every test that does not say otherwise: the Friday before a weekend and a public holiday.
pub(crate) const TODAY: &str = "2026-12-11";

/// What the program may see of the world. The zone is the farthest from Kazakhstan's that there is: it must not matter.
pub(crate) const ENVIRONMENT: [(&str, &str); 4] = [
    ("CERTCTL_TODAY", TODAY),
    ("CERTCTL_LANG", "en"),
    ("COLUMNS", "80"),
    ("TZ", "Pacific/Pago_Pago"),
];

/// A home folder for one test.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// The folder that is gone with the sandbox.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// `CERTCTL_HOME`, which is not there until the program makes it.
    pub(crate) fn home(&self) -> PathBuf {
        self.root().join("home")
    }

    /// Writes a file beside the home folder and gives its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A run to be prepared.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Invocation<'_> {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .env_clear()
            .envs(ENVIRONMENT)
            .env("CERTCTL_HOME", self.home())
            .current_dir(self.root())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Invocation {
            sandbox: self,
            command,
            input: None,
        }
    }

    /// A new draft with nothing personal in it, by its id.
    pub(crate) fn begin(&self) -> String {
        let new = ["draft", "new", "death-abroad", "--office", "mission"];
        self.run(&[&new[..], &["--partial"]].concat()).exits(0).id()
    }

    /// Runs the program with nothing on stdin.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).run()
    }
}

/// A run to be prepared.
pub(crate) struct Invocation<'a> {
    sandbox: &'a Sandbox,
    command: Command,
    input: Option<String>,
}

impl Invocation<'_> {
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// What is on stdin, through a pipe.
    pub(crate) fn input(mut self, text: &str) -> Self {
        self.input = Some(text.to_owned());
        self
    }

    /// Where stdout goes, if not to the test.
    pub(crate) fn stdout(mut self, to: impl Into<Stdio>) -> Self {
        self.command.stdout(to);
        self
    }

    /// Where stderr goes, if not to the test.
    pub(crate) fn stderr(mut self, to: impl Into<Stdio>) -> Self {
        self.command.stderr(to);
        self
    }

    /// Runs the program to its end.
    pub(crate) fn run(mut self) -> Run {
        if self.input.is_some() {
            self.command.stdin(Stdio::piped());
        }
        let mut child = self.command.spawn().unwrap();
        if let (Some(text), Some(mut pipe)) = (self.input, child.stdin.take()) {
            // The program may refuse its arguments without reading; that is no fault of the test.
            let _ = pipe.write_all(text.as_bytes());
        }
        Run::of(child, self.sandbox.root())
    }
}
