//! F02, F03, F05: a kill or an error at every system call that changes something.

use std::thread;

use certctl::draft::{Deed, DraftId};
use serde_json::Value;

use super::changes::{CHANGES, Change, ENCRYPTED, RECOVERIES, TOOLS};
use crate::tools::{
    BYSTANDER, Call, Checked, Ended, Fault, Home, Machine, Picture, SUBJECT, Tally, Times, Trace,
    temporary,
};

const ERRORS: [Fault; 5] = [
    Fault::Error("EIO"),
    Fault::Error("ENOSPC"),
    Fault::Error("EDQUOT"),
    Fault::Error("EROFS"),
    Fault::Error("EINTR"),
];

/// Writes that take nothing, or say that they took something and did not.
const SHORT: [Fault; 2] = [Fault::Wrote(0), Fault::Wrote(3)];

/// F02.
pub(crate) fn kills(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    for change in CHANGES.iter().chain(TOOLS) {
        Sweep::of(change, machine).strike(true, &[], tally);
    }
    Ok(())
}

/// F03.
pub(crate) fn errors(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    for change in CHANGES {
        Sweep::of(change, machine).strike(false, &ERRORS, tally);
    }
    for change in TOOLS {
        let errors = &ERRORS[..machine.rounds(2, ERRORS.len())];
        Sweep::of(change, machine).strike(false, errors, tally);
    }
    Ok(())
}

/// F05.
pub(crate) fn recovering(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    for change in RECOVERIES {
        let errors = &ERRORS[..machine.rounds(2, ERRORS.len())];
        Sweep::of(change, machine).strike(true, errors, tally);
    }
    Ok(())
}

/// F02, and two errors of F03, in an encrypted store.
pub(crate) fn encrypted(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    for change in ENCRYPTED {
        // An encryption makes some hundred calls.
        let errors = &ERRORS[..machine.rounds(0, 2)];
        Sweep::of(change, machine).strike(true, errors, tally);
    }
    Ok(())
}

/// One command, what is there before it and after it, and its calls.
struct Sweep {
    change: &'static Change,
    words: Vec<String>,
    before: Home,
    old: Picture,
    new: Picture,
    calls: Vec<Call>,
}

impl Sweep {
    fn of(change: &'static Change, machine: &Machine) -> Self {
        let before = Home::in_memory(machine);
        (change.prepare)(&before);
        let words = change.words();
        let after = before.twin();
        let trace = Trace::of(&after, &words, change.input);
        assert!(trace.ended.is_done(), "{}: {}", change.name, trace.ended);
        let path = after.path().to_str().unwrap().to_owned();
        let mut spoken = 0;
        let calls = trace.calls.into_iter().filter(|call| {
            // The answer takes several writes; one of them stands for all.
            spoken += usize::from(call.speaks());
            call.text.contains(&path) || (call.speaks() && spoken == 1)
        });
        Self {
            change,
            words,
            old: Picture::of(&before),
            new: Picture::of(&after),
            calls: calls.collect(),
            before,
        }
    }

    /// Strikes at every call, two at a time: a tracer and what it traces wait for each other.
    fn strike(&self, kill: bool, errors: &[Fault], tally: &mut Tally) {
        let runs = tally.runs;
        let struck = thread::scope(|scope| {
            let halves = self.calls.chunks(self.calls.len().div_ceil(2).max(1));
            let strikes: Vec<_> = halves
                .map(|half| scope.spawn(|| self.strike_some(half, kill, errors)))
                .collect();
            let struck = strikes.into_iter().map(|strike| strike.join().unwrap());
            struck.collect::<Vec<Tally>>()
        });
        struck.into_iter().for_each(|one| tally.absorb(one));
        let (calls, runs) = (self.calls.len(), tally.runs - runs);
        tally.remark(format!("{}: {calls} calls, {runs} runs", self.change.name));
    }

    fn strike_some(&self, calls: &[Call], kill: bool, errors: &[Fault]) -> Tally {
        let mut tally = Tally::default();
        for call in calls {
            if kill {
                self.once(call, Fault::Kill, Times::Once, &mut tally);
            }
            let writes = call.name.contains("write") && !call.speaks();
            let short: &[Fault] = if writes && errors.len() > 1 {
                &SHORT
            } else {
                &[]
            };
            // Closing can only bring late errors of the medium, as on a network file system.
            let errors = if call.name == "close" {
                errors.get(..1).unwrap_or_default()
            } else {
                errors
            };
            for fault in errors.iter().chain(short) {
                self.once(call, *fault, Times::Once, &mut tally);
                // A call that says three bytes of a line of one were written is no file system's.
                if *fault != Fault::Wrote(3) {
                    self.once(call, *fault, Times::EverAfter, &mut tally);
                }
            }
        }
        tally
    }

