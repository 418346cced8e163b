//! `--by`: the last day to apply.

use certctl::calendar::Calendar;
use certctl::rules::{Situation, Trail, apply_by, apply_by_spread, deadline};
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
        let filing = Filing {
            date: today,
            time: None,
        };
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
