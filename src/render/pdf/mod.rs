//! A paper as PDF: A4, tagged, the same bytes for the same paper.
//!
//! First everything is placed ([`place`], on a [`sheet`]), so that the number of pages is known; then it is painted
//! ([`paint`]). Not for: what stands on the paper, which is decided by the blocks.

mod face;
mod measures;
mod paint;
mod place;
mod place_rows;
mod sheet;
mod tree;

use super::form::block::Paper;
use crate::i18n::Messages;
use face::Faces;
use measures::CLOSE;
use sheet::Sheet;

/// A finished PDF.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Signs that the font does not have, each once: a box stands for them.
    pub unknown: Vec<char>,
}

/// The PDF could not be made. Nothing of its text is repeated: it is personal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A font of the program cannot be read: the binary is damaged.
    #[error("a font in this program is damaged")]
    Font,
    /// The library that writes the file refused.
    #[error("the document was refused: {0}")]
    Refused(&'static str),
}

pub(super) fn pdf(paper: &Paper, messages: &Messages) -> Result<Pdf, PdfError> {
    let faces = Faces::new()?;
    let placed = laid_out(paper, &faces, messages).finish(paper, messages);
    let pages = placed.pages.len();
    let bytes = paint::paint(placed, paper, &faces)?;
    Ok(Pdf {
        bytes,
        pages,
        unknown: faces.unknown(),
    })
}

/// Everything in its place: closer together where that saves a page, so that nobody signs on an almost empty one.
fn laid_out<'f>(paper: &Paper, faces: &'f Faces, messages: &Messages) -> Sheet<'f> {
    let lay = |air| {
        let mut sheet = Sheet::new(faces, air);
        for block in &paper.blocks {
            place::place(&mut sheet, block, messages);
        }
        sheet
    };
    let open = lay(1.0);
    let close = lay(CLOSE);
    if close.pages() < open.pages() {
        close
    } else {
        open
    }
}
