//! Countries under every name that people use for them.

use serde::Deserialize;

use crate::support::{keeps, run};

/// The code of the country that a name is taken for.
fn found(typed: &str) -> String {
    let view = run(&["destination", "--format", "json", typed])
        .exits(0)
        .json();
    view["country"].as_str().unwrap().to_owned()
}

#[test]
fn countries_are_known_by_many_names() {
    for (typed, code) in [
        ("de", "DE"),
        ("deu", "DE"),
        (" Germany ", "DE"),
        ("ФРГ", "DE"),
        ("Германия", "DE"),
        ("UAE", "AE"),
        ("ОАЭ", "AE"),
        ("БАӘ", "AE"),
        ("Біріккен Араб Әмірліктері", "AE"),
        ("south korea", "KR"),
        ("Корея", "KR"),
        ("Оңтүстік Корея", "KR"),
        ("КНДР", "KP"),
        ("Англия", "GB"),
        ("UK", "GB"),
        ("Ұлыбритания", "GB"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("turkiye", "TR"),
        ("Турция", "TR"),
        ("Түркия", "TR"),
        ("США", "US"),
        ("АҚШ", "US"),
        ("USA", "US"),
        ("РФ", "RU"),
        ("Ресей", "RU"),
        ("Қытай", "CN"),
        ("Китай", "CN"),
        ("Киргизия", "KG"),
        ("Кыргызстан", "KG"),
        ("Viet Nam", "VN"),
        ("Saint Lucia", "LC"),
        ("Antigua and Barbuda", "AG"),
        ("Côte d'Ivoire", "CI"),
        ("cote d ivoire", "CI"),
        ("острова Кука", "CK"),
        ("Aland", "AX"),
        ("xkx", "XK"),
        ("РК", "KZ"),
    ] {
        assert_eq!(found(typed), code, "{typed}");
    }
}

/// The countries, read from the data so that one that is added is tested too.
#[derive(Deserialize)]
struct Data {
    country: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    iso3: String,
    name: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    alias: Vec<String>,
}

/// One country in ten, with all that it may be called.
#[test]
fn every_name_of_a_country_leads_to_it() {
    let data: Data = toml::from_str(include_str!("../../data/countries.toml")).unwrap();
    for country in data.country.iter().step_by(10) {
        let names = country.name.values().chain(&country.alias);
        for name in names.chain([&country.iso3]) {
            assert_eq!(found(name), country.id.as_str(), "{name}");
        }
    }
}

#[test]
fn a_country_that_is_mistyped() {
    keeps("destination-mistyped", "en", 2, "destination Germny");
    keeps("destination-mistyped", "ru", 2, "destination Узбекстан");
    keeps("destination-unknown", "kk", 2, "destination Атлантида");
    keeps(
        "destination-mistyped-json",
        "en",
        2,
        "destination Frnce --format json",
    );
    for nothing in ["--", "«»", "1"] {
        let error = run(&["destination", "--format", "json", "--", nothing])
            .exits(2)
            .error();
        assert_eq!(error["code"], "unknown_country", "{nothing}");
    }
}
