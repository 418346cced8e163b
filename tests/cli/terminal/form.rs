//! The interview about a repeated birth certificate, as what is asked, typed and kept.

use certctl::draft::{Draft, DraftId};
use certctl::store::Store;

use crate::support::{Sandbox, Terminal};

pub(super) const NEW: &[&str] = &["draft", "new", "civil-status-repeat"];

/// A number that no living person can have: of the nineteenth century.
pub(super) const IIN: &str = "760229164680";

/// One prompt.
pub(super) struct Step {
    /// How the question begins.
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
        "A repeated certificate or a statement?",
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
    step(
        "Do you belong to those who are exempt from the charge?",
        "",
        Answer("exempt", "no"),
    ),
    step(
        "Is the charge paid through the e-government payment gateway?",
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
    step("Patronymic", "", Nothing),
    step("IIN", "760229 1646 80", Answer("iin", IIN)),
    step(
        "Number of the identity document",
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
    step("Earlier or maiden surname in the record", "", Nothing),
    step(
        "Date of birth of the person in the record",
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
        "Do you have this document: application?",
        "yes",
        Document("application"),
    ),
    step(
        "Do you have this document: identity document?",
        "y",
        Document("identity-document"),
    ),
    step("Do you have this document: proof of payment", "", Nothing),
];

/// In Russian, with a Russian keyboard: not one Latin letter is typed.
pub(super) const RUSSIAN: &[Step] = &[
    step("Где будет подано заявление?", "Семей", Office("semey")),
    step(
        "О какой записи идёт речь?",
        "рождение",
        Answer("certificate", "birth"),
    ),
    step(
        "Нужно повторное свидетельство или справка?",
        "",
        Answer("product", "certificate"),
    ),
    step(
        "На бумаге или в электронном виде?",
        "бумажный",
        Answer("form", "paper"),
    ),
    step(
        "Где зарегистрирован акт?",
        "в Казахстане",
        Answer("registered_in", "kazakhstan"),
    ),
    step(
        "Есть ли запись в базе регистрирующего органа?",
        "Да",
        Answer("record_found", "yes"),
    ),
    step("Кем вы приходитесь", "1", Answer("recipient", "self")),
    step("Сколько лет", "", Answer("holder_age", "adult")),
    step(
        "Обращается ваш представитель?",
        "нет",
        Answer("representative", "no"),
    ),
    step("Освобождены ли вы от платы?", "н", Answer("exempt", "no")),
    step(
        "Оплачено через платёжный шлюз",
        "нет",
        Answer("paid_online", "no"),
    ),
    step(
        "В какой день будет подано заявление?",
        "завтра",
        Date("2026-12-12"),
    ),
    step(
        "Фамилия",
        "Әлімқұлова-Ёлкина",
        Answer("surname", "Әлімқұлова-Ёлкина"),
    ),
    step("Имя", "Анна", Answer("first_name", "Анна")),
    step("Отчество", "Іңкәрқызы", Answer("patronymic", "Іңкәрқызы")),
    step("ИИН", IIN, Answer("iin", IIN)),
    step(
        "Номер документа, удостоверяющего личность",
        "012345678",
        Answer("identity_document_number", "012345678"),
    ),
    step("Адрес", "ул. Абая, 1", Answer("address", "ул. Абая, 1")),
    step("Телефон", "87000000000", Answer("phone", "87000000000")),
    step(
        "Фамилия лица, указанного в записи",
        "Ёлкина",
        Answer("holder_surname", "Ёлкина"),
    ),
    step(
        "Имя лица, указанного в записи",
        "Анна",
        Answer("holder_first_name", "Анна"),
    ),
    step("Отчество лица, указанного в записи", "", Nothing),
    step("Прежняя или добрачная фамилия в записи", "", Nothing),
    step(
        "Дата рождения лица, указанного в записи",
        "29.02.1876",
        Answer("holder_birth_date", "1876-02-29"),
    ),
    step(
        "Дата зарегистрированного события",
        "1876-03-01",
        Answer("event_date", "1876-03-01"),
    ),
    step("Место регистрации", "Семей", Answer("event_place", "Семей")),
    step("Орган, составивший запись", "", Nothing),
    step("Номер записи", "", Nothing),
    step("Дата записи", "", Nothing),
    step(
        "Причина обращения",
        "утеряно",
        Answer("request_reason", "утеряно"),
    ),
    step(
        "Есть ли у вас документ: заявление?",
        "да",
        Document("application"),
    ),
    step(
        "Есть ли у вас документ: документ, удостоверяющий личность?",
        "нет",
        Nothing,
    ),
    step(
        "Есть ли у вас документ: документ об оплате?",
        "д",
        Document("payment-receipt"),
    ),
];

/// What is asked last: whether all of it is right.
pub(super) const REVIEW: &str = REVIEWS[0];
const REVIEWS: [&str; 2] = ["Is all of it right?", "Всё верно?"];

/// The step that a prompt puts, whatever the order of the form: the longest question that it begins with.
pub(super) fn of<'s>(steps: &'s [Step], prompt: &str) -> Option<&'s Step> {
    let lines: Vec<&str> = prompt.lines().map(str::trim).collect();
    let asks = |step: &&Step| lines.iter().any(|line| line.starts_with(step.asked));
    steps
        .iter()
        .filter(asks)
        .max_by_key(|step| step.asked.len())
}

/// Answers prompts until one asks for something; with none, until all is asked. Gives the steps that were answered.
pub(super) fn follow<'s>(
    terminal: &mut Terminal,
    steps: &'s [Step],
    until: Option<&str>,
) -> Vec<&'s Step> {
    let mut answered = Vec::new();
    loop {
        let prompt = terminal.expect("");
        let step = of(steps, &prompt);
        let (Some(step), false) = (step, step.is_some_and(|step| Some(step.asked) == until)) else {
            let asked = step.is_some() || REVIEWS.iter().any(|words| prompt.contains(words));
            assert!(asked, "not in the script:\n{prompt}");
            return answered;
        };
        terminal.answer(step.typed);
        answered.push(step);
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
pub(super) fn has_exactly(draft: &Draft, steps: &[&Step]) {
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
