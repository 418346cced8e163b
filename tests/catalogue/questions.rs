//! Every question changes something: in some case, two answers to it do not give the same.

use std::collections::BTreeSet;

use certctl::catalogue::{AnswerKind, Condition, Question, Service};
use certctl::rules::{
    Answers, Situation, Trail, Truth, applying_fees, checklist, choose, in_force,
};

use crate::support::{TABLES, situation};

/// Answers worth trying.
fn values(question: &Question) -> Vec<&str> {
    match question.kind {
        AnswerKind::YesNo => vec!["yes", "no"],
        AnswerKind::Choice => {
            let options = question.option.iter();
            options.map(|option| option.value.as_str()).collect()
        }
        AnswerKind::Date => vec!["1950-05-05", "2005-05-05", "2012-05-05", "2026-05-05"],
        AnswerKind::Number => vec!["0", "1", "2", "3", "4", "5", "10", "100"],
        AnswerKind::Country => vec!["DE", "AE", "RU", "KZ"],
        AnswerKind::Place => vec!["astana", "semey", "aktobe", "temirtau"],
        _ => vec!["one", "two"],
    }
}

/// Everything that an answer can change.
fn given<'a>(there: &Situation<'a>) -> String {
    let trail = &mut Trail::default();
    let holds =
        |when: Option<&'a Condition>| there.holds(when, &mut Trail::default()) == Truth::Yes;
    let service = there.service;
    let bars: Vec<usize> = (0..service.bar.len())
        .filter(|&at| holds(Some(&service.bar[at].when)))
        .collect();
    let documents: Vec<_> = checklist(there, &BTreeSet::new(), trail)
        .into_iter()
        .map(|finding| (&finding.rule.reason, finding.status))
        .collect();
    let terms = choose(there, trail).map(|chosen| {
        let terms = chosen.into_iter();
        terms
            .map(|one| {
                (
                    &one.rule.name,
                    one.rule.length,
                    one.since,
                    one.readings.len(),
                )
            })
            .collect::<Vec<_>>()
    });
    let fees: Vec<_> = applying_fees(there, trail)
        .into_iter()
        .map(|fee| (&fee.id, &fee.name, fee.rate_mci, fee.tenge))
        .collect();
    let office = there
        .office
        .map(|office| office.id.as_str())
        .unwrap_or_default();
    let steps: Vec<_> = service
        .channel
        .iter()
        .filter(|channel| channel.office.iter().any(|id| id == office))
        .flat_map(|channel| &channel.step)
        .filter(|step| holds(step.when.as_ref()))
        .map(|step| &step.text)
        .collect();
    let statements: Vec<_> = in_force(&service.statement, there.on, |one| (one.from, one.to))
        .filter(|one| holds(one.when.as_ref()))
        .map(|one| &one.text)
        .collect();
    let form: Vec<_> = service
        .field
        .iter()
        .filter(|field| holds(field.when.as_ref()))
        .map(|field| &field.id)
        .collect();
    format!("{bars:?}{documents:?}{terms:?}{fees:?}{steps:?}{statements:?}{form:?}")
}

/// Whether two answers to a question give something else in a case of its service.
fn changes(service: &Service, question: &Question) -> bool {
    service.case.iter().any(|case| {
        let seen: BTreeSet<String> = values(question)
            .into_iter()
            .map(|value| {
                let mut answers: Answers = case.answer.clone();
                answers.insert(question.id.clone(), value.to_owned());
                let there = situation(service, case);
                given(&Situation {
                    answers: &answers,
                    ..there
                })
            })
            .collect();
        seen.len() > 1
    })
}

#[test]
fn every_question_changes_something() {
    let mut idle = Vec::new();
    for (file, service) in &TABLES.services {
        for question in &service.question {
            if !changes(service, question) {
                idle.push(format!("data/{file}: {}", question.id));
            }
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}
