//! A code for a scanner as rows of dark squares.

use fast_qr::ECL;
use fast_qr::qr::QRBuilder;

/// A run of dark squares: column, row, how many.
pub(super) type Run = (usize, usize, usize);

/// A code: its width in squares, and the dark ones.
pub(super) struct Code {
    /// Squares a side, without the light border of four that scanners want.
    pub(super) size: usize,
    /// The dark squares, row by row.
    pub(super) runs: Vec<Run>,
}

/// The light border, in squares.
pub(super) const BORDER: usize = 4;

/// The code of a text; none for one that is longer than any code holds.
pub(super) fn code(text: &str) -> Option<Code> {
    let built = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut runs: Vec<Run> = Vec::new();
    for row in 0..built.size {
        let mut dark_before = false;
        for (column, square) in built[row].iter().enumerate() {
            match runs.last_mut() {
                Some(run) if square.value() && dark_before => run.2 += 1,
                _ if square.value() => runs.push((column, row, 1)),
                _ => {}
            }
            dark_before = square.value();
        }
    }
    Some(Code {
        size: built.size,
        runs,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::code;

    #[test]
    fn the_corners_are_finder_patterns_and_every_run_lies_inside() {
        let made = code("k7mp-3x9q 2026-12-21").unwrap();
        // Version 2 at medium correction holds 26 bytes.
        assert_eq!(made.size, 25);
        assert!(made.runs.contains(&(0, 0, 7)));
        assert!(made.runs.contains(&(18, 0, 7)));
        assert!(made.runs.contains(&(0, 24, 7)));
        for (column, row, length) in made.runs {
            assert!(column + length <= made.size && row < made.size && length > 0);
        }
        assert!(code(&"x".repeat(5_000)).is_none());
    }
}
