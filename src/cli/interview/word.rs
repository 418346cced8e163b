//! The words that steer an interview, in every language: a person types on the keyboard that is switched on.

/// What a word asks instead of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// Why is this asked, and how is it answered?
    Help,
    /// To the question before.
    Back,
    /// Leave, and keep the draft.
    Stop,
    /// Show what is hidden.
    Show,
}

const WORDS: [(Word, &[&str]); 4] = [
    (Word::Help, &["?", ":help", ":помощь", ":көмек"]),
    (Word::Back, &["<", ":back", ":назад", ":артқа"]),
    (Word::Stop, &[":stop", ":стоп", ":тоқта"]),
    (Word::Show, &[":show", ":показать", ":көрсет"]),
];

/// The word on a line. `initial` stood there already: behind a line that is being corrected a word works, too.
pub(crate) fn word(typed: &str, initial: &str) -> Option<Word> {
    let behind = typed.strip_prefix(initial.trim()).unwrap_or(typed);
    let said = [typed, behind.trim()].map(str::to_lowercase);
    let is = |words: &[&str]| {
        words
            .iter()
            .any(|word| said.iter().any(|text| text == word))
    };
    let mut all = WORDS.iter();
    all.find(|(_, words)| is(words)).map(|(word, _)| *word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_work_in_every_language_and_in_any_case() {
        for (typed, meant) in [
            ("?", Word::Help),
            ("<", Word::Back),
            (":BACK", Word::Back),
            (":Назад", Word::Back),
            (":артқа", Word::Back),
            (":стоп", Word::Stop),
            (":show", Word::Show),
        ] {
            assert_eq!(word(typed, ""), Some(meant), "{typed}");
        }
    }

    #[test]
    fn a_word_works_behind_what_was_refused() {
        assert_eq!(word("76022?", "76022"), Some(Word::Help));
        assert_eq!(word("76022 :stop", "76022"), Some(Word::Stop));
    }

    /// A question to a state body ends so.
    #[test]
    fn a_text_that_ends_in_a_word_is_a_text() {
        for text in ["When is it ready?", "a <", "see :stop", ":", ":unknown", ""] {
            assert_eq!(word(text, ""), None, "{text}");
        }
    }
}
