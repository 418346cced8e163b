//! One case on half a page: what a reviewer of a service reads.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use certctl::catalogue::{Case, Grade, Service, Statement};
use certctl::draft::Progress;
use certctl::rules::{
    Deadline, DeadlineError, DocumentStatus, Situation, Trail, Truth, deadline, fees, in_force,
};
use certctl::term::Filing;
use certctl::text::Lang;
use chrono::NaiveDate;

use crate::support::{CALENDAR, TABLES, office, situation};

/// The page of a case.
pub(crate) fn page(service: &Service, case: &Case) -> String {
    let mut page = format!("## {}\n", case.name);
    let office = office(case);
    let town = if office.id == case.office {
        String::new()
    } else {
        format!(" ({})", office.id)
    };
    let answers: Vec<String> = case
        .answer
        .iter()
        .map(|(id, value)| format!("{id}={value}"))
        .collect();
    line(
        &mut page,
        &format!(
            "{}{town}, {}, {}",
            case.office,
            day(case.date),
            list(&answers)
        ),
    );
    let situation = situation(service, case);
    let have: BTreeSet<String> = case.have.iter().cloned().collect();
    let progress = Progress::of(&situation, &have);
    if let Some(bar) = progress.decided.bar {
        line(&mut page, &format!("barred: {}", bar.reason.get(Lang::En)));
        line(
            &mut page,
            &format!("  instead: {}", bar.instead.get(Lang::En)),
        );
        line(&mut page, &format!("  {}{}", bar.source, mark(bar.grade)));
        return page;
    }
    due(&mut page, &situation);
    documents(&mut page, &progress);
    money(&mut page, &situation);
    let assumed: Vec<String> = progress
        .decided
        .assumed
        .iter()
        .map(|question| {
            format!(
                "{}={}",
                question.id,
                situation.value(question).unwrap_or("nothing")
            )
        })
        .collect();
    line(&mut page, &format!("assumed: {}", list(&assumed)));
    let open = &progress.decided.open;
    if !open.questions.is_empty() {
        let open: Vec<String> = open
            .questions
            .iter()
            .map(|question| question.id.clone())
            .collect();
        line(&mut page, &format!("open: {}", list(&open)));
    }
    let fields: Vec<String> = progress
        .fields
        .iter()
        .map(|field| format!("{}{}", field.id, if field.optional { "?" } else { "" }))
        .collect();
    line(&mut page, &format!("form: {}", list(&fields)));
    line(
        &mut page,
        &format!("statements: {}", statements(&situation)),
    );
    page
}

fn line(page: &mut String, text: &str) {
    // Writing into a string does not fail.
    let _ = writeln!(page, "{text}");
}

fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d %a").to_string()
}

fn list(parts: &[String]) -> String {
    if parts.is_empty() {
        return "-".to_owned();
    }
    parts.join(", ")
}

fn mark(grade: Grade) -> String {
    match grade {
        Grade::High => String::new(),
        Grade::Medium | Grade::Low => format!(" ({})", grade.as_str()),
    }
}

fn due(page: &mut String, situation: &Situation<'_>) {
    let filing = Filing {
        date: situation.on,
        time: None,
    };
    match deadline(situation, &CALENDAR, filing, &mut Trail::default()) {
        Ok(Some(found)) => dates(page, &found),
        Ok(None) => line(page, "due: a question is open"),
        Err(DeadlineError::Terms(error)) => line(page, &format!("no term: {error}")),
        Err(error) => line(page, &format!("no date: {error}")),
    }
}

fn dates(page: &mut String, found: &Deadline<'_, '_>) {
    let because = found.acceptance.on.as_str();
    let accepted = day(found.acceptance.accepted);
    line(
        page,
        &format!(
            "due: {}, {}, accepted {accepted} ({because})",
            day(found.due.date),
            found.basis.as_str()
        ),
    );
    for reached in &found.milestones {
        let rule = reached.chosen.rule;
        let end = reached.milestone.map_or_else(
            || "beyond the calendar".to_owned(),
            |(milestone, _)| day(milestone.date).to_string(),
        );
        let length = format!("{} {}", rule.length.amount, rule.length.unit.as_str());
        let after = rule.after.as_deref().unwrap_or("acceptance");
        let kind = rule.kind.as_str();
        line(
            page,
            &format!(
                "  {} ({kind}): {}, {length} after {after}, {}{}",
                rule.milestone,
                end,
                rule.source,
                mark(rule.grade)
            ),
        );
    }
    let skipped: Vec<String> = found
        .skipped
        .iter()
        .map(|skipped| format!("{} {}", skipped.date.format("%m-%d"), skipped.kind.as_str()))
        .collect();
    line(page, &format!("  skipped: {}", list(&skipped)));
    for other in &found.alternatives {
        let reading = other.reading;
        let length = format!("{} {}", reading.length.amount, reading.length.unit.as_str());
        line(
            page,
            &format!(
                "  or {}, {length}, {}{}",
                other.date.map_or("beyond the calendar".to_owned(), day),
                reading.source,
                mark(reading.grade)
            ),
        );
    }
}

fn documents(page: &mut String, progress: &Progress<'_>) {
    line(page, "documents:");
    for status in [
        DocumentStatus::Have,
        DocumentStatus::Missing,
        DocumentStatus::FromRegistry,
        DocumentStatus::NotNeeded,
    ] {
        let of_status: Vec<String> = progress
            .documents
            .iter()
            .filter(|finding| finding.status == status)
            .map(|finding| format!("{}{}", finding.rule.id, mark(finding.rule.grade)))
            .collect();
        if !of_status.is_empty() {
            line(
                page,
                &format!("  {}: {}", status.as_str(), list(&of_status)),
            );
        }
    }
}

fn money(page: &mut String, situation: &Situation<'_>) {
    line(page, "fees:");
    for fee in fees(situation, &TABLES.money, &mut Trail::default()) {
        let rule = fee.rule;
        let sum = fee
            .tenge
            .map_or("the MCI is not law yet".to_owned(), |tenge| {
                format!("{tenge} tenge")
            });
        let rate = rule
            .rate_mci
            .map_or(String::new(), |rate| format!("{rate} MCI = "));
        line(
            page,
            &format!(
                "  {}: {rate}{sum}, {}{}",
                rule.id,
                rule.source,
                mark(rule.grade)
            ),
        );
    }
}

/// How many statements of the service a person is shown: in force, and true here.
fn statements(situation: &Situation<'_>) -> usize {
    let dates = |statement: &Statement| (statement.from, statement.to);
    in_force(&situation.service.statement, situation.on, dates)
        .filter(|one| situation.holds(one.when.as_ref(), &mut Trail::default()) == Truth::Yes)
        .count()
}
