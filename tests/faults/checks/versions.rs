//! F13, F14: files of older and newer programs.

use std::fs;

use certctl::draft::DraftId;

use crate::tools::{Checked, Home, Machine, PLAIN, SUBJECT, Tally, sealed};

const EDIT: &str = "draft edit aaaa-aaaa --office portal";

/// F13: the first version is read, carried over by the next change, and kept as it was.
pub(crate) fn older(machine: &Machine, tally: &mut Tally) -> Checked {
    tally.ran();
    let home = Home::new(machine);
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    let old = sealed(&PLAIN.replace("ID", SUBJECT));
    fs::write(home.file(SUBJECT), &old).unwrap();
    for line in ["draft list", "draft show aaaa-aaaa", EDIT] {
        let ended = home.run(line);
        tally.ask(ended.is_done(), || format!("{line}: {ended}"));
    }
    let kept = crate::tools::below(&home.path());
    let kept = kept
        .iter()
        .any(|path| fs::read(path).is_ok_and(|bytes| bytes == old));
    tally.ask(kept, || {
        "the file of the older program is not kept".to_owned()
    });
    let id = DraftId::parse(SUBJECT).unwrap();
    let draft = home.store().load(id);
    tally.ask(
        draft.is_ok_and(|draft| draft.answers.get("purpose").is_some_and(|p| p == "abroad")),
        || "the answers are not carried over".to_owned(),
    );
    tally.remark("1.0 to the present version; faults while it is carried over are under F05");
    Ok(())
}

/// F14: a newer minor version is used and its fields are kept, a newer major one is left alone.
pub(crate) fn newer(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::new(machine);
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    let plain = PLAIN.replace("ID", SUBJECT);
    let minor = plain.replace("\"minor\": 0", "\"minor\": 99").replace(
        "\"state\": \"open\"",
        "\"state\": \"open\",\n  \"later\": {\"a\": [1, null]}",
    );
    tally.ran();
    fs::write(home.file(SUBJECT), sealed(&minor)).unwrap();
    let ended = home.run(EDIT);
    tally.ask(ended.is_done(), || format!("newer minor: {ended}"));
    let text = fs::read_to_string(home.file(SUBJECT)).unwrap_or_default();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    tally.ask(
        value["later"]["a"][0] == 1 && value["schema"]["minor"] == 99,
        || "newer minor: fields are lost".to_owned(),
    );

    tally.ran();
    let state = sealed(&minor.replace("\"open\"", "\"archived\""));
    fs::write(home.file(SUBJECT), &state).unwrap();
    let shown = home.run("draft show aaaa-aaaa");
    let ended = home.run(EDIT);
    tally.ask(shown.is_done() && ended.is_orderly(), || {
        format!("a newer state: {shown}; {ended}")
    });
    let text = fs::read_to_string(home.file(SUBJECT)).unwrap_or_default();
    tally.ask(text.contains("\"archived\""), || {
        "a newer state is lost".to_owned()
    });

    tally.ran();
    let major = sealed(&plain.replace("\"major\": 1", "\"major\": 2"));
    fs::write(home.file(SUBJECT), &major).unwrap();
    for line in ["draft show aaaa-aaaa", EDIT] {
        let ended = home.run(line);
        tally.ask(
            ended.code() == Some(3) && ended.complained().contains("2.0"),
            || format!("newer major: {line}: {ended}"),
        );
    }
    let same = fs::read(home.file(SUBJECT)).is_ok_and(|bytes| bytes == major);
    tally.ask(same, || "newer major: the file was touched".to_owned());
    Ok(())
}
