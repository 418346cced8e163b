//! The two faces of the font: how wide a text is, and its glyphs.

use std::cell::RefCell;
use std::collections::BTreeSet;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::PdfError;
use crate::render::safe;

const REGULAR: &[u8] = include_bytes!("../../../data/fonts/DejaVuSans-cut.ttf");
const BOLD: &[u8] = include_bytes!("../../../data/fonts/DejaVuSans-Bold-cut.ttf");

/// Stands where the font has no glyph.
const BOX: char = '\u{25A1}';
/// Stands in the text of a sign that means nothing outside the machine it was typed on.
const REPLACEMENT: char = '\u{FFFD}';

/// Which face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// Of most text.
    Regular,
    /// Of titles, headings and the answer.
    Bold,
}

/// Both faces.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
    unknown: RefCell<BTreeSet<char>>,
}

struct Face {
    font: Font,
    glyphs: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    em: f32,
}

impl Face {
    fn new(data: &'static [u8]) -> Result<Self, PdfError> {
        let read = FontRef::new(data).map_err(|_| PdfError::Font)?;
        let font = Font::new(data.into(), 0).ok_or(PdfError::Font)?;
        Ok(Self {
            em: font.units_per_em(),
            glyphs: read.charmap(),
            widths: read.glyph_metrics(Size::unscaled(), LocationRef::default()),
            font,
        })
    }

    /// The glyph of a sign with its width in ems, and whether it is its own.
    fn glyph(&self, sign: char) -> (skrifa::GlyphId, f32, bool) {
        let own = self.glyphs.map(sign);
        let glyph = own.or_else(|| self.glyphs.map(BOX)).unwrap_or_default();
        let width = self.widths.advance_width(glyph).unwrap_or_default();
        (glyph, width / self.em, own.is_some())
    }
}

impl Faces {
    pub(super) fn new() -> Result<Self, PdfError> {
        Ok(Self {
            regular: Face::new(REGULAR)?,
            bold: Face::new(BOLD)?,
            unknown: RefCell::default(),
        })
    }

    const fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The font as the file takes it.
    pub(super) fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    /// The width of a sign in points.
    pub(super) fn width_of(&self, sign: char, weight: Weight, size: f32) -> f32 {
        self.face(weight).glyph(sign).1 * size
    }

    /// The width of a text in points.
    pub(super) fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let signs = text.chars();
        signs.map(|sign| self.width_of(sign, weight, size)).sum()
    }

    /// The glyphs of a text; signs without one are noted.
    pub(super) fn glyphs(&self, text: &str, weight: Weight) -> Vec<KrillaGlyph> {
        let face = self.face(weight);
        let signs = text.char_indices();
        let glyphs = signs.map(|(at, sign)| {
            let (glyph, width, own) = face.glyph(sign);
            if !own {
                self.unknown.borrow_mut().insert(sign);
            }
            let range = at..at + sign.len_utf8();
            let id = GlyphId::new(glyph.to_u32());
            KrillaGlyph::new(id, width, 0.0, 0.0, 0.0, range, None)
        });
        glyphs.collect()
    }

    /// The signs without a glyph that were asked for, in order.
    pub(super) fn unknown(&self) -> Vec<char> {
        self.unknown.borrow().iter().copied().collect()
    }
}

/// A text as it can stand in a file that is kept for long: nothing that turns the text around or hides it, no line
/// break, and no sign for private use.
pub(super) fn clean(text: &str) -> String {
    let signs = safe(text);
    let signs = signs.chars().map(|sign| match sign {
        '\n' => ' ',
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => REPLACEMENT,
        sign => sign,
    });
    signs.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_width_is_that_of_the_font_and_grows_with_the_size() {
        let faces = Faces::new().unwrap();
        let width = |text, weight, size| faces.width(text, weight, size);
        // The advance of `m` in DejaVu Sans is 1995 of 2048 units.
        assert!((width("m", Weight::Regular, 2048.0) - 1995.0).abs() < 0.01);
        assert!(width("Қазақстан", Weight::Bold, 10.0) > width("Қазақстан", Weight::Regular, 10.0));
        let one = width("Ә", Weight::Regular, 10.0);
        assert!((width("ӘӘ", Weight::Regular, 20.0) - 4.0 * one).abs() < 0.001);
    }

    #[test]
    fn what_the_font_lacks_is_a_box_and_is_told() {
        let faces = Faces::new().unwrap();
        assert_eq!(faces.glyphs("李Ж", Weight::Regular).len(), 2);
        assert_eq!(faces.unknown(), ['李']);
        assert!(faces.width("李", Weight::Regular, 10.0) > 1.0);
    }

    #[test]
    fn nothing_hidden_stays_in_the_text() {
        assert_eq!(clean("a\nb\u{202e}c\u{e001}d"), "a b<U+202E>c\u{fffd}d");
    }
}
