//! Sources on a page: numbered by first mention, listed at the foot.

use std::cell::RefCell;

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, dates};
use crate::view::SourceView;

/// The sources of a view, and those that the page has mentioned so far.
pub(super) struct Cites<'a> {
    sources: &'a [SourceView],
    mentioned: RefCell<Vec<&'a SourceView>>,
}

impl<'a> Cites<'a> {
    pub(super) fn new(sources: &'a [SourceView]) -> Self {
        Self {
            sources,
            mentioned: RefCell::new(Vec::new()),
        }
    }

    /// The mark of a source, ` [2]`; nothing for one that the view does not hold.
    pub(super) fn mark(&self, id: &str) -> String {
        let Some(source) = self.sources.iter().find(|source| source.id == id) else {
            return String::new();
        };
        let mut mentioned = self.mentioned.borrow_mut();
        let known = mentioned.iter().position(|other| other.id == id);
        let at = known.unwrap_or_else(|| {
            mentioned.push(source);
            mentioned.len() - 1
        });
        format!(" [{}]", at + 1)
    }

    /// The list of those mentioned, with the dates they are in force.
    pub(super) fn list(&self, page: &mut Page, messages: &Messages) {
        let lang = messages.lang();
        let mentioned = self.mentioned.borrow();
        if !mentioned.is_empty() {
            page.heading(&messages.text(Msg::HeadingSources));
        }
        for (at, source) in mentioned.iter().enumerate() {
            let from = source.from.map(|date| dates::full(date, lang));
            let to = source.to.map(|date| dates::full(date, lang));
            let in_force = match (&from, &to) {
                (Some(from), Some(to)) => Some(Msg::InForceFromTo {
                    from: from.into(),
                    to: to.into(),
                }),
                (Some(from), None) => Some(Msg::InForceFrom { from: from.into() }),
                (None, _) => None,
            };
            let mut text = source.title.clone();
            if let Some(in_force) = in_force {
                text = format!("{text}, {}", messages.text(in_force));
            }
            page.item(&format!("[{}]", at + 1), &text);
            if let Some(url) = &source.url {
                page.under(url, Style::Dim);
            }
        }
    }
}
