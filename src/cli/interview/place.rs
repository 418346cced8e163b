//! Where and when the application is made.

use certctl::calendar::Calendar;
use certctl::catalogue::Service;
use certctl::i18n::{Msg, dates};
use chrono::NaiveDate;

use super::ask::{Offer, Prompt};
use super::{Interview, Reply, numbered};
use crate::cli::explain::explain;
use crate::cli::input::{Moment, moment};
use crate::cli::office::{self, Found};

impl Interview<'_> {
    /// Asks where the application is made.
    ///
    /// # Errors
    /// The prompt was left.
    pub(crate) fn office(
        &self,
        service: &Service,
        on: NaiveDate,
        current: Option<&str>,
    ) -> anyhow::Result<Reply<(String, Found)>> {
        let context = self.context;
        let messages = &context.messages;
        let given = office::given(service);
        let known = context.catalogue.offices()?.office;
        let name = |id: &String| {
            let office = known.iter().find(|office| office.id == *id);
            let name = office.map(|office| context.words().of(&office.name));
            name.unwrap_or_else(|| id.clone())
        };
        let found = current.and_then(|id| office::find(id, service, on, &context.catalogue).ok());
        let shown = found.map(|found| found.called(context.words()));
        // Of an office that is no longer known there is nothing to offer.
        let offer = current.zip(shown.as_deref());
        let prompt = Prompt {
            text: &messages.text(Msg::PromptOffice),
            options: &given.iter().map(name).collect::<Vec<_>>(),
            help: &[messages.text(Msg::WhyOffice)],
            offer: offer.map(|(value, shown)| Offer { shown, value }),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            if typed.is_empty() {
                return Err(messages.text(Msg::ProblemEmpty));
            }
            let typed = numbered(&given, typed).map_or(typed, String::as_str);
            let found = office::find(typed, service, on, &context.catalogue);
            let found = found.map_err(|error| {
                // The hint speaks of flags; here the numbers above say what can be chosen.
                let what = explain(&error.into(), context).what;
                let other = given.iter().position(|id| id == office::OTHER);
                match other {
                    Some(at) => {
                        let number = (at + 1).into();
                        format!(
                            "{what} {}",
                            messages.text(Msg::PromptOtherBranch { number })
                        )
                    }
                    None => what,
                }
            })?;
            let place = found.place.as_ref().map(|place| place.id.clone());
            Ok((place.unwrap_or_else(|| found.office.id.clone()), found))
        })
    }

    /// Asks for the day of filing.
    ///
    /// # Errors
    /// The prompt was left.
    pub(crate) fn date(
        &self,
        calendar: &Calendar<'_>,
        current: &str,
    ) -> anyhow::Result<Reply<Moment>> {
        let messages = &self.context.messages;
        let day = Moment::kept(current);
        let day = day.map(|day| dates::medium(day.date, messages.lang()));
        let shown = day.as_deref().unwrap_or(current);
        let prompt = Prompt {
            text: &messages.text(Msg::PromptDate),
            options: &[],
            help: &[messages.text(Msg::WhyDate)],
            offer: Some(Offer {
                shown,
                value: current,
            }),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            let read = moment(typed, self.context.today, calendar)
                .map_err(|_| messages.text(Msg::ProblemDate))?;
            let covered = calendar
                .is_working(read.date)
                .map_err(|error| explain(&error.into(), self.context).what);
            covered.map(|_| read)
        })
    }
}
