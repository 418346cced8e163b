//! Filling a draft: from arguments and files, or by asking.

use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;
use std::collections::BTreeSet;

use certctl::calendar::{Calendar, Week};
use certctl::catalogue::Service;
use certctl::draft::{Draft, Progress};
use certctl::i18n::Msg;
use certctl::rules::{Answers, DocumentStatus};
use certctl::store::Store;

use super::Place;
use crate::cli::answers;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::input::moment;
use crate::cli::interview::{Interrupted, Interview, tell_kept};
use crate::cli::office;

/// What fills a draft without asking.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Args {
    #[arg(long, value_name = "FILE|-")]
    pub(super) answers: Option<String>,
    #[arg(short = 'a', long = "answer", value_name = "KEY=VALUE")]
    answer: Vec<String>,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "DOCUMENT", value_delimiter = ',')]
    have: Vec<String>,
}

/// What was given, checked.
pub(super) struct Given {
    answers: Answers,
    office: Option<String>,
    filed: Option<String>,
    have: BTreeSet<String>,
}

impl Given {
    /// Reads the arguments; those on the command line go before those of the file.
    pub(super) fn read(args: &Args, service: &Service, context: &Context) -> anyhow::Result<Self> {
        let file = match &args.answers {
            Some(path) => answers::from_file(path, service, &context.catalogue)?,
            None => answers::FromFile::default(),
        };
        let mut all = file.answers;
        all.extend(answers::from_arguments(
            &args.answer,
            service,
            &context.catalogue,
        )?);
        let filed = match args.date.as_ref().or(file.date.as_ref()) {
            None => None,
            Some(text) => {
                let data = context.catalogue.calendar()?;
                let calendar = Calendar::new(&data, Week::FiveDay)?;
                let filed = moment(text, context.today, &calendar)?;
                calendar.is_working(filed.date)?;
                Some(filed)
            }
        };
        let office = match args.office.as_ref().or(file.office.as_ref()) {
            None => None,
            Some(typed) => {
                let found = office::find(
                    typed,
                    service,
                    filed.map_or(context.today, |filed| filed.date),
                    &context.catalogue,
                )?;
                Some(found.place.map_or(found.office.id, |place| place.id))
            }
        };
        let mut have = answers::have(&args.have, service)?;
        have.extend(answers::have(&file.have, service)?);
        Ok(Self {
            answers: all,
            office,
            filed: filed.map(|filed| filed.to_string()),
            have,
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.office.is_none()
            && self.filed.is_none()
            && self.have.is_empty()
    }

    pub(super) fn put_into(&self, draft: &mut Draft) {
        draft.answers.extend(self.answers.clone());
        draft.have.extend(self.have.iter().cloned());
        if self.office.is_some() {
            draft.office.clone_from(&self.office);
        }
        if self.filed.is_some() {
            draft.filed.clone_from(&self.filed);
        }
    }
}

/// How an interview ended.
pub(super) enum Interviewed {
    /// Everything that matters was asked.
    Done,
    /// The application is not possible like this; the person was told why.
    Barred,
}

/// Saves a draft after a change.
pub(super) fn save(store: &Store, draft: &mut Draft, context: &Context) -> anyhow::Result<()> {
    draft.updated.clone_from(&context.now);
    Ok(store.save(draft)?)
}

/// Asks everything that still matters, and saves after every answer.
///
/// # Errors
/// [`Interrupted`], after telling that the draft is kept.
pub(super) fn interview(
    interview: &Interview<'_>,
    store: &Store,
    draft: &mut Draft,
    service: &Service,
) -> anyhow::Result<Interviewed> {
    let asked = ask_all(interview, store, draft, service);
    if matches!(&asked, Err(error) if error.is::<Interrupted>()) {
        tell_kept(draft, interview.context);
    }
    asked
}

fn ask_all(
    interview: &Interview<'_>,
    store: &Store,
    draft: &mut Draft,
    service: &Service,
) -> anyhow::Result<Interviewed> {
    let context = interview.context;
    if draft.office.is_none() {
        draft.office = Some(interview.office(service, context.today, None)?.0);
        save(store, draft, context)?;
    }
    loop {
        let place = Place::of(draft, service, context);
        let situation = place.situation(service, &draft.answers, context.today);
        let progress = Progress::of(&situation, &draft.have);
        if let Some(bar) = progress.decided.bar {
            let words = context.words();
            interview.prompter.complain(&words.of(&bar.reason));
            interview.prompter.say(&words.of(&bar.instead));
            tell_kept(draft, context);
            return Ok(Interviewed::Barred);
        }
        let Some(question) = progress.next_question(&draft.answers, &service.question) else {
            break;
        };
        let (id, value) = (question.id.clone(), interview.question(question, None)?);
        draft.answers.insert(id, value);
        save(store, draft, context)?;
    }
    if draft.filed.is_none() {
        let data = context.catalogue.calendar()?;
        let calendar = Calendar::new(&data, Week::FiveDay)?;
        draft.filed = Some(
            interview
                .date(&calendar, &context.today.to_string())?
                .to_string(),
        );
        save(store, draft, context)?;
    }
    fields(interview, store, draft, service)?;
    documents(interview, store, draft, service)?;
    Ok(Interviewed::Done)
}

fn fields(
    interview: &Interview<'_>,
    store: &Store,
    draft: &mut Draft,
    service: &Service,
) -> anyhow::Result<()> {
    let context = interview.context;
    for field_use in &service.field {
        let place = Place::of(draft, service, context);
        let situation = place.situation(service, &draft.answers, context.today);
        let applies = Progress::of(&situation, &draft.have)
            .fields
            .iter()
            .any(|field| field.id == field_use.id);
        if !applies || draft.answers.contains_key(&field_use.id) {
            continue;
        }
        let field = context.catalogue.field(&field_use.id)?;
        if let Some(value) = interview.field(&field, field_use.optional, None)? {
            draft.answers.insert(field.id, value);
            save(store, draft, context)?;
        }
    }
    Ok(())
}

fn documents(
    interview: &Interview<'_>,
    store: &Store,
    draft: &mut Draft,
    service: &Service,
) -> anyhow::Result<()> {
    let context = interview.context;
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of(&situation, &draft.have);
    let missing = progress
        .documents
        .iter()
        .filter(|finding| finding.status == DocumentStatus::Missing);
    let missing: Vec<String> = missing.map(|finding| finding.rule.id.clone()).collect();
    for id in missing {
        let name = context.words().of(&context.catalogue.document(&id)?.name);
        let question = context.messages.text(Msg::PromptHave {
            name: (&name).into(),
        });
        let why = context.messages.text(Msg::WhyHave);
        if interview.yes_no(&question, &why, false)? {
            draft.have.insert(id);
            save(store, draft, context)?;
        }
    }
    Ok(())
}
