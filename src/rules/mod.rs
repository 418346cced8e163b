//! From a person's situation to what applies: documents, terms, fees, bars, and the questions still open.
//!
//! A condition that turns on a question without an answer is neither true nor false; the question is then open.
//! A question's default, where it has one, stands in and is named among the assumptions.
//!
//! Not for: dates (see [`crate::term`]) or words for people (see [`crate::view`]).

mod answer;
mod backwards;
mod checklist;
mod deadline;
mod decision;
mod fees;
mod field;
mod narrow;
mod situation;
mod terms;

pub use answer::{AnswerError, Answers, canonical};
pub use backwards::{apply_by, apply_by_spread};
pub use checklist::{DocumentFinding, DocumentStatus, checklist};
pub use deadline::{Alternative, Deadline, DeadlineError, Reached, deadline, due_spread};
pub use decision::{Decided, Open, decide, decide_beside_bars, in_force};
pub use fees::{FeeFinding, FeeNotInForce, applying_fees, fees, fees_known, price};
pub use field::field_value;
pub use narrow::narrow;
pub use situation::{Situation, Trail, Truth};
pub use terms::{Chosen, DUE, TermsError, choose};
