//! `certctl.draft-board/1`: all applications on one screen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{DamagedRow, DraftRow};

/// All applications at a glance: nothing personal.
#[derive(Debug, Clone, Serialize)]
pub struct BoardView {
    /// `certctl.draft-board/1`
    pub schema: &'static str,
    /// The day the board is of.
    pub today: NaiveDate,
    /// The Sunday of this week.
    pub week_ends: NaiveDate,
    /// How many applications are in each state, those without any left out.
    pub states: Vec<StateCount>,
    /// How many are not closed for each service, the most first.
    pub services: Vec<ServiceCount>,
    /// What is overdue.
    pub overdue: Vec<DraftRow>,
    /// What is due today.
    pub due_today: Vec<DraftRow>,
    /// What is due on the other days of this week.
    pub due_this_week: Vec<DraftRow>,
    /// How many are due on each of the next working days, today among them if it is one.
    pub load: Vec<LoadRow>,
    /// Files that cannot be read.
    pub damaged: Vec<DamagedRow>,
}

/// A state and how many are in it.
#[derive(Debug, Clone, Serialize)]
pub struct StateCount {
    /// `open`, `ready`, `submitted`, `closed`
    pub state: String,
    /// How many.
    pub count: usize,
}

/// A service and how many of its applications are not closed.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceCount {
    /// The service's id.
    pub service: String,
    /// Its official name.
    pub service_name: String,
    /// How many are not closed.
    pub count: usize,
    /// How many of them are overdue.
    pub overdue: usize,
}

/// A day and how many are due on it.
#[derive(Debug, Clone, Serialize)]
pub struct LoadRow {
    /// The working day.
    pub date: NaiveDate,
    /// How many results are due.
    pub due: usize,
}

/// What the board is made from.
pub struct BoardParts {
    /// Every draft, the most urgent first.
    pub rows: Vec<DraftRow>,
    /// Today.
    pub today: NaiveDate,
    /// The Sunday of this week.
    pub week_ends: NaiveDate,
    /// The next working days.
    pub days: Vec<NaiveDate>,
    /// Files that cannot be read.
    pub damaged: Vec<DamagedRow>,
}

impl BoardView {
    /// Builds the view.
    #[must_use]
    pub fn build(parts: BoardParts) -> Self {
        let BoardParts {
            rows,
            today,
            week_ends,
            days,
            damaged,
        } = parts;
        let load = days.into_iter().map(|date| LoadRow {
            date,
            due: rows
                .iter()
                .filter(|row| row.is_awaited() && row.due == Some(date))
                .count(),
        });
        let pick = |wanted: &dyn Fn(&DraftRow) -> bool| -> Vec<DraftRow> {
            rows.iter().filter(|row| wanted(row)).cloned().collect()
        };
        Self {
            schema: "certctl.draft-board/1",
            today,
            week_ends,
            states: states(&rows),
            services: services(&rows),
            overdue: pick(&|row| row.overdue),
            due_today: pick(&|row| row.is_awaited() && row.due == Some(today)),
            due_this_week: pick(&|row| {
                row.is_awaited() && row.due.is_some_and(|due| due > today && due <= week_ends)
            }),
            load: load.collect(),
            damaged,
        }
    }
}

fn states(rows: &[DraftRow]) -> Vec<StateCount> {
    let mut counts: Vec<StateCount> = Vec::new();
    for state in ["submitted", "ready", "open", "closed"] {
        let count = rows.iter().filter(|row| row.state == state).count();
        if count > 0 {
            let state = state.to_owned();
            counts.push(StateCount { state, count });
        }
    }
    counts
}

fn services(rows: &[DraftRow]) -> Vec<ServiceCount> {
    let mut counts: BTreeMap<&str, ServiceCount> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.state != "closed") {
        let count = counts.entry(&row.service).or_insert_with(|| ServiceCount {
            service: row.service.clone(),
            service_name: row.service_name.clone(),
            count: 0,
            overdue: 0,
        });
        count.count += 1;
        count.overdue += usize::from(row.overdue);
    }
    let mut counts: Vec<ServiceCount> = counts.into_values().collect();
    counts.sort_by_key(|count| std::cmp::Reverse(count.count));
    counts
}
