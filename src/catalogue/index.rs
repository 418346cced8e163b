//! What is known of each service without reading it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Service;
use super::condition::Period;
use super::service::{Audience, LifeEvent};
use crate::text::Text;

/// What a list of services shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// The service's id.
    pub id: String,
    /// The official name.
    pub name: Text,
    /// One sentence.
    pub summary: Text,
    /// Who may apply.
    pub audience: Vec<Audience>,
    /// Life events.
    pub event: Vec<LifeEvent>,
    /// Words to look for.
    pub keyword: Vec<String>,
    /// The office types.
    pub office: Vec<String>,
    /// The periods in which it is withdrawn.
    pub withdrawn: Vec<Period>,
}

impl IndexEntry {
    /// The entry of a service.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        Self {
            id: service.id.clone(),
            name: service.name.clone(),
            summary: service.summary.clone(),
            audience: service.audience.clone(),
            event: service.event.clone(),
            keyword: service.keyword.clone(),
            office: service.offices().into_iter().map(str::to_owned).collect(),
            withdrawn: service
                .bar
                .iter()
                .filter(|bar| bar.is_withdrawal())
                .map(|bar| Period {
                    from: bar.from,
                    to: bar.to,
                })
                .collect(),
        }
    }

    /// The withdrawal that a day lies in, if the service is withdrawn then.
    #[must_use]
    pub fn withdrawn_on(&self, on: NaiveDate) -> Option<Period> {
        let mut periods = self.withdrawn.iter();
        periods.find(|period| period.holds(on)).copied()
    }
}
