//! Files for other programs, read back by a parser that is not ours.
//! Drawings for people, read back from their columns.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ics;
mod ics_random;
mod ics_read;
mod months;
