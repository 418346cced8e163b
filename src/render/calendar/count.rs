//! A count of working days as a card.

use chrono::NaiveDate;

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::page::Style;
use crate::view::CountView;

/// The answer, what was counted, the days that were not, and how sure it is.
#[must_use]
pub fn count(view: &CountView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let lang = messages.lang();
    let medium = |date: NaiveDate| dates::medium(date, lang);
    let week = card.say(match view.week {
        "six-day" => Msg::WeekSixDay,
        _ => Msg::WeekFiveDay,
    });
    let days = view.working_days.unsigned_abs();
    let n = days.into();
    let days = card.say(Msg::TermWorkingDays { n });
    let (from, to) = (medium(view.from), medium(view.to));
    let week = (&week).into();
    if view.operation == "between" {
        let (number, text) = (view.working_days.to_string(), days);
        let rest = text.split_once(' ').map_or(text.as_str(), |(_, unit)| unit);
        card.page.lead(&number, Style::Good, rest);
        let (from, to) = ((&from).into(), (&to).into());
        let line = card.say(Msg::CountBetween { from, to, week });
        card.page.paragraph(&line);
    } else {
        let iso = view.to.to_string();
        card.page
            .lead(&iso, Style::Good, &dates::long(view.to, lang));
        let (days, from) = ((&days).into(), (&from).into());
        let line = card.say(if view.to == view.from {
            Msg::CountNothing
        } else if view.to < view.from {
            Msg::CountBack { days, from, week }
        } else {
            Msg::CountForward { days, from, week }
        });
        card.page.paragraph(&line);
    }
    card.as_known(&view.calendar);
    card.skipped(&view.skipped.iter().map(Into::into).collect::<Vec<_>>());
    card.worked(
        &view
            .worked_rest_days
            .iter()
            .map(Into::into)
            .collect::<Vec<_>>(),
    );
    card.sure(view.basis, &view.calendar);
    if let Some(spread) = &view.could_be {
        card.spread(spread, view.to);
    }
    if let Some(spread) = &view.working_days_could_be {
        let (least, most) = (spread.from.to_string(), spread.to.to_string());
        let line = if least == most {
            card.say(Msg::CountStaysPut)
        } else {
            let (least, most) = ((&least).into(), (&most).into());
            card.say(Msg::CountCouldBe { least, most })
        };
        card.page.paragraph(&line);
    }
    card.finish(&view.overrides)
}
