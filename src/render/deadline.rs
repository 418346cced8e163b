//! The card of a due date.

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, dates};
use crate::view::{Assumption, BarredView, DeadlineView, SourceView, WorkingView};

/// The card: the answer first, then why, how sure, what was assumed, what else is official, and the sources.
#[must_use]
pub fn deadline(
    view: &DeadlineView,
    explain: bool,
    messages: &Messages,
    width: Option<usize>,
) -> String {
    let lang = messages.lang();
    let mut page = Page::new(width);
    answer(&mut page, view, messages);
    page.paragraph(&view.service_name);
    let office = view.office.office_name.as_deref().unwrap_or_default();
    match &view.office.place_name {
        Some(place) => page.paragraph(&format!("{place}: {office}")),
        None => page.paragraph(office),
    }

    page.heading(&messages.text(Msg::HeadingWhy));
    let filed = messages.text(Msg::LabelFiled);
    let accepted = messages.text(Msg::LabelAccepted);
    let mut rows = vec![
        (filed, dates::medium(view.filed, lang)),
        (accepted, dates::medium(view.accepted, lang)),
    ];
    for milestone in &view.milestones {
        let mark = if milestone.grade == "low" {
            format!(" {}", messages.text(Msg::CheckMark))
        } else {
            String::new()
        };
        let cite = cite(&view.sources, &milestone.source);
        rows.push((
            milestone.name.clone(),
            format!("{}{mark} {cite}", dates::medium(milestone.date, lang)),
        ));
    }
    page.columns(&rows);
    if explain {
        working(&mut page, view, messages);
    } else {
        for step in view.working.iter().filter(|step| worth_saying(step)) {
            page.item(
                "-",
                &format!("{} {}", step.text, cite(&view.sources, &step.source)),
            );
        }
    }
    for note in view
        .milestones
        .iter()
        .filter_map(|milestone| milestone.note.as_ref())
    {
        page.item("-", note);
    }
    skipped(&mut page, view, messages);

    page.heading(&messages.text(Msg::HeadingSure));
    page.paragraph(&sure(view, messages));
    if !view.alternatives.is_empty() {
        page.heading(&messages.text(Msg::HeadingAlternatives));
        for other in &view.alternatives {
            let date = dates::medium(other.date, lang);
            page.item(
                "-",
                &format!(
                    "{date}: {} {}",
                    other.reason,
                    cite(&view.sources, &other.source)
                ),
            );
        }
        let safe = dates::medium(view.due_safe, lang);
        page.paragraph(&messages.text(Msg::SafeDate {
            date: (&safe).into(),
        }));
    }
    assumptions(&mut page, &view.assumptions, messages);
    foot(&mut page, &view.sources, &view.overrides, messages);
    page.finish()
}

fn answer(page: &mut Page, view: &DeadlineView, messages: &Messages) {
    let lang = messages.lang();
    let mut due = dates::long(view.due, lang);
    if let Some(time) = &view.due_time {
        due = format!("{due}, {time}");
    }
    let (Some(by), Some(apply_by)) = (view.by, view.apply_by) else {
        page.lead(&messages.text(Msg::AnswerDue), Style::Good, &due);
        return;
    };
    let last = dates::long(apply_by, lang);
    let by = dates::medium(by, lang);
    if view.too_late {
        let text = messages.text(Msg::TooLateLine {
            by: (&by).into(),
            last: (&last).into(),
        });
        page.lead(&messages.text(Msg::AnswerTooLate), Style::Bad, &text);
    } else {
        page.lead(&messages.text(Msg::AnswerApplyBy), Style::Good, &last);
        let due = dates::medium(view.due, lang);
        page.paragraph(&messages.text(Msg::ApplyByLine {
            by: (&by).into(),
            due: (&due).into(),
        }));
    }
    if let Some(safe) = view.apply_by_safe.filter(|safe| *safe != apply_by) {
        let safe = dates::medium(safe, lang);
        page.paragraph(&messages.text(Msg::ApplyBySafe {
            date: (&safe).into(),
        }));
    }
}

/// Without `--explain` only what surprises: a later acceptance, day zero, a rolled end.
fn worth_saying(step: &WorkingView) -> bool {
    use crate::view::StepKind;
    match step.kind {
        StepKind::Acceptance => step.before != step.after,
        StepKind::DayZero | StepKind::Roll => true,
        StepKind::Count => false,
    }
}

