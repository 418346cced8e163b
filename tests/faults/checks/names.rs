//! F16: ids and file names that nobody gives in good faith.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;

use certctl::draft::DraftId;

use crate::tools::{
    BYSTANDER, Checked, Dice, Ended, Home, Machine, PROGRAM, Picture, SUBJECT, Tally, below,
};

/// Whole ids that are tried first.
const WORST: &[&str] = &[
    "",
    ".",
    "..",
    "../x",
    "../../etc/passwd",
    "/etc/passwd",
    "/",
    "a/b",
    "aaaa/aaaa",
    "./aaaa-aaaa",
    "aaaa-aaaa/",
    "aaaa-aaaa.json",
    "aaaa\naaaa",
    "-rf",
    "--",
    "--help-me",
    "CON",
    "NUL.json",
    "aaaa-aaaa.",
    "aaaa-aaa",
    "aaaa-aaaaa",
    "aaaa_aaaa",
    "аааа-аааа",
    "aaaa\u{2010}aaaa",
    "~",
    "$HOME",
    "`id`",
    "%s%n",
    "\u{1b}[2J",
    "\u{202e}aaaa",
    "*",
    "?",
    "{}",
    "\\",
    "..\\x",
    "aaaa-aaal",
    "760229164680",
];

/// Pieces of which the others are made.
const PIECES: &[&str] = &[
    "aaaa", "-", "/", "..", ".", ".json", "\n", "\u{1b}", " ", "~", "*", "é", "қ", "\u{202e}", "A",
    "0", "%", "\\", ":",
];

/// F16.
pub(crate) fn ids(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    home.furnish();
    fs::write(home.root().join("precious"), "precious\n").unwrap();
    let before = (Picture::of(&home), below(home.root()));
    let mut dice = Dice::new(16);
    let all: Vec<OsString> = (0..10_000)
        .map(|number| hostile(number, &mut dice))
        .collect();
    for id in &all {
        tally.ran();
        let parsed = id.to_str().and_then(|text| DraftId::parse(text).ok());
        tally.ask(
            parsed.is_none_or(|parsed| id.to_str() == Some(&parsed.to_string())),
            || format!("{id:?} became another id"),
        );
    }
    let through = machine.rounds(600, 10_000);
    for (number, id) in all.iter().take(through).enumerate() {
        let mut command = home.command::<&str>(&["draft"]);
        match number % 3 {
            0 => command.arg("show").arg(id),
            1 => command.args(["edit", "--office", "portal"]).arg(id),
            _ => command.args(["purge", "--yes"]).arg(id),
        };
        let ended = Ended::of(&mut command);
        // An id of the right form that is none of ours is no draft; help may be asked for.
        let fine = ended.code() == Some(2) || id.to_str().is_some_and(|id| id.starts_with('-'));
        tally.ask(fine, || format!("{id:?}: {ended}"));
    }
    tally.remark(format!("{through} of them through show, edit and purge"));
    tally.ask((Picture::of(&home), below(home.root())) == before, || {
        "something changed".to_owned()
    });
    if machine.traces().is_ok() {
        watched(&home, &all, machine.rounds(60, 1000), tally);
    } else {
        tally.remark("no strace: opens not watched");
    }
    names(&home, tally);
    Ok(())
}

fn hostile(number: usize, dice: &mut Dice) -> OsString {
    if let Some(worst) = WORST.get(number) {
        return OsString::from(worst);
    }
    match number % 5 {
        // Any bytes but the end of a string.
        0 => {
            let bytes = (0..dice.below(40))
                .map(|_| 1 + dice.below(255) as u8)
                .collect();
            OsString::from_vec(bytes)
        }
        1 => OsString::from("a".repeat(254 + dice.below(4))),
        2 => OsString::from("ұ".repeat(1 + dice.below(300))),
        _ => {
            let pieces = (0..1 + dice.below(8)).map(|_| *dice.of(PIECES));
            OsString::from(pieces.collect::<String>())
        }
    }
}

/// No file of such a name is looked for, and none outside the home is opened to write.
fn watched(home: &Home, all: &[OsString], sample: usize, tally: &mut Tally) {
    let log = home.root().join("log");
    let inside = home.root().to_str().unwrap();
    for (number, id) in all.iter().take(sample).enumerate() {
        let deed: &[&str] = if number % 2 == 0 {
            &["show"]
        } else {
            &["purge", "--yes"]
        };
        let mut strace = home.other("strace");
        strace.args(["-f", "-s", "4096", "-o"]).arg(&log).args([
            "-e",
            "trace=%file",
            PROGRAM,
            "draft",
        ]);
        strace.args(deed).arg(id);
        Ended::of(&mut strace);
        let text = fs::read_to_string(&log).unwrap_or_default();
        for line in text.lines().filter(|line| !line.contains("execve(")) {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "unlink", "rename", "mkdir"];
            let writes = writes.iter().any(|word| line.contains(word));
            tally.ask(!writes || line.contains(inside), || {
                format!("{id:?}: {line}")
            });
            let told = id.to_str().filter(|id| id.len() > 3 && id.is_ascii());
            let looked = told.is_some_and(|id| line.contains(&format!("/{id}")) && id != SUBJECT);
            tally.ask(!looked, || format!("{id:?}: {line}"));
        }
    }
    let _ = fs::remove_file(log);
    tally.remark(format!("{sample} with their opens watched"));
}

/// Files with such names beside the drafts are told and not opened as drafts.
fn names(home: &Home, tally: &mut Tally) {
    let drafts = home.path().join("drafts");
    let names: [&[u8]; 9] = [
        b"\x1b[31mred.json",
        b"-rf.json",
        b"..json",
        b"\xff\xfe.json",
        b"a\nb.json",
        b"AAAA-AAAA.json",
        "aaaa-aaaa (conflict).json".as_bytes(),
        "\u{202e}.json".as_bytes(),
        b"....json",
    ];
    for name in names {
        fs::write(drafts.join(OsString::from_vec(name.to_vec())), "{}").unwrap();
    }
    fs::write(drafts.join(format!("{}.json", "x".repeat(250))), "{}").unwrap();
    tally.runs += names.len() + 1;
    for line in ["draft list", "draft list --format json"] {
        let table = !line.contains("json");
        let ended = home.run(line);
        let listed = [SUBJECT, BYSTANDER]
            .iter()
            .all(|id| ended.said().contains(id));
        tally.ask(ended.code() == Some(3) && listed, || {
            format!("names: {line}: {ended}")
        });
        let shown = [ended.said(), ended.complained()].concat();
        let hostile = shown
            .chars()
            .any(|c| (c.is_control() && c != '\n') || (table && c == '\u{202e}'));
        tally.ask(!hostile, || format!("names: {line}: {shown:?}"));
    }
}
