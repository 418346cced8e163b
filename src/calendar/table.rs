//! The working days as one bit a day, with running totals: both directions of counting are O(1).
//!
//! Positions count from the first covered day. The table knows nothing of dates.

/// The days of one word.
const WORD: u32 = u64::BITS;

/// One entry of the jump table for so many working days. The days of one entry then lie in
/// two or three words in any real calendar, so that [`Table::select`] looks at no more.
const STEP: u32 = 32;

/// A set of working days that can be counted and indexed.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// A set bit is a working day.
    words: Vec<u64>,
    /// How many working days there are before each word, and at the end in all.
    before: Vec<u32>,
    /// The word that holds each `STEP`-th working day.
    jump: Vec<u32>,
}

impl Table {
    /// A table of `len` days that begins on a weekday (0 is Monday) and has the first
    /// `worked` weekdays worked, except for the days in `changed`: position and whether worked.
    /// Positions out of range are ignored.
    pub(super) fn new(
        len: u32,
        weekday: u32,
        worked: u32,
        changed: impl Iterator<Item = (u32, bool)>,
    ) -> Self {
        // Eleven weeks of the pattern: enough to cut 64 days from any weekday.
        let week = (1u128 << worked) - 1;
        let weeks = (0..11).fold(0u128, |all, n| all | week << (7 * n));
        // The cast cuts off the low 64 days, which is its purpose.
        let from = [0, 1, 2, 3, 4, 5, 6].map(|weekday| (weeks >> weekday) as u64);
        // A word is nine weeks and a day, so each begins one weekday later than the one before.
        let words = from.into_iter().cycle().skip(weekday as usize);
        let mut words: Vec<u64> = words.take(len.div_ceil(WORD) as usize).collect();
        let rest = len % WORD;
        if rest != 0
            && let Some(last) = words.last_mut()
        {
            *last &= (1 << rest) - 1;
        }
        for (at, works) in changed.filter(|(at, _)| *at < len) {
            let bit = 1 << (at % WORD);
            if let Some(word) = words.get_mut((at / WORD) as usize) {
                *word = if works { *word | bit } else { *word & !bit };
            }
        }
        Self::count(words)
    }

    fn count(words: Vec<u64>) -> Self {
        let mut before = Vec::with_capacity(words.len() + 1);
        let mut jump = Vec::with_capacity(words.len() * 2);
        let mut total = 0;
        before.push(total);
        for (word, at) in words.iter().zip(0..) {
            total += word.count_ones();
            before.push(total);
            while (jump.len() as u32) * STEP < total {
                jump.push(at);
            }
        }
        Self {
            words,
            before,
            jump,
        }
    }

    /// Whether the day at a position is worked; a position out of range is not.
    pub(super) fn contains(&self, at: u32) -> bool {
        let word = self.words.get((at / WORD) as usize).copied();
        word.is_some_and(|word| word >> (at % WORD) & 1 == 1)
    }

    /// The number of working days before a position.
    pub(super) fn rank(&self, at: u32) -> u32 {
        let index = (at / WORD) as usize;
        match (self.words.get(index), self.before.get(index)) {
            (Some(word), Some(before)) => before + (word & ((1 << (at % WORD)) - 1)).count_ones(),
            _ => self.before.last().copied().unwrap_or(0),
        }
    }

    /// The position of a working day by its number from 0; none past the last.
    pub(super) fn select(&self, number: u32) -> Option<u32> {
        let mut index = *self.jump.get((number / STEP) as usize)? as usize;
        while *self.before.get(index + 1)? <= number {
            index += 1;
        }
        let mut word = *self.words.get(index)?;
        for _ in 0..number - self.before.get(index)? {
            word &= word - 1;
        }
        Some(index as u32 * WORD + word.trailing_zeros())
    }
}
