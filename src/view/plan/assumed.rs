//! What a plan takes for granted.

use super::{LegParts, WorkParts};
use crate::i18n::Msg;
use crate::view::{Assumption, Words};

/// The hand-over between steps, then what each service takes for granted.
pub(super) fn assumptions(legs: &[LegParts<'_, '_>], words: Words<'_>) -> Vec<Assumption> {
    let mut all = Vec::new();
    if legs.iter().any(|leg| !leg.step.after.is_empty()) {
        all.push(Assumption {
            id: "handover".to_owned(),
            value: None,
            text: words.say(&Msg::PlanAssumedHandover),
            flag: None,
        });
    }
    let of_leg = |leg: &LegParts<'_, '_>| match &leg.work {
        Some(work) => Assumption::of_defaults(&work.situation, &work.assumed, words),
        None => Vec::new(),
    };
    let defaults: Vec<Vec<Assumption>> = legs.iter().map(of_leg).collect();
    for (leg, own) in legs.iter().zip(&defaults) {
        let Some(work) = &leg.work else { continue };
        all.extend(office(leg, work, words));
        for one in own {
            // The same question of two steps has one answer.
            if all.iter().any(|known: &Assumption| known.text == one.text) {
                continue;
            }
            // Another one that is answered under the same name is not changed with it.
            let mut others = defaults.iter().flatten();
            let shared = others.any(|other| other.id == one.id && other.text != one.text);
            all.push(if shared {
                of_step(&leg.step.id, one)
            } else {
                one.clone()
            });
        }
    }
    all
}

/// An assumption that is changed for one step alone.
fn of_step(step: &str, assumption: &Assumption) -> Assumption {
    let flag = assumption.flag.as_ref();
    Assumption {
        id: format!("{step}.{}", assumption.id),
        flag: flag.map(|flag| flag.replacen("-a ", &format!("-a {step}."), 1)),
        ..assumption.clone()
    }
}

/// The office of a step for which nobody named one.
fn office(
    leg: &LegParts<'_, '_>,
    work: &WorkParts<'_, '_>,
    words: Words<'_>,
) -> Option<Assumption> {
    let office = work.situation.office.filter(|_| work.office_assumed)?;
    let (id, name) = (&leg.step.id, words.of(&office.name));
    let text = words.say(&Msg::PlanAssumedOffice {
        step: (&words.of(&leg.step.name)).into(),
        office: (&name).into(),
    });
    let mut others = work.situation.service.offices();
    others.retain(|other| *other != office.id);
    let others = others.join("|");
    Some(Assumption {
        id: format!("{id}.office"),
        value: Some(office.id.clone()),
        text,
        flag: (!others.is_empty()).then(|| format!("--office {id}={others}")),
    })
}
