//! Why the rules of a service give no answer, in words.

use certctl::i18n::{Messages, Msg, dates};
use certctl::rules::{AnswerError, DeadlineError, FeeNotInForce, TermsError};
use certctl::term::TermError;
use chrono::NaiveDate;

use super::commands::plan::PlanError;
use super::explain::usage;
use super::explain_calendar::calendar;
use super::failure::Failure;

/// The failure that an error of the rules is; none for any other error.
pub(super) fn explain(error: &anyhow::Error, messages: &Messages) -> Option<Failure> {
    if let Some(error) = error.downcast_ref() {
        return Some(deadline(error, messages));
    }
    if let Some(error) = error.downcast_ref() {
        return Some(plan(error, messages));
    }
    if let Some(problem) = error.downcast_ref::<AnswerError>() {
        let problem = super::explain::answer_problem(problem, messages);
        let problem = (&problem).into();
        return Some(usage("country", &Msg::ErrorCountry { problem }, messages));
    }
    let FeeNotInForce { service, on, from } = error.downcast_ref()?;
    let (on, from) = (
        dates::full(*on, messages.lang()),
        dates::full(*from, messages.lang()),
    );
    let message = Msg::ErrorFeeNotInForce {
        service: service.into(),
        on: (&on).into(),
        from: (&from).into(),
    };
    Some(usage("fee_not_in_force", &message, messages))
}

fn deadline(error: &DeadlineError, messages: &Messages) -> Failure {
    let day = |date: NaiveDate| dates::full(date, messages.lang());
    match error {
        DeadlineError::Terms(TermsError::NonePrinted { service }) => usage(
            "no_term",
            &Msg::ErrorNoTerm {
                service: service.into(),
            },
            messages,
        ),
        DeadlineError::Terms(TermsError::NotInForce { service, on, from }) => {
            let (on, from) = (day(*on), day(*from));
            let message = Msg::ErrorTermNotInForce {
                service: service.into(),
                on: (&on).into(),
                from: (&from).into(),
            };
            usage("term_not_in_force", &message, messages)
        }
        DeadlineError::OwnDay { service, question } => usage(
            "own_day",
            &Msg::ErrorOwnDay {
                service: service.into(),
                question: question.into(),
            },
            messages,
        ),
        DeadlineError::Term(TermError::Calendar(error)) | DeadlineError::Calendar(error) => {
            calendar(error, messages)
        }
        DeadlineError::Term(error) => usage(
            "internal",
            &Msg::ErrorInternal {
                reason: (&error.to_string()).into(),
            },
            messages,
        ),
    }
}

fn plan(error: &PlanError, messages: &Messages) -> Failure {
    match error {
        PlanError::Step { name, steps } => {
            let steps = steps.join(", ");
            let message = Msg::ErrorPlanStep {
                name: name.into(),
                steps: (&steps).into(),
            };
            usage("plan_step", &message, messages)
        }
        PlanError::NotAbroad { plan } => {
            let plan = plan.into();
            usage("not_abroad", &Msg::ErrorNotAbroad { plan }, messages)
        }
        PlanError::Length { value } => {
            let message = Msg::ErrorPlanLength {
                value: value.into(),
            };
            usage("plan_length", &message, messages)
        }
    }
}
