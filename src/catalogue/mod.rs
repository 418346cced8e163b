//! The data model: services, journeys, countries, offices, places, documents, money, sources; how it is loaded and checked.
//!
//! Not for: deciding what applies to a person (see [`crate::rules`]), or when a term ends (see [`crate::term`]).
//! The files are under `data/`; `data/README.md` tells how to add one.

mod about;
mod condition;
mod country;
mod fault;
mod form;
mod handle;
mod handle_countries;
mod handle_lists;
mod index;
mod journey;
mod lines;
mod lint;
mod lint_calendar;
mod lint_condition;
mod lint_country;
mod lint_form;
mod lint_journey;
mod lint_possible;
mod lint_rows;
mod lint_service;
mod money;
mod office;
mod own;
mod papers;
mod pattern;
mod position;
mod question;
mod release;
mod review;
mod route;
mod schema;
mod service;
mod source;
mod statement;
mod tables;
mod turning;

pub use crate::calendar::Grade;
pub use about::{About, Said};
pub use condition::{Condition, CountryIs, NumberRange, Period};
pub use country::{
    Countries, Country, CountryName, CountryRule, CountryRuleKind, CountryRules, Party,
};
pub use fault::{Fault, FaultKind, Referent};
pub use form::{APPLICANT, Field, FieldUse, Section};
pub use handle::{Catalogue, CatalogueError, Entry};
pub use index::IndexEntry;
pub use journey::{ABROAD, Journey, JourneyStep, RESULT, Together};
pub use lines::{FileLines, ROW_KEYS, ROW_PERIOD};
pub use money::{Decimal, Mci, MciScope, Money, NotADecimal};
pub use office::{Hours, Office, Offices, OtherTown, Place, Places, Role, Saturday};
pub use own::{is_own, own_row};
pub use papers::Papers;
pub use pattern::Pattern;
pub use position::line_column;
pub use question::{AnswerKind, Implied, Question, QuestionOption};
pub use review::Review;
pub use route::{Authority, CountryNote, Direction, Electronic, Route, RouteStep, Routes, Treaty};
#[cfg(not(program))]
pub use schema::schema;
pub use schema::{schema_kind, schema_kinds};
pub use service::{
    Ages, Audience, Case, Channel, Common, Document, DocumentRule, FeeRule, LifeEvent, Reading,
    Service, Step, TermRule,
};
pub use source::{Source, SourceKind};
pub use statement::{Bar, Statement, Topic};
pub use tables::{DataFile, FIXED_FILES, Tables, is_data_path};
pub use turning::{Rule, Turning};