    fn once(&self, call: &Call, fault: Fault, times: Times, tally: &mut Tally) {
        tally.ran();
        let home = self.before.twin();
        let ended = self
            .change
            .fed(&mut fault.at(call, times, &home, &self.words));
        let found = Picture::of(&home);
        let mut judged = self.judge(&found, &ended, fault, call);
        let left = temporary(&home.path()).len();
        let found_there = temporary(&self.before.path()).len();
        if fault != Fault::Kill && !call.name.starts_with("unlink") && left > found_there {
            judged.push(format!("{left} temporary files left"));
        }
        judged.extend(self.next_start(&home, &found));
        for what in judged {
            let name = self.change.name;
            tally.wrong(format!(
                "{name}, {fault:?} {times:?} at {call}: {what}; {ended}"
            ));
        }
    }

    /// What is kept, beside what was said about it.
    fn judge(&self, found: &Picture, ended: &Ended, fault: Fault, call: &Call) -> Vec<String> {
        let mut wrong = Vec::new();
        let (is_old, is_new) = (*found == self.old, *found == self.new);
        let between = self.change.removes && found.is_on_the_way(&self.old, &self.new);
        if !is_old && !is_new && !between {
            wrong.push(format!("neither the old state nor the new one: {found:?}"));
        }
        if fault == Fault::Kill {
            if ended.signal() != Some(9) {
                wrong.push("not killed".to_owned());
            }
            return wrong;
        }
        let told = serde_json::from_slice::<Value>(&ended.err).unwrap_or_default();
        let answer = serde_json::from_slice::<Value>(&ended.out).unwrap_or_default();
        match (ended.code(), told["code"].as_str()) {
            // `doctor` says what it could not mend, and mends the rest.
            (Some(3), None) if answer["clean"] == false => {}
            (Some(0), _) if !is_new => wrong.push("said to be done, but is not".to_owned()),
            (Some(0), _) => {}
            (Some(3), Some("unconfirmed")) => {}
            // The archive holds two drafts, and the other one is there already.
            (Some(3), Some("import_broken")) if is_new => {}
            (Some(3), Some(_)) if is_old || between => {}
            (Some(3), Some(_)) => wrong.push("said to be left alone, but is not".to_owned()),
            // The user's own data could not be read: nothing was begun.
            (Some(2), Some(_)) if is_old => {}
            // The standard library panics where a folder cannot be closed; the program says so and nothing is torn.
            (Some(2), _) if call.name == "close" => {}
            // Nobody can hear it, or the answer was lost on its way.
            (Some(2), _) if call.name.starts_with("write") => {}
            (Some(3), None) if call.name.starts_with("write") => {}
            _ => wrong.push("no such end is allowed".to_owned()),
        }
        wrong
    }

    /// The next write finds its way, sweeps, and changes nothing else; what broke off can be done again.
    fn next_start(&self, home: &Home, found: &Picture) -> Option<String> {
        let store = home.store();
        let id = DraftId::parse(BYSTANDER).unwrap();
        if self.old.drafts.contains_key(BYSTANDER) {
            let mut draft = match store.load(id) {
                Ok(draft) => draft,
                Err(error) => return Some(format!("next start: {error}")),
            };
            draft.office = Some("portal".to_owned());
            if let Err(error) = store.save(&mut draft, Deed::Edit) {
                return Some(format!("next start: {error}"));
            }
            let again = Picture::of(home);
            if again.drafts.get(SUBJECT) != found.drafts.get(SUBJECT) {
                return Some("the next start changed the other draft".to_owned());
            }
        } else {
            home.keep(BYSTANDER, &[]);
        }
        if self.change.removes && !store.list().is_ok_and(|all| all.len() == 1) {
            let subject = DraftId::parse(SUBJECT).unwrap();
            if let Err(error) = store.purge(subject, "2026-12-11T10:00:00+05:00") {
                return Some(format!("cannot be purged again: {error}"));
            }
        }
        let left = temporary(&home.path()).len();
        (left > 0).then(|| format!("{left} temporary files after the next start"))
    }
}
