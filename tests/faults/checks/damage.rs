//! F12: files that are damaged in every way: named and skipped, never deleted or rewritten, the others still there.

use std::fs;

use certctl::draft::DraftId;

use crate::tools::{BYSTANDER, Checked, Home, Machine, PLAIN, SUBJECT, Tally, sealed};

/// F12.
pub(crate) fn bytes(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    home.furnish();
    let mut store = home.store();
    let id = DraftId::parse(SUBJECT).unwrap();
    let mut draft = store.load(id).unwrap();
    for number in 0..40 {
        let answer = "an answer of some length";
        draft
            .answers
            .insert(format!("question-{number}"), answer.to_owned());
    }
    store.save(&mut draft, certctl::draft::Deed::Edit).unwrap();
    store = home.store();
    let (file, whole) = (home.file(SUBJECT), fs::read(home.file(SUBJECT)).unwrap());
    let seen = |what: &dyn Fn() -> String, content: &[u8], tally: &mut Tally| {
        tally.ran();
        fs::write(&file, content).unwrap();
        let listed = store.list().unwrap_or_default();
        let named = listed.iter().any(|entry| {
            entry
                .as_ref()
                .is_err_and(|damaged| damaged.name.contains(SUBJECT))
        });
        let other = listed
            .iter()
            .flatten()
            .any(|draft| draft.id.to_string() == BYSTANDER);
        tally.ask(named && other, || {
            format!("{}: named {named}, the other listed {other}", what())
        });
    };
    for at in 0..whole.len() {
        for mask in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
            let mut flipped = whole.clone();
            flipped[at] ^= mask;
            seen(&|| format!("byte {at} ^ {mask}"), &flipped, tally);
        }
        seen(&|| format!("cut at {at}"), &whole[..at], tally);
    }
    tally.remark(format!(
        "each byte of {} with 9 flips and a cut",
        whole.len()
    ));
    fs::write(&file, &whole).unwrap();
    programs(&home, &whole, tally);
    Ok(())
}

/// The program itself, with a kind of damage each.
fn programs(home: &Home, whole: &[u8], tally: &mut Tally) {
    let file = home.file(SUBJECT);
    for (kind, content) in kinds(whole) {
        tally.ran();
        fs::write(&file, &content).unwrap();
        let list = home.run("draft list");
        let others = list.said().contains(BYSTANDER);
        let named = list.said().contains(SUBJECT) || list.complained().contains(SUBJECT);
        tally.ask(list.code() == Some(3) && others && named, || {
            format!("{kind}: list: {list}")
        });
        for line in [
            "draft show aaaa-aaaa",
            "draft edit aaaa-aaaa --office portal",
        ] {
            let ended = home.run(line);
            tally.ask(ended.code() == Some(3), || {
                format!("{kind}: {line}: {ended}")
            });
        }
        let same = fs::read(&file).is_ok_and(|bytes| bytes == content);
        tally.ask(same, || format!("{kind}: the file was touched"));
    }
    tally.remark("kinds through the program");
}

fn kinds(whole: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let plain = PLAIN.replace("ID", SUBJECT);
    let deep = |depth: usize| {
        let nest = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        plain.replace("\"answers\"", &format!("\"deep\": {nest},\n  \"answers\""))
    };
    let wrong = |from: &str, to: &str| sealed(&plain.replace(from, to));
    vec![
        ("empty", Vec::new()),
        ("zeros", vec![0; whole.len()]),
        (
            "garbage",
            (0..2048_u32).map(|n| (n * 197 % 251) as u8).collect(),
        ),
        (
            "invalid UTF-8",
            [b"{\"schema\": \"\xff\"".as_slice(), whole].concat(),
        ),
        ("twice", [whole, whole].concat()),
        ("a list", b"[]\n".to_vec()),
        ("a text", b"\"draft\"\n".to_vec()),
        (
            "sealed: a text for a number",
            wrong("\"rev\": 1", "\"rev\": \"1\""),
        ),
        (
            "sealed: a negative number",
            wrong("\"rev\": 1", "\"rev\": -1"),
        ),
        (
            "sealed: a number too large",
            wrong("\"rev\": 1", "\"rev\": 1e400"),
        ),
        (
            "sealed: a list for a map",
            wrong("\"answers\": {", "\"answers\": [], \"x\": {"),
        ),
        (
            "sealed: a key twice",
            wrong("\"rev\": 1", "\"rev\": 1,\n  \"rev\": 2"),
        ),
        ("sealed: another id", wrong(SUBJECT, "cccc-cccc")),
        ("sealed: an id that is none", wrong(SUBJECT, "../../x")),
        ("sealed: no service", wrong("\"service\"", "\"servise\"")),
        ("sealed: 10,000 deep", sealed(&deep(10_000))),
        ("sealed: 100,000 deep", sealed(&deep(100_000))),
        ("a megabyte and one byte", vec![b'x'; (1 << 20) + 1]),
    ]
}
