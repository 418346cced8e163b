//! The choice of the language, as a table of settings.

use certctl::i18n::lang::{Setting, Unknown, Wishes, choose, parse};
use certctl::text::Lang::{self, En, Kk, Ru};

/// `"LANG=ru LC_ALL=C"` to settings; `empty` stands for an empty value.
fn wishes(settings: &str) -> Wishes<'_> {
    let mut wishes = Wishes::default();
    for setting in settings.split_whitespace() {
        let (name, value) = setting.split_once('=').unwrap();
        let value = Some(if value == "empty" { "" } else { value });
        match name {
            "--lang" => wishes.flag = value,
            "CERTCTL_LANG" => wishes.certctl_lang = value,
            "LANGUAGE" => wishes.language = value,
            "LC_ALL" => wishes.lc_all = value,
            "LC_MESSAGES" => wishes.lc_messages = value,
            "LANG" => wishes.lang = value,
            _ => panic!("{name}"),
        }
    }
    wishes
}

#[test]
fn known_settings() {
    let table = [
        ("", En),
        ("--lang=kk CERTCTL_LANG=ru LC_ALL=en_US.UTF-8", Kk),
        ("--lang=RU", Ru),
        ("--lang=empty CERTCTL_LANG=kz LANG=ru_RU.UTF-8", Kk),
        ("CERTCTL_LANG=ru LC_ALL=kk_KZ.UTF-8 LANGUAGE=kk", Ru),
        (
            "LC_ALL=kk_KZ.UTF-8 LC_MESSAGES=ru_RU.UTF-8 LANG=en_US.UTF-8",
            Kk,
        ),
        ("LC_MESSAGES=ru_KZ.UTF-8 LANG=kk_KZ.UTF-8", Ru),
        ("LANG=kk_KZ.UTF-8", Kk),
        ("LC_ALL=empty LANG=ru_RU.UTF-8", Ru),
        ("LC_ALL=C LANG=ru_RU.UTF-8", En),
        ("LC_ALL=C.UTF-8 LANGUAGE=ru", En),
        ("LANG=POSIX LANGUAGE=kk", En),
        ("LANGUAGE=kk", En),
        ("LANG=en_US.UTF-8 LANGUAGE=kk:ru", Kk),
        ("LANG=en_US.UTF-8 LANGUAGE=de:ru:kk", Ru),
        ("LANG=ru_RU.UTF-8 LANGUAGE=de:fr", Ru),
        ("LANG=de_DE.UTF-8 LANGUAGE=kk_KZ", Kk),
        ("LANG=ru_RU.UTF-8 LANGUAGE=empty", Ru),
    ];
    for (settings, lang) in table {
        let choice = choose(&wishes(settings));
        assert_eq!((choice.lang, choice.unknown), (lang, None), "{settings}");
    }
}

#[test]
fn unknown_settings() {
    let table = [
        ("--lang=de LANG=ru_RU", Setting::Flag, "de"),
        ("CERTCTL_LANG=klingon", Setting::CertctlLang, "klingon"),
        (
            "LC_ALL=de_DE.UTF-8 LANG=ru_RU",
            Setting::LcAll,
            "de_DE.UTF-8",
        ),
        ("LC_MESSAGES=fr", Setting::LcMessages, "fr"),
        ("LANG=uz_UZ LANGUAGE=uz:tr", Setting::Lang, "uz_UZ"),
    ];
    for (settings, setting, value) in table {
        let choice = choose(&wishes(settings));
        assert_eq!(
            (choice.lang, choice.unknown),
            (En, Some(Unknown { setting, value })),
            "{settings}"
        );
    }
    assert!(Setting::Flag.is_ours() && Setting::CertctlLang.is_ours());
    assert!(
        !Setting::LcAll.is_ours() && !Setting::LcMessages.is_ours() && !Setting::Lang.is_ours()
    );
    assert_eq!(Setting::Flag.name(), "--lang");
}

#[test]
fn names_of_languages() {
    let table: [(&str, Option<Lang>); 16] = [
        ("kk", Some(Kk)),
        ("kk_KZ.UTF-8", Some(Kk)),
        ("kk-KZ", Some(Kk)),
        ("kk_KZ@cyrillic", Some(Kk)),
        ("kz", Some(Kk)),
        ("KZ", Some(Kk)),
        ("qaz", Some(Kk)),
        ("Қазақша", Some(Kk)),
        ("ru_RU", Some(Ru)),
        ("Русский", Some(Ru)),
        ("en_GB.ISO-8859-1", Some(En)),
        ("C", Some(En)),
        (" ru ", Some(Ru)),
        ("rum", None),
        ("", None),
        ("_", None),
    ];
    for (value, lang) in table {
        assert_eq!(parse(value), lang, "{value}");
    }
    for lang in Lang::ALL {
        assert_eq!(parse(lang.code()), Some(lang));
    }
}
