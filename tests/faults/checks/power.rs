//! F04: the power is cut right after a change was acknowledged, and in the middle of one.

use std::thread;
use std::time::{Duration, Instant};

use super::answers::{Answering, token};
use crate::tools::{
    BYSTANDER, Checked, Dice, Ended, Home, Machine, PowerCut, SUBJECT, Skipped, Tally, Trace,
};

/// How the file system is mounted: as everybody does, and without its own precaution for programs that do not sync.
const MOUNTED: [&str; 2] = ["auto_da_alloc", "noauto_da_alloc"];

/// F04.
pub(crate) fn cuts(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.mounts()?;
    for program in ["mkfs.ext4", "perl"] {
        machine.needs(program)?;
    }
    let each = machine.rounds(125, 500);
    for options in MOUNTED {
        for flag in [1, 2] {
            Disk::new(options, machine)?.cuts(flag, each, tally)?;
        }
    }
    tally.remark("ext4 by default and with noauto_da_alloc, journal written and dropped");
    Ok(())
}

/// A home on a disk whose power can be cut, and what was acknowledged there.
struct Disk {
    power: PowerCut,
    home: Home,
    /// the surname of the subject
    kept: String,
    /// how long an edit takes
    usual: Duration,
    dice: Dice,
}

impl Disk {
    fn new(options: &str, machine: &Machine) -> Result<Self, Skipped> {
        let power = PowerCut::new(options)?;
        let home = Home::at(&power.disk(), machine);
        home.furnish();
        let start = Instant::now();
        let ended = Ended::waited(home.answering(SUBJECT, &token(0)));
        assert!(ended.is_done(), "{ended}");
        Ok(Self {
            power,
            home,
            kept: token(0),
            usual: start.elapsed(),
            dice: Dice::new(4),
        })
    }

    fn cuts(&mut self, flag: u32, rounds: usize, tally: &mut Tally) -> Checked {
        for round in 1..=rounds {
            tally.ran();
            let tried = token(round);
            // Every fifth round something begins or ends, every second one the power goes in the middle.
            let (begun, done) = match round % 10 {
                3 => (self.begun(tally), true),
                8 => (self.purged(tally), true),
                odd => (None, self.edited(&tried, odd % 2 == 1, flag, tally)),
            };
            if done && !self.power.cut(flag) {
                return Err(Skipped("the power cannot be cut".to_owned()));
            }
            if !self.power.on_again() {
                return Err(Skipped("the disk cannot be mounted again".to_owned()));
            }
            self.look(&tried, begun, round, tally);
        }
        Ok(())
    }

    /// An edit, acknowledged or cut off. Whether the power is still on.
    fn edited(&mut self, tried: &str, in_the_middle: bool, flag: u32, tally: &mut Tally) -> bool {
        let child = self.home.answering(SUBJECT, tried);
        if in_the_middle {
            thread::sleep(self.dice.within(self.usual));
            self.power.cut(flag);
        }
        let ended = Ended::waited(child);
        if ended.is_done() {
            self.kept = tried.to_owned();
        } else if !in_the_middle {
            tally.wrong(format!("cannot edit: {ended}"));
        }
        !in_the_middle
    }

    /// A new draft, whose id is acknowledged.
    fn begun(&self, tally: &mut Tally) -> Option<(String, bool)> {
        let ended = self
            .home
            .run("draft new criminal-record --partial -a purpose=abroad --format json");
        let told: serde_json::Value = serde_json::from_slice(&ended.out).unwrap_or_default();
        tally.ask(ended.is_done(), || format!("cannot begin: {ended}"));
        told["id"].as_str().map(|id| (id.to_owned(), true))
    }

    /// Some draft that is neither of ours is purged.
    fn purged(&self, tally: &mut Tally) -> Option<(String, bool)> {
        let listed = self.home.store().list().unwrap();
        let ids = listed.iter().flatten().map(|draft| draft.id.to_string());
        let id = ids
            .into_iter()
            .find(|id| id != SUBJECT && id != BYSTANDER)?;
        let ended = self.home.run(&format!("draft purge {id} --yes"));
        tally.ask(ended.is_done(), || format!("cannot purge: {ended}"));
        Some((id, false))
    }

