//! F28: personal data is seen where it was asked for and nowhere else.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::tools::{
    Checked, Ended, Fault, Home, Machine, SUBJECT, Tally, Times, Trace, below, every_line,
};

/// A number that no living person can have, a name, a birth date, an address: in the forms in which they are typed and
/// stored.
pub(crate) const CANARIES: [&str; 4] = [
    "800416181333",
    "Канарейкина",
    "1880-04-16",
    "Canary Street 7",
];

/// The words of a command line that asks for personal data.
const ASKED: [&str; 2] = ["--reveal", "export"];

/// F28.
pub(crate) fn everywhere(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    let temporary = home.root().join("tmp");
    for line in every_line(machine) {
        let _ = fs::remove_dir_all(home.path());
        let _ = fs::remove_dir_all(&temporary);
        exported(home.root());
        fs::create_dir(&temporary).unwrap();
        told(&home);
        tally.ran();
        let mut command = home.command(&line);
        let ended = Ended::of(command.env("TMPDIR", &temporary).env("RUST_LOG", "trace"));
        let asked = line.iter().any(|word| ASKED.contains(&word.as_str()));
        let case = format!("certctl {}", line.join(" "));
        if !asked {
            silent(&case, &ended, tally);
        }
        for path in below(home.root()) {
            let kept = path.starts_with(home.path().join("drafts"))
                || path.starts_with(home.path().join("revisions"));
            let name = path.to_string_lossy().into_owned();
            let content = fs::read(&path).unwrap_or_default();
            let content = String::from_utf8_lossy(&content).into_owned();
            for canary in CANARIES {
                tally.ask(!name.contains(canary), || {
                    format!("{case}: {canary} in a file name")
                });
                let inside = !asked && !kept && content.contains(canary);
                tally.ask(!inside, || format!("{case}: {canary} in {name}"));
            }
        }
    }
    mistyped(&home, tally);
    if machine.traces().is_ok() {
        panicking(&home, tally);
    } else {
        tally.remark("no strace: no panic forced");
    }
    Ok(())
}

/// Removes what a command before was asked to write beside the store.
fn exported(root: &Path) {
    for entry in fs::read_dir(root).unwrap().flatten() {
        if entry.path().is_file() {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

/// A draft with canaries in everything that is asked, and one more revision.
pub(crate) fn told(home: &Home) {
    home.furnish();
    let [iin, surname, birth_date, address] = CANARIES;
    let answers = format!(
        "iin = \"{iin}\"\nsurname = \"{surname}\"\nfirst_name = \"{surname}\"\nbirth_date = \"{birth_date}\"\n"
    );
    let mut command = home.command(&["draft", "edit", SUBJECT, "--answers", "-"]);
    let ended = Ended::fed(command.stdin(Stdio::piped()), answers.as_bytes());
    assert!(ended.is_done(), "{ended}");
    let (store, id) = (
        home.store(),
        certctl::draft::DraftId::parse(SUBJECT).unwrap(),
    );
    let mut draft = store.load(id).unwrap();
    draft
        .answers
        .insert("address".to_owned(), address.to_owned());
    store.save(&mut draft, certctl::draft::Deed::Edit).unwrap();
}

fn silent(case: &str, ended: &Ended, tally: &mut Tally) {
    for canary in CANARIES {
        for (stream, text) in [("stdout", ended.said()), ("stderr", ended.complained())] {
            tally.ask(!text.contains(canary), || {
                format!("{case}: {canary} on {stream}")
            });
        }
    }
}

/// Personal data typed in the wrong place is not repeated.
fn mistyped(home: &Home, tally: &mut Tally) {
    for canary in CANARIES {
        for line in [
            vec!["draft", "show", canary],
            vec!["draft", "edit", canary, "--office", "portal"],
            vec!["draft", "purge", canary, "--yes"],
            vec!["draft", "edit", SUBJECT, "-a", canary],
        ] {
            tally.ran();
            let ended = Ended::of(&mut home.command(&line));
            let case = format!("certctl {} CANARY", line[..2].join(" "));
            tally.ask(ended.is_orderly(), || format!("{case}: {ended}"));
            silent(&case, &ended, tally);
        }
    }
    let iin = format!("iin={}", CANARIES[0]);
    tally.ran();
    let ended = Ended::of(&mut home.command(&["draft", "edit", SUBJECT, "-a", &iin]));
    silent("a number among the arguments", &ended, tally);
}

/// The standard library panics where a folder cannot be closed: nothing of the draft is told, and no trace of calls.
fn panicking(home: &Home, tally: &mut Tally) {
    let words: Vec<String> = ["draft", "list"].map(str::to_owned).to_vec();
    let trace = Trace::of(home, &words, "");
    let drafts = home.path().join("drafts");
    let closed = format!("<{}>)", drafts.display());
    let call = trace
        .calls
        .iter()
        .find(|call| call.name == "close" && call.text.contains(&closed));
    let Some(call) = call else {
        tally.remark("no panic could be forced");
        return;
    };
    tally.ran();
    let ended = Ended::of(&mut Fault::Error("EIO").at(call, Times::Once, home, &words));
    silent("a panic", &ended, tally);
    let trace =
        ended.complained().contains("panicked") || ended.complained().contains("stack backtrace");
    tally.ask(ended.code() == Some(2) && !trace, || {
        format!("a panic: {ended}")
    });
    tally.remark("a forced panic says nothing");
}
