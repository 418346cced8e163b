//! From places to the file.

use chrono::{DateTime as Moment, Datelike, FixedOffset, Timelike};
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::PdfError;
use super::face::Faces;
use super::measures::{PAGE_HEIGHT, PAGE_WIDTH};
use super::sheet::{Chapter, Mark, Placed};
use super::tree::{Spot, Tree};
use crate::render::form::block::Paper;

/// Of labels and notes: dark enough to be read on paper and by weak eyes.
const GREY: u8 = 0x50;
/// Of lines to write on.
const PALE: u8 = 0xA0;
const BLACK: u8 = 0;

pub(super) fn paint(placed: Placed, paper: &Paper, faces: &Faces) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration: kept_for_long()?,
        ..SerializeSettings::default()
    });
    let Placed {
        pages,
        mut tree,
        chapters,
    } = placed;
    for marks in &pages {
        let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT);
        let mut page = document.start_page_with(size.ok_or(PdfError::Refused("page size"))?);
        let mut surface = page.surface();
        for mark in marks {
            put(&mut surface, mark, faces, &mut tree);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree.finish(paper.lang));
    document.set_outline(outline(&chapters));
    document.set_metadata(metadata(paper));
    document.finish().map_err(refused)
}

/// For archives and for readers of screens alike.
fn kept_for_long() -> Result<Configuration, PdfError> {
    ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Refused("configuration"))
}

/// Why a document was refused, without any of its text.
fn refused(error: krilla::error::KrillaError) -> PdfError {
    PdfError::Refused(match error {
        krilla::error::KrillaError::Font(..) => "font",
        krilla::error::KrillaError::Validation(_) => "validation",
        krilla::error::KrillaError::Limit(_) => "size",
        _ => "structure",
    })
}

fn put(surface: &mut Surface<'_>, mark: &Mark, faces: &Faces, tree: &mut Tree) {
    match mark {
        Mark::Text {
            at,
            text,
            look,
            spot,
        } => {
            surface.set_fill(Some(ink(if look.grey { GREY } else { BLACK })));
            let content = match spot {
                Some(_) => ContentTag::Span(SpanTag::empty()),
                None => beside(ArtifactType::PaginationOther),
            };
            tagged(surface, *spot, content, tree, |surface| {
                surface.draw_glyphs(
                    Point::from_xy(at.0, at.1),
                    &faces.glyphs(text, look.weight),
                    faces.font(look.weight),
                    text,
                    look.size,
                    false,
                );
            });
        }
        Mark::Bar { bar, pale, spot } => {
            surface.set_fill(Some(ink(if *pale { PALE } else { GREY })));
            let content = match spot {
                Some(_) => ContentTag::Other,
                None => beside(ArtifactType::Layout),
            };
            tagged(surface, *spot, content, tree, |surface| {
                fill(surface, std::slice::from_ref(bar));
            });
        }
        Mark::Squares { squares, spot } => {
            surface.set_fill(Some(ink(BLACK)));
            tagged(surface, Some(*spot), ContentTag::Other, tree, |surface| {
                fill(surface, squares);
            });
        }
    }
}

/// Not a part of the text: a reader of screens passes it over.
fn beside(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// Draws under a tag, and notes it in the tree where it is a part of the text.
fn tagged<'s>(
    surface: &mut Surface<'s>,
    spot: Option<Spot>,
    content: ContentTag<'_>,
    tree: &mut Tree,
    draw: impl FnOnce(&mut Surface<'s>),
) {
    let id = surface.start_tagged(content);
    if let Some(spot) = spot {
        tree.mark(spot, id);
    }
    draw(surface);
    surface.end_tagged();
}

fn fill(surface: &mut Surface<'_>, bars: &[[f32; 4]]) {
    let mut path = PathBuilder::new();
    for [left, top, width, height] in bars {
        if let Some(bar) = Rect::from_xywh(*left, *top, *width, *height) {
            path.push_rect(bar);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn ink(lightness: u8) -> Fill {
    Fill {
        paint: luma::Color::new(lightness).into(),
        ..Fill::default()
    }
}

fn outline(chapters: &[Chapter]) -> Outline {
    let mut outline = Outline::new();
    for chapter in chapters {
        let to = XyzDestination::new(chapter.page, Point::from_xy(0.0, chapter.top));
        outline.push_child(OutlineNode::new(chapter.title.clone(), to));
    }
    outline
}

/// The document's own moment is the draft's last change, never the clock, so that the bytes are the same every time.
fn metadata(paper: &Paper) -> Metadata {
    let metadata = Metadata::new()
        .title(paper.title.clone())
        .language(paper.lang.to_owned())
        .creator("certctl".to_owned());
    match Moment::parse_from_rfc3339(&paper.updated) {
        Ok(moment) => metadata.creation_date(date(&moment)),
        Err(_) => metadata,
    }
}

fn date(moment: &Moment<FixedOffset>) -> DateTime {
    // Every part lies within its range, so that nothing is lost here.
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let minutes = moment.offset().local_minus_utc() / 60;
    DateTime::new(u16::try_from(moment.year()).unwrap_or_default())
        .month(small(moment.month()))
        .day(small(moment.day()))
        .hour(small(moment.hour()))
        .minute(small(moment.minute()))
        .second(small(moment.second()))
        .utc_offset_hour(i8::try_from(minutes / 60).unwrap_or_default())
        .utc_offset_minute(u8::try_from(minutes.abs() % 60).unwrap_or_default())
}
