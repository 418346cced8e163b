//! Words that a person looks for, found in texts of any of the three languages: in their loose form ([`fold`]), at the
//! beginning of a longer word, in another inflected form, inside a word, or misspelt.
//!
//! No stemmer: two forms of a word share their beginning, and endings are short. Not for deciding which of several
//! texts goes first; a view of services decides that.

use super::fold::fold;
use super::near::distance;

/// How a word was found, the surest way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The word itself.
    Whole,
    /// A word that begins with it.
    Beginning,
    /// Another form of it: `справку` for `справка`, `куәлігі` for `куәлік`.
    Inflected,
    /// It stands inside a word, or runs over the end of one: `nocriminalrecord`.
    Inside,
    /// A word that differs by a few letters.
    Misspelt,
}

/// Words that tell no service from another, in their loose form. They count only where nothing else was typed.
const EMPTY_WORDS: [&str; 20] = [
    "the",
    "for",
    "and",
    "from",
    "with",
    "how",
    "get",
    "для",
    "или",
    "при",
    "как",
    "под",
    "его",
    "мне",
    "мен",
    "ушин",
    "жане",
    "туралы",
    "бойынша",
    "калаи",
];

/// The least letters that two forms of a word share.
const STEM: usize = 4;

/// The most letters of an ending.
const ENDING: usize = 3;

/// The most letters that may follow a whole word of a text in another form of it: Kazakh endings stand in a row.
const ENDINGS: usize = 10;

/// The words looked for, in their loose form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<Vec<char>>,
}

impl Query {
    /// The words of what was typed. Short words and those that tell nothing are left out where there are others.
    #[must_use]
    pub fn of<T: AsRef<str>>(typed: &[T]) -> Self {
        let typed = typed
            .iter()
            .flat_map(|text| text.as_ref().split_whitespace());
        let folded: Vec<String> = typed.map(fold).filter(|word| !word.is_empty()).collect();
        let tells =
            |word: &&String| word.chars().count() > 2 && !EMPTY_WORDS.contains(&word.as_str());
        let telling: Vec<&String> = folded.iter().filter(tells).collect();
        let words = if telling.is_empty() {
            folded.iter().collect()
        } else {
            telling
        };
        Self {
            words: words
                .into_iter()
                .map(|word| word.chars().collect())
                .collect(),
        }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How each word was found in a text; `None` where it was not.
    pub fn found_in<'q>(&'q self, text: &'q Searched) -> impl Iterator<Item = Option<Match>> + 'q {
        self.words.iter().map(|word| text.find(word))
    }
}

/// A text in which words are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    words: Vec<Vec<char>>,
    whole: Vec<char>,
}

impl Searched {
    /// Prepares a text. What is joined by a sign counts as one word and as its parts: `e_004` is also `004`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut words: Vec<Vec<char>> = Vec::new();
        for chunk in text.split_whitespace() {
            let parts = chunk.split(|letter: char| !letter.is_alphanumeric());
            for word in std::iter::once(chunk).chain(parts) {
                let word: Vec<char> = fold(word).chars().collect();
                if !word.is_empty() && !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        Self {
            words,
            whole: fold(text).chars().collect(),
        }
    }

    /// The surest way in which a word is found here.
    fn find(&self, word: &[char]) -> Option<Match> {
        let ways = self.words.iter().filter_map(|known| alike(word, known));
        let inside = (word.len() > STEM && contains(&self.whole, word)).then_some(Match::Inside);
        ways.chain(inside).min()
    }
}

/// How a word typed matches a word of a text.
fn alike(typed: &[char], known: &[char]) -> Option<Match> {
    if typed == known {
        Some(Match::Whole)
    } else if typed.len() >= 2 && known.starts_with(typed) {
        Some(Match::Beginning)
    } else if inflected(typed, known) {
        Some(Match::Inflected)
    } else if typed.len() >= STEM && contains(known, typed) {
        Some(Match::Inside)
    } else {
        misspelt(typed, known).then_some(Match::Misspelt)
    }
}

/// Whether two words look like forms of one: they share a stem and differ in short endings, or one is the other with
/// endings behind it.
fn inflected(typed: &[char], known: &[char]) -> bool {
    let pairs = typed.iter().zip(known);
    let stem = pairs
        .take_while(|(one, other)| same_sound(**one, **other))
        .count();
    let (ending, other) = (typed.len() - stem, known.len() - stem);
    let longer = typed.len().max(known.len());
    stem >= STEM
        && (other == 0 && stem > STEM && ending <= ENDINGS
            || ending <= ENDING && other <= ENDING && stem * 5 >= longer * 3)
}

/// Whether two letters of a stem are one sound: before an ending Kazakh `к` and `қ` become `г` and `ғ`, and `п` `б`.
fn same_sound(one: char, other: char) -> bool {
    let plain = |letter| match letter {
        'г' => 'к',
        'б' => 'п',
        _ => letter,
    };
    plain(one) == plain(other)
}

/// Whether two words of some length differ by so few letters that one is likely meant for the other.
fn misspelt(typed: &[char], known: &[char]) -> bool {
    let allowed = match typed.len() {
        0..STEM => return false,
        STEM..=6 => 1,
        7..=10 => 2,
        _ => 3,
    };
    // The difference in length is a lower bound, cheaper than the table.
    known.len() >= STEM
        && typed.len().abs_diff(known.len()) <= allowed
        && distance(typed, known) <= allowed
}

fn contains(text: &[char], word: &[char]) -> bool {
    !word.is_empty() && text.windows(word.len()).any(|part| part == word)
}
