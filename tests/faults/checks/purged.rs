//! F30: nothing of a purged draft is left in the data folder.

use std::fs;

use super::canaries::{CANARIES, told};
use crate::tools::{BYSTANDER, Checked, Home, Machine, SUBJECT, Tally, below};

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
