//! The application on paper: as text, as a page for a browser, as PDF.
//!
//! What stands on it is decided once, as a row of blocks; each form of the answer only places them.

mod application;
pub(super) mod block;
mod citizen;
mod html;
mod text;

use super::pdf::{self, Pdf, PdfError};
use crate::i18n::{Messages, Msg};
use crate::view::FormView;
use block::{Block, Paper};

/// Which sheets are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheets {
    /// The application, and the sheet that the applicant keeps.
    All,
    /// Only the sheet that the applicant keeps.
    Card,
}

/// The application in lines of 80 columns, without any escape sequence.
#[must_use]
pub fn form_text(view: &FormView, sheets: Sheets, messages: &Messages) -> String {
    text::text(&paper(view, sheets, messages), messages)
}

/// The application as a page for a browser or a printer: one file, nothing loaded from elsewhere, no script.
#[must_use]
pub fn form_html(view: &FormView, sheets: Sheets, messages: &Messages) -> String {
    html::html(&paper(view, sheets, messages), messages)
}

/// The application as a PDF of A4 pages: tagged, PDF/A-2a and PDF/UA-1, the same bytes for the same view.
///
/// # Errors
/// The library that writes it refused, which no view is known to cause.
pub fn form_pdf(view: &FormView, sheets: Sheets, messages: &Messages) -> Result<Pdf, PdfError> {
    pdf::pdf(&paper(view, sheets, messages), messages)
}

fn paper(view: &FormView, sheets: Sheets, messages: &Messages) -> Paper {
    let mut blocks = Vec::new();
    // Where nothing is handed in there is no application to print.
    let sheets = match &view.no_form {
        Some(_) => Sheets::Card,
        None => sheets,
    };
    if sheets == Sheets::All {
        application::application(view, messages, &mut blocks);
        blocks.push(Block::NewSheet);
    }
    citizen::citizen(view, messages, &mut blocks);
    let word = messages.text(match sheets {
        Sheets::All => Msg::FormTitle,
        Sheets::Card => Msg::FormCardTitle,
    });
    Paper {
        lang: view.lang,
        title: format!("{word}: {}", view.service_name),
        id: view.id.clone(),
        updated: view.updated.clone(),
        blocks,
    }
}
