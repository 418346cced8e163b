//! The due date of a situation with everything that led to it.

use chrono::{NaiveDate, NaiveTime};

use super::terms::{Chosen, DUE, TermsError, chain, choose, root};
use super::{Situation, Trail};
use crate::calendar::{Basis, Calendar, CalendarError, Day, DayKind, Spread};
use crate::catalogue::Reading;
use crate::term::{
    Acceptance, AcceptedOn, Beyond, Filing, Milestone, MilestoneKind, Term, TermError, Unit,
    accept, accept_any_day, run, run_known,
};

/// A due date and its working.
#[derive(Debug, Clone)]
pub struct Deadline<'a, 'c> {
    /// The day on which the application counts as received.
    pub acceptance: Acceptance,
    /// Day zero of the answer: the day of acceptance, or the day of an answer that its terms count from instead.
    pub day_zero: NaiveDate,
    /// The question that gives day zero, where it is not the day of acceptance.
    pub since: Option<&'a str>,
    /// Day 1 of the terms that count from day zero: the first day that counts in the unit of the due term.
    pub first_day: NaiveDate,
    /// Every milestone, each after the one it counts from.
    pub milestones: Vec<Reached<'a>>,
    /// The milestone that answers "when will it be ready".
    pub due: Milestone<'a>,
    /// The days from filing to the due date that did not count, in order.
    pub skipped: Vec<Day<'c>>,
    /// The days of that span that are worked against the weekday, by an act or by a user's own file, in order.
    pub worked: Vec<Day<'c>>,
    /// How sure the calendar is of the span from filing to the due date.
    pub basis: Basis,
    /// Due dates by other official readings, also where they come to the same day.
    pub alternatives: Vec<Alternative<'a>>,
}

/// A milestone with the rule it comes from.
#[derive(Debug, Clone)]
pub struct Reached<'a> {
    /// The term and its readings.
    pub chosen: Chosen<'a>,
    /// The date, and how sure the calendar is of the span from filing to it; none where it lies beyond the calendar.
    pub milestone: Option<(Milestone<'a>, Basis)>,
}

/// A due date by another official reading.
#[derive(Debug, Clone, Copy)]
pub struct Alternative<'a> {
    /// The reading.
    pub reading: &'a Reading,
    /// The due date by it; none where it lies beyond the calendar.
    pub date: Option<NaiveDate>,
}

impl<'a> Deadline<'a, '_> {
    /// The milestones that lead to the due date, each after the one it counts from.
    #[must_use]
    pub fn leading(&self) -> Vec<&Reached<'a>> {
        let mut leading = chain(&self.milestones, |reached| &reached.chosen);
        leading.reverse();
        leading
    }

    /// Whether the days and hours of the office decide when the count begins: not where it begins on a day of one's
    /// own, nor where a system answers at once.
    #[must_use]
    pub fn waits_for_office(&self) -> bool {
        self.since.is_none() && self.acceptance.on != AcceptedOn::AnyDay
    }

    /// The first day that the date rests on: the day of filing, or the answer that it counts from instead.
    #[must_use]
    pub const fn start(&self) -> NaiveDate {
        match self.since {
            Some(_) => self.day_zero,
            None => self.acceptance.filing.date,
        }
    }

    /// Whether the last day to act lies before the day of filing.
    #[must_use]
    pub fn is_missed(&self) -> bool {
        self.due.term.kind == MilestoneKind::ApplyBy && self.due.date < self.acceptance.filing.date
    }

    /// The date that is safe by every reading: the latest, or the earliest day to act; none where one lies beyond the calendar.
    #[must_use]
    pub fn safe(&self) -> Option<NaiveDate> {
        // What the applicant must do in time is safe on the earliest day; what one waits for, on the latest.
        let safer = if self.due.term.kind.is_awaited() {
            Ord::max
        } else {
            Ord::min
        };
        let mut others = self.alternatives.iter();
        others.try_fold(self.due.date, |safe, other| Some(safer(safe, other.date?)))
    }
}