fn working(page: &mut Page, view: &DeadlineView, messages: &Messages) {
    let lang = messages.lang();
    page.heading(&messages.text(Msg::HeadingWorking));
    for (at, step) in view.working.iter().enumerate() {
        let from = dates::medium(step.before, lang);
        let to = dates::medium(step.after, lang);
        let cite = cite(&view.sources, &step.source);
        page.item(&format!("{}.", at + 1), &format!("{} {cite}", step.text));
        page.under(&format!("{from} → {to}"), Style::Plain);
    }
}

/// Weekends in one line, every other day in its own.
fn skipped(page: &mut Page, view: &DeadlineView, messages: &Messages) {
    if view.skipped.is_empty() {
        return;
    }
    let lang = messages.lang();
    page.heading(&messages.text(Msg::HeadingSkipped));
    let weekends: Vec<String> = view
        .skipped
        .iter()
        .filter(|day| day.kind == "weekend")
        .map(|day| dates::medium(day.date, lang))
        .collect();
    for day in view.skipped.iter().filter(|day| day.kind != "weekend") {
        let cite = day
            .source
            .as_ref()
            .map(|source| cite(&view.sources, source))
            .unwrap_or_default();
        page.item(
            "-",
            &format!("{}: {} {cite}", dates::medium(day.date, lang), day.reason),
        );
    }
    if let Some(first) = view.skipped.iter().find(|day| day.kind == "weekend") {
        let cite = first
            .source
            .as_ref()
            .map(|source| cite(&view.sources, source))
            .unwrap_or_default();
        page.item(
            "-",
            &format!("{}: {} {cite}", weekends.join(", "), first.reason),
        );
    }
}

fn sure(view: &DeadlineView, messages: &Messages) -> String {
    let checked = dates::medium(view.calendar.checked_on, messages.lang());
    let date = (&checked).into();
    messages.text(match view.basis {
        "confirmed" => Msg::SureConfirmed { date },
        "by-law" => Msg::SureByLaw { date },
        _ => Msg::SureProjected { date },
    })
}

/// What was taken for granted, with the flag that changes it.
pub(super) fn assumptions(page: &mut Page, assumptions: &[Assumption], messages: &Messages) {
    if assumptions.is_empty() {
        return;
    }
    page.heading(&messages.text(Msg::HeadingAssumed));
    for assumption in assumptions {
        match &assumption.flag {
            Some(flag) => page.item(
                "-",
                &format!(
                    "{}  ({})",
                    assumption.text,
                    messages.text(Msg::ChangeWith { flag: flag.into() })
                ),
            ),
            None => page.item("-", &assumption.text),
        }
    }
}

/// The number of a source in the list at the foot: `[2]`.
pub(super) fn cite(sources: &[SourceView], id: &str) -> String {
    sources
        .iter()
        .position(|source| source.id == id)
        .map_or(String::new(), |at| format!("[{}]", at + 1))
}

/// Sources with the dates they are in force, the user's own data, and whose word counts.
pub(super) fn foot(
    page: &mut Page,
    sources: &[SourceView],
    overrides: &[String],
    messages: &Messages,
) {
    let lang = messages.lang();
    if !sources.is_empty() {
        page.heading(&messages.text(Msg::HeadingSources));
    }
    for (at, source) in sources.iter().enumerate() {
        let mut text = source.title.clone();
        let from = source.from.map(|date| dates::short(date, lang));
        let to = source.to.map(|date| dates::short(date, lang));
        match (&from, &to) {
            (Some(from), Some(to)) => {
                text = format!(
                    "{text}, {}",
                    messages.text(Msg::InForceFromTo {
                        from: from.into(),
                        to: to.into()
                    })
                );
            }
            (Some(from), None) => {
                text = format!(
                    "{text}, {}",
                    messages.text(Msg::InForceFrom { from: from.into() })
                )
            }
            (None, _) => {}
        }
        page.item(&format!("[{}]", at + 1), &text);
        if let Some(url) = &source.url {
            page.under(url, Style::Dim);
        }
    }
    if !overrides.is_empty() {
        page.gap();
        let files = overrides.join(", ");
        page.styled(
            &messages.text(Msg::OverrideUsed {
                files: (&files).into(),
            }),
            Style::Warn,
        );
    }
    page.gap();
    page.styled(&messages.text(Msg::Disclaimer), Style::Dim);
}

/// An honest no.
#[must_use]
pub fn barred(view: &BarredView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    page.lead(
        &messages.text(Msg::AnswerNotPossible),
        Style::Bad,
        &format!("{} {}", view.reason, cite(&view.sources, &view.source)),
    );
    page.paragraph(&view.service_name);
    page.heading(&messages.text(Msg::HeadingInstead));
    page.paragraph(&view.instead);
    foot(&mut page, &view.sources, &[], messages);
    page.finish()
}
