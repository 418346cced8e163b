//! `certctl data where`: in which file and on which line a value stands, and what it rests on.

use certctl::catalogue::{Catalogue, CatalogueError, DataFile, FileLines, schema_kind};
use certctl::i18n::near;
use certctl::view::{Entry, Found, NotFound, PlacedView, Sources, WhereView, find_value};
use certctl::{embedded, render};
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::own_data::OwnData;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ID", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    id: String,
    #[arg(value_name = "FIELD", value_parser = NonEmptyStringValueParser::new())]
    field: Vec<String>,
}

/// The data has nothing of this name.
#[derive(Debug, thiserror::Error)]
#[error("no such value")]
pub(crate) struct NoSuchValue {
    pub(crate) not_found: NotFound,
    pub(crate) near: Vec<String>,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let entries = Entry::all(&context.catalogue.tables()?)?;
    let field: Vec<&str> = args
        .field
        .iter()
        .flat_map(|f| f.split_whitespace())
        .collect();
    let found = find_value(&entries, &args.id, &field).map_err(no_such_value)?;
    let own = match &context.data {
        Some(folder) => OwnData::read(folder)?.files,
        None => Vec::new(),
    };
    let places = Places {
        own: &own,
        release: &embedded::catalogue(),
    };
    let (words, sources) = (context.words(), Sources::default());
    let mut values = Vec::new();
    for found in &found {
        let (place, field) = places.of(found)?;
        values.push(found.view(place, field, words, &sources));
    }
    let view = WhereView::build(&args.id, &field, values, &sources, words)?;
    context.show_rows::<_, PlacedView>(&view, &view.values, || {
        render::data_where(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

fn no_such_value(not_found: NotFound) -> NoSuchValue {
    let (NotFound::Id { id: word, known }
    | NotFound::Field {
        field: word, known, ..
    }) = &not_found;
    let near = near::near(word, known.iter().map(String::as_str));
    NoSuchValue {
        near: near.into_iter().map(str::to_owned).collect(),
        not_found,
    }
}

/// Where files are looked for: a user's own takes the place of that of the release.
struct Places<'a> {
    own: &'a [DataFile],
    release: &'a Catalogue,
}

impl Places<'_> {
    /// The file, whether it is the user's own, the line; and the field as the file has it.
    fn of(&self, found: &Found<'_>) -> Result<((String, bool, usize), String), CatalogueError> {
        let entry = found.entry;
        let file = match entry.file.as_str() {
            // Of the release: the file is called as what it holds.
            "" => self
                .release(entry.kind, &entry.id)
                .unwrap_or_default()
                .to_owned(),
            file => file.to_owned(),
        };
        let own = self.own.iter().find(|own| own.path == file);
        let lines = match own {
            Some(own) => FileLines::of(own),
            None => Some(self.release.lines(&file)?),
        };
        let row = || {
            let row = lines
                .as_ref()?
                .row(entry.kind, &entry.name(), entry.before)?;
            Some(format!("{}[{row}]", entry.kind))
        };
        let within = match entry.field.as_str() {
            "" if entry.is_file() => String::new(),
            "" => row().unwrap_or_default(),
            field => field.to_owned(),
        };
        let dot = if within.is_empty() || found.field.is_empty() {
            ""
        } else {
            "."
        };
        let field = format!("{within}{dot}{}", found.field);
        let line = lines.map_or(1, |lines| lines.line(&field));
        Ok(((file, own.is_some(), line), field))
    }

    fn release(&self, kind: &str, id: &str) -> Option<&'static str> {
        let mut files = self.release.files();
        files.find(|file| {
            let name = file
                .rsplit('/')
                .next()
                .and_then(|name| name.strip_suffix(".toml"));
            schema_kind(file) == Some(kind) && name == Some(id)
        })
    }
}
