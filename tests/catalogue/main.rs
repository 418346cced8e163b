//! The data folder: its cases worked through, every branch seen, faults refused, texts and sources as they should be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod branches;
mod cases;
mod conditions;
mod countries;
mod country_names;
mod coverage;
mod faults;
mod field_values;
mod finding;
mod forms;
mod narrowing;
mod overlay;
mod page;
mod questions;
mod readme;
mod remarks;
mod schema;
mod sources;
mod support;
mod texts;
