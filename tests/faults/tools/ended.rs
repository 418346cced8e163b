//! A run to its end.

use std::fmt;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// No run takes anywhere near as long; one that does hangs.
const HANGS: Duration = Duration::from_secs(60);

/// How a run ended and what it said.
#[derive(Debug, Clone)]
pub(crate) struct Ended {
    /// none: it had to be killed because it hung
    pub(crate) status: Option<ExitStatus>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: Vec<u8>,
}

impl Ended {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::fed(command, b"")
    }

    /// Runs a command to its end with something on stdin, if stdin is a pipe.
    pub(crate) fn fed(command: &mut Command, input: &[u8]) -> Self {
        let mut child = command.spawn().unwrap();
        if let Some(mut pipe) = child.stdin.take() {
            // A refusal comes before the reading.
            let _ = pipe.write_all(input);
        }
        Self::waited(child)
    }

    /// Waits for the end of a run. A stream that was not piped is empty.
    pub(crate) fn waited(mut child: Child) -> Self {
        let (send, receive) = mpsc::channel();
        let mut awaited = 0;
        let out = child
            .stdout
            .take()
            .map(|s| Box::new(s) as Box<dyn Read + Send>);
        let err = child
            .stderr
            .take()
            .map(|s| Box::new(s) as Box<dyn Read + Send>);
        for (at, stream) in [(0, out), (1, err)] {
            let Some(mut stream) = stream else { continue };
            let send = send.clone();
            awaited += 1;
            thread::spawn(move || {
                let mut bytes = Vec::new();
                let _ = stream.read_to_end(&mut bytes);
                let _ = send.send((at, bytes));
            });
        }
        let mut texts = [Vec::new(), Vec::new()];
        let mut hung = false;
        for _ in 0..awaited {
            match receive.recv_timeout(HANGS) {
                Ok((at, bytes)) => texts[at as usize] = bytes,
                Err(_) => {
                    hung = true;
                    break;
                }
            }
        }
        if hung {
            let _ = child.kill();
        }
        let status = child.wait().unwrap();
        let [out, err] = texts;
        Self {
            status: (!hung).then_some(status),
            out,
            err,
        }
    }

    /// The exit code; none after a signal or a hang.
    pub(crate) fn code(&self) -> Option<i32> {
        self.status.and_then(|status| status.code())
    }

    pub(crate) fn signal(&self) -> Option<i32> {
        self.status.and_then(|status| status.signal())
    }

    pub(crate) fn is_done(&self) -> bool {
        self.code() == Some(0)
    }

    pub(crate) fn said(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }

    pub(crate) fn complained(&self) -> String {
        String::from_utf8_lossy(&self.err).into_owned()
    }

    /// An end that a program may come to: an exit code of the list, no panic, no signal, no hang.
    pub(crate) fn is_orderly(&self) -> bool {
        self.code().is_some_and(|code| (0..=5).contains(&code))
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => write!(f, "hung")?,
        }
        let first = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            text.lines().next().unwrap_or_default().to_owned()
        };
        write!(
            f,
            ", stdout {:?}, stderr {:?}",
            first(&self.out),
            first(&self.err)
        )
    }
}

/// Streams as every run has them if it does not say otherwise.
pub(crate) fn piped(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
}
