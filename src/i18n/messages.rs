//! The texts of the interface in one language, each file of them parsed when its first message is wanted.

use super::bundle::Bundle;
use super::generated::{INDEX, Msg, SOURCES, TOPICS};
use crate::text::Lang;
use std::borrow::Borrow;
use std::sync::OnceLock;

/// What is known of a message without parsing its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The id in the message files: `due-line`.
    pub id: &'static str,
    /// The number of its file.
    pub(super) topic: usize,
    /// The variables of the message and of its attributes, sorted.
    pub variables: &'static [&'static str],
    /// The attributes, sorted.
    pub attributes: &'static [&'static str],
}

/// The texts of the interface in one language.
pub struct Messages {
    lang: Lang,
    topics: [OnceLock<Bundle>; TOPICS],
}

impl Messages {
    /// The texts in `lang`. Costs nothing until a message is asked for.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self {
            lang,
            topics: [const { OnceLock::new() }; TOPICS],
        }
    }

    /// The language of the texts.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message: `messages.text(Msg::Done)` or `messages.text(&message)`.
    #[must_use]
    pub fn text<'a>(&self, message: impl Borrow<Msg<'a>>) -> String {
        let message = message.borrow();
        // The build has checked that every message is in every language; the id is the last resort.
        self.format(message, None)
            .unwrap_or_else(|| message.entry().id.to_owned())
    }

    /// An attribute of a message, with the arguments of the message: `messages.attr(&message, "do")` is what to do.
    /// `None` if the message has no such attribute.
    #[must_use]
    pub fn attr<'a>(&self, message: impl Borrow<Msg<'a>>, name: &str) -> Option<String> {
        self.format(message.borrow(), Some(name))
    }

    /// The text of the message with this id, or of an attribute (`id.name`), for texts whose ids are made of other names.
    /// `None` if there is none, or if it takes arguments.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<String> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let place = INDEX.binary_search_by(|entry| entry.id.cmp(id)).ok()?;
        let entry = INDEX
            .get(place)
            .filter(|entry| entry.variables.is_empty())?;
        self.bundle(entry.topic)?.format(id, attribute, &[])
    }

    fn format(&self, message: &Msg<'_>, attribute: Option<&str>) -> Option<String> {
        let entry = message.entry();
        self.bundle(entry.topic)?
            .format(entry.id, attribute, &message.arguments())
    }

    fn bundle(&self, topic: usize) -> Option<&Bundle> {
        // `SOURCES` is in the order of `Lang::ALL`, which is the order of the variants.
        let source = SOURCES.get(self.lang as usize)?.get(topic)?;
        Some(
            self.topics
                .get(topic)?
                .get_or_init(|| Bundle::parse(self.lang, source)),
        )
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}