/// Why there is no due date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineError {
    /// No term applies.
    #[error(transparent)]
    Terms(#[from] TermsError),
    /// A date cannot be computed.
    #[error(transparent)]
    Term(#[from] TermError),
    /// The date does not turn on the day of filing, so that there is no last day to apply.
    #[error("the date of `{service}` counts from the answer to `{question}`")]
    OwnDay {
        /// The service.
        service: String,
        /// The question.
        question: String,
    },
    /// A date leaves the calendar.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
}

impl Beyond for DeadlineError {
    fn is_beyond(&self) -> bool {
        match self {
            Self::Terms(_) | Self::OwnDay { .. } => false,
            Self::Term(error) => error.is_beyond(),
            Self::Calendar(error) => error.is_beyond(),
        }
    }
}

/// Terms chosen and counted from one acceptance.
struct Counted<'a> {
    acceptance: Acceptance,
    chosen: Vec<Chosen<'a>>,
    terms: Vec<Term<'a>>,
    /// One for each term; none beyond the calendar.
    milestones: Vec<Option<Milestone<'a>>>,
}

impl<'a> Counted<'a> {
    /// Chooses the terms of a situation and counts them.
    fn of(
        situation: &Situation<'a>,
        calendar: &Calendar<'_>,
        filing: Filing,
        trail: &mut Trail<'a>,
    ) -> Result<Self, DeadlineError> {
        let chosen = choose(situation, trail)?;
        let any_day = root(&chosen).is_some_and(|root| root.rule.any_day);
        let acceptance = accepted(situation, calendar, filing, any_day)?;
        let terms: Vec<Term<'a>> = chosen.iter().map(Chosen::term).collect();
        let milestones = run_known(calendar, &acceptance, &terms)?;
        Ok(Self {
            acceptance,
            chosen,
            terms,
            milestones,
        })
    }

    fn known(&self) -> impl Iterator<Item = &Milestone<'a>> {
        self.milestones.iter().flatten()
    }

    /// The milestone that answers; none while a question is open.
    ///
    /// # Errors
    /// It lies beyond the calendar.
    fn due(&self, calendar: &Calendar<'_>) -> Result<Option<Milestone<'a>>, TermError> {
        let due = self.known().find(|milestone| milestone.term.id == DUE);
        if due.is_none() {
            // Either nothing is chosen yet, or the due date lies beyond the calendar, which is the error here.
            run(calendar, &self.acceptance, &self.terms)?;
        }
        Ok(due.copied())
    }
}

fn accepted(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    filing: Filing,
    any_day: bool,
) -> Result<Acceptance, CalendarError> {
    if any_day {
        return accept_any_day(calendar, filing);
    }
    accept(calendar, filing, closes(situation))
}

/// When the office of a situation closes.
fn closes(situation: &Situation<'_>) -> Option<NaiveTime> {
    let hours = situation.office?.hours.as_ref()?;
    Some(hours.closes)
}

/// The due date of an application; none while a question is open: see the trail.
///
/// The office's closing time counts only when the filing has a time.
///
/// # Errors
/// No term applies, or the due date leaves the calendar. Other milestones may: they are none then.
pub fn deadline<'a, 'c>(
    situation: &Situation<'a>,
    calendar: &Calendar<'c>,
    filing: Filing,
    trail: &mut Trail<'a>,
) -> Result<Option<Deadline<'a, 'c>>, DeadlineError> {
    let counted = Counted::of(situation, calendar, filing, trail)?;
    let Some(due) = counted.due(calendar)? else {
        return Ok(None);
    };
    let skipped = skipped(calendar, &counted)?;
    let root = root(&counted.chosen);
    let (day_zero, start) = match root.and_then(|root| root.since) {
        Some(since) => (since, since),
        None => (counted.acceptance.accepted, filing.date),
    };
    let since = root.and_then(|root| root.rule.since.as_deref());
    let worked = calendar
        .days(start, due.date)?
        .filter(|day| matches!(day.kind, DayKind::WorkedRestDay | DayKind::Opened));
    let Counted {
        acceptance,
        chosen,
        terms,
        milestones,
    } = counted;
    let alternatives = alternatives(calendar, &acceptance, &chosen, &terms)?;
    let reached = |(chosen, milestone): (Chosen<'a>, Option<Milestone<'a>>)| {
        let dated = |milestone: Milestone<'a>| {
            let last = milestone.rests_on();
            let basis = calendar.basis(start.min(last), last)?;
            Ok::<_, CalendarError>((milestone, basis))
        };
        let milestone = milestone.map(dated).transpose()?;
        Ok(Reached { chosen, milestone })
    };
    let first_day = match due.term.length.unit {
        Unit::WorkingDays => calendar.add(day_zero, 1)?,
        _ => day_zero.succ_opt().unwrap_or(day_zero),
    };
    Ok(Some(Deadline {
        acceptance,
        day_zero,
        since,
        first_day,
        due,
        skipped,
        worked: worked.collect(),
        basis: calendar.basis(start, due.rests_on().max(start))?,
        alternatives,
        milestones: chosen
            .into_iter()
            .zip(milestones)
            .map(reached)
            .collect::<Result<_, CalendarError>>()?,
    }))
}

