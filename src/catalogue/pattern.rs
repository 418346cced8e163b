//! How a number or code in a form is built: a closed list, each with the one way in which it is kept.

use serde::{Deserialize, Serialize};

/// How the value of a text field is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// The number of a paper: letters and digits, at least one digit.
    DocumentNumber,
    /// A number plate: letters and digits, both.
    Plate,
    /// A vehicle identification number: 17 letters and digits without I, O, Q; a body number of an old vehicle is shorter.
    Vin,
    /// A bank account in Kazakhstan: KZ and 18 letters and digits with a check number.
    Iban,
    /// A cadastral number: digits and letters in groups.
    Cadastral,
    /// The registration code of an address: 16 digits.
    AddressCode,
}

/// The most characters of a document's or a cadastral number.
const LONGEST: usize = 40;

impl Pattern {
    /// The value as it is kept: capitals, without the blanks of its groups; none when it is not built so.
    #[must_use]
    pub fn canonical(self, value: &str) -> Option<String> {
        match self {
            Self::DocumentNumber => {
                let kept = value.split_whitespace().collect::<Vec<_>>().join(" ");
                let kept = kept.to_uppercase();
                let fits =
                    |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '.' | '№');
                let built = kept.chars().all(fits) && kept.chars().any(|c| c.is_ascii_digit());
                (built && kept.chars().count() <= LONGEST).then_some(kept)
            }
            Self::Plate => {
                let kept = latin(value);
                let built = plain(&kept)
                    && (4..=10).contains(&kept.len())
                    && kept.bytes().any(|b| b.is_ascii_digit())
                    && kept.bytes().any(|b| b.is_ascii_alphabetic());
                built.then_some(kept)
            }
            Self::Vin => {
                let kept = latin(value);
                let whole = kept.len() == 17 && !kept.contains(['I', 'O', 'Q']);
                // Between the two lengths a sign was left out.
                let body =
                    (5..=12).contains(&kept.len()) && kept.bytes().any(|b| b.is_ascii_digit());
                (plain(&kept) && (whole || body)).then_some(kept)
            }
            Self::Iban => {
                let kept = latin(value);
                let built = plain(&kept) && kept.len() == 20 && kept.starts_with("KZ");
                (built && remainder(&kept) == 1).then_some(kept)
            }
            Self::Cadastral => {
                let kept: String = value.split_whitespace().collect::<String>().to_uppercase();
                let fits = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | '/');
                let digits = kept.chars().filter(char::is_ascii_digit).count();
                let built = kept.starts_with(|c: char| c.is_ascii_digit())
                    && kept.chars().all(fits)
                    && digits >= 8
                    && kept.chars().count() <= LONGEST;
                built.then_some(kept)
            }
            Self::AddressCode => {
                let kept: String = value.split_whitespace().collect();
                let built = kept.len() == 16 && kept.bytes().all(|b| b.is_ascii_digit());
                built.then_some(kept)
            }
        }
    }
}

/// Capitals without blanks and hyphens; letters of the Cyrillic keyboard that look Latin are meant so.
fn latin(value: &str) -> String {
    let signs = value.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let signs = signs.flat_map(char::to_uppercase);
    let meant = signs.map(|c| match c {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'У' => 'Y',
        other => other,
    });
    meant.collect()
}

fn plain(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// The remainder by 97 of an account number as ISO 13616 forms it: country and check number behind the rest, letters as
/// numbers from 10.
fn remainder(account: &str) -> u32 {
    let (head, rest) = account.split_at_checked(4).unwrap_or((account, ""));
    let signs = rest.chars().chain(head.chars());
    signs
        .filter_map(|c| c.to_digit(36))
        .fold(0, |so_far, digit| {
            let shift = if digit < 10 { 10 } else { 100 };
            (so_far * shift + digit) % 97
        })
}
