//! What is paid.

use super::card::Card;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates, numbers};
use crate::view::{FeeView, FeesView, MciView};

/// The card of what is paid: the sum first, then each fee with its act, and the index of the day.
#[must_use]
pub fn fee(view: &FeesView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    answer(&mut card, view);
    card.page.paragraph(&view.service_name);
    card.office(&view.office);
    fees(&mut card, &view.fees);
    indices(&mut card, view);
    card.assumptions(&view.assumptions);
    let more = format!("certctl show {}", view.service);
    card.next(&[view.next.clone(), vec![more]].concat());
    card.finish(&view.overrides)
}

fn answer(card: &mut Card<'_>, view: &FeesView) {
    let lang = card.messages.lang();
    let on = dates::medium(view.on, lang);
    let paid = (&on).into();
    let (word, style, text) = match view.total_tenge.as_deref() {
        _ if view.fees.is_empty() => (
            Msg::AnswerFeeUnnamed,
            Style::Warn,
            card.say(Msg::FeeUnnamedLine),
        ),
        Some("0") => (
            Msg::AnswerFree,
            Style::Good,
            card.say(Msg::FeeFreeLine { date: paid }),
        ),
        Some(total) => {
            let tenge = numbers::money(total, lang);
            let line = Msg::FeePaidLine {
                tenge: (&tenge).into(),
                date: paid,
            };
            (Msg::AnswerFee, Style::Good, card.say(line))
        }
        None => {
            let asked = view.fees.iter();
            let asked = asked.filter(|fee| fee.tenge.as_deref() != Some("0"));
            let sums: Vec<String> = asked.map(|fee| sum(card.messages, fee)).collect();
            let sums = sums.join(" + ");
            let line = Msg::FeeOpenLine {
                sums: (&sums).into(),
                date: paid,
            };
            (Msg::AnswerFee, Style::Warn, card.say(line))
        }
    };
    // The sum is as sure as the least sure part of it.
    let asked = view.fees.iter();
    let mut asked = asked.filter(|fee| fee.tenge.as_deref() != Some("0"));
    let text = match asked.any(|fee| fee.grade == "low") {
        true => card.marked(&text, "low"),
        false => text,
    };
    let word = card.say(word);
    card.page.lead(&word, style, &text);
}

/// The index of the day of payment.
fn indices(card: &mut Card<'_>, view: &FeesView) {
    if view.mci.is_empty() {
        return;
    }
    card.heading(Msg::HeadingMci);
    for mci in &view.mci {
        let text = index(card, view, mci);
        let text = card.cited(&text, mci.source.as_deref().unwrap_or_default());
        card.page.item("-", &text);
        if let Some(note) = &mci.note {
            card.page.under(note, Style::Plain);
        }
    }
    let rule = card.say(Msg::MciRule);
    card.page.paragraph(&rule);
}

fn index(card: &Card<'_>, view: &FeesView, mci: &MciView) -> String {
    let medium = |date| dates::medium(date, card.messages.lang());
    let (Some(tenge), Some(from), Some(to)) = (mci.tenge, mci.from, mci.to) else {
        let on = medium(view.on);
        return card.say(Msg::MciNotSet { date: (&on).into() });
    };
    let tenge = numbers::money(&tenge.to_string(), card.messages.lang());
    let (from, to) = (medium(from), medium(to));
    let (tenge, from, to) = ((&tenge).into(), (&from).into(), (&to).into());
    card.say(match mci.scope {
        "benefits" => Msg::MciBenefits { tenge, from, to },
        _ => Msg::MciDuties { tenge, from, to },
    })
}

/// The fees of a page, each with the rate, the sum, the act and who is exempt.
pub(super) fn fees(card: &mut Card<'_>, fees: &[FeeView]) {
    if !fees.is_empty() {
        card.heading(Msg::HeadingFees);
    }
    for fee in fees {
        paid(card, fee);
    }
}

/// A fee with the rate, the sum, the act and who is exempt.
pub(super) fn paid(card: &mut Card<'_>, fee: &FeeView) {
    let mut text = format!("{}: {}", fee.name, sum(card.messages, fee));
    if let Some(article) = &fee.article {
        let number = article.into();
        text = format!("{text}, {}", card.say(Msg::FeeArticle { number }));
    }
    let text = card.graded(&text, fee.grade, &fee.source);
    card.page.item("-", &text);
    if let Some(note) = &fee.note {
        card.page.under(note, Style::Plain);
    }
    if !fee.exempt.is_empty() {
        let groups = fee.exempt.join("; ");
        let groups = (&groups).into();
        let text = card.say(Msg::FeeExempt { groups });
        card.page.under(&text, Style::Plain);
    }
}

/// "0.5 MCI = 2,162.5 ₸", "free", "0.5 MCI, amount not yet set".
pub(super) fn sum(messages: &Messages, fee: &FeeView) -> String {
    let lang = messages.lang();
    let rate = fee.rate_mci.as_ref();
    let rate = rate.map(|rate| numbers::decimal(rate, lang));
    let tenge = fee.tenge.as_ref();
    let tenge = tenge.map(|tenge| numbers::money(tenge, lang));
    match (&rate, &tenge) {
        (Some(rate), Some(tenge)) => {
            let (rate, tenge) = (rate.into(), tenge.into());
            messages.text(Msg::FeeRate { rate, tenge })
        }
        (Some(rate), None) => messages.text(Msg::FeeNotSet { rate: rate.into() }),
        (None, _) if fee.tenge.as_deref() == Some("0") => messages.text(Msg::FeeFree),
        (None, Some(tenge)) => tenge.clone(),
        (None, None) => messages.text(Msg::FeeUnprinted),
    }
}
