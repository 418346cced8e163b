//! The three languages and a text in all of them.
//!
//! Every text a person reads is written in English, Russian and Kazakh; ids, dates and units never are.
//! This module knows nothing of messages or of how a language is chosen: see [`crate::i18n`] for that.

use serde::{Deserialize, Serialize};

/// A language of the interface and of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// English
    En,
    /// Russian
    Ru,
    /// Kazakh
    Kk,
}

impl Lang {
    /// All languages, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::En, Self::Ru, Self::Kk];

    /// The ISO 639-1 code: `en`, `ru`, `kk`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
        }
    }
}

/// A text in the three languages. A missing language is an error of the loader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English
    pub en: String,
    /// Russian
    pub ru: String,
    /// Kazakh
    pub kk: String,
}

impl Text {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ru => &self.ru,
            Lang::Kk => &self.kk,
        }
    }
}
