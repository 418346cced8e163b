//! F17: hostile text is shown as visible signs wherever a person reads, and kept exactly where a program does.

use std::fs;
use std::path::Path;

use certctl::draft::{Deed, DraftId};

use crate::tools::{Checked, Ended, Home, Machine, SUBJECT, Tally};

/// Sequences that move the cursor, set titles, make links, reach the clipboard; every control; text that turns around,
/// hides or breaks lines.
pub(crate) const HOSTILE: &[&str] = &[
    "\u{1b}[2J\u{1b}[1;31mred",
    "\u{1b}]8;;http://x\u{7}link\u{1b}]8;;\u{7}",
    "\u{1b}]52;c;eA==\u{7}",
    "\u{1b}]0;title\u{7}",
    "\u{9b}31m",
    "\u{9d}0;title\u{9c}",
    "a\rb",
    "a\u{8}b",
    "\u{7}",
    "\u{b}\u{c}",
    "\u{7f}",
    "\u{85}",
    "\u{202e}abc\u{202c}",
    "\u{2066}x\u{2069}",
    "\u{61c}\u{200e}\u{200f}",
    "\u{2028}\u{2029}",
    "a\u{200b}b\u{2060}",
    "\u{feff}bom",
    "\u{e0041}\u{e007f}",
    "a\tb",
    "\u{fff9}x\u{fffb}",
    "\u{0}",
];

/// Commands that show what is in the data of services.
const LINES: [&str; 8] = [
    "list",
    "show criminal-record",
    "check criminal-record --office semey -a purpose=abroad",
    "deadline criminal-record --office semey -a purpose=abroad --explain",
    "fee criminal-record",
    "data check",
    "plan criminal-record",
    "draft show aaaa-aaaa",
];

/// F17.
pub(crate) fn hostile(machine: &Machine, tally: &mut Tally) -> Checked {
    for text in HOSTILE {
        drafts(text, machine, tally);
    }
    // Reading data of one's own takes longer: all at once, for any sign in it would be seen.
    services(&HOSTILE.concat(), machine, tally);
    let long = "ұ".repeat(100_000);
    let home = in_a_draft(&long, machine);
    for line in [
        "draft show aaaa-aaaa",
        "draft show aaaa-aaaa --reveal",
        "draft list",
    ] {
        tally.ran();
        let ended = home.run(line);
        tally.ask(ended.is_done(), || {
            format!("a line of 200 KB: {line}: {ended}")
        });
    }
    tally.remark("the renderer with any text is a fuzz target");
    Ok(())
}

fn in_a_draft(text: &str, machine: &Machine) -> Home {
    let home = Home::in_memory(machine);
    home.furnish();
    let (store, id) = (home.store(), DraftId::parse(SUBJECT).unwrap());
    let mut draft = store.load(id).unwrap();
    for key in ["surname", "first_name", "country", "destination"] {
        draft.answers.insert(key.to_owned(), text.to_owned());
    }
    if text.len() < 1000 {
        draft.answers.insert(text.to_owned(), text.to_owned());
        draft.have.insert(text.to_owned());
        draft.service = "criminal-record".to_owned();
        draft.office = Some(text.to_owned());
        draft.filed = Some(text.to_owned());
        draft.created = text.to_owned();
    }
    store.save(&mut draft, Deed::Edit).unwrap();
    home
}

/// A draft whose file somebody else has made.
fn drafts(text: &str, machine: &Machine, tally: &mut Tally) {
    let home = in_a_draft(text, machine);
    for line in [
        "draft list",
        "draft show aaaa-aaaa",
        "draft show aaaa-aaaa --reveal",
    ] {
        tally.ran();
        let ended = home.run(line);
        shown(line, text, &ended, tally);
        tally.ran();
        let ended = home.run(&format!("{line} --format json"));
        let read = serde_json::from_slice::<serde_json::Value>(&ended.out);
        tally.ask(read.is_ok(), || {
            format!("{line} --format json with {text:?}: {ended}")
        });
        let raw = ended.out.iter().any(|byte| *byte < 0x20 && *byte != b'\n');
        tally.ask(!raw, || format!("{line} --format json with {text:?}: raw"));
    }
    // A service of that name, and one that is not known.
    let (store, id) = (home.store(), DraftId::parse(SUBJECT).unwrap());
    let mut draft = store.load(id).unwrap();
    draft.service = text.to_owned();
    store.save(&mut draft, Deed::Edit).unwrap();
    for line in [
        "draft list",
        "draft show aaaa-aaaa",
        "draft edit aaaa-aaaa --office portal",
    ] {
        tally.ran();
        shown(line, text, &home.run(line), tally);
    }
}

/// A service of the user's own with that text in its name, in a note and in an id.
fn services(text: &str, machine: &Machine, tally: &mut Tally) {
    let quoted: String = text
        .chars()
        .map(|c| format!("\\U{:08X}", u32::from(c)))
        .collect();
    let home = Home::in_memory(machine);
    home.furnish();
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let Some(file) = find(&release.join("services"), "criminal-record.toml") else {
        tally.wrong("no file of criminal-record");
        return;
    };
    let whole = fs::read_to_string(&file).unwrap();
    let data = home.root().join("data");
    let target = data.join(file.strip_prefix(&release).unwrap());
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    // Every English text, and then an id.
    let texts = whole.replace("{ en = \"", &format!("{{ en = \"{quoted}"));
    let id = whole.replacen("id = \"purpose\"", &format!("id = \"{quoted}\""), 1);
    for content in [
        texts,
        id,
        format!("{quoted} = 1\n{whole}"),
        format!("# {text}\nx = \""),
    ] {
        fs::write(&target, content).unwrap();
        for line in LINES {
            tally.ran();
            let words: Vec<&str> = line.split_whitespace().collect();
            let mut command = home.command(&words);
            let ended = Ended::of(command.env("CERTCTL_DATA", &data));
            shown(line, text, &ended, tally);
        }
    }
}

fn find(folder: &Path, name: &str) -> Option<std::path::PathBuf> {
    let paths = crate::tools::below(folder).into_iter();
    paths
        .into_iter()
        .find(|path| path.file_name().is_some_and(|file| file == name))
}

fn shown(line: &str, text: &str, ended: &Ended, tally: &mut Tally) {
    tally.ask(ended.is_orderly(), || {
        format!("{line} with {text:?}: {ended}")
    });
    for (stream, bytes) in [("stdout", &ended.out), ("stderr", &ended.err)] {
        let bad = String::from_utf8_lossy(bytes)
            .chars()
            .find(|c| is_control(*c));
        tally.ask(bad.is_none(), || {
            format!("{line} with {text:?}: {bad:?} on {stream}")
        });
    }
}

/// What a terminal may take for an order, or a person for another text.
fn is_control(c: char) -> bool {
    let turns = |code| matches!(code, 0x061C | 0x200E | 0x200F | 0x2028..=0x202E | 0x2066..=0x2069 | 0xE0000..=0xE007F);
    (c.is_control() && c != '\n') || turns(u32::from(c))
}
