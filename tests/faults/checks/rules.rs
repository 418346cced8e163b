//! F18: data files of one's own that are hostile.

use std::fs::{self, File};
use std::path::Path;

use crate::tools::{Checked, Ended, Home, Machine, PROGRAM, Tally};

/// As much memory as any reading of data may take.
const MEMORY: u64 = 256 << 20;

/// Larger data files are not read.
const CAP: usize = 1 << 20;

/// F18.
pub(crate) fn hostile(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.needs("prlimit")?;
    let home = Home::in_memory(machine);
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/services");
    let paths = crate::tools::below(&release);
    let model = paths
        .iter()
        .find(|path| path.ends_with("criminal-record.toml"));
    let model = fs::read_to_string(model.expect("criminal-record.toml")).unwrap();
    let data = home.root().join("data");
    let file = data.join("services/documents/mine.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    for (kind, content) in kinds(&model) {
        fs::write(&file, content).unwrap();
        let check = run(&home, &data, "data check");
        let placed = check.said().contains("mine.toml") || check.complained().contains("mine.toml");
        tally.ran();
        tally.ask(matches!(check.code(), Some(1 | 2)) && placed, || {
            format!("{kind}: data check: {check}")
        });
        for line in ["list", "show criminal-record"] {
            tally.ran();
            let ended = run(&home, &data, line);
            tally.ask(ended.is_orderly(), || format!("{kind}: {line}: {ended}"));
        }
    }
    // A comment is no fault: only the size decides.
    for (bytes, code) in [(CAP - 1, 0), (CAP, 0), (CAP + 1, 1)] {
        tally.ran();
        let filler = "#".repeat(bytes - model.len() - 1);
        let release = data.join("services/documents/criminal-record.toml");
        let _ = fs::remove_file(&file);
        fs::write(&release, format!("{model}{filler}\n")).unwrap();
        let check = run(&home, &data, "data check");
        tally.ask(check.code() == Some(code), || {
            format!("{bytes} bytes: {check}")
        });
        let _ = fs::remove_file(&release);
    }
    File::create(&file).unwrap().set_len(1 << 30).unwrap();
    for line in ["data check", "list"] {
        tally.ran();
        let ended = run(&home, &data, line);
        tally.ask(
            ended.is_orderly() && !ended.is_done() | (line == "list"),
            || format!("1 GiB: {line}: {ended}"),
        );
    }
    tally.remark("all within 256 MiB of memory");
    Ok(())
}

fn run(home: &Home, data: &Path, line: &str) -> Ended {
    let mut command = home.other("prlimit");
    command
        .arg(format!("--as={MEMORY}"))
        .arg(PROGRAM)
        .args(line.split_whitespace());
    Ended::of(command.env("CERTCTL_DATA", data))
}

fn kinds(model: &str) -> Vec<(&'static str, Vec<u8>)> {
    let with = |more: &str| format!("{model}\n{more}\n").into_bytes();
    let put = |from: &str, to: &str| {
        assert!(model.contains(from), "{from}");
        model.replacen(from, to, 1).into_bytes()
    };
    let id = "id = \"criminal-record\"";
    let deep = 100_000;
    vec![
        ("empty", Vec::new()),
        ("not TOML", b"{\"json\": true}".to_vec()),
        ("invalid UTF-8", b"id = \"\xff\"".to_vec()),
        ("zeros", vec![0; 4096]),
        (
            "lists in lists",
            format!("x = {}{}", "[".repeat(deep), "]".repeat(deep)).into_bytes(),
        ),
        (
            "tables in tables",
            format!("x = {}{}", "{a=".repeat(deep), "}".repeat(deep)).into_bytes(),
        ),
        (
            "a key of many parts",
            format!("{}x = 1", "a.".repeat(deep)).into_bytes(),
        ),
        (
            "a table of many parts",
            format!("[{}x]", "a.".repeat(deep)).into_bytes(),
        ),
        ("an id of the release in another file", put(id, id)),
        ("an id that is a path", put(id, "id = \"../../x\"")),
        ("an id with an escape", put(id, "id = \"\\u001b[2J\"")),
        ("no id", put(id, "")),
        (
            "a number too large",
            with("[[term]]\nid = \"x\"\namount = 99999999999999999999"),
        ),
        (
            "a large number",
            with("[[term]]\nid = \"x\"\namount = 9223372036854775807"),
        ),
        (
            "a negative number",
            with("[[term]]\nid = \"x\"\namount = -5"),
        ),
        (
            "the year 999999",
            with("[[term]]\nid = \"x\"\nfrom = \"999999-01-01\""),
        ),
        (
            "a date of TOML",
            with("[[term]]\nid = \"x\"\nfrom = 2026-13-40"),
        ),
        ("a key twice", with("[[term]]\nid = \"x\"\nid = \"y\"")),
        ("an unknown key", with("[surprise]\nx = 1")),
        (
            "an unknown condition",
            with("[[term]]\nid = \"x\"\nwhen = { eval = \"1\" }"),
        ),
    ]
}
