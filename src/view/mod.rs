//! The answers as plain serialisable structs: the JSON contract.
//!
//! One document a command, its first key `schema`; keys are English snake_case whatever the language, dates are ISO,
//! and changes only add. A view is complete: a renderer only places what is here and computes nothing.
//!
//! Not for: deciding anything (see [`crate::rules`]), or layout (see [`crate::render`]).

mod barred;
mod card;
mod check;
mod deadline;
mod draft;
mod error;
mod list;
mod paths;
mod questions;
mod show;
mod words;
mod working;

pub use barred::BarredView;
pub use card::{Assumption, CalendarView, FeeView, OfficeView, SourceView, answer_label};
pub use check::{CheckParts, CheckView, DocumentView};
pub use deadline::{
    AlternativeView, Backwards, DeadlineParts, DeadlineView, MilestoneView, SkippedView,
};
pub use draft::{
    AnswerView, DamagedRow, DraftListView, DraftParts, DraftRow, DraftView, MissingView, redacted,
};
pub use error::ErrorView;
pub use list::{ListView, ServiceRow};
pub use paths::{PathRow, PathsView};
pub use questions::{OptionView, QuestionView};
pub use show::{
    ChannelView, RequirementView, ShowFeeView, ShowView, StatementView, StepView, TermView,
};
pub use words::{Sources, Words};
pub use working::{StepKind, WorkingView, term_words};
