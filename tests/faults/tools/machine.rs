//! What this machine allows, and how much is asked of it.

use std::fs;
use std::process::{Command, Stdio};

use super::Skipped;

/// The machine of this run.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    /// as many rounds as the goals name everywhere
    pub(crate) full: bool,
    /// the way of saving that loses data, in the self-check
    pub(crate) planted: Option<&'static str>,
    /// a name space for mounts is ours
    mounts: bool,
}

impl Machine {
    pub(crate) fn look(mounts: bool) -> Self {
        Self {
            full: std::env::var_os("CERTCTL_FAULTS").is_some_and(|value| value == "full"),
            planted: None,
            mounts,
        }
    }

    /// The same machine with a way of saving that loses data.
    pub(crate) fn planting(&self, planted: &'static str) -> Self {
        Self {
            planted: Some(planted),
            ..self.clone()
        }
    }

    /// A number of rounds: the default or the full one; fewer are enough to find what is planted.
    pub(crate) fn rounds(&self, default: usize, full: usize) -> usize {
        match (self.planted, self.full) {
            (Some(_), _) => default.div_ceil(5),
            (None, true) => full,
            (None, false) => default,
        }
    }

    /// Asks for a program.
    pub(crate) fn needs(&self, program: &str) -> Result<(), Skipped> {
        if has(program) {
            Ok(())
        } else {
            Err(Skipped::for_want_of(program))
        }
    }

    /// Asks for strace that may trace.
    pub(crate) fn traces(&self) -> Result<(), Skipped> {
        self.needs("strace")?;
        let mut strace = Command::new("strace");
        strace.args(["-f", "-o", "/dev/null", "true"]);
        if quietly(&mut strace) {
            Ok(())
        } else {
            Err(Skipped("strace may not trace here".to_owned()))
        }
    }

    /// Asks to be root.
    pub(crate) fn is_root(&self) -> Result<(), Skipped> {
        if root() {
            Ok(())
        } else {
            Err(Skipped("not root".to_owned()))
        }
    }

    /// Asks for mounts that nobody else sees.
    pub(crate) fn mounts(&self) -> Result<(), Skipped> {
        self.is_root()?;
        if self.mounts {
            Ok(())
        } else {
            Err(Skipped("no name space for mounts".to_owned()))
        }
    }
}

/// Whether a program is installed.
pub(crate) fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The user of this process is root, seen by whom its own folder belongs to.
pub(crate) fn root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|data| data.uid() == 0)
}

/// Runs a command without its output; whether it succeeded.
pub(crate) fn quietly(command: &mut Command) -> bool {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null());
    let status = command.stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
