//! The three languages and a text in all of them.
//!
//! Every text a person reads is written in English, Russian and Kazakh; ids, dates and units never are.
//! This module knows nothing of messages or of how a language is chosen: see [`crate::i18n`] for that.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    #[cfg_attr(not(program), schemars(with = "String"))]
    en: Utf8,
    /// Russian.
    #[cfg_attr(not(program), schemars(with = "String"))]
    ru: Utf8,
    /// Kazakh.
    #[cfg_attr(not(program), schemars(with = "String"))]
    kk: Utf8,
}

impl Text {
    /// One text for all languages: that of a user's own file, who writes in one.
    #[must_use]
    pub fn same(text: &str) -> Self {
        let text = Utf8(text.as_bytes().to_vec());
        Self {
            en: text.clone(),
            ru: text.clone(),
            kk: text,
        }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => self.en.as_str(),
            Lang::Ru => self.ru.as_str(),
            Lang::Kk => self.kk.as_str(),
        }
    }
}

/// UTF-8 that is checked where it is read.
///
/// A run speaks one language, but decodes texts in three. The loader has checked them all when the data folder was
/// compiled in; to check them again at each start would cost a fifth of the run.
#[derive(Clone, PartialEq, Eq)]
struct Utf8(Vec<u8>);

impl Utf8 {
    /// Bytes that are no UTF-8 can only come from a damaged program, and say nothing.
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Utf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl Serialize for Utf8 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.as_str())
        } else {
            serializer.serialize_bytes(&self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Utf8 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            String::deserialize(deserializer).map(|text| Self(text.into_bytes()))
        } else {
            <&[u8]>::deserialize(deserializer).map(|bytes| Self(bytes.to_vec()))
        }
    }
}
