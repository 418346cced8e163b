//! F30: nothing of a purged draft is left in the data folder, and nothing of an encrypted one ever on the disk.

use std::fs;
use std::process::Stdio;

use super::canaries::{CANARIES, told};
use crate::tools::{BYSTANDER, Checked, Ended, Home, Machine, PowerCut, SUBJECT, Tally, below};

/// F30.
pub(crate) fn files(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::new(machine);
    told(&home);
    let drafts = home.path().join("drafts");
    let file = home.file(SUBJECT);
    // What programs that sync folders, editors and killed saves leave beside it.
    for name in [
        ".certctl-abcdefghijkl".to_owned(),
        format!("{SUBJECT}.sync-conflict-20261211-100000-ABCDEFG.json"),
        format!("{SUBJECT} (conflicted copy).json"),
        format!("{SUBJECT}.json~"),
        format!("{SUBJECT}.json.bak"),
    ] {
        fs::copy(&file, drafts.join(name)).unwrap();
    }
    tally.ran();
    let ended = home.run("draft purge aaaa-aaaa --yes");
    tally.ask(ended.is_done(), || format!("{ended}"));
    for path in below(&home.path()) {
        let name = path.display().to_string();
        tally.ask(!name.contains(SUBJECT), || format!("{name} is left"));
        let content = fs::read(&path).unwrap_or_default();
        for canary in CANARIES {
            let there = content
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            tally.ask(!there, || format!("{canary} in {name}"));
        }
    }
    let list = home.run("draft list");
    tally.ask(list.is_done() && list.said().contains(BYSTANDER), || {
        format!("{list}")
    });
    tally.remark("a purge that is cut off at every call is under F02 and F05");
    Ok(())
}

/// F30 on the medium itself: of a plain store the canaries are found there even after a purge, of an encrypted one never.
pub(crate) fn medium(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.mounts()?;
    machine.needs("mkfs.ext4")?;
    for encrypted in [false, true] {
        tally.ran();
        let disk = PowerCut::new("sync")?;
        let home = Home::at(&disk.disk(), machine);
        // The passphrase is on another disk.
        let beside = tempfile::TempDir::new().unwrap();
        let passphrase = beside.path().join("passphrase");
        fs::write(&passphrase, "four words of mine\n").unwrap();
        let run = |line: &str, input: &str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let mut command = home.command(&words);
            command.env("CERTCTL_PASSPHRASE_FILE", &passphrase);
            Ended::fed(command.stdin(Stdio::piped()), input.as_bytes())
        };
        let mut lines = vec![(
            "draft new criminal-record --partial -a purpose=abroad".to_owned(),
            String::new(),
        )];
        if encrypted {
            let file = passphrase.display();
            let line = format!("store encrypt --passphrase-file {file} --work-factor 10");
            lines.push((line, String::new()));
        }
        for (line, input) in lines {
            let ended = run(&line, &input);
            tally.ask(ended.is_done(), || format!("{line}: {ended}"));
        }
        let listed: serde_json::Value =
            serde_json::from_slice(&run("draft list --format json", "").out).unwrap_or_default();
        let id = listed["drafts"][0]["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let [iin, surname, birth_date, address] = CANARIES;
        let answers = format!(
            "iin = \"{iin}\"\nsurname = \"{surname}\"\nfirst_name = \"{surname}\"\nbirth_date = \"{birth_date}\"\n"
        );
        for (line, input) in [
            (format!("draft edit {id} --answers -"), answers.as_str()),
            (format!("draft note {id}"), address),
            (
                format!("draft edit {id} --office semey --date 2026-12-11"),
                "",
            ),
            (format!("draft submit {id}"), ""),
            (format!("draft undo {id}"), ""),
            (format!("draft purge {id} --yes"), ""),
        ] {
            let ended = run(&line, input);
            tally.ask(ended.is_done(), || format!("{line}: {ended}"));
        }
        tally.ask(disk.unmount(), || "the disk stays in use".to_owned());
        let bytes = fs::read(disk.image()).unwrap();
        let found = CANARIES.iter().filter(|canary| has(&bytes, canary)).count();
        if encrypted {
            tally.ask(found == 0, || {
                format!("{found} canaries on an encrypted medium")
            });
            tally.remark("none on the medium of an encrypted store");
        } else {
            // Or the search could find nothing at all.
            tally.ask(found == CANARIES.len(), || {
                format!("only {found} canaries are found")
            });
            tally.remark(format!(
                "{found} of {found} on the medium of a plain store after a purge"
            ));
        }
    }
    Ok(())
}

/// Whether some bytes have a text in them.
fn has(bytes: &[u8], text: &str) -> bool {
    let first = text.as_bytes()[0];
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == first) {
        rest = &rest[at..];
        if rest.starts_with(text.as_bytes()) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}
