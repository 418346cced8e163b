//! The names of countries are those of CLDR, and their codes those of ISO 3166-1.
//!
//! `UPDATE=1 cargo test --test catalogue country_names` writes them anew; the difference is then read and committed.

use std::collections::BTreeMap;
use std::fs;

use certctl::catalogue::CountryName;
use certctl::i18n::fold::fold;
use certctl::text::Lang;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_locale_core::subtags::Region;
use icu_locale_core::{Locale, locale};

use crate::support::{TABLES, folder};

const FILE: &str = "data/countries.toml";

/// Kosovo has no code of ISO 3166-1; this is the one that is widely used.
const KOSOVO: (&str, &str) = ("XK", "XKX");

/// How many codes ISO 3166-1 has given away.
const ISO_CODES: usize = 249;

struct Cldr([RegionDisplayNames; 3]);

impl Cldr {
    fn new() -> Self {
        let names = |locale: Locale| {
            RegionDisplayNames::try_new(locale.into(), DisplayNamesOptions::default()).unwrap()
        };
        Self([locale!("en"), locale!("ru"), locale!("kk")].map(names))
    }

    /// The names in the order of [`Lang::ALL`].
    fn of(&self, id: &str) -> [&str; 3] {
        let region: Region = id.parse().unwrap();
        self.0.each_ref().map(|names| names.of(region).unwrap())
    }
}

fn iso3(id: &str) -> String {
    if id == KOSOVO.0 {
        return KOSOVO.1.to_owned();
    }
    rust_iso3166::from_alpha2(id).unwrap().alpha3.to_string()
}

/// The file with the names and codes of the countries as they should be.
fn written(text: &str, cldr: &Cldr) -> String {
    let (mut lines, mut country) = (Vec::new(), None);
    for line in text.lines() {
        if line.starts_with("[[") {
            country = (line == "[[country]]").then(String::new);
        }
        if let (Some(id), Some(rest)) = (&mut country, line.strip_prefix("id = ")) {
            *id = rest.trim_matches('"').to_owned();
        }
        lines.push(match &country {
            Some(id) if line.starts_with("iso3 = ") => format!("iso3 = {:?}", iso3(id)),
            Some(id) if line.starts_with("name = ") => {
                let [en, ru, kk] = cldr.of(id);
                format!("name = {{ en = {en:?}, ru = {ru:?}, kk = {kk:?} }}")
            }
            _ => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

#[test]
fn names_are_those_of_cldr_and_codes_those_of_iso() {
    let path = folder(FILE);
    let text = fs::read_to_string(&path).unwrap();
    let cldr = Cldr::new();
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::write(&path, written(&text, &cldr)).unwrap();
        return;
    }
    for country in &TABLES.countries.country {
        let id = &country.id;
        let names = Lang::ALL.map(|lang| country.name.get(lang));
        assert_eq!(
            names,
            cldr.of(id),
            "{id}: run with UPDATE=1 and read the difference"
        );
        assert_eq!(country.iso3, iso3(id), "{id}: run with UPDATE=1");
    }
    // Nothing is left for it to write: the file has the form that it writes.
    assert_eq!(written(&text, &cldr), text);
}

#[test]
fn every_code_is_there() {
    let codes = rust_iso3166::ALL.iter().map(|code| code.alpha2.to_string());
    let missing: Vec<String> = codes.filter(|code| !TABLES.countries.knows(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(TABLES.countries.country.len(), ISO_CODES + 1);
}

/// The loader compares names letter by letter; what is typed is compared more loosely.
#[test]
fn no_name_is_of_two_countries_however_it_is_typed() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for CountryName {
        id,
        iso3,
        name,
        alias,
    } in TABLES.countries.names()
    {
        let names = Lang::ALL.map(|lang| name.get(lang).to_owned());
        for name in names.into_iter().chain(alias).chain([id.clone(), iso3]) {
            let folded = fold(&name);
            assert!(!folded.is_empty(), "{id}: {name}");
            if let Some(other) = seen.insert(folded, id.clone()) {
                assert_eq!(other, id, "{name}");
            }
        }
    }
}
