//! The program from outside: arguments in; exit code, stdout and stderr out, in an environment of its own.
//!
//! What the library answers is tested next to it; here it is shown that the wiring is there and that the contracts
//! with people and scripts hold. `snapshots/` holds whole answers, to be read when they change.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod acceptance;
mod calendar_drawing;
mod calendar_rows;
mod contract;
mod countries;
mod data_check;
mod data_tools;
mod deadlines;
mod destination;
mod drafts;
mod encryption;
mod exits;
mod export;
mod finding;
mod hostile;
mod iin;
mod lacking;
mod languages;
mod life;
mod own_days;
mod personal;
mod places;
mod plans;
mod profile;
mod refusing;
mod remarks;
mod store_tools;
mod streams;
mod support;
mod terminal;
mod texts;
