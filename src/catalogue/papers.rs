//! The part of a service that no date turns on, kept apart so that a date need not pay for it.

use serde::{Deserialize, Serialize};

use super::{DocumentRule, FeeRule, FieldUse, Service, Step};
use crate::text::Text;

/// The documents, the fees, the steps and the form of a service.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Papers {
    document: Vec<DocumentRule>,
    fee: Vec<FeeRule>,
    /// The steps of each channel, in the order of the channels.
    steps: Vec<Vec<Step>>,
    field: Vec<FieldUse>,
    no_form: Option<Text>,
}

impl Papers {
    /// Puts them back into the service that they were split from.
    pub(super) fn join(self, service: &mut Service) {
        service.document = self.document;
        service.fee = self.fee;
        service.field = self.field;
        service.no_form = self.no_form;
        for (channel, steps) in service.channel.iter_mut().zip(self.steps) {
            channel.step = steps;
        }
    }
}

impl Service {
    /// The service without what only people read, and its papers. Statements and cases are left out of both.
    #[must_use]
    pub fn split(mut self) -> (Self, Papers) {
        self.statement = Vec::new();
        self.case = Vec::new();
        let channels = self.channel.iter_mut();
        let papers = Papers {
            document: std::mem::take(&mut self.document),
            fee: std::mem::take(&mut self.fee),
            field: std::mem::take(&mut self.field),
            no_form: self.no_form.take(),
            steps: channels
                .map(|channel| std::mem::take(&mut channel.step))
                .collect(),
        };
        (self, papers)
    }
}
