//! Filling a draft from arguments and files.

use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;
use std::collections::{BTreeMap, BTreeSet};

use certctl::calendar::Week;
use certctl::catalogue::Service;
use certctl::draft::Draft;
use certctl::rules::Answers;

use crate::cli::answers;
use crate::cli::answers_file;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::input::moment;
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
    #[arg(long, value_name = "DOCUMENT=DATE", value_delimiter = ',')]
    until: Vec<String>,
}

/// What was given, checked.
pub(super) struct Given {
    answers: Answers,
    office: Option<String>,
    filed: Option<String>,
    have: BTreeSet<String>,
    until: BTreeMap<String, String>,
}

impl Given {
    /// Reads the arguments; those on the command line go before those of the file.
    pub(super) fn read(args: &Args, service: &Service, context: &Context) -> anyhow::Result<Self> {
        let file = match &args.answers {
            Some(path) => answers_file::from_file(path, service, context)?,
            None => answers_file::FromFile::default(),
        };
        let mut all = file.answers;
        all.extend(answers::from_arguments(&args.answer, service, context)?);
        let filed = match args.date.as_ref().or(file.date.as_ref()) {
            None => None,
            Some(text) => {
                let data = context.catalogue.calendar()?;
                let calendar = days::built(&data, Week::FiveDay, context)?;
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
        let mut until = answers::until(&file.until, service)?;
        until.extend(answers::until(&args.until, service)?);
        Ok(Self {
            answers: all,
            office,
            filed: filed.map(|filed| filed.to_string()),
            have,
            until,
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.office.is_none()
            && self.filed.is_none()
            && self.have.is_empty()
            && self.until.is_empty()
    }

    pub(super) fn put_into(&self, draft: &mut Draft) {
        draft.answers.extend(self.answers.clone());
        draft.have.extend(self.have.iter().cloned());
        draft.until.extend(self.until.clone());
        if self.office.is_some() {
            draft.office.clone_from(&self.office);
        }
        if self.filed.is_some() {
            draft.filed.clone_from(&self.filed);
        }
    }
}
