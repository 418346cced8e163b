//! Pages being placed: a cursor that moves down and goes to a new page where there is no room.

use super::face::{Faces, Weight, clean};
use super::measures::{
    ASCENT, BOTTOM, FOOTER, HAIR, HEADER, LEADING, LEFT, RIGHT, SMALL, TOP, WIDTH,
};
use super::tree::{Kind, Spot, Tree};
use crate::i18n::{Messages, Msg};
use crate::render::form::block::Paper;

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) weight: Weight,
    pub(super) size: f32,
    /// Of less weight.
    pub(super) grey: bool,
}

impl Look {
    pub(super) const fn plain(size: f32) -> Self {
        let (weight, grey) = (Weight::Regular, false);
        Self { weight, size, grey }
    }

    pub(super) const fn bold(size: f32) -> Self {
        let (weight, grey) = (Weight::Bold, false);
        Self { weight, size, grey }
    }

    pub(super) const fn grey(size: f32) -> Self {
        let (weight, grey) = (Weight::Regular, true);
        Self { weight, size, grey }
    }

    /// From one base line to the next.
    pub(super) fn leading(self) -> f32 {
        self.size * LEADING
    }
}

/// Something on a page. What belongs to no spot is no part of the text: lines, heads, page numbers.
pub(super) enum Mark {
    /// A line of text at a base line.
    Text {
        at: (f32, f32),
        text: String,
        look: Look,
        spot: Option<Spot>,
    },
    /// A filled rectangle: left, top, width, height.
    Bar {
        bar: [f32; 4],
        /// Of a line to write on rather than of a frame.
        pale: bool,
        spot: Option<Spot>,
    },
    /// Dark squares of a code.
    Squares { squares: Vec<[f32; 4]>, spot: Spot },
}

/// The title of a sheet, for the outline: page and height.
pub(super) struct Chapter {
    pub(super) title: String,
    pub(super) page: usize,
    pub(super) top: f32,
}

/// Everything in its place.
pub(super) struct Placed {
    pub(super) pages: Vec<Vec<Mark>>,
    pub(super) tree: Tree,
    pub(super) chapters: Vec<Chapter>,
}

/// Pages being placed.
pub(super) struct Sheet<'f> {
    faces: &'f Faces,
    placed: Placed,
    /// The share of the measured air that is left between blocks and rows: 1 or less.
    air: f32,
    /// Where the next line begins.
    pub(super) top: f32,
}

impl<'f> Sheet<'f> {
    pub(super) fn new(faces: &'f Faces, air: f32) -> Self {
        Self {
            faces,
            air,
            placed: Placed {
                pages: vec![Vec::new()],
                tree: Tree::default(),
                chapters: Vec::new(),
            },
            top: TOP,
        }
    }

    /// An empty sheet of the same faces.
    pub(super) fn blank(&self) -> Self {
        Self::new(self.faces, self.air)
    }

    /// How high what stands on it is; none for more than one page.
    pub(super) fn height(&self) -> Option<f32> {
        (self.pages() == 1).then_some(self.top - TOP)
    }

    /// A new part of the text.
    pub(super) fn spot(&mut self, kind: Kind, under: Option<Spot>) -> Spot {
        self.placed.tree.add(kind, under)
    }

    pub(super) fn new_page(&mut self) {
        self.placed.pages.push(Vec::new());
        self.top = TOP;
    }

    /// Goes to a new page where this height does not fit, unless the page is empty.
    pub(super) fn room(&mut self, height: f32) {
        if self.top + height > BOTTOM && self.top > TOP {
            self.new_page();
        }
    }

    /// Moves down, but not at the top of a page.
    pub(super) fn gap(&mut self, height: f32) {
        if self.top > TOP {
            self.top += self.air(height);
        }
    }

    /// How much of a measure between blocks or rows is left on this sheet.
    pub(super) fn air(&self, height: f32) -> f32 {
        height * self.air
    }

    /// How many pages were begun.
    pub(super) fn pages(&self) -> usize {
        self.placed.pages.len()
    }

    /// Notes the title of a sheet for the outline.
    pub(super) fn chapter(&mut self, title: &str) {
        let page = self.placed.pages.len() - 1;
        let (title, top) = (title.to_owned(), self.top);
        self.placed.chapters.push(Chapter { title, page, top });
    }

