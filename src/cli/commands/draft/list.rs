//! `certctl draft list`: what is being prepared, the nearest due date first.

use certctl::catalogue::Service;
use certctl::draft::{Draft, Progress, State};
use certctl::i18n::Msg;
use certctl::render::{self, safe};
use certctl::view::{DamagedRow, DraftListView, DraftRow};

use super::{Place, due};
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::output;

pub(crate) fn run(context: &Context) -> anyhow::Result<Exit> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let mut services: Vec<Service> = Vec::new();
    let (mut drafts, mut damaged) = (Vec::new(), Vec::new());
    for found in context.store()?.list()? {
        match found {
            Ok(draft) => {
                // Drafts of one service share its rules, so each is decoded once.
                if !services.iter().any(|service| service.id == draft.service) {
                    services.extend(context.catalogue.rules(&draft.service));
                }
                let service = services.iter().find(|service| service.id == draft.service);
                drafts.push(row(&draft, service, &days, context));
            }
            Err(file) => damaged.push(DamagedRow {
                file: file.name,
                reason: file.reason.to_string(),
            }),
        }
    }
    drafts.sort_by(|a: &DraftRow, b| {
        (a.due.is_none(), a.due, &a.id).cmp(&(b.due.is_none(), b.due, &b.id))
    });
    let exit = if damaged.is_empty() {
        Exit::Done
    } else {
        Exit::Store
    };
    let view = DraftListView {
        schema: "certctl.draft-list/1",
        drafts,
        damaged,
    };
    context.show_rows(&view, &view.drafts, || {
        render::draft_list(&view, &context.messages, context.width)
    })?;
    for file in &view.damaged {
        let message = Msg::DraftDamaged {
            file: (&file.file).into(),
            reason: (&file.reason).into(),
        };
        output::note(&safe(&context.messages.text(message)));
    }
    Ok(exit)
}

fn row(draft: &Draft, service: Option<&Service>, days: &Days<'_>, context: &Context) -> DraftRow {
    let mut row = DraftRow {
        id: draft.id.to_string(),
        service: draft.service.clone(),
        service_name: draft.service.clone(),
        state: draft.state.as_str().to_owned(),
        due: None,
        days_left: None,
        updated: draft.updated.clone(),
    };
    // The service may have left the catalogue; the draft is still listed.
    let Some(service) = service else { return row };
    row.service_name = context.words().of(&service.name);
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    if draft.state == State::Open && Progress::of(&situation, &draft.have).is_complete() {
        "ready".clone_into(&mut row.state);
    }
    row.due = due(&situation, &place, days);
    row.days_left = row
        .due
        .and_then(|due| days.everywhere().count(context.today, due).ok());
    row
}
