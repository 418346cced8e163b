//! Checks of rows that follow each other in time: each day is in one of them.

use chrono::{Days, NaiveDate};

use super::Condition;
use super::fault::FaultKind;
use super::lint_service::ServiceLint;

/// What is looked at of a row.
#[derive(Clone, Copy)]
struct Row<'a> {
    id: &'a str,
    when: Option<&'a Condition>,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

impl Row<'_> {
    fn is_of(&self, other: &Self) -> bool {
        self.id == other.id && self.when == other.when
    }

    /// Whether the row holds in every case and on every day of another.
    fn covers(&self, other: &Self) -> bool {
        let until = |row: &Self| row.to.unwrap_or(NaiveDate::MAX);
        self.id == other.id
            && self.when.is_none()
            && self.from <= other.from
            && until(other) <= until(self)
    }
}

impl ServiceLint<'_, '_> {
    /// The rows of terms and fees in time.
    pub(super) fn rows(&mut self) {
        let service = self.service;
        let terms = service.term.iter().map(|term| Row {
            id: &term.milestone,
            when: term.when.as_ref(),
            from: term.from,
            to: term.to,
        });
        let terms: Vec<Row<'_>> = terms.collect();
        for (at, row) in terms.iter().enumerate() {
            let field = format!("term[{at}].from");
            let before = terms.get(..at).unwrap_or_default();
            if let Some(other) = before.iter().find(|other| overlaps(other, row)) {
                let other = other.from.to_string();
                self.lint.fault(&field, FaultKind::Overlap { other });
            } else if let Some(other) = before.iter().find(|other| other.covers(row)) {
                let other = other.from.to_string();
                let field = format!("term[{at}].milestone");
                self.lint.fault(&field, FaultKind::NeverReached { other });
            }
            self.gap(&field, row, &terms);
        }
        let fees = service.fee.iter().map(|fee| Row {
            id: &fee.id,
            when: fee.when.as_ref(),
            from: fee.from,
            to: fee.to,
        });
        let fees: Vec<Row<'_>> = fees.collect();
        for (at, row) in fees.iter().enumerate() {
            let field = format!("fee[{at}].from");
            let mut before = fees.get(..at).unwrap_or_default().iter();
            if let Some(other) = before.find(|other| overlaps(other, row)) {
                let other = other.from.to_string();
                self.lint.fault(&field, FaultKind::Overlap { other });
            }
            self.gap(&field, row, &fees);
        }
    }

    /// The days between a row and the one before it in time are in one of them.
    fn gap(&mut self, field: &str, row: &Row<'_>, rows: &[Row<'_>]) {
        let alike = rows.iter().filter(|other| other.is_of(row));
        let earlier = alike.filter(|other| other.from < row.from);
        let Some(to) = earlier.max_by_key(|other| other.from).and_then(|o| o.to) else {
            return;
        };
        let next = to.checked_add_days(Days::new(1));
        if let (Some(from), Some(to)) = (next, row.from.pred_opt())
            && from <= to
        {
            let (from, to) = (from.to_string(), to.to_string());
            self.lint.fault(field, FaultKind::Gap { from, to });
        }
    }
}

/// Whether some day is in two rows of one thing.
fn overlaps(a: &Row<'_>, b: &Row<'_>) -> bool {
    let until = |row: &Row<'_>| row.to.unwrap_or(NaiveDate::MAX);
    a.is_of(b) && a.from <= until(b) && b.from <= until(a)
}
