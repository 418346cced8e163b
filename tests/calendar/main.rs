//! The calendar against the days, the balances and the acts of each covered year.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answers;
mod balance;
mod changes;
mod compact;
mod counting;
mod days;
mod edges;
mod faults;
mod hours;
mod known;
mod lunar;
mod lunar_rows;
mod month_days;
mod names;
mod numbers;
mod oracle;
mod outcomes;
mod own;
mod packed;
mod short;
mod spread;
mod support;
mod transfers;
