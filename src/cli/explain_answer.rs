//! What is wrong with an answer, in the person's language and without repeating the answer.

use certctl::catalogue::Pattern;
use certctl::i18n::{Messages, Msg};
use certctl::identity::IdentityError;
use certctl::rules::AnswerError;

/// What is wrong with a value, without the value.
pub(crate) fn answer_problem(problem: &AnswerError, messages: &Messages) -> String {
    match problem {
        AnswerError::NotAnOption { options } => messages.text(Msg::ProblemOption {
            options: (&options.join(", ")).into(),
        }),
        AnswerError::NotADate => messages.text(Msg::ProblemDate),
        AnswerError::NotATown { near } => messages.text(Msg::ProblemTown {
            near: (&near.join(", ")).into(),
        }),
        AnswerError::NotACountry { near } => messages.text(Msg::ProblemCountry {
            near: (&near.join(", ")).into(),
        }),
        AnswerError::NotANumber => messages.text(Msg::ProblemNumber),
        AnswerError::NotAName => messages.text(Msg::ProblemName),
        AnswerError::NotAPhone => messages.text(Msg::ProblemPhone),
        AnswerError::NotAnEmail => messages.text(Msg::ProblemEmail),
        AnswerError::OutOfRange { from, to } => out_of_range(*from, *to, messages),
        AnswerError::NotPast => messages.text(Msg::ProblemPast),
        AnswerError::NotFuture => messages.text(Msg::ProblemFuture),
        AnswerError::NotOfPattern { pattern } => messages.text(match pattern {
            Pattern::DocumentNumber => Msg::ProblemDocumentNumber,
            Pattern::Plate => Msg::ProblemPlate,
            Pattern::Vin => Msg::ProblemVin,
            Pattern::Iban => Msg::ProblemIban,
            Pattern::Cadastral => Msg::ProblemCadastral,
            Pattern::AddressCode => Msg::ProblemAddressCode,
        }),
        AnswerError::Empty => messages.text(Msg::ProblemEmpty),
        AnswerError::TooLong { max } => messages.text(Msg::ProblemLong { max: (*max).into() }),
        AnswerError::Identity(error) => match error {
            IdentityError::Length { found } => messages.text(Msg::ProblemLength {
                found: (*found).into(),
            }),
            IdentityError::NotDigit { position } => messages.text(Msg::ProblemDigit {
                position: (*position).into(),
            }),
            IdentityError::CheckDigit => messages.text(Msg::ProblemCheckDigit),
            IdentityError::DeadPrefix => messages.text(Msg::ProblemDeadPrefix),
            IdentityError::NotBin { digit } => messages.text(Msg::ProblemNotBin {
                digit: u32::from(*digit).into(),
            }),
            other => other.to_string(),
        },
    }
}

/// The bounds that a number is to keep within.
fn out_of_range(from: Option<u32>, to: Option<u32>, messages: &Messages) -> String {
    messages.text(match (from, to) {
        (Some(from), Some(to)) => Msg::ProblemBetween {
            from: from.into(),
            to: to.into(),
        },
        (Some(from), None) => Msg::ProblemAtLeast { from: from.into() },
        (None, Some(to)) => Msg::ProblemAtMost { to: to.into() },
        (None, None) => Msg::ProblemNumber,
    })
}
