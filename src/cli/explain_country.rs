//! What cannot be said of a country, in words.

use certctl::i18n::{Messages, Msg, dates};

use super::commands::destination::{BeforeKnown, UnknownCountry};
use super::explain::usage;
use super::failure::Failure;

/// The failure that an error about a country is; none for any other error.
pub(super) fn explain(error: &anyhow::Error, messages: &Messages) -> Option<Failure> {
    if let Some(UnknownCountry { name, near }) = error.downcast_ref() {
        let message = Msg::ErrorUnknownCountry { name: name.into() };
        return Some(Failure {
            suggestions: near.clone(),
            ..usage("unknown_country", &message, messages)
        });
    }
    let BeforeKnown { on, from } = error.downcast_ref()?;
    let [on, from] = [on, from].map(|day| dates::full(*day, messages.lang()));
    let (on, from) = ((&on).into(), (&from).into());
    let message = Msg::ErrorCountryDay { on, from };
    Some(usage("country_day", &message, messages))
}
