//! A person at a terminal: what stands on the screen, and keys.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

use super::sandbox::ENVIRONMENT;
use super::{PROGRAM, Sandbox};

/// No prompt takes anywhere near as long to come; it is a limit for hangs and no measurement.
const HANGS: Duration = Duration::from_secs(30);

/// Between two looks at the state of the terminal, which nobody announces.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// So tall that a whole interview stays on the screen.
const ROWS: u16 = 600;
const COLUMNS: u16 = 100;

/// What prompts end in.
const MARK: &str = "> ";

/// After this time without a change the screen is taken to be as the program wants it.
const SETTLES: Duration = Duration::from_secs(2);

const BACKSPACE: &str = "\u{7f}";

/// The program on a terminal of its own.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<Screen>,
    /// The first row on which the next prompt can be.
    row: u16,
}

#[derive(Default)]
struct Screen {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    parser: Parser,
    /// Every byte that the program wrote.
    bytes: Vec<u8>,
    ended: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            parser: Parser::new(size(ROWS), size(COLUMNS), 0),
            bytes: Vec::new(),
            ended: false,
        }
    }
}

impl Terminal {
    /// Starts the program as [`Sandbox::run`] does, but on a terminal, with more variables on top.
    pub(crate) fn start(sandbox: &Sandbox, more: &[(&str, &str)], arguments: &[&str]) -> Self {
        let home = sandbox.home();
        let more = [more, &[("CERTCTL_HOME", home.to_str().unwrap())]].concat();
        Self::run(PROGRAM, sandbox.root(), &more, arguments)
    }

    /// Starts another program on a terminal, in a folder.
    pub(crate) fn start_program(program: &str, folder: &Path, arguments: &[&str]) -> Self {
        let path = std::env::var("PATH").unwrap();
        Self::run(program, folder, &[("PATH", &path)], arguments)
    }

