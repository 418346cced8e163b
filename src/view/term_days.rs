//! The days of a term one by one: what each is on the way from filing to the due date.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use super::calendar::{MarkView, legend, mark};
use super::{DeadlineParts, Words};
use crate::calendar::{Calendar, CalendarError, DayKind};
use crate::i18n::Msg;
use crate::rules::Deadline;
use crate::term::{Milestone, Unit};

/// The months that a term runs through.
#[derive(Debug, Clone, Serialize)]
pub struct TermDaysView {
    /// Every day of those months.
    pub days: Vec<TermDayView>,
    /// What the marks mean that occur.
    pub day_marks: Vec<MarkView>,
}

/// What a day is for the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TermRole {
    /// The application is filed, and accepted on a later day.
    Filed,
    /// The application is accepted: day zero.
    Accepted,
    /// The day counts, or a term of hours runs through it.
    Counted,
    /// The day does not count.
    Skipped,
    /// The result must be ready.
    Due,
}

/// A day of those months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermDayView {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// What it is for the term; null before filing and after the due date.
    pub role: Option<TermRole>,
    /// Its number in the count, which begins again with each stage; null where nothing is counted in days.
    pub number: Option<u32>,
    /// `working`, `weekend`, `holiday` and the other kinds of days.
    pub kind: &'static str,
    /// What stands beside it in the drawing; empty for a day outside the term.
    pub mark: String,
}

/// The day of acceptance, before anything is counted.
const ACCEPTED: &str = "#0";
/// A day through which a term of hours runs.
const RUNS: &str = "#";
/// The day of filing, where it is not the day of acceptance.
const FILED: &str = ">";
/// The due date.
const DUE: &str = "<";

impl TermDaysView {
    /// Builds the view.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn build(
        parts: &DeadlineParts<'_, '_, '_>,
        words: Words<'_>,
    ) -> Result<Self, CalendarError> {
        let (calendar, deadline) = (parts.calendar, parts.deadline);
        let filed = deadline.start();
        let stages = stages(deadline);
        let first = filed.with_day(1).unwrap_or(filed).max(calendar.first());
        let due = deadline.due.date;
        let next = due
            .with_day(1)
            .and_then(|day| day.checked_add_months(Months::new(1)));
        let last = next.and_then(|day| day.pred_opt()).unwrap_or(due);
        let mut days = Vec::new();
        let mut skipped = Vec::new();
        for day in calendar.days(first, last.min(calendar.last()))? {
            let role = role(day.date, day.kind.is_working(), deadline, &stages);
            let number = match role {
                Some(TermRole::Counted | TermRole::Due) => number(day.date, calendar, &stages)?,
                _ => None,
            };
            if role == Some(TermRole::Skipped) {
                skipped.push(day.kind);
            }
            days.push(TermDayView {
                date: day.date,
                weekday: day.date.weekday().number_from_monday(),
                role,
                number,
                kind: day.kind.as_str(),
                mark: sign(role, number, day.kind),
            });
        }
        let mut day_marks = roles(deadline, stages.len(), &days, words);
        day_marks.extend(legend(|kind| skipped.contains(&kind), words));
        Ok(Self { days, day_marks })
    }
}

/// The terms that lead from acceptance to the due date, in order.
fn stages<'a>(deadline: &Deadline<'a, '_>) -> Vec<Milestone<'a>> {
    let leading = deadline.leading().into_iter();
    leading
        .filter_map(|reached| Some(reached.milestone?.0))
        .collect()
}

/// The stage that a day lies in: after its day zero, up to its end.
fn stage_of<'s, 'a>(date: NaiveDate, stages: &'s [Milestone<'a>]) -> Option<&'s Milestone<'a>> {
    let mut stages = stages.iter();
    stages.find(|stage| stage.from < date && date <= stage.date)
}

fn role(
    date: NaiveDate,
    works: bool,
    deadline: &Deadline<'_, '_>,
    stages: &[Milestone<'_>],
) -> Option<TermRole> {
    if date == deadline.due.date {
        return Some(TermRole::Due);
    }
    if date == deadline.day_zero {
        return Some(TermRole::Accepted);
    }
    if date == deadline.start() {
        return Some(TermRole::Filed);
    }
    if deadline.start() < date && date < deadline.day_zero {
        return Some(TermRole::Skipped);
    }
    let stage = stage_of(date, stages)?;
    // Calendar days, months and hours run through rest days; only the end of the count may have to move over them.
    let counts = match stage.term.length.unit {
        Unit::WorkingDays => works,
        _ => date <= stage.counted_to,
    };
    Some(match counts {
        true => TermRole::Counted,
        false => TermRole::Skipped,
    })
}

/// The number of a day in the count of its stage; none for minutes and hours, and for a day to which the end moved.
fn number(
    date: NaiveDate,
    calendar: &Calendar<'_>,
    stages: &[Milestone<'_>],
) -> Result<Option<u32>, CalendarError> {
    let Some(stage) = stage_of(date, stages).filter(|stage| date <= stage.counted_to) else {
        return Ok(None);
    };
    let number = match stage.term.length.unit {
        Unit::Minutes | Unit::Hours => return Ok(None),
        Unit::WorkingDays => i64::from(calendar.count(stage.from, date)?),
        Unit::CalendarDays | Unit::Months | Unit::Years => (date - stage.from).num_days(),
    };
    Ok(u32::try_from(number).ok())
}

/// What stands beside a day in the drawing.
fn sign(role: Option<TermRole>, number: Option<u32>, kind: DayKind) -> String {
    let counted = number.map(|number| format!("#{number}"));
    match role {
        None => String::new(),
        Some(TermRole::Filed) => FILED.to_owned(),
        Some(TermRole::Accepted) => ACCEPTED.to_owned(),
        Some(TermRole::Counted) => counted.unwrap_or_else(|| RUNS.to_owned()),
        Some(TermRole::Skipped) => mark(kind).unwrap_or_default().to_owned(),
        Some(TermRole::Due) => format!("{}{DUE}", counted.unwrap_or_default()),
    }
}

/// The legend of the roles that occur.
fn roles(
    deadline: &Deadline<'_, '_>,
    stages: usize,
    days: &[TermDayView],
    words: Words<'_>,
) -> Vec<MarkView> {
    let occurs = |role| days.iter().any(|day| day.role == Some(role));
    let numbered = days.iter().any(|day| day.number.is_some());
    let accepted = match deadline.start() == deadline.day_zero {
        true => Msg::TermMarkFiledAndAccepted,
        false => Msg::TermMarkAccepted,
    };
    let runs = occurs(TermRole::Counted) && !numbered;
    let rows = [
        (occurs(TermRole::Filed), FILED, "filed", Msg::TermMarkFiled),
        (occurs(TermRole::Accepted), ACCEPTED, "accepted", accepted),
        (
            numbered && stages == 1,
            "#1",
            "counted",
            Msg::TermMarkCounted,
        ),
        (
            numbered && stages > 1,
            "#1",
            "counted",
            Msg::TermMarkCountedInStages,
        ),
        (runs, RUNS, "counted", Msg::TermMarkRuns),
        (true, DUE, "due", Msg::TermMarkDue),
    ];
    let occurring = rows.into_iter().filter(|(occurs, ..)| *occurs);
    occurring
        .map(|(_, mark, kind, meaning)| MarkView {
            mark,
            kind,
            meaning: words.say(&meaning),
        })
        .collect()
}