/// By how much a due date may still move; none where its span is confirmed or nothing around it can move.
///
/// # Errors
/// A date leaves the calendar.
pub fn due_spread<'c>(
    found: &Deadline<'_, 'c>,
    situation: &Situation<'_>,
    calendar: &Calendar<'c>,
) -> Result<Option<Spread<NaiveDate>>, DeadlineError> {
    let filing = found.acceptance.filing;
    let leading = found.leading().into_iter();
    let leading: Vec<Term<'_>> = leading.map(|reached| reached.chosen.term()).collect();
    let any_day = found.acceptance.on == AcceptedOn::AnyDay;
    calendar.spread(found.start(), found.due.date, |calendar| {
        let acceptance = accepted(situation, calendar, filing, any_day)?;
        let milestones = run(calendar, &acceptance, &leading)?;
        let due = milestones.iter().find(|milestone| milestone.term.id == DUE);
        Ok(due.map_or(found.due.date, |due| due.date))
    })
}

/// The ids of the terms that lead to the due date.
fn ids<'a>(chosen: &[Chosen<'a>]) -> Vec<&'a str> {
    let chain = chain(chosen, |one| one).into_iter();
    chain.map(|one| one.rule.milestone.as_str()).collect()
}

/// The days that did not count: between filing and acceptance, and on the chain from acceptance to the due date.
fn skipped<'c>(
    calendar: &Calendar<'c>,
    counted: &Counted<'_>,
) -> Result<Vec<Day<'c>>, CalendarError> {
    let Acceptance {
        filing, accepted, ..
    } = counted.acceptance;
    let mut days: Vec<Day<'c>> = Vec::new();
    let waits = counted.acceptance.on != AcceptedOn::AnyDay;
    if waits && root(&counted.chosen).is_none_or(|root| root.since.is_none()) {
        let before = calendar.days(filing.date, accepted)?;
        days.extend(before.filter(|day| !day.kind.is_working()));
    }
    let chain = ids(&counted.chosen);
    let on_the_way = counted.known();
    for milestone in on_the_way.filter(|milestone| chain.contains(&milestone.term.id)) {
        days.extend(milestone.skipped(calendar)?);
    }
    days.sort_by_key(|day| day.date);
    days.dedup_by_key(|day| day.date);
    Ok(days)
}

/// The due dates by other readings of the terms that lead to it: each reading takes the place of its term and the whole
/// chain is counted again.
fn alternatives<'a>(
    calendar: &Calendar<'_>,
    acceptance: &Acceptance,
    chosen: &[Chosen<'a>],
    terms: &[Term<'a>],
) -> Result<Vec<Alternative<'a>>, TermError> {
    let mut alternatives: Vec<Alternative<'a>> = Vec::new();
    let chain = ids(chosen);
    let leading = chosen.iter().enumerate();
    for (at, one) in leading.filter(|(_, one)| chain.contains(&one.rule.milestone.as_str())) {
        for reading in &one.readings {
            let mut terms = terms.to_vec();
            if let Some(term) = terms.get_mut(at) {
                term.length = reading.length;
                term.after = reading.after.as_deref();
            }
            let milestones = run_known(calendar, acceptance, &terms)?;
            let known: Vec<Milestone<'a>> = milestones.into_iter().flatten().collect();
            let due = known.iter().find(|milestone| milestone.term.id == DUE);
            let date = due.map(|due| due.date);
            alternatives.push(Alternative { reading, date });
        }
    }
    Ok(alternatives)
}