    fn run(program: &str, folder: &Path, more: &[(&str, &str)], arguments: &[&str]) -> Self {
        let size = PtySize {
            rows: ROWS,
            cols: COLUMNS,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in ENVIRONMENT.iter().chain([&("TERM", "xterm")]).chain(more) {
            command.env(name, value);
        }
        command.cwd(folder);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = Arc::new(Screen::default());
        let (seen, mut output) = (Arc::clone(&screen), pair.master.try_clone_reader().unwrap());
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut closed = false;
            loop {
                let read = output.read(&mut bytes);
                let mut state = seen.state.lock().unwrap();
                match read {
                    Ok(n @ 1..) => {
                        state.parser.process(&bytes[..n]);
                        state.bytes.extend_from_slice(&bytes[..n]);
                    }
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    // When the program ends, Linux gives an error instead of an end of file. It looks for bytes first
                    // and for the end then, so what is written between the two looks comes with the next read.
                    _ if !closed => closed = true,
                    _ => state.ended = true,
                }
                let ended = state.ended;
                drop(state);
                seen.changed.notify_all();
                if ended {
                    return;
                }
            }
        });
        Self {
            keys: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            screen,
            row: 0,
        }
    }

    /// Everything on the screen.
    pub(crate) fn screen(&self) -> String {
        let state = self.screen.state.lock().unwrap();
        state.parser.screen().contents()
    }

    /// Every byte that the program wrote.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.screen.state.lock().unwrap().bytes.clone()
    }

    /// The id of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether the cursor can be seen.
    pub(crate) fn shows_cursor(&self) -> bool {
        let state = self.screen.state.lock().unwrap();
        !state.parser.screen().hide_cursor()
    }

    /// The next prompt: waits until it stands on the screen and keys are read one by one, then gives the text since
    /// the last answer. None when the program ended instead.
    pub(crate) fn next_prompt(&mut self) -> Option<String> {
        let start = Instant::now();
        loop {
            {
                let state = self.screen.state.lock().unwrap();
                let (state, _) = self.screen.changed.wait_timeout(state, LOOK_AGAIN).unwrap();
                let screen = state.parser.screen();
                let (row, _) = screen.cursor_position();
                let rows: Vec<String> = screen.rows(0, COLUMNS).collect();
                let line = rows.get(usize::from(row)).map_or("", String::as_str);
                // Trailing blanks are not on the screen.
                if row >= self.row && format!("{line} ").contains(MARK) && self.reads_keys() {
                    return Some(rows[usize::from(self.row)..=usize::from(row)].join("\n"));
                }
                if state.ended {
                    return None;
                }
            }
            assert!(start.elapsed() < HANGS, "no prompt:\n{}", self.screen());
        }
    }

    /// Waits for the next prompt and asserts that it says something.
    #[track_caller]
    pub(crate) fn expect(&mut self, text: &str) -> String {
        let prompt = self.next_prompt();
        let Some(prompt) = prompt else {
            panic!("ended before {text:?}:\n{}", self.screen());
        };
        let said = prompt.split_whitespace().collect::<Vec<_>>().join(" ");
        // Where lines break is no part of what is said.
        assert!(said.contains(text), "no {text:?} in:\n{prompt}");
        prompt
    }

    /// Types a line, key by key as a person does, and ends it.
    pub(crate) fn answer(&mut self, text: &str) {
        self.type_keys(text);
        self.row = self.press("\r").0 + 1;
    }

    /// Types a line that is not shown, and ends it. The keys are read one by one until it ends.
    pub(crate) fn answer_unseen(&mut self, text: &str) {
        self.await_keys();
        self.row = self.cursor().0 + 1;
        self.send(&format!("{text}\r"));
    }

    /// Waits until something stands on the screen, prompt or not, of whatever program.
    #[track_caller]
    pub(crate) fn await_text(&self, text: &str) {
        let start = Instant::now();
        while !self.screen().contains(text) {
            assert!(start.elapsed() < HANGS, "no {text:?}:\n{}", self.screen());
            thread::sleep(LOOK_AGAIN);
        }
    }

    /// Types without ending the line.
    pub(crate) fn type_keys(&mut self, text: &str) {
        for key in text.chars() {
            self.press(&key.to_string());
        }
    }

    /// Takes back what was typed or kept on the line, sign by sign.
    pub(crate) fn erase(&mut self, signs: usize) {
        for _ in 0..signs {
            self.press(BACKSPACE);
        }
    }

    /// Ctrl-C, while a key is awaited.
    pub(crate) fn interrupt(&mut self) {
        self.control('c');
    }

    /// A letter with Ctrl, while a key is awaited.
    pub(crate) fn control(&mut self, letter: char) {
        self.await_keys();
        self.send(&char::from(letter as u8 & 0x1F).to_string());
    }

    /// A signal from another process.
    pub(crate) fn signal(&mut self, name: &str) {
        let process = self.process().to_string();
        let kill = Command::new("kill")
            .args([&format!("-{name}"), &process])
            .status();
        assert!(kill.unwrap().success());
    }

    /// Waits until the program stands still.
    pub(crate) fn await_stopped(&self) {
        let status = format!("/proc/{}/stat", self.process());
        let start = Instant::now();
        // The state stands behind the name in brackets.
        while !fs::read_to_string(&status).unwrap().contains(") T ") {
            assert!(start.elapsed() < HANGS, "it goes on:\n{}", self.screen());
            thread::sleep(LOOK_AGAIN);
        }
    }

    /// Makes the window narrower or wider.
    pub(crate) fn resize(&self, columns: u16) {
        let size = PtySize {
            rows: ROWS,
            cols: columns,
            ..PtySize::default()
        };
        self.master.resize(size).unwrap();
    }

    /// Whether the terminal shows what is typed, line by line, as it does for a shell.
    pub(crate) fn shows_keys(&self) -> bool {
        let modes = self.master.get_termios().map(|modes| modes.local_flags);
        modes.is_some_and(|modes| {
            let modes = format!("{modes:?}");
            let shown = modes.contains("ECHO ") || modes.ends_with("ECHO)");
            modes.contains("ICANON") && shown
        })
    }

    /// Waits for the end and gives the exit code.
    pub(crate) fn end(&mut self) -> u32 {
        let start = Instant::now();
        let mut state = self.screen.state.lock().unwrap();
        while !state.ended {
            state = self.screen.changed.wait_timeout(state, HANGS).unwrap().0;
            assert!(
                start.elapsed() < HANGS,
                "no end:\n{}",
                state.parser.screen().contents()
            );
        }
        drop(state);
        self.child.wait().unwrap().exit_code()
    }

    /// Presses a key, waits until the cursor has moved, and gives where it stood.
    ///
    /// Between two keys the program gives the terminal back for a moment; a key pressed then would be shown twice.
    fn press(&mut self, key: &str) -> (u16, u16) {
        self.await_keys();
        let (stood, written) = {
            let state = self.screen.state.lock().unwrap();
            let stood = state.parser.screen().cursor_position();
            (stood, state.bytes.len())
        };
        self.send(key);
        let start = Instant::now();
        let mut state = self.screen.state.lock().unwrap();
        while !state.ended && state.parser.screen().cursor_position() == stood {
            state = self.screen.changed.wait_timeout(state, SETTLES).unwrap().0;
            // What the program had written before was read late, and the cursor came back to where it was seen then.
            if start.elapsed() > SETTLES && state.bytes.len() > written {
                break;
            }
            assert!(start.elapsed() < HANGS, "{key:?} is not taken");
        }
        stood
    }

    /// Sends keys at once, whether somebody awaits them or not.
    pub(crate) fn send(&mut self, keys: &str) {
        self.send_bytes(keys.as_bytes());
    }

    /// As [`Terminal::send`], for what is no text.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
    }

    fn await_keys(&self) {
        let start = Instant::now();
        while !self.reads_keys() {
            assert!(
                start.elapsed() < HANGS,
                "no key is read:\n{}",
                self.screen()
            );
            thread::sleep(LOOK_AGAIN);
        }
    }

    fn cursor(&self) -> (u16, u16) {
        let state = self.screen.state.lock().unwrap();
        state.parser.screen().cursor_position()
    }

    /// Whether the terminal is in the mode in which keys are read one by one.
    fn reads_keys(&self) -> bool {
        let modes = self.master.get_termios().map(|modes| modes.local_flags);
        modes.is_some_and(|modes| !format!("{modes:?}").contains("ICANON"))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        let _ = self.child.kill();
    }
}

fn size(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap()
}
