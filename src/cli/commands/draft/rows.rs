//! Where each draft stands on a day, worked out for one or for a hundred thousand.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use certctl::catalogue::Service;
use certctl::draft::{Draft, Progress, Reckoned, State, moved};
use certctl::rules::{Situation, Trail, deadline};
use certctl::term::{Filing, MilestoneKind};
use certctl::view::{DamagedRow, DraftRow, MovedView, applicant_of};
use chrono::NaiveDate;

use super::Place;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::explain_store;
use crate::cli::input::Moment;

/// What the rows of one answer share: each service is decoded once, and what many drafts have
/// alike is worked out once.
pub(super) struct Rows<'a, 'd> {
    context: &'a Context,
    days: &'a Days<'d>,
    reveal: bool,
    services: RefCell<BTreeMap<String, Option<Rc<Service>>>>,
    known: RefCell<HashMap<String, Rc<Derived>>>,
}

/// What follows from the answers of a draft and the present data.
struct Derived {
    complete: bool,
    deadline: Option<Reckoned>,
}

impl<'a, 'd> Rows<'a, 'd> {
    /// `reveal`: with the names of applicants.
    pub(super) fn new(context: &'a Context, days: &'a Days<'d>, reveal: bool) -> Self {
        Self {
            context,
            days,
            reveal,
            services: RefCell::new(BTreeMap::new()),
            known: RefCell::new(HashMap::new()),
        }
    }

    /// Every draft of the store, the most urgent first, and the files that cannot be read.
    ///
    /// # Errors
    /// The folder as a whole cannot be read.
    pub(super) fn all(
        context: &Context,
        days: &Days<'_>,
        reveal: bool,
    ) -> anyhow::Result<(Vec<DraftRow>, Vec<DamagedRow>)> {
        let (mut rows, mut damaged) = (Vec::new(), Vec::new());
        // Where they are read, so that no draft is kept.
        let row = || {
            let rows = Rows::new(context, days, reveal);
            move |draft: Draft| rows.of(&draft)
        };
        for found in context.store()?.list_as(row)? {
            match found {
                Ok(row) => rows.push(row),
                Err(file) => damaged.push(DamagedRow {
                    file: file.name,
                    reason: explain_store::damage(&file.reason, &context.messages),
                }),
            }
        }
        rows.sort_unstable_by(|a, b| a.urgency().cmp(&b.urgency()));
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
            filed_at: None,
            planned: false,
            plan_passed: false,
            applicant: self.reveal.then(|| applicant_of(draft)).flatten(),
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
        row.filed_at = filed.and_then(|filed| Some(filed.time?.format("%H:%M").to_string()));
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
        let derived = self.derived(draft, service);
        if draft.state == State::Open && derived.complete {
            "ready".clone_into(&mut row.state);
        }
        let submitted = draft.state == State::Submitted;
        row.plan_passed = !submitted && row.filed.is_some_and(|filed| filed < today);
        if let Some(now) = &derived.deadline {
            // What had to be done in time is done.
            row.due = if submitted {
                now.awaited()
            } else {
                Some(now.due)
            };
            row.moved = self.moved(draft, service, now);
            // A plan is not late, but a last day to apply that has passed is.
            let waits = submitted || now.kind == MilestoneKind::ApplyBy;
            row.overdue = waits && row.due.is_some_and(|due| due < today);
            row.planned = !waits && row.due.is_some();
            if row.planned && row.plan_passed {
                // It was not handed in then, so nothing is due.
                row.due = None;
            }
        }
        let left = |due| self.days.everywhere().count(today, due).ok();
        row.days_left = row.due.and_then(left);
    }

    fn moved(&self, draft: &Draft, service: &Service, now: &Reckoned) -> Option<MovedView> {
        let moved = moved(draft.submission.as_ref()?, now)?;
        let place = Place::of(draft, service, self.context);
        let calendar = self.days.at(&place.names()).ok()?;
        Some(MovedView::of(&moved, &calendar, self.context.words()))
    }

    /// What follows for every draft that is alike in all that rules look at.
    fn derived(&self, draft: &Draft, service: &Service) -> Rc<Derived> {
        let key = alike(draft, service);
        if let Some(known) = self.known.borrow().get(&key) {
            return Rc::clone(known);
        }
        let place = Place::of(draft, service, self.context);
        let situation = place.situation(service, &draft.answers, self.context.today);
        let derived = Rc::new(Derived {
            complete: Progress::of_draft(&situation, draft).is_complete(),
            deadline: self.deadline(&situation, &place),
        });
        self.known.borrow_mut().insert(key, Rc::clone(&derived));
        derived
    }

    /// The deadline, if the draft says where and when it is handed in and a term is printed for it. A day that does not
    /// turn on the day of filing is known without one.
    fn deadline(&self, situation: &Situation<'_>, place: &Place) -> Option<Reckoned> {
        place.found.as_ref()?;
        let today = Filing::on(self.context.today);
        let filing = place.filed.map_or(today, Moment::filing);
        let calendar = self.days.at(&place.names()).ok()?;
        let found = deadline(situation, &calendar, filing, &mut Trail::default()).ok()??;
        let known = place.filed.is_some() || found.since.is_some();
        known.then(|| Reckoned::of(&found))
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

/// What rules look at in a draft, as one text: two drafts with the same are answered the same. Of fields only whether
/// there is a value, for no rule knows it; a key holds nothing personal but the answers to questions.
fn alike(draft: &Draft, service: &Service) -> String {
    let mut key = service.id.clone();
    let mut add = |part: &str| {
        key.push('\0');
        key.push_str(part);
    };
    add(draft.office.as_deref().unwrap_or_default());
    add(draft.filed.as_deref().unwrap_or_default());
    for question in &service.question {
        add(draft.answers.get(&question.id).map_or("", String::as_str));
    }
    for field in &service.field {
        let given = draft.answers.contains_key(&field.id);
        add(if given { "+" } else { "" });
    }
    for id in &draft.have {
        add(id);
        add(draft.until.get(id).map_or("", String::as_str));
    }
    key
}

/// Whether a result is waited for on some day up to `until`, itself included.
pub(super) fn is_due_by(row: &DraftRow, until: NaiveDate) -> bool {
    row.is_awaited() && row.due.is_some_and(|due| due <= until)
}
