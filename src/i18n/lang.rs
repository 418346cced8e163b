//! Which language: a decision over the values that the user has set, made by the rules of the POSIX locale variables
//! and of the `LANGUAGE` list. Reads nothing itself.

use crate::text::Lang;

/// What the user has set. An empty value counts as not set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wishes<'a> {
    /// `--lang`
    pub flag: Option<&'a str>,
    /// `CERTCTL_LANG`
    pub certctl_lang: Option<&'a str>,
    /// `LANGUAGE`: languages by preference, joined by colons.
    pub language: Option<&'a str>,
    /// `LC_ALL`
    pub lc_all: Option<&'a str>,
    /// `LC_MESSAGES`
    pub lc_messages: Option<&'a str>,
    /// `LANG`
    pub lang: Option<&'a str>,
}

/// The language chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The language to use.
    pub lang: Lang,
    /// The setting that decided but names no language of the program, so that English is used instead.
    pub unknown: Option<Unknown<'a>>,
}

/// A value that names no language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown<'a> {
    /// Where it was set.
    pub setting: Setting,
    /// What was set.
    pub value: &'a str,
}

/// Where a language can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// `--lang`
    Flag,
    /// `CERTCTL_LANG`
    CertctlLang,
    /// `LC_ALL`
    LcAll,
    /// `LC_MESSAGES`
    LcMessages,
    /// `LANG`
    Lang,
}

impl Setting {
    /// The name that the user knows it by: `--lang`, `LC_ALL`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Flag => "--lang",
            Self::CertctlLang => "CERTCTL_LANG",
            Self::LcAll => "LC_ALL",
            Self::LcMessages => "LC_MESSAGES",
            Self::Lang => "LANG",
        }
    }

    /// Whether it was set for this program. A system in another language is no mistake of the user's.
    #[must_use]
    pub const fn is_ours(self) -> bool {
        matches!(self, Self::Flag | Self::CertctlLang)
    }
}

/// Chooses the language: the first value set decides, `--lang`, `CERTCTL_LANG`, then the locale of the system.
///
/// `LANGUAGE` goes before the locale, unless the locale is not set or is `C` or `POSIX`. A value that names no language
/// of the program gives English and is reported in [`Choice::unknown`].
#[must_use]
pub fn choose<'a>(wishes: &Wishes<'a>) -> Choice<'a> {
    let settings = [
        (Setting::Flag, wishes.flag),
        (Setting::CertctlLang, wishes.certctl_lang),
        (Setting::LcAll, wishes.lc_all),
        (Setting::LcMessages, wishes.lc_messages),
        (Setting::Lang, wishes.lang),
    ];
    let first = settings.into_iter().find_map(|(setting, value)| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(Unknown { setting, value })
    });
    let Some(set) = first else {
        return Choice {
            lang: Lang::En,
            unknown: None,
        };
    };
    let listed = || {
        let list = wishes
            .language
            .filter(|_| !set.setting.is_ours() && !is_posix(set.value))?;
        list.split(':').find_map(parse)
    };
    match listed().or_else(|| parse(set.value)) {
        Some(lang) => Choice {
            lang,
            unknown: None,
        },
        None => Choice {
            lang: Lang::En,
            unknown: Some(set),
        },
    }
}

/// The language that a code, a locale name or the language's own name stands for: `kk`, `kk_KZ.UTF-8`, `kz`, `қазақша`.
#[must_use]
pub fn parse(value: &str) -> Option<Lang> {
    if is_posix(value) {
        return Some(Lang::En);
    }
    let word = value
        .trim()
        .split(['_', '-', '.', '@'])
        .next()?
        .to_lowercase();
    match word.as_str() {
        "en" | "eng" | "english" => Some(Lang::En),
        "ru" | "rus" | "russian" | "русский" | "орысша" => Some(Lang::Ru),
        // `kz` is the country, and what most people type.
        "kk" | "kz" | "kaz" | "qaz" | "kazakh" | "qazaqsha" | "қазақша" | "казахский" => {
            Some(Lang::Kk)
        }
        _ => None,
    }
}

/// `C`, `POSIX`, `C.UTF-8`: no language at all.
fn is_posix(value: &str) -> bool {
    matches!(value.trim().split('.').next(), Some("C" | "POSIX"))
}
