//! One message file, parsed and ready to format. Knows nothing of which messages there are.

use super::Arg;
use crate::text::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The messages of one file in one language.
/// Several threads may ask it.
pub struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// Parses a file in the Fluent syntax. What does not parse is left out: the build has checked the files of the program.
    #[must_use]
    pub fn parse(lang: Lang, source: &str) -> Self {
        let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks around arguments are for mixed directions of writing, and show as rubbish in terminals and files.
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// The text of a message, or of one of its attributes; `None` if there is no such message or attribute.
    ///
    /// A variable without an argument stays in the text as `{$name}`.
    #[must_use]
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, &Arg<'_>)],
    ) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, argument.value());
        }
        let mut ignored = Vec::new();
        Some(
            self.0
                .format_pattern(pattern, Some(&values), &mut ignored)
                .into_owned(),
        )
    }
}
