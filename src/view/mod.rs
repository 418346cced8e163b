//! The answers as plain serialisable structs: the JSON contract.
//!
//! One document a command, its first key `schema`; keys are English snake_case whatever the language, dates are ISO,
//! and changes only add. A view is complete: a renderer only places what is here and computes nothing.
//!
//! Not for: deciding anything (see [`crate::rules`]), or layout (see [`crate::render`]).

mod barred;
mod calendar;
mod card;
mod check;
mod compare;
mod counts;
mod data_changes;
mod data_check;
mod data_diff;
mod data_rows;
mod data_where;
mod deadline;
mod destination;
mod destination_steps;
mod destinations;
mod doctor;
mod draft;
mod entries;
mod error;
mod event;
mod events;
mod fee;
mod find;
mod form;
mod hours;
mod iin;
mod list;
mod paths;
mod plan;
mod profile;
mod questions;
mod schemas;
mod show;
mod store;
mod term_days;
mod value_words;
mod when;
mod words;
mod working;

pub use barred::BarredView;
pub use calendar::{
    BalanceParts, BalanceRow, BalanceView, ChangeView, CountParts, CountView, DatedView, DayError,
    DayInWeeks, DayView, DaysParts, DaysView, DiffView, ExportRow, ExportView, ListedDay,
    ListedKind, ListedView, MarkView, MonthDayView, MonthView, MonthsParts, MonthsView, NamesView,
    SpreadView, WorkTimeView, day_events,
};
pub use card::{
    Assumption, CalendarView, FeeView, OfficeView, SourceView, answer_label, country_name,
    office_name, town_name,
};
pub use check::{CheckParts, CheckView, DocumentView};
pub use compare::{CompareRow, CompareView, Comparison, Outcome, RowParts};
pub use counts::{CountsView, GradeView};
pub use data_check::{DataCheckView, FaultView, StaleView};
pub use data_diff::{DataChangeView, DataDiffView};
pub use data_where::{Found, NotFound, PlacedView, WhereView, find_value};
pub use deadline::{
    AlternativeView, Backwards, DeadlineParts, DeadlineView, MilestoneView, SkippedView,
};
pub use destination::{
    DestinationParts, DestinationView, PaperView, PartyView, PeriodView, RemarkView, TreatyView,
};
pub use destination_steps::{AuthorityView, ElectronicView, RouteStepView};
pub use destinations::{DestinationRow, DestinationsView};
pub use doctor::{DoctorView, FindingRow};
pub use draft::{
    AnswerView, BoardParts, BoardView, CheckedDocument, DamagedRow, DraftCheckView, DraftListView,
    DraftMilestone, DraftNote, DraftParts, DraftRemark, DraftRow, DraftView, HistoryStep,
    HistoryView, LoadRow, MissingView, MovedView, ServiceCount, StateCount, StatusView,
    draft_events, redacted,
};
pub use entries::Entry;
pub use error::ErrorView;
pub use event::{AlarmView, EventView};
use events::morning_alarms;
pub use events::{compare_events, deadline_events};
pub use fee::{FeesParts, FeesView, MciView};
pub use find::{Fit, find};
pub use form::{
    ClosingView, DueCardView, FormFieldView, FormPaperView, FormParts, FormSectionView, FormView,
    NoteView, PromisedView, SubmissionView, applicant_of,
};
pub use hours::HoursView;
pub use iin::{IinView, NumberView, NumberWarning};
pub use list::{ListView, ServiceGroup, ServiceRow, Status};
pub use paths::{PathRow, PathsView};
pub use plan::{
    AsideView, BroughtView, Dates, Destination, LegParts, OtherWayView, PlanDestinationView,
    PlanParts, PlanStepView, PlanView, UnknownFeeView, WorkParts, plan_events,
};
pub use profile::ProfileView;
pub use questions::{OptionView, QuestionView};
pub use schemas::{SchemaKindView, SchemasView};
pub use show::{
    AgesView, AskedView, ChannelView, ComingView, ImpliedView, OfficeTurnsView, QuestionsView,
    RelatedView, RequirementView, ShowFeeView, ShowParts, ShowView, StatementView, StepView,
    TermView, TurnView, WithdrawnView,
};
pub use store::{
    BesideRow, KeptRow, LeftRow, StoreChangeView, StoreExportView, StoreImportView, StoreStatusView,
};
pub use term_days::{TermDayView, TermDaysView, TermRole};
pub use when::When;
pub use words::{Sources, Words};
pub use working::{StepKind, WorkingView, term_words};
