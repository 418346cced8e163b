//! Which documents a situation requires, who supplies each, and what is missing.

use std::collections::BTreeSet;

use super::decision::in_force;
use super::situation::{Situation, Trail, Truth};
use crate::catalogue::DocumentRule;

/// Where a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentStatus {
    /// Required, and at hand.
    Have,
    /// Required, and not at hand.
    Missing,
    /// Not required in this situation.
    NotNeeded,
    /// The state looks it up itself.
    FromRegistry,
}

impl DocumentStatus {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Have => "have",
            Self::Missing => "missing",
            Self::NotNeeded => "not_needed",
            Self::FromRegistry => "from_registry",
        }
    }
}

/// A document with its status and the rule that gave it.
#[derive(Debug, Clone, Copy)]
pub struct DocumentFinding<'a> {
    /// The rule.
    pub rule: &'a DocumentRule,
    /// The status.
    pub status: DocumentStatus,
}

/// The documents of a service, one finding a document, in the order of the service's file.
///
/// Of several rules for one document the first that requires it speaks. What cannot be said yet is left out and its
/// questions are on the trail.
pub fn checklist<'a>(
    situation: &Situation<'a>,
    have: &BTreeSet<String>,
    trail: &mut Trail<'a>,
) -> Vec<DocumentFinding<'a>> {
    let mut findings: Vec<DocumentFinding<'a>> = Vec::new();
    for rule in in_force(&situation.service.document, situation.on, |rule| {
        (rule.from, rule.to)
    }) {
        let Some(status) = status(situation, rule, have, trail) else {
            continue;
        };
        match findings
            .iter_mut()
            .find(|finding| finding.rule.id == rule.id)
        {
            Some(known) if known.status == DocumentStatus::NotNeeded => {
                *known = DocumentFinding { rule, status }
            }
            Some(_) => {}
            None => findings.push(DocumentFinding { rule, status }),
        }
    }
    findings
}

fn status<'a>(
    situation: &Situation<'a>,
    rule: &'a DocumentRule,
    have: &BTreeSet<String>,
    trail: &mut Trail<'a>,
) -> Option<DocumentStatus> {
    match situation.holds(rule.when.as_ref(), trail) {
        Truth::Unknown => return None,
        Truth::No => return Some(DocumentStatus::NotNeeded),
        Truth::Yes => {}
    }
    if let Some(registry) = &rule.registry {
        match situation.holds(Some(registry), trail) {
            Truth::Unknown => return None,
            Truth::Yes => return Some(DocumentStatus::FromRegistry),
            Truth::No => {}
        }
    }
    Some(if have.contains(&rule.id) {
        DocumentStatus::Have
    } else {
        DocumentStatus::Missing
    })
}
