//! `certctl data schema`: JSON Schemas of the data files, for editors.

use certctl::catalogue::schema_kinds;
use certctl::view::{SchemaKindView, SchemasView};
use certctl::{embedded, render};
use clap::builder::PossibleValuesParser;

use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "KIND", hide_possible_values = true, value_parser = PossibleValuesParser::new(kinds()))]
    kind: Option<String>,
}

fn kinds() -> Vec<&'static str> {
    schema_kinds().into_iter().map(|(kind, _)| kind).collect()
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let Some(kind) = &args.kind else {
        let kinds = schema_kinds().into_iter();
        let view = SchemasView {
            schema: "certctl.data-schema/1",
            kinds: kinds
                .map(|(kind, files)| SchemaKindView { kind, files })
                .collect(),
        };
        context.show_rows(&view, &view.kinds, || {
            render::schemas(&view, &context.messages, context.width)
        })?;
        return Ok(Exit::Done);
    };
    let schema: serde_json::Value = serde_json::from_str(embedded::catalogue().schema(kind)?)?;
    context.write(&render::json(&schema)?)?;
    Ok(Exit::Done)
}
