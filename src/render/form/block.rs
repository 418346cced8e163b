//! An application as a row of blocks: what stands on the paper, before it is text, HTML or PDF.

/// A paper: the blocks in the order in which they are read.
pub(in crate::render) struct Paper {
    /// The language: `en`, `ru`, `kk`.
    pub(in crate::render) lang: &'static str,
    /// The title of the document.
    pub(in crate::render) title: String,
    /// The id of the draft, on every page.
    pub(in crate::render) id: String,
    /// When the draft was last changed, RFC 3339.
    pub(in crate::render) updated: String,
    /// What stands on it.
    pub(in crate::render) blocks: Vec<Block>,
}

/// A part of a paper.
pub(in crate::render) enum Block {
    /// To whom and from whom: at the right of the head.
    Head(Vec<Pair>),
    /// The title of a sheet.
    Title(String),
    /// What stands under a title.
    Under(String),
    /// The heading of a part.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// What is agreed to: a long paragraph.
    Terms(String),
    /// A paragraph of less weight.
    Small(String),
    /// Names with their values.
    Rows(Vec<Row>),
    /// A list.
    Items(Vec<Item>),
    /// Lines to sign on.
    Signature(Vec<Row>),
    /// Lines that the office fills in.
    OfficeUse {
        /// The heading.
        title: String,
        /// What is filled in.
        rows: Vec<Row>,
    },
    /// The answer that a sheet is kept for.
    Answer {
        /// The word.
        word: String,
        /// The answer.
        text: String,
        /// What is said of it.
        under: Vec<String>,
        /// A code for a scanner with what it holds.
        code: Option<String>,
    },
    /// Blocks that stand on one page, so that nobody signs an empty one.
    Together(Vec<Block>),
    /// What follows begins a new sheet.
    NewSheet,
}

/// A label and what it says.
pub(in crate::render) struct Pair {
    /// The label.
    pub(in crate::render) label: String,
    /// What it says.
    pub(in crate::render) text: String,
}

/// A name with its value.
pub(in crate::render) struct Row {
    /// The name.
    pub(in crate::render) label: String,
    /// The value; none is a line to be filled in by hand.
    pub(in crate::render) value: Option<String>,
}

/// An item of a list.
pub(in crate::render) struct Item {
    /// Its number or box.
    pub(in crate::render) mark: String,
    /// What it is.
    pub(in crate::render) text: String,
    /// What is said of it.
    pub(in crate::render) under: Option<String>,
}
