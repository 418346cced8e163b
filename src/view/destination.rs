//! `certctl.destination/1`: what a paper needs in another country, and what to do.

use chrono::NaiveDate;
use serde::Serialize;

use super::destination_steps::{AuthorityView, RouteStepView, authorities, next, step_view};
use super::{SourceView, Sources, Words};
use crate::catalogue::{
    CatalogueError, Country, CountryRule, CountryRuleKind, Direction, Routes, Service, Treaty,
};

/// What a paper between Kazakhstan and a country needs on a day.
#[derive(Debug, Clone, Serialize)]
pub struct DestinationView {
    /// `certctl.destination/1`
    pub schema: &'static str,
    /// The two-letter code of ISO 3166-1.
    pub country: String,
    /// The three-letter code.
    pub iso3: String,
    /// The name.
    pub name: String,
    /// `out` with a paper from Kazakhstan, `in` with a foreign paper in Kazakhstan.
    pub direction: &'static str,
    /// The day whose rule is shown.
    pub on: NaiveDate,
    /// `apostille`, `legalisation`, `nothing` or `ask`.
    pub rule: &'static str,
    /// Whether the paper stays in Kazakhstan.
    pub home: bool,
    /// The first day of the rule; null where it was not found.
    pub since: Option<NaiveDate>,
    /// The last day of the rule; null while none is known.
    pub until: Option<NaiveDate>,
    /// The source of the rule.
    pub source: String,
    /// How sure it is: `high`, `medium`, `low`.
    pub grade: &'static str,
    /// The remarks in one text; null where there are none.
    pub note: Option<String>,
    /// The remarks one by one.
    pub remarks: Vec<RemarkView>,
    /// The rules by period, where there is more than one.
    pub periods: Vec<PeriodView>,
    /// The country that a territory belongs to.
    pub part_of: Option<String>,
    /// The name of that country.
    pub part_of_name: Option<String>,
    /// Since when the Apostille Convention is in force in the country; null where it is no party.
    pub party: Option<PartyView>,
    /// Treaties on which the rule rests, or that may waive it.
    pub treaties: Vec<TreatyView>,
    /// The service whose result the paper is, if one was named.
    pub document: Option<PaperView>,
    /// What to do, in order.
    pub steps: Vec<RouteStepView>,
    /// Who puts the apostille.
    pub authorities: Vec<AuthorityView>,
    /// Commands that go on from here.
    pub next: Vec<String>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A remark.
#[derive(Debug, Clone, Serialize)]
pub struct RemarkView {
    /// The remark.
    pub text: String,
    /// Its source, where it is another than that of the rule.
    pub source: Option<String>,
}

/// A rule in a period.
#[derive(Debug, Clone, Serialize)]
pub struct PeriodView {
    /// `apostille`, `legalisation`, `nothing` or `ask`.
    pub rule: &'static str,
    /// The first day; null where it was not found.
    pub from: Option<NaiveDate>,
    /// The last day; null while none is known.
    pub to: Option<NaiveDate>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A party to the Apostille Convention.
#[derive(Debug, Clone, Serialize)]
pub struct PartyView {
    /// The first day on which the Convention is in force in the country.
    pub since: NaiveDate,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A treaty on legal assistance.
#[derive(Debug, Clone, Serialize)]
pub struct TreatyView {
    /// The id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it does for papers.
    pub text: String,
    /// The first day on which it can be relied upon; null where it is older than all that is known.
    pub since: Option<NaiveDate>,
    /// The source.
    pub source: String,
    /// How sure its effect is.
    pub grade: &'static str,
}

/// The paper that was named.
#[derive(Debug, Clone, Serialize)]
pub struct PaperView {
    /// The service that issues it.
    pub service: String,
    /// The name of the service.
    pub name: String,
    /// The service that puts an apostille on it; null where none is known.
    pub apostille: Option<String>,
}

/// What the view is made of.
#[derive(Clone, Copy)]
pub struct DestinationParts<'a> {
    /// The country.
    pub country: &'a Country,
    /// Its rule on the day.
    pub rule: &'a CountryRule,
    /// The day.
    pub on: NaiveDate,
    /// Which way the paper goes.
    pub direction: Direction,
    /// The service whose result the paper is.
    pub document: Option<&'a Service>,
    /// What every country shares.
    pub routes: &'a Routes,
}

/// The rule as the contract names it: at home nothing is needed.
#[must_use]
pub(super) const fn told(rule: CountryRuleKind) -> &'static str {
    match rule {
        CountryRuleKind::Origin => CountryRuleKind::Nothing.as_str(),
        rule => rule.as_str(),
    }
}

impl DestinationView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &DestinationParts<'_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let DestinationParts {
            country, rule, on, ..
        } = *parts;
        let catalogue = words.catalogue;
        let sources = Sources::default();
        let source = sources.cite(&rule.source);
        let apostille = rule.rule == CountryRuleKind::Apostille;
        let party = country.party.as_ref().map(|party| PartyView {
            since: party.from,
            source: sources.cite(&party.source),
            grade: party.grade.as_str(),
        });
        let treaties = rule.waiver.iter().map(|id| catalogue.treaty(id));
        let treaties = treaties.collect::<Result<Vec<Treaty>, _>>()?;
        let treaties = treaties
            .iter()
            .filter(|treaty| treaty.from.is_none_or(|from| from <= on));
        let treaties = treaties.map(|treaty| treaty_view(treaty, words, &sources));
        let treaties: Vec<TreatyView> = treaties.collect();
        let remarks = rule.note.iter().map(|id| {
            let note = catalogue.country_note(id)?;
            Ok(RemarkView {
                text: words.of(&note.text),
                source: note.source.map(|source| sources.cite(&source)),
            })
        });
        let remarks: Vec<RemarkView> = remarks.collect::<Result<_, CatalogueError>>()?;
        let texts: Vec<&str> = remarks.iter().map(|remark| remark.text.as_str()).collect();
        let note = (!texts.is_empty()).then(|| texts.join(" "));
        let periods = country
            .rule
            .iter()
            .filter(|_| country.rule.len() > 1)
            .map(|rule| period(rule, &sources))
            .collect();
        let whole = country.part_of.as_ref();
        let whole = whole.map(|id| catalogue.country(id)).transpose()?;
        let authorities = if apostille && parts.direction == Direction::Out {
            authorities(parts, words, &sources)?
        } else {
            Vec::new()
        };
        let steps = parts.routes.steps(rule.rule, parts.direction).iter();
        let steps: Vec<RouteStepView> = steps
            .map(|step| step_view(step, &authorities, words, &sources))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            schema: "certctl.destination/1",
            country: country.id.clone(),
            iso3: country.iso3.clone(),
            name: words.of(&country.name),
            direction: parts.direction.as_str(),
            on,
            rule: told(rule.rule),
            home: rule.rule == CountryRuleKind::Origin,
            since: rule.from,
            until: rule.to,
            source,
            grade: rule.grade.as_str(),
            note,
            remarks,
            periods,
            part_of: country.part_of.clone(),
            part_of_name: whole.map(|whole| words.of(&whole.name)),
            party,
            treaties,
            document: parts.document.map(|service| PaperView {
                service: service.id.clone(),
                name: words.of(&service.name),
                apostille: service.apostille.clone(),
            }),
            next: next(parts, &steps, &authorities),
            steps,
            authorities,
            sources: sources.list(words)?,
            overrides: catalogue.overrides(),
        })
    }
}

fn treaty_view(treaty: &Treaty, words: Words<'_>, sources: &Sources) -> TreatyView {
    TreatyView {
        id: treaty.id.clone(),
        name: words.of(&treaty.name),
        text: words.of(&treaty.text),
        since: treaty.from,
        source: sources.cite(&treaty.source),
        grade: treaty.grade.as_str(),
    }
}

fn period(rule: &CountryRule, sources: &Sources) -> PeriodView {
    PeriodView {
        rule: told(rule.rule),
        from: rule.from,
        to: rule.to,
        source: sources.cite(&rule.source),
        grade: rule.grade.as_str(),
    }
}
