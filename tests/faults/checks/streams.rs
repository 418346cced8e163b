//! F24, F25, F26: outputs that are closed or full, no input, no terminal, for every command that the help names.

use std::fs::OpenOptions;
use std::process::Stdio;

use crate::tools::{Checked, Ended, Home, Line, Machine, PROGRAM, Tally, below, every_line};

/// What a shell does with a run: `"$@"` is the command line.
const SHELLS: [(&str, &str); 7] = [
    ("| head -1", "\"$@\" | head -1 >/dev/null"),
    ("| true", "\"$@\" | true"),
    ("stdout closed", "\"$@\" >&-"),
    ("stderr closed", "\"$@\" 2>&-"),
    ("both closed", "\"$@\" >&- 2>&-"),
    ("all closed", "\"$@\" <&- >&- 2>&-"),
    ("stderr full", "\"$@\" 2>/dev/full"),
];

/// Environments of poor terminals.
const POOR: [(&str, &str); 5] = [
    ("TERM", "dumb"),
    ("TERM", ""),
    ("NO_COLOR", "1"),
    ("COLUMNS", "20"),
    ("LC_ALL", "C"),
];

/// F24, F25.
pub(crate) fn broken(machine: &Machine, tally: &mut Tally) -> Checked {
    let lines = every_line(machine);
    let home = Home::in_memory(machine);
    for line in &lines {
        let mut fresh = Fresh::of(&home);
        // Nothing to read: it ends, and says why if it needs an answer.
        let plain = fresh.run(line, |home| home.command(line));
        tally.ran();
        tally.ask(plain.is_orderly(), || told(line, "</dev/null", &plain));
        for (name, script) in SHELLS {
            // Help is written in one way, whatever it is about.
            let help = line.last().is_none_or(|word| word == "--help");
            if help && name != SHELLS[0].0 {
                continue;
            }
            tally.ran();
            let ended = fresh.run(line, |home| {
                // A pipe ends with the code of its last part: what the program ended with goes to a file.
                let script = script.replace("\"$@\"", "{ \"$@\"; echo $? >code; }");
                let mut shell = home.other("sh");
                shell.args(["-c", &script, "sh", PROGRAM]).args(line);
                shell
            });
            let code = std::fs::read_to_string(home.root().join("code")).unwrap_or_default();
            let code: Option<i32> = code.trim().parse().ok();
            let orderly =
                ended.status.is_some() && code.is_some_and(|code| (0..=5).contains(&code));
            tally.ask(orderly, || {
                format!("{}, {code:?}", told(line, name, &ended))
            });
            // A reader that has gone away changes nothing.
            if name.starts_with('|') {
                tally.ask(code == plain.code(), || {
                    format!(
                        "{}: {code:?} and not {:?}",
                        told(line, name, &ended),
                        plain.code()
                    )
                });
            }
        }
        tally.ran();
        let full = fresh.run(line, |home| {
            let mut command = home.command(line);
            let device = OpenOptions::new().write(true).open("/dev/full").unwrap();
            command.stdout(Stdio::from(device));
            command
        });
        let silent = plain.out.is_empty();
        let right = if silent {
            full.is_orderly()
        } else {
            full.code() == Some(2) && !full.err.is_empty()
        };
        tally.ask(right, || told(line, ">/dev/full", &full));
    }
    tally.remark(format!(
        "{} command lines of the help, 9 ways each",
        lines.len()
    ));
    Ok(())
}

/// F26.
pub(crate) fn poor(machine: &Machine, tally: &mut Tally) -> Checked {
    let lines = every_line(machine);
    let home = Home::in_memory(machine);
    for line in &lines {
        // Scripts for shells and formatters are not read by people.
        if line.first().is_some_and(|word| word == "generate") {
            continue;
        }
        let mut fresh = Fresh::of(&home);
        for (name, value) in POOR {
            tally.ran();
            let ended = fresh.run(line, |home| {
                let mut command = home.command(line);
                command.env_remove("COLUMNS").env(name, value);
                command
            });
            let escapes = ended.out.contains(&0x1b) || ended.err.contains(&0x1b);
            let case = format!("{name}={value}");
            tally.ask(ended.is_orderly() && !escapes, || told(line, &case, &ended));
        }
    }
    Ok(())
}

/// A home that is made anew when a command has changed it.
struct Fresh<'a> {
    home: &'a Home,
}

impl<'a> Fresh<'a> {
    fn of(home: &'a Home) -> Self {
        Self { home }
    }

    fn run(&mut self, _: &Line, command: impl FnOnce(&Home) -> std::process::Command) -> Ended {
        // Also what a command was told to write beside the home.
        for path in below(self.home.root()).iter().rev() {
            let _ = std::fs::remove_file(path).or_else(|_| std::fs::remove_dir(path));
        }
        self.home.furnish();
        Ended::of(&mut command(self.home))
    }
}

fn told(line: &Line, case: &str, ended: &Ended) -> String {
    format!("certctl {} {case}: {ended}", line.join(" "))
}
