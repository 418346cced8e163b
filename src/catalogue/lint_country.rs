//! Checks of the countries: codes, names that two countries share, dates, references.

use std::collections::BTreeMap;

use chrono::Days;

use super::country::{Country, CountryRule};
use super::fault::{FaultKind, Referent};
use super::lint::Lint;
use crate::text::Lang;

impl Lint<'_> {
    pub(super) fn countries(&mut self) {
        let countries = &self.tables.countries;
        self.file = "countries.toml";
        self.unique(
            "country",
            countries.country.iter().map(|one| one.id.as_str()),
        );
        self.unique("treaty", countries.treaty.iter().map(|one| one.id.as_str()));
        self.unique("note", countries.note.iter().map(|one| one.id.as_str()));
        self.unique(
            "authority",
            countries.authority.iter().map(|one| one.id.as_str()),
        );
        for (at, treaty) in countries.treaty.iter().enumerate() {
            self.source(&format!("treaty[{at}].source"), &treaty.source);
        }
        for (at, note) in countries.note.iter().enumerate() {
            if let Some(source) = &note.source {
                self.source(&format!("note[{at}].source"), source);
            }
        }
        for (at, authority) in countries.authority.iter().enumerate() {
            self.source(&format!("authority[{at}].source"), &authority.source);
            if let Some(electronic) = &authority.electronic {
                let field = format!("authority[{at}].electronic.source");
                self.source(&field, &electronic.source);
            }
        }
        self.routes();
        for (at, country) in countries.country.iter().enumerate() {
            self.country(&format!("country[{at}]"), country);
        }
        self.country_names();
    }

    fn routes(&mut self) {
        let tables = self.tables;
        for (at, route) in tables.countries.route.iter().enumerate() {
            for (n, step) in route.step.iter().enumerate() {
                let field = format!("route[{at}].step[{n}]");
                self.source(&format!("{field}.source"), &step.source);
                let mut offices = tables.offices.office.iter();
                if let Some(office) = &step.office
                    && !offices.any(|one| one.id == *office)
                {
                    self.dangling(&format!("{field}.office"), Referent::Office, office);
                }
            }
        }
    }

    fn country(&mut self, field: &str, country: &Country) {
        let codes = [("id", &country.id, 2), ("iso3", &country.iso3, 3)];
        for (part, code, length) in codes {
            if code.len() != length || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
                let what = "write the code of ISO 3166-1 in capital letters: \"DE\", \"DEU\"";
                self.fault(&format!("{field}.{part}"), FaultKind::Value(what));
            }
        }
        if let Some(whole) = &country.part_of
            && !self.tables.countries.knows(whole)
        {
            self.dangling(&format!("{field}.part_of"), Referent::Country, whole);
        }
        if let Some(party) = &country.party {
            self.source(&format!("{field}.party.source"), &party.source);
        }
        if country.rule.is_empty() {
            let what = "say what papers need: at least one row";
            self.fault(&format!("{field}.rule"), FaultKind::Value(what));
        }
        for (at, rule) in country.rule.iter().enumerate() {
            self.country_rule(&format!("{field}.rule[{at}]"), rule);
        }
        for (at, pair) in country.rule.windows(2).enumerate() {
            if let [before, after] = pair {
                self.follows(&format!("{field}.rule[{}]", at + 1), before, after);
            }
        }
    }

    fn country_rule(&mut self, field: &str, rule: &CountryRule) {
        let countries = &self.tables.countries;
        self.source(&format!("{field}.source"), &rule.source);
        self.dates(&format!("{field}.to"), rule.from, rule.to);
        for (at, id) in rule.waiver.iter().enumerate() {
            if !countries.treaty.iter().any(|one| one.id == *id) {
                self.dangling(&format!("{field}.waiver[{at}]"), Referent::Treaty, id);
            }
        }
        for (at, id) in rule.note.iter().enumerate() {
            if !countries.note.iter().any(|one| one.id == *id) {
                self.dangling(&format!("{field}.note[{at}]"), Referent::CountryNote, id);
            }
        }
    }

    /// Rows stand in the order of time, and one begins the day after the one before it ends.
    fn follows(&mut self, field: &str, before: &CountryRule, after: &CountryRule) {
        let what =
            "a row with another one before it begins with `from`, and that one ends with `to`";
        let (Some(to), Some(from)) = (before.to, after.from) else {
            self.fault(field, FaultKind::Value(what));
            return;
        };
        let Some(expected) = to.checked_add_days(Days::new(1)) else {
            return;
        };
        let field = format!("{field}.from");
        if from < expected {
            let other = before
                .from
                .map_or_else(|| "the beginning".to_owned(), |day| day.to_string());
            self.fault(&field, FaultKind::Overlap { other });
        } else if from > expected {
            let to = from.pred_opt().unwrap_or(expected);
            let (from, to) = (expected.to_string(), to.to_string());
            self.fault(&field, FaultKind::Gap { from, to });
        }
    }

    /// Nothing that a person may type names two countries; one country may repeat a name.
    fn country_names(&mut self) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (at, country) in self.tables.countries.country.iter().enumerate() {
            let fixed = [("id", &country.id), ("iso3", &country.iso3)];
            let fixed = fixed.map(|(part, code)| (part.to_owned(), code.as_str()));
            let names = Lang::ALL.map(|lang| ("name".to_owned(), country.name.get(lang)));
            let aliases = country.alias.iter().enumerate();
            let aliases = aliases.map(|(n, alias)| (format!("alias[{n}]"), alias.as_str()));
            for (part, name) in fixed.into_iter().chain(names).chain(aliases) {
                let key = plain(name);
                let other = seen.get(&key);
                if key.is_empty() || other.is_some_and(|other| *other != country.id) {
                    let id = name.to_owned();
                    self.fault(
                        &format!("country[{at}].{part}"),
                        FaultKind::Duplicate { id },
                    );
                } else {
                    seen.insert(key, &country.id);
                }
            }
        }
    }
}

/// A name without case, blanks and signs: two that agree in it cannot be told apart when they are typed.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
