//! `certctl.fee/1`: what is paid, by which act, and the index behind it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::card::next;
use super::{Assumption, FeeView, OfficeView, SourceView, Sources, Words};
use crate::catalogue::{CatalogueError, Decimal, MciScope, Money, Place, Question};
use crate::rules::{FeeFinding, Situation};

/// What is paid in a situation.
#[derive(Debug, Clone, Serialize)]
pub struct FeesView {
    /// `certctl.fee/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// `true`: an application that is not possible has another answer, with `false` and the reason.
    pub possible: bool,
    /// Where the application is made; null where nothing paid turns on it.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The day of payment.
    pub on: NaiveDate,
    /// The answers given, without defaults.
    pub answers: BTreeMap<String, String>,
    /// What is paid; empty where no source names anything.
    pub fees: Vec<FeeView>,
    /// The sum in tenge as a decimal, `"0"` when free; null where a part of it is not known.
    pub total_tenge: Option<String>,
    /// The monthly calculation indices of the day of payment; empty where no fee is a rate.
    pub mci: Vec<MciView>,
    /// What was taken for granted.
    pub assumptions: Vec<Assumption>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A monthly calculation index.
#[derive(Debug, Clone, Serialize)]
pub struct MciView {
    /// `duties` or `benefits`
    pub scope: &'static str,
    /// Tenge; null where it is not law yet.
    pub tenge: Option<u32>,
    /// The first day; null with the tenge.
    pub from: Option<NaiveDate>,
    /// The last day; null with the tenge.
    pub to: Option<NaiveDate>,
    /// What to know of it: a change in mid-year and what it applied to.
    pub note: Option<String>,
    /// The source; null with the tenge.
    pub source: Option<String>,
}

/// What the view is made from.
pub struct FeesParts<'v, 'a> {
    /// The situation on the day of payment.
    pub situation: &'v Situation<'a>,
    /// The town that was named.
    pub place: Option<&'v Place>,
    /// What is paid.
    pub fees: &'v [FeeFinding<'a>],
    /// The index by period.
    pub money: &'v Money,
    /// Defaults that were used.
    pub assumed: &'v [&'a Question],
}

impl FeesView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &FeesParts<'_, '_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let FeesParts {
            situation, fees, ..
        } = parts;
        let service = situation.service;
        let views = fees.iter().map(|fee| FeeView::of(fee, words, &sources));
        Ok(Self {
            schema: "certctl.fee/1",
            service: service.id.clone(),
            service_name: words.of(&service.name),
            possible: true,
            office: OfficeView::of(situation.office, parts.place, words),
            on: situation.on,
            answers: situation.answers.clone(),
            fees: views.collect(),
            total_tenge: total(fees).map(|sum| sum.to_string()),
            mci: indices(parts, words, &sources),
            assumptions: Assumption::of_defaults(situation, parts.assumed, words),
            sources: sources.list(words)?,
            next: next(situation, parts.place, &["check", "deadline"]),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The sum; none where nothing is named or a part of it is not known.
fn total(fees: &[FeeFinding<'_>]) -> Option<Decimal> {
    let mut sums = fees.iter().map(|fee| fee.tenge).peekable();
    sums.peek()?;
    sums.try_fold(Decimal::ZERO, |total, sum| total.plus(sum?))
}

/// The index for duties on the day of payment, and that for benefits where it had one of its own.
fn indices(parts: &FeesParts<'_, '_>, words: Words<'_>, sources: &Sources) -> Vec<MciView> {
    if !parts.fees.iter().any(|fee| fee.rule.rate_mci.is_some()) {
        return Vec::new();
    }
    let on = parts.situation.on;
    let view = |scope: MciScope| {
        let mci = parts.money.of(scope, on);
        MciView {
            scope: scope.as_str(),
            tenge: mci.map(|mci| mci.tenge),
            from: mci.map(|mci| mci.from),
            to: mci.map(|mci| mci.to),
            note: mci.and_then(|mci| mci.note.as_ref().map(|note| words.of(note))),
            source: mci.map(|mci| sources.cite(&mci.source)),
        }
    };
    let benefits = Some(view(MciScope::Benefits)).filter(|view| view.tenge.is_some());
    std::iter::once(view(MciScope::Duties))
        .chain(benefits)
        .collect()
}
