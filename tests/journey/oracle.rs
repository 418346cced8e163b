//! What a person does with a wall calendar: one day after the other, without the library.

use certctl::term::{Length, Unit};
use chrono::NaiveDate;

use crate::support::Step;
use crate::walk;

/// Beginning and end of a step.
pub(crate) type Span = (Option<NaiveDate>, Option<NaiveDate>);

/// The day on which a length ends that is counted from a working day.
pub(crate) fn end(start: NaiveDate, length: Length) -> Option<NaiveDate> {
    match length.unit {
        Unit::WorkingDays => walk::forward(start, length.amount),
        Unit::CalendarDays => walk::on_or_after(walk::days_later(start, length.amount)?),
        _ => unreachable!("no other unit is asked for here"),
    }
}

/// The earliest dates.
pub(crate) fn forwards(steps: &[Step], from: NaiveDate) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for step in steps {
        let mut ready = Some(from);
        for &at in &step.after {
            // The eve is no day to begin on, so the first one is the day after.
            let handed_over = spans[at].1.and_then(|end| end.succ_opt());
            ready = ready.zip(handed_over).map(|(one, two)| one.max(two));
        }
        let start = ready.and_then(walk::on_or_after);
        let end = start.zip(step.length);
        spans.push((
            start,
            end.and_then(|(start, length)| self::end(start, length)),
        ));
    }
    spans
}

/// The last day to begin each step, found by trying one day before the other.
pub(crate) fn backwards(steps: &[Step], by: NaiveDate) -> Vec<Option<NaiveDate>> {
    let mut starts: Vec<Option<NaiveDate>> = vec![None; steps.len()];
    for at in (0..steps.len()).rev() {
        let mut limit = Some(by);
        for (next, step) in steps.iter().enumerate() {
            if step.after.contains(&at) {
                let eve = starts[next].and_then(|start| start.pred_opt());
                limit = limit.zip(eve).map(|(one, two)| one.min(two));
            }
        }
        starts[at] = limit.zip(steps[at].length).and_then(|(limit, length)| {
            let mut day = walk::on_or_before(limit)?;
            while end(day, length).is_none_or(|end| end > limit) {
                day = walk::on_or_before(day.pred_opt()?)?;
            }
            Some(day)
        });
    }
    starts
}
