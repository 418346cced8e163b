//! The measures of a page, in points: 1/72 inch, counted from the top left corner.

/// A4.
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// A4.
pub(super) const PAGE_HEIGHT: f32 = 841.89;

/// Wider than the right margin, so that a filed sheet can be read.
pub(super) const LEFT: f32 = 70.9;
/// The right edge of what is written.
pub(super) const RIGHT: f32 = PAGE_WIDTH - 42.5;
/// Where the text of a page begins.
pub(super) const TOP: f32 = 56.0;
/// Where it ends.
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 50.0;
/// The base line of the head of a page.
pub(super) const HEADER: f32 = 36.0;
/// The base line of the foot of a page.
pub(super) const FOOTER: f32 = PAGE_HEIGHT - 30.0;

/// The width of what is written.
pub(super) const WIDTH: f32 = RIGHT - LEFT;

/// Where the addressee stands.
pub(super) const HEAD_LEFT: f32 = LEFT + WIDTH * 0.42;
/// Where values stand beside their labels.
pub(super) const VALUE_LEFT: f32 = LEFT + WIDTH * 0.38;

/// From base line to base line, for a size of one.
pub(super) const LEADING: f32 = 1.27;
/// From the top of a line to its base line, for a size of one.
pub(super) const ASCENT: f32 = 1.02;

/// The share of the air between blocks and rows that is left where they are set closer.
pub(super) const CLOSE: f32 = 0.4;

/// Running text.
pub(super) const TEXT: f32 = 9.5;
/// Values in rows.
pub(super) const VALUE: f32 = 10.0;
/// Labels and notes.
pub(super) const SMALL: f32 = 8.0;
/// What is agreed to, which is long.
pub(super) const TERMS: f32 = 8.5;
/// Headings of parts.
pub(super) const HEADING: f32 = 10.5;
/// Titles of sheets.
pub(super) const TITLE: f32 = 14.0;
/// The answer on the applicant's sheet.
pub(super) const ANSWER: f32 = 14.0;

/// A thin line to write on.
pub(super) const HAIR: f32 = 0.5;
/// The frame of a box.
pub(super) const FRAME: f32 = 0.8;
/// The side of the code for scanners, its light border included.
pub(super) const CODE: f32 = 88.0;
/// Between a frame and what stands in it.
pub(super) const PADDING: f32 = 8.0;
