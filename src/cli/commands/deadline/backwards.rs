//! `--by`: the last day to apply.

use certctl::calendar::{Basis, Calendar, CalendarError};
use certctl::rules::{Deadline, Situation, Trail, apply_by, apply_by_spread, deadline};
use certctl::term::Filing;
use certctl::view::Backwards;
use chrono::NaiveDate;

/// The last day to apply for a day by which the result is wanted.
///
/// # Errors
/// No term applies, or the calendar begins before such a day.
pub(super) fn find(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    by: NaiveDate,
    today: NaiveDate,
) -> anyhow::Result<Backwards> {
    let found = apply_by(situation, calendar, by, false)?;
    let too_late = found < today;
    let if_today = || {
        let now = Situation {
            on: today,
            ..*situation
        };
        let filing = Filing::on(today);
        let found = deadline(&now, calendar, filing, &mut Trail::default());
        // It is an extra: where today has no due date, nothing is said of it.
        found.ok().flatten().map(|found| found.due.date)
    };
    Ok(Backwards {
        by,
        apply_by: found,
        safe: apply_by(situation, calendar, by, true).ok(),
        spread: apply_by_spread(situation, calendar, found, by)
            .ok()
            .flatten(),
        too_late,
        due_if_today: if too_late { if_today() } else { None },
    })
}

/// How sure an answer is, and the last day on which it rests.
///
/// Asked backwards, that is the day wanted: were a day up to it off, or worked, another day to apply might be the last.
///
/// # Errors
/// The span leaves the calendar.
pub(super) fn reach(
    found: &Deadline<'_, '_>,
    backwards: Option<Backwards>,
    calendar: &Calendar<'_>,
) -> Result<(Basis, NaiveDate), CalendarError> {
    let Some(back) = backwards else {
        return Ok((found.basis, found.due.date));
    };
    let wanted = calendar.basis(found.acceptance.filing.date, back.by)?;
    Ok((wanted.max(found.basis), back.by.max(found.due.date)))
}
