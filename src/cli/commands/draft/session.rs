//! Filling a draft by asking: every answer is saved as it is given.

use certctl::calendar::Week;
use certctl::catalogue::Service;
use certctl::draft::{Deed, Draft, Progress};
use certctl::i18n::Msg;
use certctl::rules::{DocumentStatus, Situation};
use certctl::store::Store;

use super::Place;
use crate::cli::answers::{Asked, asked};
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::explain::explain;
use crate::cli::interview::{Interrupted, Interview, tell_kept};

/// How an interview ended.
pub(super) enum Interviewed {
    /// Everything that matters was asked.
    Done,
    /// The application is not possible like this; the person was told why.
    Barred,
}

/// One person, one draft.
pub(super) struct Session<'a> {
    pub(super) interview: &'a Interview<'a>,
    pub(super) store: &'a Store,
    pub(super) draft: &'a mut Draft,
    pub(super) service: &'a Service,
}

impl Session<'_> {
    fn context(&self) -> &Context {
        self.interview.context
    }

    fn save(&mut self) -> anyhow::Result<()> {
        self.draft.updated.clone_from(&self.interview.context.now);
        Ok(self.store.save(self.draft, Deed::Edit)?)
    }

    /// Where the draft stands now.
    fn stands<T>(&self, say: impl FnOnce(&Situation<'_>, &Progress<'_>) -> T) -> T {
        let place = Place::of(self.draft, self.service, self.context());
        let answers = &self.draft.answers;
        let situation = place.situation(self.service, answers, self.context().today);
        say(&situation, &Progress::of(&situation, &self.draft.have))
    }

    /// Asks everything that still matters.
    ///
    /// # Errors
    /// [`Interrupted`], after telling that the draft is kept.
    pub(super) fn ask(&mut self) -> anyhow::Result<Interviewed> {
        let asked = self.everything();
        self.told(asked)
    }

    /// Any answer can be changed by its name until an empty line ends it.
    ///
    /// # Errors
    /// [`Interrupted`], after telling that the draft is kept.
    pub(super) fn review(&mut self) -> anyhow::Result<()> {
        let reviewed = self.by_name();
        self.told(reviewed)
    }

    fn told<T>(&self, result: anyhow::Result<T>) -> anyhow::Result<T> {
        if matches!(&result, Err(error) if error.is::<Interrupted>()) {
            tell_kept(self.draft, self.context());
        }
        result
    }

    fn everything(&mut self) -> anyhow::Result<Interviewed> {
        if self.draft.office.is_none() {
            let today = self.context().today;
            let (id, _) = self.interview.office(self.service, today, None)?;
            self.draft.office = Some(id);
            self.save()?;
        }
        loop {
            if self.is_barred() {
                return Ok(Interviewed::Barred);
            }
            let next = self.stands(|_, progress| {
                let next = progress.next_question(&self.draft.answers, &self.service.question);
                next.map(|question| question.id.clone())
            });
            let questions = self.service.question.iter();
            let mut next = questions.filter(|question| next.as_ref() == Some(&question.id));
            let Some(question) = next.next() else { break };
            let value = self.interview.question(question, None)?;
            self.draft.answers.insert(question.id.clone(), value);
            self.save()?;
        }
        self.date()?;
        self.fields()?;
        self.documents()?;
        Ok(Interviewed::Done)
    }

    /// Tells what makes the application impossible, if something does.
    fn is_barred(&self) -> bool {
        self.stands(|_, progress| {
            let Some(bar) = progress.decided.bar else {
                return false;
            };
            let words = self.context().words();
            self.interview.prompter.complain(&words.of(&bar.reason));
            self.interview.prompter.say(&words.of(&bar.instead));
            tell_kept(self.draft, self.context());
            true
        })
    }

    fn date(&mut self) -> anyhow::Result<()> {
        if self.draft.filed.is_some() {
            return Ok(());
        }
        let data = self.context().catalogue.calendar()?;
        let calendar = days::built(&data, Week::FiveDay, self.context())?;
        let today = self.context().today.to_string();
        let filed = self.interview.date(&calendar, &today)?;
        self.draft.filed = Some(filed.to_string());
        self.save()
    }

    fn fields(&mut self) -> anyhow::Result<()> {
        for used in &self.service.field {
            let applies = |_: &Situation<'_>, progress: &Progress<'_>| {
                progress.fields.iter().any(|field| field.id == used.id)
            };
            if !self.stands(applies) || self.draft.answers.contains_key(&used.id) {
                continue;
            }
            let field = self.context().catalogue.field(&used.id)?;
            if let Some(value) = self.interview.field(&field, used.optional, None)? {
                self.draft.answers.insert(field.id, value);
                self.save()?;
            }
        }
        Ok(())
    }

    fn documents(&mut self) -> anyhow::Result<()> {
        let missing: Vec<String> = self.stands(|_, progress| {
            let documents = progress.documents.iter();
            let missing = documents.filter(|one| one.status == DocumentStatus::Missing);
            missing.map(|one| one.rule.id.clone()).collect()
        });
        for id in missing {
            let context = self.context();
            let name = context.words().of(&context.catalogue.document(&id)?.name);
            let name = (&name).into();
            let question = context.messages.text(Msg::PromptHave { name });
            let why = context.messages.text(Msg::WhyHave);
            if self.interview.yes_no(&question, &why, false)? {
                self.draft.have.insert(id);
                self.save()?;
            }
        }
        Ok(())
    }

    fn by_name(&mut self) -> anyhow::Result<()> {
        loop {
            let prompter = &self.interview.prompter;
            let keys: Vec<&str> = self.draft.answers.keys().map(String::as_str).collect();
            prompter.question(&self.context().messages.text(Msg::PromptReview), &[]);
            prompter.say(&keys.join(", "));
            let key = prompter.line(None, "")?;
            if key.is_empty() {
                return Ok(());
            }
            let found = match asked(self.service, &key, &self.context().catalogue) {
                Ok(found) => found,
                Err(error) => {
                    prompter.complain(&explain(&error.into(), self.context()).what);
                    continue;
                }
            };
            let current = self.draft.answers.get(&key).map(String::as_str);
            let mut fields = self.service.field.iter();
            let optional = fields.any(|field| field.id == key && field.optional);
            let value = match &found {
                Asked::Question(question) => Some(self.interview.question(question, current)?),
                Asked::Field(field) => self.interview.field(field, optional, current)?,
            };
            match value {
                Some(value) => self.draft.answers.insert(key, value),
                None => self.draft.answers.remove(&key),
            };
            self.save()?;
        }
    }
}
