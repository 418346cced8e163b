//! Twelve digits with a check digit: what IIN and BIN have in common.

use super::IdentityError;

const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/// Twelve digits, each 0 to 9, whose check digit is right.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digits([u8; 12]);

impl Digits {
    pub(super) fn parse(text: &str) -> Result<Self, IdentityError> {
        let mut digits = [0; 12];
        let mut found = 0;
        for (index, c) in text.chars().enumerate() {
            if is_separator(c) {
                continue;
            }
            // Only ASCII: other scripts' digits would pass a lax test and then compare unequal everywhere else.
            let digit = match c {
                '0'..='9' => c as u8 - b'0',
                _ => {
                    return Err(IdentityError::NotDigit {
                        position: index + 1,
                    });
                }
            };
            if let Some(place) = digits.get_mut(found) {
                *place = digit;
            }
            found += 1;
        }
        if found != digits.len() {
            return Err(IdentityError::Length { found });
        }
        let digits = Self(digits);
        match digits.check_digit() {
            None => Err(IdentityError::DeadPrefix),
            Some(check) if check == digits.at(12) => Ok(digits),
            Some(_) => Err(IdentityError::CheckDigit),
        }
    }

    /// The digit at a position counted from 1, as the acts count.
    pub(super) const fn at(&self, position: usize) -> u8 {
        self.0[position - 1]
    }

    /// Two neighbouring digits as a number, from a position counted from 1.
    pub(super) const fn pair(&self, position: usize) -> u32 {
        self.at(position) as u32 * 10 + self.at(position + 1) as u32
    }

    pub(super) fn plain(&self) -> String {
        self.0.iter().map(|d| char::from(b'0' + d)).collect()
    }

    /// Groups of six, four and two, so that a person can compare the number with a document.
    pub(super) fn grouped(&self) -> String {
        let plain = self.plain();
        [&plain[..6], &plain[6..10], &plain[10..]].join(" ")
    }

    pub(super) fn redacted(&self) -> String {
        format!("••••••••{}", &self.plain()[8..])
    }

    /// The sum modulo 11 with the first weights, or if that is 10 with the second; none if that is 10 too.
    fn check_digit(&self) -> Option<u8> {
        [FIRST, SECOND]
            .iter()
            .map(|weights| {
                self.0
                    .iter()
                    .zip(weights)
                    .map(|(d, w)| u32::from(*d) * w)
                    .sum::<u32>()
                    % 11
            })
            .find(|rest| *rest < 10)
            .and_then(|rest| u8::try_from(rest).ok())
    }
}

/// Spaces and dashes, as people and word processors set them between groups.
const fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2014}'
    )
}
