//! The application in plain lines.

use super::block::{Block, Paper, Row};
use crate::i18n::{Messages, Msg};
use crate::render::page::Page;

const COLUMNS: usize = 80;

/// A line to be filled in by hand.
const BLANK: &str = "______________________________";

pub(super) fn text(paper: &Paper, messages: &Messages) -> String {
    let mut page = Page::new(Some(COLUMNS));
    let id = (&paper.id).into();
    page.paragraph(&messages.text(Msg::FormDraft { id }));
    for block in &paper.blocks {
        put(&mut page, block);
    }
    page.finish()
}

fn put(page: &mut Page, block: &Block) {
    match block {
        Block::Head(pairs) => {
            page.gap();
            let rows = pairs.iter();
            let rows: Vec<(&str, &str)> = rows
                .map(|pair| (pair.label.as_str(), pair.text.as_str()))
                .collect();
            page.columns(&rows);
        }
        Block::Title(text) => {
            page.gap();
            page.paragraph(text);
            page.gap();
        }
        // In capitals, so that it stands out.
        Block::Heading(text) => {
            page.gap();
            page.paragraph(&text.to_uppercase());
        }
        Block::Under(text) | Block::Paragraph(text) | Block::Terms(text) => page.paragraph(text),
        Block::Together(blocks) => blocks.iter().for_each(|block| put(page, block)),
        Block::Small(text) => {
            page.gap();
            page.paragraph(text);
        }
        Block::Rows(rows) => columns(page, rows),
        Block::Signature(rows) => {
            page.gap();
            columns(page, rows);
        }
        Block::OfficeUse { title, rows } => {
            page.gap();
            page.paragraph(&title.to_uppercase());
            columns(page, rows);
        }
        Block::Items(items) => {
            for item in items {
                page.item(&item.mark, &item.text);
                if let Some(under) = &item.under {
                    page.under(under, crate::render::Style::Plain);
                }
            }
        }
        Block::Answer {
            word, text, under, ..
        } => {
            page.gap();
            page.paragraph(&format!("{word}: {text}"));
            for line in under {
                page.paragraph(line);
            }
            page.gap();
        }
        Block::NewSheet => {
            page.gap();
            page.paragraph(&"-".repeat(COLUMNS));
        }
    }
}

fn columns(page: &mut Page, rows: &[Row]) {
    let rows = rows.iter();
    let rows: Vec<(&str, &str)> = rows
        .map(|row| (row.label.as_str(), row.value.as_deref().unwrap_or(BLANK)))
        .collect();
    page.columns(&rows);
}
