//! The system calls of a run, and a fault in one of them.

use std::collections::BTreeMap;
use std::fmt;
use std::process::{Command, Stdio};

use super::{Ended, Home, PROGRAM};

/// Calls that change what is kept, or that decide whether it is changed.
const CHANGING: &str = "openat,write,writev,pwrite64,pwritev,fsync,fdatasync,sync_file_range,rename,renameat,\
    renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,chmod,fchmod,fchmodat,chown,fchown,\
    ftruncate,truncate,flock,fcntl,copy_file_range,sendfile,fallocate,close";

/// One system call of a run.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) name: String,
    /// the how manieth of its name, from 1
    pub(crate) number: usize,
    /// as the tracer writes it, with paths
    pub(crate) text: String,
}

impl Call {
    /// It writes to stdout or stderr.
    pub(crate) fn speaks(&self) -> bool {
        let arguments = self.text.split_once('(').map_or("", |(_, rest)| rest);
        self.name.starts_with("write")
            && (arguments.starts_with("1<") || arguments.starts_with("2<"))
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.name, self.number, self.text)
    }
}

/// What happens in place of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// the program is killed before the call
    Kill,
    /// the call fails with an error of this name
    Error(&'static str),
    /// a write gives a number of bytes and writes nothing
    Wrote(usize),
}

/// How often it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Times {
    Once,
    /// from that call on, in every call of its name
    EverAfter,
}

/// The calls of one run.
#[derive(Debug)]
pub(crate) struct Trace {
    pub(crate) calls: Vec<Call>,
    pub(crate) ended: Ended,
}

impl Trace {
    /// Runs the program and gives its calls that change something, in their order.
    pub(crate) fn of(home: &Home, words: &[String], input: &str) -> Self {
        Self::watching(home, CHANGING, words, input)
    }

    /// Runs the program and gives some of its calls: names or classes as strace knows them.
    pub(crate) fn watching(home: &Home, calls: &str, words: &[String], input: &str) -> Self {
        let log = home.root().join("trace");
        let mut strace = home.other("strace");
        strace.args(["-f", "-y", "-s", "256", "-o"]).arg(&log);
        strace
            .args(["-e", &format!("trace={calls}"), PROGRAM])
            .args(words);
        let ended = Ended::fed(strace.stdin(Stdio::piped()), input.as_bytes());
        let text = std::fs::read(&log).unwrap_or_default();
        let mut numbers = BTreeMap::new();
        let calls = String::from_utf8_lossy(&text)
            .lines()
            .filter_map(|line| {
                let (_, text) = line.split_once(' ')?;
                let text = text.trim_start();
                let (name, _) = text.split_once('(')?;
                // Ends, signals and the second halves of calls have no such name.
                let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
                let number = numbers.entry(name.to_owned()).or_insert(0);
                *number += usize::from(is_name);
                is_name.then(|| Call {
                    name: name.to_owned(),
                    number: *number,
                    text: text.to_owned(),
                })
            })
            .collect();
        Self { calls, ended }
    }
}

impl Fault {
    /// A run in which the fault strikes at a call.
    pub(crate) fn at(self, call: &Call, times: Times, home: &Home, words: &[String]) -> Command {
        let name = &call.name;
        let what = match self {
            Self::Kill => "signal=SIGKILL".to_owned(),
            Self::Error(error) => format!("error={error}"),
            Self::Wrote(bytes) => format!("retval={bytes}"),
        };
        let first = call.number;
        let when = match (times, self) {
            (Times::Once, _) => first.to_string(),
            // An interrupted call is made again: if every one were, the program would have to try for ever.
            (Times::EverAfter, Self::Error("EINTR")) => format!("{first}..{}", first + 100),
            (Times::EverAfter, _) => format!("{first}+"),
        };
        let mut strace = home.other("strace");
        strace.args([
            "-f",
            "-o",
            "/dev/null",
            "-e",
            &format!("trace={name}"),
            "-e",
        ]);
        strace.arg(format!("inject={name}:{what}:when={when}"));
        strace.arg(PROGRAM).args(words);
        strace
    }
}
