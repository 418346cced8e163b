//! The days of a plan as events of a calendar program.

use chrono::NaiveDate;

use super::{PlanStepView, PlanView};
use crate::i18n::{Msg, dates};
use crate::view::{AlarmView, EventView, Words};

/// The event of a result, the only one that has a day safe by every reading.
const READY: &str = "ready";

/// When to begin each step, when it must be ready, and until when one may apply; nothing for a plan that is not possible.
#[must_use]
pub fn plan_events(view: &PlanView, words: Words<'_>) -> Vec<EventView> {
    let place = view
        .destination
        .as_ref()
        .map_or("home", |to| to.id.as_str());
    let of_step = |step: &PlanStepView| {
        let event = |what: &str, date: NaiveDate, summary: String| {
            let safe = step.ready_safe.filter(|_| what == READY).map(|safe| {
                let date = dates::full(safe, words.lang());
                let date = (&date).into();
                words.say(&Msg::SafeDate { date })
            });
            let about = [
                step.service_name.clone(),
                step.office.office_name.clone(),
                step.length.clone(),
                safe,
                step.handover.clone(),
                step.note.clone(),
                Some(words.say(&Msg::Disclaimer)),
            ];
            let about: Vec<String> = about.into_iter().flatten().collect();
            EventView {
                uid: format!("{}.{place}.{}.{what}@plan.certctl", view.plan, step.id),
                date,
                until: None,
                alarms: vec![AlarmView::morning(1, &summary)],
                summary,
                description: about.join("\n"),
                url: None,
                category: None,
                busy: false,
            }
        };
        let name = step.name.as_str();
        let begin = step.start.map(|date| {
            let summary = words.say(&Msg::PlanEventStart { step: name.into() });
            event("start", date, summary)
        });
        let ready = step.ready.map(|date| {
            let summary = words.say(&Msg::PlanEventReady { step: name.into() });
            event(READY, date, summary)
        });
        let act_by = step.act_by.map(|date| {
            let summary = words.say(&Msg::PlanEventActBy { step: name.into() });
            event("act-by", date, summary)
        });
        let events = [begin, act_by, ready];
        events.into_iter().flatten().collect::<Vec<_>>()
    };
    // A plan that is not possible has no days to keep.
    let steps = view.steps.iter().filter(|_| view.possible);
    steps.flat_map(of_step).collect()
}
