//! Where each draft stands on a day, worked out for one or for a hundred thousand.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use certctl::catalogue::Service;
use certctl::draft::{Draft, Progress, State, moved};
use certctl::rules::{Deadline, Situation, Trail, deadline};
use certctl::term::{Filing, MilestoneKind};
use certctl::view::{DamagedRow, DraftRow, MovedView};
use chrono::NaiveDate;

use super::Place;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::explain_store;
use crate::cli::input::Moment;
use crate::cli::office::{self, Found};

/// What the rows of one answer share: each service is decoded once, each office found once.
pub(super) struct Rows<'a, 'd> {
    context: &'a Context,
    days: &'a Days<'d>,
    services: RefCell<BTreeMap<String, Option<Rc<Service>>>>,
    offices: RefCell<BTreeMap<OfficeOn, Option<Rc<Found>>>>,
}

/// A service, an office as a draft keeps it, and a day: a town may have become a centre since.
type OfficeOn = (String, String, NaiveDate);

impl<'a, 'd> Rows<'a, 'd> {
    pub(super) const fn new(context: &'a Context, days: &'a Days<'d>) -> Self {
        Self {
            context,
            days,
            services: RefCell::new(BTreeMap::new()),
            offices: RefCell::new(BTreeMap::new()),
        }
    }

    /// Every draft of the store, the most urgent first, and the files that cannot be read.
    ///
    /// # Errors
    /// The folder as a whole cannot be read.
    pub(super) fn all(&self) -> anyhow::Result<(Vec<DraftRow>, Vec<DamagedRow>)> {
        let (mut rows, mut damaged) = (Vec::new(), Vec::new());
        for found in self.context.store()?.list()? {
            match found {
                Ok(draft) => rows.push(self.of(&draft)),
                Err(file) => damaged.push(DamagedRow {
                    file: file.name,
                    reason: explain_store::damage(&file.reason, &self.context.messages),
                }),
            }
        }
        rows.sort_by(|a, b| a.urgency().cmp(&b.urgency()));
        Ok((rows, damaged))
    }

    /// Where one draft stands.
    pub(super) fn of(&self, draft: &Draft) -> DraftRow {
        let submission = draft.submission.as_ref();
        let closing = draft.closing.as_ref();
        let mut row = DraftRow {
            id: draft.id.to_string(),
            service: draft.service.clone(),
            service_name: draft.service.clone(),
            state: draft.state.as_str().to_owned(),
            result: closing.map(|closing| closing.result.as_str().to_owned()),
            office: draft.office.clone(),
            filed: None,
            number: submission.and_then(|submission| submission.number.clone()),
            due: submission.and_then(|submission| submission.due),
            days_left: None,
            overdue: false,
            moved: None,
            closed: closing.map(|closing| closing.date),
            updated: draft.updated.clone(),
        };
        let filed = draft.filed.as_deref().and_then(Moment::kept);
        row.filed = filed.map(|filed| filed.date);
        // The service may have left the catalogue; the draft is still listed.
        let Some(service) = self.service(&draft.service) else {
            return row;
        };
        row.service_name = self.context.words().of(&service.name);
        if draft.state != State::Closed {
            self.derive(draft, &service, &mut row);
        }
        row
    }

    /// What follows from the answers and the present data.
    fn derive(&self, draft: &Draft, service: &Service, row: &mut DraftRow) {
        let today = self.context.today;
        let place = self.place(draft, service);
        let situation = place.situation(service, &draft.answers, today);
        let is_ready = || {
            Progress::of(&situation, &draft.have).is_complete() && !draft.has_expired(situation.on)
        };
        if draft.state == State::Open && is_ready() {
            "ready".clone_into(&mut row.state);
        }
        let submission = draft.submission.as_ref();
        let due = self.found(&situation, &place, |found, calendar| {
            let kind = found.due.term.kind;
            let due = match draft.state {
                // What had to be done in time is done.
                State::Submitted if !kind.is_awaited() => None,
                _ => Some(found.due.date),
            };
            let moved = submission.and_then(|submission| moved(submission, found));
            let moved = moved.map(|moved| MovedView::of(&moved, calendar, self.context.words()));
            (due, kind, moved)
        });
        let kind = due.as_ref().map(|(_, kind, _)| *kind);
        if let Some((due, _, moved)) = due {
            row.due = due;
            row.moved = moved;
        }
        let left = |due| self.days.everywhere().count(today, due).ok();
        row.days_left = row.due.and_then(left);
        let waits = match draft.state {
            State::Submitted => true,
            // A plan is not late, but a last day to apply that has passed is.
            _ => kind == Some(MilestoneKind::ApplyBy),
        };
        row.overdue = waits && row.due.is_some_and(|due| due < today);
    }

    /// The deadline of a draft, if it says where and when it is handed in and a term is printed for it. A day that
    /// does not turn on the day of filing is known without one.
    fn found<T>(
        &self,
        situation: &Situation<'_>,
        place: &Place,
        say: impl FnOnce(&Deadline<'_, '_>, &certctl::calendar::Calendar<'_>) -> T,
    ) -> Option<T> {
        let today = self.context.today;
        let Moment { date, time } = place.filed.unwrap_or(Moment {
            date: today,
            time: None,
        });
        let calendar = self.days.at(&place.found.as_ref()?.names()).ok()?;
        let filing = Filing { date, time };
        let found = deadline(situation, &calendar, filing, &mut Trail::default()).ok()??;
        let known = place.filed.is_some() || found.since.is_some();
        known.then(|| say(&found, &calendar))
    }

    fn place(&self, draft: &Draft, service: &Service) -> Place {
        Place::found(draft, service, self.context, |id, on| {
            let key = (service.id.clone(), id.to_owned(), on);
            let mut offices = self.offices.borrow_mut();
            let find = || {
                let found = office::find(id, service, on, &self.context.catalogue);
                found.ok().map(Rc::new)
            };
            offices.entry(key).or_insert_with(find).clone()
        })
    }

    fn service(&self, id: &str) -> Option<Rc<Service>> {
        let mut services = self.services.borrow_mut();
        if let Some(known) = services.get(id) {
            return known.clone();
        }
        let service = self.context.catalogue.rules(id).ok().map(Rc::new);
        services.insert(id.to_owned(), service.clone());
        service
    }
}

/// Whether a result is waited for on some day up to `until`, itself included.
pub(super) fn is_due_by(row: &DraftRow, until: NaiveDate) -> bool {
    row.state != "closed" && !row.overdue && row.due.is_some_and(|due| due <= until)
}
