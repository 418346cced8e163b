//! A page of text for people: headings, paragraphs, lists, columns; wrapped on a terminal, not in a pipe.

use anstyle::{AnsiColor, Effects};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

use super::safe;

/// How a word stands out, besides being a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As everything else.
    Plain,
    /// A heading.
    Heading,
    /// Good news.
    Good,
    /// Bad news, or something to do.
    Bad,
    /// To be checked.
    Warn,
    /// Of less weight.
    Dim,
}

impl Style {
    /// A text with the escape sequences of the style; a blank one has none.
    pub(super) fn paint(self, text: &str) -> String {
        let style = match self {
            _ if text.trim().is_empty() => return text.to_owned(),
            Self::Plain => return text.to_owned(),
            Self::Heading => anstyle::Style::new() | Effects::BOLD,
            Self::Good => AnsiColor::Green.on_default() | Effects::BOLD,
            Self::Bad => AnsiColor::Red.on_default() | Effects::BOLD,
            Self::Warn => AnsiColor::Yellow.on_default(),
            Self::Dim => anstyle::Style::new() | Effects::DIMMED,
        };
        format!("{style}{text}{style:#}")
    }
}

/// A page being written.
pub struct Page {
    width: Option<usize>,
    text: String,
}

/// Narrower than this nothing is wrapped well, so the text is left to the terminal.
const NARROWEST: usize = 20;

impl Page {
    /// An empty page of a width in columns; none means that nothing is wrapped.
    #[must_use]
    pub fn new(width: Option<usize>) -> Self {
        Self {
            width: width.map(|width| width.max(NARROWEST)),
            text: String::new(),
        }
    }

    /// The width in columns, if there is one.
    pub(super) const fn width(&self) -> Option<usize> {
        self.width
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// An empty line, unless the page begins or one is there already.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading after a gap.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.line("", "", text, Style::Heading);
    }

    /// The heading of a part that has headings of its own: in capitals, so that it stands out without colour too.
    pub(super) fn section(&mut self, text: &str) {
        self.heading(&text.to_uppercase());
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.line("", "", text, Style::Plain);
    }

    /// A paragraph in a style.
    pub fn styled(&mut self, text: &str, style: Style) {
        self.line("", "", text, style);
    }

    /// An item of a list under a mark: `- `, `1. `.
    pub fn item(&mut self, mark: &str, text: &str) {
        let first = format!("  {mark} ");
        let rest = " ".repeat(first.width());
        self.line(&first, &rest, text, Style::Plain);
    }

    /// A line to be copied: never wrapped.
    pub fn verbatim(&mut self, text: &str) {
        self.text.push_str("  ");
        self.text.push_str(&safe(text));
        self.text.push('\n');
    }

    /// Lines that are laid out already.
    pub fn laid_out(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Something said about the item above it.
    pub fn under(&mut self, text: &str, style: Style) {
        self.line("      ", "      ", text, style);
    }

    /// A word that stands out, then the rest of the line.
    pub fn lead(&mut self, word: &str, style: Style, rest: &str) {
        let (word, rest) = (safe(word), safe(rest));
        let wrapped = self.wrap(&format!("{word}  {rest}"), "", "  ");
        let painted = style.paint(&word);
        self.text
            .push_str(&wrapped.replacen(word.as_ref(), &painted, 1));
        self.text.push('\n');
    }

    /// The columns that the widest of some cells takes as it is shown.
    pub(super) fn widest<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
        cells.map(|cell| safe(cell).width()).max().unwrap_or(0)
    }

    /// Rows of a left and a right column, the left one as wide as its widest cell.
    pub fn columns<L: AsRef<str>, R: AsRef<str>>(&mut self, rows: &[(L, R)]) {
        let widest = Self::widest(rows.iter().map(|(left, _)| left.as_ref()));
        self.columns_of(rows, widest);
    }

    /// Rows of a left and a right column, the left one of a width that its cells do not exceed.
    pub(super) fn columns_of<L: AsRef<str>, R: AsRef<str>>(
        &mut self,
        rows: &[(L, R)],
        widest: usize,
    ) {
        // Where the left column would take most of the line, each row is a line of its own.
        let narrow = self.width.is_some_and(|width| (widest + 4) * 5 > width * 3);
        for (left, right) in rows {
            if narrow {
                // A question has its own sign at the end.
                let left = left.as_ref();
                let mark = if left.ends_with('?') { "" } else { ":" };
                let row = format!("{left}{mark} {}", right.as_ref());
                self.line("  ", "      ", &row, Style::Plain);
                continue;
            }
            let left = safe(left.as_ref());
            let fill = " ".repeat(widest.saturating_sub(left.width()));
            let first = format!("  {left}{fill}  ");
            let rest = " ".repeat(widest + 4);
            self.line(&first, &rest, right.as_ref(), Style::Plain);
        }
    }

    fn line(&mut self, first: &str, rest: &str, text: &str, style: Style) {
        let wrapped = self.wrap(&safe(text), first, rest);
        for line in wrapped.lines() {
            let body = line.trim_start_matches(' ');
            let indent = line.len() - body.len();
            self.text.push_str(&line[..indent]);
            self.text.push_str(&style.paint(body));
            self.text.push('\n');
        }
    }

    fn wrap(&self, text: &str, first: &str, rest: &str) -> String {
        let Some(width) = self.width else {
            return format!("{first}{text}");
        };
        // An indent that leaves no room is worse than none.
        let rest = if rest.width() * 2 > width { "  " } else { rest };
        let options = Options::new(width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(false)
            // An id or address that is cut at its hyphens cannot be copied.
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::AsciiSpace);
        textwrap::fill(text, options)
    }
}
