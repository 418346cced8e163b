//! F01: killed at a random moment of a save.

use std::thread;
use std::time::{Duration, Instant};

use certctl::draft::{Deed, DraftId};
use serde_json::Value;

use super::answers::{Answering, token};
use crate::tools::{BYSTANDER, Checked, Dice, Ended, Home, Machine, SUBJECT, Tally, temporary};

/// So much that a save takes a while: a kill in the middle has to be likely.
const FILLER: usize = 40_000;

/// F01.
pub(crate) fn at_random(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::new(machine);
    home.furnish();
    let (store, id) = (home.store(), DraftId::parse(SUBJECT).unwrap());
    let mut draft = store.load(id).unwrap();
    draft
        .extra
        .insert("filler".to_owned(), Value::from("x".repeat(FILLER)));
    store.save(&mut draft, Deed::Edit).unwrap();

    let usual = usual(&home);
    let mut dice = Dice::new(1);
    let mut kept = store.load(id).unwrap().answers.get("surname").cloned();
    let (mut acknowledged, mut left) = (0, 0);
    for round in 0..machine.rounds(1000, 5000) {
        tally.ran();
        let tried = token(round);
        let mut child = home.answering(SUBJECT, &tried);
        thread::sleep(dice.within(usual.mul_f64(1.2)));
        let _ = child.kill();
        let ended = Ended::waited(child);
        let found = match store.load(id) {
            Ok(draft) => draft.answers.get("surname").cloned(),
            Err(error) => {
                tally.wrong(format!("round {round}: torn: {error}"));
                // A torn draft stays torn: begin anew.
                let _ = store.purge(id, "2026-12-11T10:00:00+05:00");
                home.keep(SUBJECT, &[]);
                continue;
            }
        };
        if ended.is_done() {
            acknowledged += 1;
            tally.ask(found.as_ref() == Some(&tried), || {
                format!("round {round}: lost: {ended}")
            });
        } else {
            tally.ask(found == kept || found.as_ref() == Some(&tried), || {
                format!("round {round}: neither the old nor the new answer")
            });
        }
        kept = found;
        left += usize::from(!temporary(&home.path()).is_empty());
    }
    // The next start.
    let mut bystander = store.load(DraftId::parse(BYSTANDER).unwrap()).unwrap();
    store.save(&mut bystander, Deed::Edit).unwrap();
    let after = temporary(&home.path()).len();
    tally.ask(after == 0, || {
        format!("{after} temporary files after the next start")
    });
    for rev in store.revisions(id).unwrap() {
        if let Err(error) = store.revision(id, rev) {
            tally.wrong(format!("revision {rev}: {error}"));
        }
    }
    tally.remark(format!("{acknowledged} saves were quicker and kept"));
    tally.remark(format!(
        "{left} kills left temporary files, none after the next start"
    ));
    Ok(())
}

/// How long an edit takes here.
fn usual(home: &Home) -> Duration {
    let mut longest = Duration::ZERO;
    for round in 0..3 {
        let start = Instant::now();
        let ended = Ended::waited(home.answering(SUBJECT, &token(round)));
        assert!(ended.is_done(), "{ended}");
        longest = longest.max(start.elapsed());
    }
    longest
}
