//! The data folder as it was compiled in.

use crate::catalogue::Catalogue;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// A part of the blob. The build script writes the bounds, and a wrong one would not compile.
const fn part(start: usize, end: usize) -> &'static [u8] {
    BLOB.split_at(end).0.split_at(start).1
}

/// The catalogue of this release.
#[must_use]
pub const fn catalogue() -> Catalogue {
    Catalogue::compiled(ENTRIES)
}
