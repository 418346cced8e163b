//! What is paid, in monthly calculation indices and in tenge.

use chrono::NaiveDate;

use super::decision::in_force;
use super::situation::{Situation, Trail, Truth};
use crate::catalogue::{Decimal, FeeRule, Mci, Money};

/// A fee that applies.
#[derive(Debug, Clone, Copy)]
pub struct FeeFinding<'a> {
    /// The rule.
    pub rule: &'a FeeRule,
    /// The MCI of the day, where the fee is a rate and the MCI is law.
    pub mci: Option<&'a Mci>,
    /// The sum; none where the MCI of the day is not law yet, or where no source prints it.
    pub tenge: Option<Decimal>,
}

/// The fees of a situation, paid on the day that it names.
pub fn fees<'a>(
    situation: &Situation<'a>,
    money: &'a Money,
    trail: &mut Trail<'a>,
) -> Vec<FeeFinding<'a>> {
    let applying = applying_fees(situation, trail);
    let priced = applying
        .into_iter()
        .map(|rule| price(rule, money, situation.on));
    priced.collect()
}

/// The rules of the fees that apply, for those who want to know what they turn on and not yet what they come to.
pub fn applying_fees<'a>(situation: &Situation<'a>, trail: &mut Trail<'a>) -> Vec<&'a FeeRule> {
    in_force(&situation.service.fee, situation.on, |rule| {
        (Some(rule.from), rule.to)
    })
    .filter(|rule| situation.holds(rule.when.as_ref(), trail) == Truth::Yes)
    .collect()
}

/// What a fee comes to when it is paid on a day: the MCI of the day of payment counts (Tax Code of 2025 art. 664(2)).
#[must_use]
pub fn price<'a>(rule: &'a FeeRule, money: &'a Money, on: NaiveDate) -> FeeFinding<'a> {
    let mci = rule.rate_mci.and_then(|_| money.on(on));
    let tenge = match rule.rate_mci {
        None if rule.unprinted => None,
        None => Some(rule.tenge.unwrap_or(Decimal::ZERO)),
        Some(rate) => mci.and_then(|mci| rate.times(Decimal::whole(mci.tenge))),
    };
    FeeFinding { rule, mci, tenge }
}

/// No fee that would apply is known for the day asked about, though one is known for others.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the fees of `{service}` are not known for {on}; the nearest known one holds from {from}")]
pub struct FeeNotInForce {
    /// The service.
    pub service: String,
    /// The day of payment.
    pub on: NaiveDate,
    /// The first day of the nearest fee that is known.
    pub from: NaiveDate,
}

/// That the day of payment is one for which the fees of the situation are known.
///
/// # Errors
/// [`FeeNotInForce`]
pub fn fees_known<'a>(
    situation: &Situation<'a>,
    applying: &[FeeFinding<'a>],
    trail: &mut Trail<'a>,
) -> Result<(), FeeNotInForce> {
    let service = situation.service;
    if !applying.is_empty() {
        return Ok(());
    }
    let holding = service.fee.iter();
    let holding = holding.filter(|rule| situation.holds(rule.when.as_ref(), trail) == Truth::Yes);
    let nearest = holding.min_by_key(|rule| (rule.from - situation.on).num_days().abs());
    match nearest {
        None => Ok(()),
        Some(rule) => Err(FeeNotInForce {
            service: service.id.clone(),
            on: situation.on,
            from: rule.from,
        }),
    }
}
