//! The stages of a way in time.

use std::collections::BTreeSet;

use certctl::calendar::Calendar;
use certctl::journey::{self, Asked, Leg, Reckoning, critical, dates};
use certctl::rules::{Deadline, Situation, Trail, checklist, deadline, fees};
use certctl::term::{Filing, Length, MilestoneKind};
use certctl::view::{Dates, LegParts, WorkParts};
use chrono::NaiveDate;

use super::ask::Wanted;
use super::stage::{Stage, Work, settle};
use super::way::Way;

impl Way<'_> {
    /// The steps as a chain in time.
    fn chain<'a>(&'a self, wanted: &'a Wanted<'a>) -> Vec<Leg<'a>> {
        let place = |id: &String| self.stages.iter().position(|stage| stage.step.id == *id);
        let leg = |stage: &'a Stage<'_>| Leg {
            calendar: stage.calendar(wanted),
            way: match (&stage.work, stage.taken) {
                (Some(work), _) if work.is_barred() => journey::Way::Unknown,
                (_, Some(length)) => journey::Way::Length(length),
                (Some(work), None) => journey::Way::Service(work.situation()),
                (None, None) => journey::Way::Unknown,
            },
            after: stage.step.after.iter().filter_map(place).collect(),
        };
        self.stages.iter().map(leg).collect()
    }

    /// The dates of every step.
    ///
    /// # Errors
    /// The rules of a step give no date for the days in question.
    pub(super) fn dates(&self, asked: Asked, wanted: &Wanted<'_>) -> anyhow::Result<Dates> {
        let legs = self.chain(wanted);
        let main = dates(&legs, asked, Reckoning::Main);
        let bound = dates(&legs, asked, Reckoning::Bound);
        // What follows a step without a term is reached by the bound alone.
        let mut all = main.iter().chain(&bound);
        if let Some(error) = all.find_map(|dated| dated.error.clone()) {
            return Err(error.into());
        }
        Ok(Dates {
            critical: critical(&legs, &bound, asked),
            safe: dates(&legs, asked, Reckoning::Safe),
            main,
            bound,
        })
    }

    /// What the steps say on the days on which they begin.
    pub(super) fn legs<'s>(
        &'s self,
        found: &Dates,
        asked: Asked,
        wanted: &'s Wanted<'_>,
    ) -> Vec<LegParts<'s, 's>> {
        let (Asked::From(day) | Asked::By(day)) = asked;
        let begun = found.main.iter().zip(&found.bound);
        let begun = begun.map(|(main, bound)| main.start.or(bound.start).unwrap_or(day));
        let leg = |(stage, on): (&'s Stage<'_>, NaiveDate)| LegParts {
            step: &stage.step,
            taken: stage.taken,
            work: stage
                .work
                .as_ref()
                .map(|work| parts(work, on, stage.calendar(wanted), wanted)),
        };
        self.stages.iter().zip(begun).map(leg).collect()
    }

    /// Notes the user's own days that took part: those of a step, and those on which it waited to begin or to be taken on.
    pub(super) fn note(&self, found: &Dates, asked: Asked, wanted: &Wanted<'_>) {
        for (stage, dated) in self.stages.iter().zip(&found.bound) {
            let spans = self.stages.iter().zip(&found.bound);
            let waited = match asked {
                Asked::From(from) => {
                    let before = spans.filter(|(one, _)| stage.step.after.contains(&one.step.id));
                    let ends = before.filter_map(|(_, dated)| dated.end);
                    (ends.max().or(Some(from)), dated.end)
                }
                Asked::By(by) => {
                    let next = spans.filter(|(one, _)| one.step.after.contains(&stage.step.id));
                    let starts = next.filter_map(|(_, dated)| dated.start);
                    (dated.start, starts.min().or(Some(by)))
                }
            };
            if let (Some(start), Some(end)) = waited {
                let names = stage.work.as_ref().map(|work| work.resolved.names());
                let names = names.unwrap_or_default();
                wanted.days.note(&names, start, end, wanted.context);
            }
        }
    }
}

/// What a service says of a step that begins on a day.
fn parts<'s>(
    work: &'s Work<'_>,
    on: NaiveDate,
    calendar: &'s Calendar<'_>,
    wanted: &'s Wanted<'_>,
) -> WorkParts<'s, 's> {
    let situation = Situation {
        on,
        ..work.situation()
    };
    let mut decided = settle(&situation);
    let trail = &mut Trail::default();
    let filing = Filing::on(on);
    let found = match decided.bar {
        None => deadline(&situation, calendar, filing, trail).ok().flatten(),
        Some(_) => None,
    };
    decided.assumed.sort_by_key(|question| question.id.clone());
    WorkParts {
        situation,
        place: work.resolved.place.as_ref(),
        office_assumed: work.office_assumed,
        bar: decided.bar,
        assumed: decided.assumed,
        documents: checklist(&situation, &BTreeSet::new(), trail),
        fees: fees(&situation, &wanted.money, trail),
        act_by: found.as_ref().and_then(act_by),
        terms: found.map(|found| terms(&found)).unwrap_or_default(),
    }
}

/// The last day to act, where that is what the service's terms give.
fn act_by(found: &Deadline<'_, '_>) -> Option<NaiveDate> {
    (found.due.term.kind == MilestoneKind::ApplyBy).then(|| found.safe())?
}

/// The terms that lead to a due date, in order, each with its source; none where they lead to no result.
fn terms<'a>(found: &Deadline<'a, '_>) -> Vec<(Length, &'a str)> {
    if !found.due.term.kind.is_awaited() {
        return Vec::new();
    }
    let leading = found.leading().into_iter();
    leading
        .map(|one| (one.chosen.rule.length, one.chosen.rule.source.as_str()))
        .collect()
}
