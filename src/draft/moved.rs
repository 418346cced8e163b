//! Whether the due date that was fixed when an application was handed in still holds, and if not, why.

use chrono::NaiveDate;

use super::{CountedTerm, Promised, Submission, TermBasis};
use crate::calendar::DayKind;
use crate::rules::Deadline;
use crate::term::MilestoneKind;

/// What a deadline comes to, without the rules that it was worked out by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoned {
    /// the date of the answer
    pub due: NaiveDate,
    /// what it means to the applicant
    pub kind: MilestoneKind,
    /// what it was counted with
    pub basis: TermBasis,
}

impl Reckoned {
    /// What a deadline comes to.
    #[must_use]
    pub fn of(found: &Deadline<'_, '_>) -> Self {
        Self {
            due: found.due.date,
            kind: found.due.term.kind,
            basis: TermBasis::of(found),
        }
    }

    /// The due date that one waits for; none where the date of the answer is a day to act or the end of what one has.
    #[must_use]
    pub fn awaited(&self) -> Option<NaiveDate> {
        self.kind.is_awaited().then_some(self.due)
    }
}

/// A due date that is another one now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// the date that was fixed
    pub from: NaiveDate,
    /// the date that the present data give
    pub to: NaiveDate,
    /// what has changed, by date; empty where it cannot be told
    pub why: Vec<Why>,
}

/// One change behind a moved date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// nobody works on this day any more
    Off(NaiveDate),
    /// this day is not off any more
    NotOff(NaiveDate),
    /// this rest day is worked now
    Worked(NaiveDate),
    /// this rest day is not worked any more
    NotWorked(NaiveDate),
    /// a term has another length or is new
    Term {
        /// the length that was counted with; none for a new term
        was: Option<CountedTerm>,
        /// the term as it is now
        now: CountedTerm,
    },
    /// a term is gone
    NoTerm(CountedTerm),
}

impl Submission {
    /// What handing in fixes. `found` is none where no term is printed; `at` is RFC 3339 with the offset +05:00.
    #[must_use]
    pub fn of(
        found: Option<&Deadline<'_, '_>>,
        at: &str,
        number: Option<String>,
        catalogue: String,
    ) -> Self {
        let reached = found.iter().flat_map(|found| &found.milestones);
        let promised = reached.filter_map(|reached| {
            let (milestone, _) = reached.milestone.as_ref()?;
            Some(Promised {
                id: milestone.term.id.to_owned(),
                date: milestone.date,
            })
        });
        let reckoned = found.map(Reckoned::of);
        Self {
            at: at.to_owned(),
            number,
            catalogue,
            due: reckoned.as_ref().and_then(Reckoned::awaited),
            milestones: promised.collect(),
            basis: reckoned.map(|reckoned| reckoned.basis),
            extra: serde_json::Map::new(),
        }
    }
}

impl TermBasis {
    /// What a due date is counted with.
    #[must_use]
    pub fn of(found: &Deadline<'_, '_>) -> Self {
        let counted = found.leading().into_iter().map(|reached| {
            let term = reached.chosen.term();
            CountedTerm {
                id: term.id.to_owned(),
                amount: term.length.amount,
                unit: term.length.unit.as_str().to_owned(),
            }
        });
        let off = found.skipped.iter();
        let off = off.filter(|day| day.kind != DayKind::Weekend);
        Self {
            terms: counted.collect(),
            days_off: off.map(|day| day.date).collect(),
            worked: found.worked.iter().map(|day| day.date).collect(),
        }
    }

    /// What is different in `now`, which was counted to the other date.
    fn changes(&self, now: &Self, until: NaiveDate) -> Vec<Why> {
        let mut changes = Vec::new();
        for term in &now.terms {
            let was = self.terms.iter().find(|was| was.id == term.id);
            if was != Some(term) {
                changes.push(Why::Term {
                    was: was.cloned(),
                    now: term.clone(),
                });
            }
        }
        let gone = self.terms.iter();
        let gone = gone.filter(|was| now.terms.iter().all(|term| term.id != was.id));
        changes.extend(gone.cloned().map(Why::NoTerm));
        let mut days = Vec::new();
        // Beyond the nearer of both dates a day stands in one list only because the other count never came there.
        let mut compare = |was: &[NaiveDate],
                           is: &[NaiveDate],
                           new: fn(NaiveDate) -> Why,
                           old: fn(NaiveDate) -> Why| {
            let only = |of: &[NaiveDate], not_in: &[NaiveDate]| -> Vec<NaiveDate> {
                let only = of
                    .iter()
                    .filter(|day| !not_in.contains(day) && **day <= until);
                only.copied().collect()
            };
            days.extend(only(is, was).into_iter().map(|day| (day, new(day))));
            days.extend(only(was, is).into_iter().map(|day| (day, old(day))));
        };
        compare(&self.days_off, &now.days_off, Why::Off, Why::NotOff);
        compare(&self.worked, &now.worked, Why::Worked, Why::NotWorked);
        days.sort_by_key(|(day, _)| *day);
        changes.extend(days.into_iter().map(|(_, why)| why));
        changes
    }
}

/// How the due date of a submission has moved, if it has; `now` is what the present data give for the same filing.
#[must_use]
pub fn moved(submission: &Submission, now: &Reckoned) -> Option<Moved> {
    let (from, to) = (submission.due?, now.awaited()?);
    if from == to {
        return None;
    }
    let was = submission.basis.as_ref();
    let why = was.map(|was| was.changes(&now.basis, from.min(to)));
    Some(Moved {
        from,
        to,
        why: why.unwrap_or_default(),
    })
}
