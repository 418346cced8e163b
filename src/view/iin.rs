//! `certctl.iin/1`: whether numbers are well formed, and what their digits say by custom.

use chrono::NaiveDate;
use serde::Serialize;

use super::Words;
use crate::i18n::Msg;
use crate::identity::{
    Bin, BinKind, BinUnit, BinWarning, Identity, IdentityError, Iin, IinWarning, Sex, parse_any,
};

/// The answer about one number or several.
#[derive(Debug, Clone, Serialize)]
pub struct IinView {
    /// `certctl.iin/1`
    pub schema: &'static str,
    /// Whether all of them are well formed.
    pub valid: bool,
    /// The numbers, in the order in which they were given.
    pub numbers: Vec<NumberView>,
}

/// One number. Nothing in it says whether it was issued, or to whom.
#[derive(Debug, Clone, Serialize)]
pub struct NumberView {
    /// Which one, from 1.
    pub line: usize,
    /// The number: its last four digits, or all of them in groups where that was asked for. Null when it is none.
    pub number: Option<String>,
    /// Whether length and check digit are right.
    pub valid: bool,
    /// `iin` of a person, `bin` of an organisation; null when it is no number.
    pub kind: Option<&'static str>,
    /// `length`, `not_digit`, `check_digit`, `dead_prefix`; null when there is none.
    pub problem: Option<&'static str>,
    /// The same in words.
    pub message: Option<String>,
    /// What is unusual; none of it makes a number wrong.
    pub warnings: Vec<NumberWarning>,
    /// The date of birth that the digits say; only where the number is shown.
    pub birth_date: Option<NaiveDate>,
    /// `female`, `male`; only where the number is shown.
    pub sex: Option<&'static str>,
    /// Of an organisation: `resident`, `non_resident`, `joint_enterprise`.
    pub holder: Option<&'static str>,
    /// Of an organisation: `head_office`, `branch`, `representative_office`, `farm`.
    pub unit: Option<&'static str>,
}

/// Something unusual in a number.
#[derive(Debug, Clone, Serialize)]
pub struct NumberWarning {
    /// `impossible_date`, `century_unknown`, `born_in_future`, `impossible_month`, `unit_unknown`
    pub code: &'static str,
    /// The same in words.
    pub text: String,
}

impl IinView {
    /// The view of numbers as typed, on a day; `reveal` shows them whole.
    #[must_use]
    pub fn build(typed: &[String], reveal: bool, today: NaiveDate, words: Words<'_>) -> Self {
        let numbers = typed.iter().enumerate();
        let numbers = numbers.map(|(at, typed)| NumberView {
            line: at + 1,
            ..NumberView::of(typed, reveal, today, words)
        });
        let numbers: Vec<NumberView> = numbers.collect();
        Self {
            schema: "certctl.iin/1",
            valid: numbers.iter().all(|number| number.valid),
            numbers,
        }
    }
}

impl NumberView {
    fn of(typed: &str, reveal: bool, today: NaiveDate, words: Words<'_>) -> Self {
        let read = parse_any(typed);
        let (number, kind) = match read {
            Ok(Identity::Iin(iin)) if reveal => (Some(iin.grouped()), Some("iin")),
            Ok(Identity::Iin(iin)) => (Some(iin.redacted()), Some("iin")),
            Ok(Identity::Bin(bin)) if reveal => (Some(bin.grouped()), Some("bin")),
            Ok(Identity::Bin(bin)) => (Some(bin.redacted()), Some("bin")),
            Err(_) => (None, None),
        };
        let problem = read.err();
        let (iin, bin) = match read {
            Ok(Identity::Iin(iin)) => (Some(iin), None),
            Ok(Identity::Bin(bin)) => (None, Some(bin)),
            Err(_) => (None, None),
        };
        let shown = iin.filter(|_| reveal);
        Self {
            line: 1,
            number,
            valid: problem.is_none(),
            kind,
            problem: problem.as_ref().map(code),
            message: problem.as_ref().map(|problem| said(problem, words)),
            warnings: warnings(iin, bin, today, words),
            birth_date: shown.and_then(|iin| iin.birth_date()),
            sex: shown.and_then(|iin| iin.sex()).map(|sex| match sex {
                Sex::Female => "female",
                Sex::Male => "male",
            }),
            holder: bin.map(|bin| match bin.kind() {
                BinKind::Resident => "resident",
                BinKind::NonResident => "non_resident",
                BinKind::JointEnterprise => "joint_enterprise",
            }),
            unit: bin.and_then(|bin| bin.unit()).map(|unit| match unit {
                BinUnit::HeadOffice => "head_office",
                BinUnit::Branch => "branch",
                BinUnit::RepresentativeOffice => "representative_office",
                BinUnit::Farm => "farm",
            }),
        }
    }
}

