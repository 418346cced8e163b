//! The interview about a repeated birth certificate, as what is asked, typed and kept.

use certctl::draft::{Draft, DraftId};
use certctl::store::Store;

use crate::support::{Sandbox, Terminal};

pub(super) const NEW: &[&str] = &["draft", "new", "civil-status-repeat"];

/// A number that no living person can have: of the nineteenth century.
pub(super) const IIN: &str = "760229164680";

/// One prompt.
pub(super) struct Step {
    /// Part of what is asked; empty where the wording does not matter.
    pub(super) asked: &'static str,
    /// What the person types.
    pub(super) typed: &'static str,
    /// What the draft then has.
    pub(super) kept: Kept,
}

/// What a draft has after an answer.
#[derive(Clone, Copy)]
pub(super) enum Kept {
    Nothing,
    Office(&'static str),
    Date(&'static str),
    Answer(&'static str, &'static str),
    Document(&'static str),
}

use Kept::{Answer, Date, Document, Nothing, Office};

const fn step(asked: &'static str, typed: &'static str, kept: Kept) -> Step {
    Step { asked, typed, kept }
}

/// In English: by number, by word, by label, and by an empty line for what is in brackets.
pub(super) const ENGLISH: &[Step] = &[
    step("Where will you apply?", "Semey", Office("semey")),
    step(
        "Which record is it about?",
        "1",
        Answer("certificate", "birth"),
    ),
    step(
        "a statement of the record (statement)",
        "",
        Answer("product", "certificate"),
    ),
    step("Paper or electronic?", "paper", Answer("form", "paper")),
    step(
        "Where was the event registered?",
        "In Kazakhstan",
        Answer("registered_in", "kazakhstan"),
    ),
    step(
        "Is the record in the registry's system?",
        "YES",
        Answer("record_found", "yes"),
    ),
    step(
        "Who are you to the person in the record?",
        "self",
        Answer("recipient", "self"),
    ),
    step(
        "How old is the person in the record?",
        "",
        Answer("holder_age", "adult"),
    ),
    step(
        "Does a representative apply for you?",
        "n",
        Answer("representative", "no"),
    ),
    step("exempt from the charge?", "", Answer("exempt", "no")),
    step(
        "through the e-government payment gateway?",
        "",
        Answer("paid_online", "no"),
    ),
    step(
        "On which day will you apply?",
        "14.12.2026",
        Date("2026-12-14"),
    ),
    step("Surname", "Canary", Answer("surname", "Canary")),
    step(
        "First name",
        "Anna-Maria",
        Answer("first_name", "Anna-Maria"),
    ),
    step("Patronymic (may be left empty)", "", Nothing),
    step("IIN", "760229 1646 80", Nothing),
    step(
        "You typed 760229 1646 80. Is it right?",
        "",
        Answer("iin", IIN),
    ),
    step(
        "identity document",
        "012345678",
        Answer("identity_document_number", "012345678"),
    ),
    step("Address", "Abai 1", Answer("address", "Abai 1")),
    step(
        "Telephone",
        "+7 700 000 00 00",
        Answer("phone", "+7 700 000 00 00"),
    ),
    step(
        "Surname in the record",
        "Canary",
        Answer("holder_surname", "Canary"),
    ),
    step(
        "First name in the record",
        "Anna",
        Answer("holder_first_name", "Anna"),
    ),
    step("Patronymic in the record", "-", Nothing),
    step("maiden surname in the record", "", Nothing),
    step(
        "Date of birth",
        "1876-02-29",
        Answer("holder_birth_date", "1876-02-29"),
    ),
    step(
        "Date of the event",
        "1876-03-01",
        Answer("event_date", "1876-03-01"),
    ),
    step(
        "Place of registration",
        "Semey",
        Answer("event_place", "Semey"),
    ),
    step("Body that made the record", "", Nothing),
    step("Number of the record", "7", Answer("record_number", "7")),
    step("Date of the record", "", Nothing),
    step(
        "Reason for the request",
        "lost",
        Answer("request_reason", "lost"),
    ),
    step(
        "this document: application?",
        "yes",
        Document("application"),
    ),
    step(
        "this document: identity document?",
        "y",
        Document("identity-document"),
    ),
    step("proof of payment", "", Nothing),
];

/// In Russian, with a Russian keyboard: not one Latin letter is typed.
pub(super) const RUSSIAN: &[Step] = &[
    step("", "Семей", Office("semey")),
    step(
        "О какой записи идёт речь?",
        "рождение",
        Answer("certificate", "birth"),
    ),
    step("", "", Answer("product", "certificate")),
    step("", "бумажный", Answer("form", "paper")),
    step("", "в Казахстане", Answer("registered_in", "kazakhstan")),
    step("", "Да", Answer("record_found", "yes")),
    step("", "1", Answer("recipient", "self")),
    step("", "", Answer("holder_age", "adult")),
    step("", "нет", Answer("representative", "no")),
    step("", "н", Answer("exempt", "no")),
    step("", "нет", Answer("paid_online", "no")),
    step("", "завтра", Date("2026-12-12")),
    step(
        "Фамилия",
        "Әлімқұлова-Ёлкина",
        Answer("surname", "Әлімқұлова-Ёлкина"),
    ),
    step("Имя", "Анна", Answer("first_name", "Анна")),
    step("Отчество", "Іңкәрқызы", Answer("patronymic", "Іңкәрқызы")),
    step("ИИН", IIN, Nothing),
    step("760229 1646 80", "да", Answer("iin", IIN)),
    step(
        "",
        "012345678",
        Answer("identity_document_number", "012345678"),
    ),
    step("", "ул. Абая, 1", Answer("address", "ул. Абая, 1")),
    step("", "87000000000", Answer("phone", "87000000000")),
    step("", "Ёлкина", Answer("holder_surname", "Ёлкина")),
    step("", "Анна", Answer("holder_first_name", "Анна")),
    step("", "", Nothing),
    step("", "", Nothing),
    step("", "1876-02-29", Answer("holder_birth_date", "1876-02-29")),
    step("", "1876-03-01", Answer("event_date", "1876-03-01")),
    step("", "Семей", Answer("event_place", "Семей")),
    step("", "", Nothing),
    step("", "", Nothing),
    step("", "", Nothing),
    step("", "утеряно", Answer("request_reason", "утеряно")),
    step("", "да", Document("application")),
    step("", "нет", Nothing),
    step("", "д", Document("payment-receipt")),
];

/// Answers the prompts of a script.
pub(super) fn follow(terminal: &mut Terminal, steps: &[Step]) {
    for step in steps {
        terminal.expect(step.asked);
        terminal.answer(step.typed);
    }
}

/// The only draft in a sandbox.
pub(super) fn only_draft(sandbox: &Sandbox) -> Draft {
    let store = Store::new(sandbox.home());
    let mut drafts = store.list().unwrap();
    assert_eq!(drafts.len(), 1);
    let id: DraftId = drafts.remove(0).unwrap().id;
    store.load(id).unwrap()
}

/// Asserts that a draft has what the steps kept, and nothing more.
#[track_caller]
pub(super) fn has_exactly(draft: &Draft, steps: &[Step]) {
    let mut expected = Draft::new(draft.id, &draft.service, &draft.created);
    for step in steps {
        match step.kept {
            Nothing => {}
            Office(id) => expected.office = Some(id.into()),
            Date(date) => expected.filed = Some(date.into()),
            Answer(key, value) => {
                expected.answers.insert(key.into(), value.into());
            }
            Document(id) => {
                expected.have.insert(id.into());
            }
        }
    }
    assert_eq!(draft.office, expected.office);
    assert_eq!(draft.filed, expected.filed);
    assert_eq!(draft.answers, expected.answers);
    assert_eq!(draft.have, expected.have);
}