    pub(super) fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.placed.pages.last_mut() {
            page.push(mark);
        }
    }

    /// A line to write on.
    pub(super) fn rule(&mut self, left: f32, top: f32, width: f32, spot: Option<Spot>) {
        let bar = [left, top, width, HAIR];
        let pale = true;
        self.mark(Mark::Bar { bar, pale, spot });
    }

    /// One line of text whose top is at a height.
    pub(super) fn line(
        &mut self,
        (left, top): (f32, f32),
        text: &str,
        look: Look,
        spot: Option<Spot>,
    ) {
        let at = (left, top + look.size * ASCENT);
        let text = text.to_owned();
        self.mark(Mark::Text {
            at,
            text,
            look,
            spot,
        });
    }

    pub(super) fn width(&self, text: &str, look: Look) -> f32 {
        self.faces.width(text, look.weight, look.size)
    }

    /// A text in lines no wider than a width: broken at spaces, and a word that alone is too wide after its hyphens or,
    /// where that does not do, anywhere. The space at which a line was broken stays at its end, so that the words stay
    /// apart for those who copy or hear them.
    pub(super) fn lines(&self, text: &str, width: f32, look: Look) -> Vec<String> {
        let text = clean(text);
        let mut lines = vec![String::new()];
        let mut used = 0.0;
        for word in unbroken(&text) {
            let bare = self.width(word.trim_end_matches(' '), look);
            if used > 0.0 && used + bare > width {
                lines.push(String::new());
                used = 0.0;
            }
            for part in parts(word, bare > width) {
                let bare = self.width(part.trim_end_matches(' '), look);
                if used > 0.0 && used + bare > width {
                    lines.push(String::new());
                    used = 0.0;
                }
                for sign in part.chars() {
                    let step = self.faces.width_of(sign, look.weight, look.size);
                    if used > 0.0 && used + step > width && sign != ' ' {
                        lines.push(String::new());
                        used = 0.0;
                    }
                    if let Some(line) = lines.last_mut() {
                        line.push(sign);
                    }
                    used += step;
                }
            }
        }
        lines
    }

    /// Lines under each other from a height on; gives the height below them.
    pub(super) fn stack(
        &mut self,
        left: f32,
        mut top: f32,
        lines: &[String],
        look: Look,
        spot: Option<Spot>,
    ) -> f32 {
        for line in lines {
            self.line((left, top), line, look, spot);
            top += look.leading();
        }
        top
    }

    /// The pages with their heads and numbers.
    pub(super) fn finish(mut self, paper: &Paper, messages: &Messages) -> Placed {
        let look = Look::grey(SMALL);
        let id = messages.text(Msg::FormDraft {
            id: (&paper.id).into(),
        });
        let room = WIDTH - self.width(&id, look) - 20.0;
        let title = self.lines(&paper.title, room, look);
        let title = match title.as_slice() {
            [all] => all.clone(),
            [first, ..] => format!("{} …", first.trim_end()),
            [] => String::new(),
        };
        let pages = self.pages();
        for at in 0..pages {
            let number = messages.text(Msg::FormPage {
                page: (at + 1).into(),
                pages: pages.into(),
            });
            let head = [
                (LEFT, HEADER, title.as_str()),
                (RIGHT - self.width(&id, look), HEADER, id.as_str()),
                (RIGHT - self.width(&number, look), FOOTER, number.as_str()),
            ];
            let head = head.map(|(left, base, text)| Mark::Text {
                at: (left, base),
                text: text.to_owned(),
                look,
                spot: None,
            });
            let line = Mark::Bar {
                bar: [LEFT, HEADER + 5.0, WIDTH, HAIR],
                pale: true,
                spot: None,
            };
            if let Some(page) = self.placed.pages.get_mut(at) {
                page.extend(head);
                page.push(line);
            }
        }
        self.placed
    }
}

/// The parts of a text between which a line may be broken, each with the space at its end. A number stays with what it
/// counts or dates.
fn unbroken(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut word) = (0, 0);
    for (at, _) in text.match_indices(' ') {
        let end = at + 1;
        let last = text.get(word..at).unwrap_or_default();
        word = end;
        if !goes_on(last) {
            parts.push(text.get(from..end).unwrap_or_default());
            from = end;
        }
    }
    parts.push(text.get(from..).unwrap_or_default());
    parts
}

/// The parts of a word: of one that is too wide those between its hyphens, such as the names of a double surname.
fn parts(word: &str, too_wide: bool) -> Vec<&str> {
    if too_wide {
        word.split_inclusive(['-', '\u{2010}']).collect()
    } else {
        vec![word]
    }
}

/// The most digits of a number that holds on to the next word: a longer one is an address or an identification number.
const DIGITS: usize = 4;

/// Whether what follows a word belongs to it: `21 мая`, `№ 94`, `2026 ж. 11`.
fn goes_on(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '«', '“']);
    let number = word.len() <= DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
    (number && !word.is_empty()) || matches!(word, "№" | "ж.")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_within_the_width_and_lose_nothing() {
        let faces = Faces::new().unwrap();
        let sheet = Sheet::new(&faces, 1.0);
        let look = Look::plain(10.0);
        let text = "Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңы  Непереносимоедлинноеслово";
        for width in [60.0, 90.0, 200.0, 1000.0] {
            let lines = sheet.lines(text, width, look);
            assert_eq!(lines.concat(), text);
            for line in &lines {
                assert!(
                    sheet.width(line.trim_end(), look) <= width,
                    "{line} at {width}"
                );
            }
        }
        assert_eq!(sheet.lines("", 60.0, look), [""]);
    }

    #[test]
    fn a_name_too_wide_is_broken_after_its_hyphens_and_another_is_not() {
        let faces = Faces::new().unwrap();
        let sheet = Sheet::new(&faces, 1.0);
        let look = Look::plain(10.0);
        let broken = |text: &str, widest: &str| {
            let width = sheet.width(widest, look) + 0.1;
            sheet.lines(text, width, look).join("|")
        };
        for (text, widest, lines) in [
            (
                "Қоңыратбайұлы-Ғұбайдуллин-Өтегенов Ән",
                "Ғұбайдуллин-Өтегенов",
                "Қоңыратбайұлы-|Ғұбайдуллин-Өтегенов |Ән",
            ),
            ("Анна Ким-Цой", "Анна Ким-", "Анна |Ким-Цой"),
            ("Ан-Длинноеслово", "Длинное", "Ан-|Длинное|слово"),
        ] {
            assert_eq!(broken(text, widest), lines);
        }
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let parts =
            unbroken("(от 21 мая 2013 года № 94-V, (2026 ж. 11 желтоқсан) 800416100254 есть");
        let expected = [
            "(от ",
            "21 мая ",
            "2013 года ",
            "№ 94-V, ",
            "(2026 ж. 11 желтоқсан) ",
            "800416100254 ",
            "есть",
        ];
        assert_eq!(parts, expected);
    }
}