    /// What is there after the cut.
    fn look(
        &mut self,
        tried: &str,
        begun: Option<(String, bool)>,
        round: usize,
        tally: &mut Tally,
    ) {
        let listed = match self.home.store().list() {
            Ok(listed) => listed,
            Err(error) => {
                tally.wrong(format!("round {round}: {error}"));
                return;
            }
        };
        let mut ids = Vec::new();
        for entry in listed {
            match entry {
                Ok(draft) => {
                    let id = draft.id.to_string();
                    if id == SUBJECT {
                        let found = draft.answers.get("surname").cloned().unwrap_or_default();
                        tally.ask(found == self.kept || found == tried, || {
                            format!("round {round}: acknowledged {}, found {found}", self.kept)
                        });
                        self.kept = found;
                    }
                    ids.push(id);
                }
                Err(damaged) => {
                    tally.wrong(format!("round {round}: {damaged}: {}", damaged.reason));
                    self.mend();
                }
            }
        }
        for id in [SUBJECT, BYSTANDER] {
            tally.ask(ids.iter().any(|found| found == id), || {
                format!("round {round}: {id} is gone")
            });
        }
        if let Some((id, there)) = begun {
            tally.ask(ids.contains(&id) == there, || {
                format!(
                    "round {round}: {id} was {}",
                    if there { "lost" } else { "not purged" }
                )
            });
        }
    }

    /// A torn draft stays torn: begin anew.
    fn mend(&mut self) {
        let _ = std::fs::remove_dir_all(self.home.path());
        self.home.furnish();
        let ended = Ended::waited(self.home.answering(SUBJECT, &token(0)));
        assert!(ended.is_done(), "{ended}");
        self.kept = token(0);
    }
}

/// The order of the calls of a save, which shows a missing sync where no power can be cut.
pub(crate) fn order(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    let home = Home::in_memory(machine);
    home.furnish();
    let line = "draft edit aaaa-aaaa --date 2026-12-18";
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    let trace = Trace::of(&home, &words, "");
    tally.ran();
    let at = |what: &dyn Fn(&str, &str) -> bool| {
        let mut calls = trace.calls.iter();
        calls.position(|call| what(&call.name, &call.text))
    };
    let drafts = home.path().join("drafts");
    let drafts = drafts.to_str().unwrap();
    let target = format!("{drafts}/{SUBJECT}.json\"");
    let folder = format!("<{drafts}>");
    let renamed = at(&|name, text| name.starts_with("rename") && text.contains(&target));
    let Some(renamed) = renamed else {
        tally.wrong("the draft is not put in place by a rename");
        return Ok(());
    };
    let before = &trace.calls[..renamed];
    let opened = before
        .iter()
        .rposition(|call| call.name == "openat" && call.text.contains("O_EXCL"));
    let synced = opened.is_some_and(|opened| {
        let wrote = before
            .iter()
            .rposition(|call| call.name.starts_with("write"));
        let synced = before
            .iter()
            .rposition(|call| call.name == "fsync" || call.name == "fdatasync");
        wrote.is_some_and(|wrote| wrote > opened && synced.is_some_and(|synced| synced > wrote))
    });
    tally.ask(synced, || {
        "the content is not synced before the rename".to_owned()
    });
    let after = &trace.calls[renamed..];
    let told = after.iter().position(|call| call.speaks());
    let confirmed = after
        .iter()
        .position(|call| call.name == "fsync" && call.text.contains(&folder));
    let in_order = confirmed.is_some_and(|confirmed| told.is_none_or(|told| confirmed < told));
    tally.ask(in_order, || {
        "the folder is not synced before the answer".to_owned()
    });
    let locked = before
        .iter()
        .any(|call| call.name == "flock" && call.text.ends_with("= 0"));
    tally.ask(locked, || "no lock is held".to_owned());
    Ok(())
}
