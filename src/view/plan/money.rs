//! What the steps of a plan cost together.

use super::LegParts;
use crate::catalogue::Decimal;
use crate::view::{FeeView, Sources, Words};

/// What is known in tenge together, and what is not.
#[derive(Debug, Clone)]
pub(super) struct Cost {
    /// The sum of what is known, as a decimal; none where that is nothing. That a part is free says little of the rest.
    pub(super) tenge: Option<String>,
    /// What is paid besides.
    pub(super) besides: Vec<UnknownFeeView>,
}

/// Something to pay of which the sum is not known.
#[derive(Debug, Clone, serde::Serialize)]
pub struct UnknownFeeView {
    /// The step.
    pub step: String,
    /// The fee, or the step where no source names one.
    pub name: String,
    /// The rate in monthly calculation indices whose sum is not law yet; null where no source prints a rate.
    pub rate_mci: Option<String>,
}

/// The cost of steps; one that cannot be done costs nothing.
pub(super) fn cost(legs: &[LegParts<'_, '_>], words: Words<'_>) -> Cost {
    let possible = |leg: &&LegParts<'_, '_>| leg.bar().is_none();
    let legs = || legs.iter().filter(possible);
    let fees = || legs().flat_map(|leg| leg.work.iter().flat_map(|work| &work.fees));
    let mut sums = fees().filter_map(|fee| fee.tenge);
    let total = sums.try_fold(Decimal::ZERO, Decimal::plus);
    let mut besides = Vec::new();
    for leg in legs() {
        let unknown = |name, rate_mci| UnknownFeeView {
            step: leg.step.id.clone(),
            name,
            rate_mci,
        };
        let fees = leg.work.as_ref().map(|work| work.fees.as_slice());
        let fees = fees.unwrap_or_default();
        if fees.is_empty() {
            // That no source names a payment does not make it free.
            besides.push(unknown(words.of(&leg.step.name), None));
        }
        for fee in fees.iter().filter(|fee| fee.tenge.is_none()) {
            let view = FeeView::of(fee, words, &Sources::default());
            besides.push(unknown(view.name, view.rate_mci));
        }
    }
    Cost {
        tenge: total
            .filter(|total| besides.is_empty() || *total != Decimal::ZERO)
            .map(|total| total.to_string()),
        besides,
    }
}