fn code(problem: &IdentityError) -> &'static str {
    match problem {
        IdentityError::Length { .. } => "length",
        IdentityError::NotDigit { .. } => "not_digit",
        IdentityError::CheckDigit => "check_digit",
        IdentityError::DeadPrefix => "dead_prefix",
        IdentityError::NotBin { .. } => "not_bin",
    }
}

/// What is wrong with a number, without the number.
fn said(problem: &IdentityError, words: Words<'_>) -> String {
    words.say(&match problem {
        IdentityError::Length { found } => Msg::ProblemLength {
            found: (*found).into(),
        },
        IdentityError::NotDigit { position } => Msg::ProblemDigit {
            position: (*position).into(),
        },
        IdentityError::CheckDigit => Msg::ProblemCheckDigit,
        IdentityError::DeadPrefix => Msg::ProblemDeadPrefix,
        IdentityError::NotBin { digit } => Msg::ProblemNotBin {
            digit: u32::from(*digit).into(),
        },
    })
}

fn warnings(
    iin: Option<Iin>,
    bin: Option<Bin>,
    today: NaiveDate,
    words: Words<'_>,
) -> Vec<NumberWarning> {
    let of_person = iin.map(|iin| iin.warnings(today)).unwrap_or_default();
    let of_person = of_person.into_iter().filter_map(|warning| match warning {
        IinWarning::ImpossibleDate => Some(("impossible_date", Msg::IinNoDate)),
        IinWarning::CenturyUnknown { .. } => Some(("century_unknown", Msg::IinNoCentury)),
        IinWarning::BornInFuture => Some(("born_in_future", Msg::IinFuture)),
        // A number with such a digit is read as one of an organisation.
        IinWarning::LooksLikeBin => None,
    });
    let of_firm = bin.map(|bin| bin.warnings()).unwrap_or_default();
    let of_firm = of_firm.into_iter().map(|warning| match warning {
        BinWarning::ImpossibleMonth => ("impossible_month", Msg::IinNoMonth),
        BinWarning::UnitUnknown { .. } => ("unit_unknown", Msg::IinNoUnit),
    });
    let all = of_person.chain(of_firm);
    let all = all.map(|(code, message)| NumberWarning {
        code,
        text: words.say(&message),
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::Messages;
    use crate::text::Lang;

    fn view(typed: &[&str], reveal: bool) -> IinView {
        let catalogue = crate::embedded::catalogue();
        let messages = Messages::new(Lang::En);
        let words = Words {
            messages: &messages,
            catalogue: &catalogue,
        };
        let typed: Vec<String> = typed.iter().map(|&typed| typed.to_owned()).collect();
        let today = NaiveDate::from_ymd_opt(2026, 12, 11).unwrap();
        IinView::build(&typed, reveal, today, words)
    }

    #[test]
    fn a_number_is_hidden_with_what_its_digits_say() {
        let hidden = view(&["800416-1002 54"], false);
        assert!(hidden.valid);
        let number = &hidden.numbers[0];
        assert_eq!(number.number.as_deref(), Some("••••••••0254"));
        assert_eq!(
            (number.kind, number.birth_date, number.sex),
            (Some("iin"), None, None)
        );
        let shown = &view(&["800416100254"], true).numbers[0];
        assert_eq!(shown.number.as_deref(), Some("800416 1002 54"));
        assert_eq!(shown.birth_date, NaiveDate::from_ymd_opt(1880, 4, 16));
        assert_eq!(shown.sex, Some("male"));
    }

    #[test]
    fn every_problem_has_a_code_and_no_digit_of_the_number() {
        for (typed, problem) in [
            ("80041610025", "length"),
            ("8004161002540", "length"),
            ("80041610025O", "not_digit"),
            ("800416100255", "check_digit"),
            ("560425343010", "dead_prefix"),
            ("", "length"),
        ] {
            let view = view(&[typed], true);
            let number = &view.numbers[0];
            assert_eq!(number.problem, Some(problem), "{typed}");
            assert!(!view.valid && number.number.is_none());
            let message = number.message.as_deref().unwrap();
            assert!(!message.contains("8004"), "{message}");
        }
    }

    #[test]
    fn what_is_unusual_is_a_warning_only() {
        for (typed, code) in [
            ("801316100015", "impossible_date"),
            ("800416000041", "century_unknown"),
            ("850416500010", "born_in_future"),
        ] {
            let view = view(&[typed], false);
            assert!(view.valid, "{typed}");
            assert_eq!(view.numbers[0].warnings[0].code, code, "{typed}");
        }
    }

    #[test]
    fn an_organisation_is_told_from_a_person() {
        let firm = &view(&["940140000385"], false).numbers[0];
        assert_eq!(firm.kind, Some("bin"));
        assert_eq!(
            (firm.holder, firm.unit),
            (Some("resident"), Some("head_office"))
        );
        assert!(!view(&["900140000306"], false).valid);
    }
}
