//! Languages: the choice, the messages and their checks, dates, numbers, sorting, loose matching.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod codegen;
mod collate;
mod dates;
mod fold;
mod lang;
mod messages;
mod near;
mod numbers;
mod search;
