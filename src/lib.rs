//! Public services of Kazakhstan, offline: documents, due dates with their working, money, the way to another country,
//! applications.
//!
//! | module | what it is for | knows |
//! |---|---|---|
//! | [`text`] | a text in three languages | nothing |
//! | [`calendar`] | is this day worked, why, by which act, since when it is known; add, subtract, count | [`text`] |
//! | [`term`] | "10 working days": acceptance, counting, rolling, and back from the due date | [`calendar`] |
//! | [`catalogue`] | services, journeys, countries, offices, places, documents, money, sources; checks and schemas of the data | [`term`], [`calendar`] |
//! | [`identity`] | IIN and BIN | nothing |
//! | [`rules`] | a situation: documents, terms, fees, open questions | [`catalogue`], [`term`], [`identity`] |
//! | [`journey`] | the dates of a chain of services, forwards and backwards, and the path that decides | [`rules`], [`catalogue`], [`term`] |
//! | [`draft`] | an application being prepared | [`rules`] |
//! | [`store`] | drafts on disk | [`draft`] |
//! | [`embedded`] | the data folder as compiled in | [`catalogue`] |
//! | [`i18n`] | languages, messages, dates for people | [`text`] |
//! | [`view`] | the answers as serialisable structs: the JSON contract | the core, [`i18n`] |
//! | [`render`] | a view as a page, HTML, JSON, CSV or iCalendar | [`view`], [`i18n`] |
//!
//! The terminal program is in `src/cli/`, beside `main.rs`.
//!
//! Everything but [`store`] is pure: no clock, no environment, no file, no terminal. "Today" is an argument.

pub mod calendar;
pub mod catalogue;
pub mod draft;
pub mod embedded;
pub mod i18n;
pub mod identity;
pub mod journey;
pub mod render;
pub mod rules;
pub mod store;
pub mod term;
pub mod text;
pub mod view;
