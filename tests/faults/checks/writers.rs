//! F09: many writers of one draft and of many.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use certctl::draft::DraftId;

use super::answers::{Answering, token};
use crate::tools::{Actor, BYSTANDER, Checked, Ended, Home, Machine, SUBJECT, Tally};

const WRITERS: usize = 16;
const SAVES: usize = 200;

/// F09.
pub(crate) fn many(machine: &Machine, tally: &mut Tally) -> Checked {
    let rounds = machine.rounds(5, 20);
    for _ in 0..rounds {
        programs(machine, tally);
    }
    tally.remark(format!(
        "{rounds} rounds of {SAVES} edits by {WRITERS} programs at a time"
    ));
    for _ in 0..rounds {
        processes(machine, tally);
    }
    tally.remark(format!(
        "{rounds} rounds of {WRITERS} processes with {SAVES} saves each"
    ));
    Ok(())
}

/// Edits by the program, sixteen at a time, each with an answer of its own.
fn programs(machine: &Machine, tally: &mut Tally) {
    let home = Home::in_memory(machine);
    home.furnish();
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= SAVES {
                        return;
                    }
                    loop {
                        let ended = Ended::waited(home.answering(SUBJECT, &token(number)));
                        match ended.code() {
                            Some(0) => break,
                            // Busy, or changed by another: told, and so done again.
                            Some(4) => {}
                            _ => {
                                wrong.lock().unwrap().push(format!("writer: {ended}"));
                                break;
                            }
                        }
                    }
                }
            });
        }
    });
    tally.runs += SAVES;
    wrong
        .into_inner()
        .unwrap()
        .into_iter()
        .for_each(|what| tally.wrong(what));
    let kept = kept(&home, SUBJECT, tally);
    let lost = (0..SAVES)
        .filter(|number| !kept.contains(&token(*number)))
        .count();
    tally.ask(lost == 0, || format!("{lost} of {SAVES} edits lost"));
}

/// Every surname that the draft ever had, and every answer of a process.
fn kept(home: &Home, id: &str, tally: &mut Tally) -> BTreeSet<String> {
    let (store, id) = (home.store(), DraftId::parse(id).unwrap());
    let mut kept = BTreeSet::new();
    let current = match store.load(id) {
        Ok(draft) => draft,
        Err(error) => {
            tally.wrong(format!("torn: {error}"));
            return kept;
        }
    };
    kept.extend(current.answers.into_values());
    let revisions = store.revisions(id).unwrap();
    tally.ask(revisions == (1..current.rev).collect::<Vec<_>>(), || {
        format!(
            "{} revisions before revision {}",
            revisions.len(),
            current.rev
        )
    });
    for rev in revisions {
        match store.revision(id, rev) {
            Ok(draft) => kept.extend(draft.answers.into_values()),
            Err(error) => tally.wrong(format!("revision {rev}: {error}")),
        }
    }
    kept
}

/// Sixteen processes that save without a pause, half of them one draft and half another.
fn processes(machine: &Machine, tally: &mut Tally) {
    let home = Home::in_memory(machine);
    home.furnish();
    let of = |writer: usize| {
        if writer.is_multiple_of(2) {
            SUBJECT
        } else {
            BYSTANDER
        }
    };
    let name = |writer: usize| format!("writer{writer}");
    let mut actors: Vec<Actor> = (0..WRITERS)
        .map(|writer| Actor::writing(&home.path(), of(writer), &name(writer), SAVES, machine))
        .collect();
    for actor in &mut actors {
        let status = actor.child.wait().unwrap();
        tally.ask(status.success(), || format!("a writer ended with {status}"));
    }
    tally.runs += WRITERS * SAVES;
    for id in [SUBJECT, BYSTANDER] {
        let kept = kept(&home, id, tally);
        let saves = (0..WRITERS).filter(|writer| of(*writer) == id);
        let saves = saves.flat_map(|writer| (0..SAVES).map(move |number| (writer, number)));
        let lost =
            saves.filter(|(writer, number)| !kept.contains(&format!("{}-{number}", name(*writer))));
        let lost = lost.count();
        tally.ask(lost == 0, || format!("{id}: {lost} saves lost"));
    }
}
