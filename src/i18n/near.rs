//! "Did you mean": the known names that a mistyped one is close to.

use super::fold::fold;

/// The most names that are worth showing.
const MOST: usize = 3;

/// The known names nearest to `word`, nearest first, at most three; those at one distance stay in the order given.
///
/// Near means few edits ([`distance`]) for the length of the word, one for each three letters and
/// at least one, or that the name begins
/// with the word or has it inside (from three letters on). Both are compared in their loose form ([`fold`]).
#[must_use]
pub fn near<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Vec<&'c str> {
    let word: Vec<char> = fold(word).chars().collect();
    let mut found: Vec<(usize, &str)> = candidates
        .into_iter()
        .filter_map(|name| Some((rank(&word, &fold(name).chars().collect::<Vec<_>>())?, name)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.dedup();
    found.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// How far a name is; `None` if too far. A part of a name counts as two edits at the beginning and three inside it.
fn rank(word: &[char], name: &[char]) -> Option<usize> {
    let allowed = if word.len() < 2 {
        0
    } else {
        (word.len() / 3).clamp(1, 4)
    };
    // The difference in length is a lower bound, cheaper than the table.
    let by_edits = (word.len().abs_diff(name.len()) <= allowed)
        .then(|| distance(word, name))
        .filter(|edits| *edits <= allowed);
    let by_part = (word.len() >= 3)
        .then(|| name.windows(word.len()).position(|part| part == word))
        .flatten()
        .map(|at| if at == 0 { 2 } else { 3 });
    by_edits.into_iter().chain(by_part).min()
}

/// The least number of letters to add, drop, change, or swap with the next one, no letter being touched twice.
#[must_use]
pub fn distance(a: &[char], b: &[char]) -> usize {
    // Three rows of the table: two back for a swap, one back, and the one being filled.
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, to) in b.iter().enumerate() {
            let change = above[j] + usize::from(from != to);
            let mut least = change.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *from == b[j - 1] && a[i - 1] == *to {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}
