//! The structure of the document for those who do not see it: headings, paragraphs, tables, lists.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// A place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot(usize);

/// What a part is.
pub(super) enum Kind {
    /// The title of a sheet.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A paragraph.
    Paragraph,
    /// Rows of labels and values.
    Table,
    /// A row.
    Row,
    /// The label of a row.
    Label,
    /// The value of a row.
    Value,
    /// A list.
    List,
    /// An item.
    Item,
    /// Its number or box.
    Mark,
    /// What it says.
    Body,
    /// A picture with its words.
    Picture(String),
}

impl Kind {
    fn tag(self) -> TagKind {
        let level = |level| NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        match self {
            Self::Title(text) => Tag::Hn(level(1), Some(text)).into(),
            Self::Heading(text) => Tag::Hn(level(2), Some(text)).into(),
            Self::Paragraph => Tag::P.into(),
            Self::Table => Tag::Table.into(),
            Self::Row => Tag::TR.into(),
            Self::Label => Tag::TH(TableHeaderScope::Row).into(),
            Self::Value => Tag::TD.into(),
            Self::List => Tag::L(ListNumbering::None).into(),
            Self::Item => Tag::LI.into(),
            Self::Mark => Tag::Lbl.into(),
            Self::Body => Tag::LBody.into(),
            Self::Picture(words) => Tag::Figure(Some(words)).into(),
        }
    }
}

struct Part {
    kind: Kind,
    under: Option<Spot>,
    content: Vec<Identifier>,
}

/// The tree while the pages are placed and painted.
#[derive(Default)]
pub(super) struct Tree {
    parts: Vec<Part>,
}

impl Tree {
    /// A new part at the end of the document, or of another part.
    pub(super) fn add(&mut self, kind: Kind, under: Option<Spot>) -> Spot {
        self.parts.push(Part {
            kind,
            under,
            content: Vec::new(),
        });
        Spot(self.parts.len() - 1)
    }

    /// Something on a page belongs to a part.
    pub(super) fn mark(&mut self, spot: Spot, content: Identifier) {
        if let Some(part) = self.parts.get_mut(spot.0) {
            part.content.push(content);
        }
    }

    /// The finished tree. A part comes after the one that it is under, so the last is put away first.
    pub(super) fn finish(mut self, lang: &str) -> TagTree {
        let mut made: Vec<Vec<TagGroup>> = Vec::new();
        made.resize_with(self.parts.len(), Vec::new);
        let mut roots = Vec::new();
        while let Some(part) = self.parts.pop() {
            let mut children = made.pop().unwrap_or_default();
            children.reverse();
            let mut group = TagGroup::new(part.kind.tag());
            for content in part.content {
                group.push(content);
            }
            for child in children {
                group.push(child);
            }
            match part.under.and_then(|under| made.get_mut(under.0)) {
                Some(siblings) => siblings.push(group),
                None => roots.push(group),
            }
        }
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for group in roots.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}
