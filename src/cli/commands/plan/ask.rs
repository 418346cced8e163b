//! What was asked of a plan, handed out to its steps.

use certctl::catalogue::Money;
use certctl::term::{Length, Unit};
use chrono::NaiveDate;

use super::PlanError;
use crate::cli::context::Context;
use crate::cli::days::Days;

/// What was asked, as typed.
pub(super) struct Wanted<'w> {
    pub(super) context: &'w Context,
    pub(super) offices: &'w [String],
    pub(super) answers: &'w [String],
    pub(super) take: &'w [String],
    pub(super) country: Option<&'w str>,
    /// The day by whose rules steps are chosen.
    pub(super) on: NaiveDate,
    pub(super) days: &'w Days<'w>,
    pub(super) money: Money,
    /// The steps that there can be.
    pub(super) known: Vec<String>,
}

impl<'w> Wanted<'w> {
    /// The office named for all steps.
    pub(super) fn general_office(&self) -> Option<&'w str> {
        let mut offices = self.offices.iter().rev();
        offices
            .find(|typed| !typed.contains('='))
            .map(String::as_str)
    }

    /// The answers given to all steps, as typed.
    pub(super) fn general_answers(&self) -> impl Iterator<Item = (&'w str, &'w String)> {
        let keyed = self.answers.iter().map(|typed| (key(typed), typed));
        keyed.filter(|(key, _)| !key.contains('.'))
    }
}

/// `KEY` of `KEY=VALUE`.
fn key(typed: &str) -> &str {
    typed.split_once('=').map_or(typed, |(key, _)| key).trim()
}

impl Wanted<'_> {
    /// The office named for a step, and whether it was named for this one alone.
    ///
    /// # Errors
    /// [`PlanError::Step`]
    pub(super) fn office(&self, step: &str) -> Result<Option<(&str, bool)>, PlanError> {
        let mut own = None;
        for (id, office) in self
            .offices
            .iter()
            .filter_map(|typed| typed.split_once('='))
        {
            if id == step {
                own = Some((office, true));
            } else {
                self.known_step(id)?;
            }
        }
        Ok(own.or_else(|| Some((self.general_office()?, false))))
    }

    /// The answers for a step, without its name.
    ///
    /// # Errors
    /// [`PlanError::Step`]
    pub(super) fn answers(&self, step: &str) -> Result<Vec<Answer<'_>>, PlanError> {
        let mut answers = Vec::new();
        for typed in self.answers {
            let key = key(typed);
            match key.split_once('.') {
                None => answers.push(Answer {
                    key,
                    typed,
                    own: false,
                }),
                Some((id, key)) if id == step => {
                    let typed = typed.split_once('.').map_or("", |(_, typed)| typed);
                    answers.push(Answer {
                        key,
                        typed,
                        own: true,
                    });
                }
                Some((id, _)) => self.known_step(id)?,
            }
        }
        Ok(answers)
    }

    /// How long somebody says that a step takes.
    ///
    /// # Errors
    /// [`PlanError`]
    pub(super) fn taken(&self, step: &str) -> Result<Option<Length>, PlanError> {
        let mut taken = None;
        for typed in self.take {
            let wrong = || PlanError::Length {
                value: typed.clone(),
            };
            let (id, amount) = typed.split_once('=').ok_or_else(wrong)?;
            if id == step {
                taken = Some(length(amount).ok_or_else(wrong)?);
            } else {
                self.known_step(id)?;
            }
        }
        Ok(taken)
    }

    fn known_step(&self, id: &str) -> Result<(), PlanError> {
        if self.known.iter().any(|known| known == id) {
            return Ok(());
        }
        Err(PlanError::Step {
            name: id.to_owned(),
            steps: self.known.clone(),
        })
    }
}

/// An answer as typed.
pub(super) struct Answer<'w> {
    pub(super) key: &'w str,
    /// `KEY=VALUE`
    pub(super) typed: &'w str,
    /// Whether it was given for this step alone.
    pub(super) own: bool,
}

/// `10`, `10wd`: working days; `10d`: calendar days.
fn length(typed: &str) -> Option<Length> {
    let typed = typed.trim();
    let (number, unit) = match typed.strip_suffix("wd") {
        Some(number) => (number, Unit::WorkingDays),
        None => match typed.strip_suffix('d') {
            Some(number) => (number, Unit::CalendarDays),
            None => (typed, Unit::WorkingDays),
        },
    };
    let amount = number.trim().parse().ok()?;
    Some(Length { amount, unit })
}
