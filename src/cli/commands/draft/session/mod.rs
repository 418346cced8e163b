//! Filling a draft by asking: every answer is saved as it is given, and nothing ends before a look at all of it.

mod ask;
mod profile;
mod propose;
mod review;
mod steps;

use std::collections::BTreeSet;

use certctl::catalogue::Service;
use certctl::draft::{Deed, Draft, Progress};
use certctl::i18n::Msg;
use certctl::rules::Situation;
use certctl::store::Store;

use super::Place;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::{Interview, Reply, tell_kept};
use crate::cli::prompt::Left;
pub(super) use profile::Use;
use review::Reviewed;
use steps::{FormSection, Step};

/// One person, one draft.
pub(super) struct Session<'a> {
    interview: &'a Interview<'a>,
    store: &'a Store,
    draft: &'a mut Draft,
    service: &'a Service,
    profile: Use,
    sections: Vec<FormSection>,
    /// What was left empty or without a document on purpose.
    passed: BTreeSet<Step>,
    /// Fields whose value was typed in this session, so that it stands on the screen anyway.
    typed: BTreeSet<String>,
}

impl<'a> Session<'a> {
    /// A session that goes on where the draft stands.
    ///
    /// # Errors
    /// The catalogue is damaged.
    pub(super) fn new(
        interview: &'a Interview<'a>,
        store: &'a Store,
        draft: &'a mut Draft,
        service: &'a Service,
        profile: Use,
    ) -> anyhow::Result<Self> {
        let mut session = Self {
            sections: FormSection::of(service, interview.context)?,
            interview,
            store,
            draft,
            service,
            profile,
            passed: BTreeSet::new(),
            typed: BTreeSet::new(),
        };
        session.pass_what_was_passed();
        Ok(session)
    }

    /// Asks everything that matters and is not answered, then shows all of it until it is confirmed. The exit code:
    /// an honest no where the application is not possible.
    ///
    /// # Errors
    /// [`Left`], after telling that the draft is kept; the store refuses a save.
    pub(super) fn run(&mut self) -> anyhow::Result<Exit> {
        let ended = self.until_confirmed();
        if matches!(&ended, Err(error) if error.is::<Left>()) {
            tell_kept(self.draft, self.context());
        }
        ended
    }

    fn until_confirmed(&mut self) -> anyhow::Result<Exit> {
        loop {
            let barred = self.forwards()?;
            match self.review(barred)? {
                Reviewed::Changed => {}
                Reviewed::Confirmed if barred => {
                    tell_kept(self.draft, self.context());
                    return Ok(Exit::No);
                }
                Reviewed::Confirmed => return Ok(Exit::Done),
            }
        }
    }

    /// Asks what is not answered yet. Whether something makes the application impossible; the person was told.
    fn forwards(&mut self) -> anyhow::Result<bool> {
        let mut back = None;
        loop {
            if back.is_none() && self.is_barred() {
                return Ok(true);
            }
            let Some(step) = back.take().or_else(|| self.next()) else {
                return Ok(false);
            };
            match self.offer_profile(&step)? {
                Reply::Given(false) => {}
                Reply::Given(true) => continue,
                Reply::Back => {
                    back = Some(self.before(&step));
                    continue;
                }
            }
            self.announce(&step);
            if self.put(&step)? == Reply::Back {
                back = Some(self.before(&step));
            }
        }
    }

    /// The step before, or the same one where there is none.
    fn before(&self, step: &Step) -> Step {
        let steps = self.steps();
        let at = steps.iter().position(|other| other == step).unwrap_or(0);
        let before = at.checked_sub(1).and_then(|at| steps.get(at));
        before.cloned().unwrap_or_else(|| {
            let first = self.context().messages.text(Msg::PromptFirst);
            self.interview.prompter.say(&first);
            step.clone()
        })
    }

    /// Tells how far one is: `3 of 12, Applicant`.
    fn announce(&self, step: &Step) {
        let steps = self.steps();
        let at = steps.iter().position(|other| other == step);
        let section = self.section(step);
        let progress = self.context().messages.text(Msg::PromptProgress {
            at: (at.unwrap_or(0) + 1).into(),
            of: steps.len().into(),
            section: (&section).into(),
        });
        self.interview.prompter.progress(&progress);
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
            true
        })
    }

    fn context(&self) -> &'a Context {
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
        say(&situation, &Progress::of_draft(&situation, self.draft))
    }
}
