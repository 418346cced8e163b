//! Chains of services against examples counted by hand and against a walk over the days.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod by_hand;
mod edges;
mod links;
mod oracle;
mod path;
mod random;
mod services;
mod support;
#[allow(dead_code, reason = "the tests of terms use the rest of it")]
#[path = "../term/walk.rs"]
mod walk;
