//! What one pattern uses: variables, selections, terms. Refuses what the runtime does not support.

use super::model::Part;
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression as Inline, Pattern, PatternElement, Variant,
    VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// The terms of a file: name to the names of its attributes.
pub(super) type Terms = BTreeMap<String, BTreeSet<String>>;

/// Goes through a pattern; `fault` is told what is wrong with it.
pub(super) fn walk(pattern: &Pattern<&str>, terms: &Terms, fault: &mut dyn FnMut(String)) -> Part {
    let mut walker = Walker {
        part: Part::default(),
        terms,
        fault,
    };
    walker.pattern(pattern);
    walker.part
}

struct Walker<'w> {
    part: Part,
    terms: &'w Terms,
    fault: &'w mut dyn FnMut(String),
}

impl Walker<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Inline::VariableReference { id } = selector {
                    let keys = variants.iter().map(key).collect();
                    self.part.selects.push((id.name.to_owned(), keys));
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline<&str>) {
        match inline {
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
            Inline::VariableReference { id } => {
                self.part.variables.insert(id.name.to_owned());
            }
            Inline::Placeable { expression } => self.expression(expression),
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.term(id.name, attribute.as_ref().map(|attribute| attribute.name));
                self.arguments(arguments.as_ref());
            }
            // Numbers and dates are formatted before they become arguments.
            Inline::FunctionReference { id, .. } => {
                (self.fault)(format!("uses the function {}, there are none", id.name));
            }
            // Its variables would have to become variables of this message too.
            Inline::MessageReference { id, .. } => {
                (self.fault)(format!("refers to the message {}, make it a term", id.name));
            }
        }
    }

    fn term(&mut self, name: &str, attribute: Option<&str>) {
        match (self.terms.get(name), attribute) {
            (None, _) => (self.fault)(format!(
                "uses the term -{name}, not usable or not in this file"
            )),
            (Some(known), Some(attribute)) if !known.contains(attribute) => {
                (self.fault)(format!("the term -{name} has no attribute .{attribute}"));
            }
            (Some(_), _) => {}
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument);
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}
