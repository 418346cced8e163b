//! Files for other programs, read back by a parser that is not ours.
//! Drawings for people, read back from their columns; applications on paper.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod form;
mod ics;
mod ics_random;
mod ics_read;
mod months;
