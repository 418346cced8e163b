//! Terms against examples counted by hand and against a walk over the days.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod acceptance;
mod backwards;
mod beyond;
mod chains;
mod clock;
mod edges;
mod lengths;
mod names;
mod random;
mod skipped;
mod support;
mod walk;
mod walked;
