//! What a service turns on: in short on its passport, and each question with its rules on a page of its own.

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::page::Style;
use crate::view::{AskedView, OptionView, QuestionView, QuestionsView, ShowView, TurnView};

/// The most letters of the name of a rule.
const LONGEST_NAME: usize = 120;

/// The questions of a passport.
pub(super) fn turned_on(card: &mut Card<'_>, view: &ShowView) {
    if view.questions.is_empty() {
        return;
    }
    card.section(Msg::HeadingQuestions);
    for question in &view.questions {
        card.page.item("-", &question.label);
        card.page.under(&question.flag, Style::Plain);
        default(card, question);
        if let Some(when) = &question.when {
            let condition = when.into();
            let text = card.say(Msg::ShowWhen { condition });
            card.page.under(&text, Style::Dim);
        }
    }
    let command = format!("certctl show {} --questions", view.service);
    let command = (&command).into();
    let text = card.say(Msg::ShowQuestionsMore { command });
    card.page.styled(&text, Style::Dim);
}

fn default(card: &mut Card<'_>, question: &QuestionView) {
    if let Some(default) = &question.default {
        let value = default.into();
        let text = card.say(Msg::ShowDefault { value });
        card.page.under(&text, Style::Plain);
    }
}

/// The questions in the order in which they are asked, each with the rules that turn on it.
#[must_use]
pub fn questions(view: &QuestionsView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&[], messages, width);
    card.page.styled(&view.service_name, Style::Heading);
    let on = dates::full(view.on, messages.lang());
    let row = (card.say(Msg::LabelRulesOf), on);
    card.page.columns(&[row]);
    let text = card.say(Msg::QuestionsOrder);
    card.page.gap();
    card.page.paragraph(&text);
    if view.office.options.len() > 1 {
        card.heading(Msg::QuestionsOffice);
        let ids = view.office.options.iter();
        let ids: Vec<&str> = ids.map(|option| option.value.as_str()).collect();
        card.page
            .under(&format!("--office {}", ids.join("|")), Style::Plain);
        options(&mut card, &view.office.options, None);
        turns(&mut card, &view.office.turns);
    }
    for (at, asked) in view.questions.iter().enumerate() {
        question(&mut card, at + 1, asked);
    }
    if view.questions.is_empty() {
        let text = card.say(Msg::QuestionsNone);
        card.page.paragraph(&text);
    }
    card.finish(&view.overrides)
}

fn question(card: &mut Card<'_>, number: usize, asked: &AskedView) {
    let question = &asked.question;
    card.page.heading(&format!("{number}. {}", question.label));
    card.page.under(&question.flag, Style::Plain);
    if asked.is_yes_no() {
        default(card, question);
    } else {
        options(card, &question.options, question.default.as_deref());
    }
    let mut said = vec![question.why.clone()];
    let asked_when = match &question.when {
        Some(when) => card.say(Msg::QuestionAskedWhen {
            condition: when.into(),
        }),
        None => String::new(),
    };
    said.push(asked_when);
    if question.default.is_none() && !asked.of_office {
        said.push(card.say(Msg::QuestionNoDefault));
    }
    if asked.of_office {
        said.push(card.say(Msg::QuestionOfOffice));
    }
    for implied in &asked.implied {
        let (value, condition) = ((&implied.value).into(), (&implied.when).into());
        said.push(card.say(Msg::QuestionImplied { value, condition }));
    }
    for line in said.iter().filter(|line| !line.is_empty()) {
        card.page.under(line, Style::Plain);
    }
    turns(card, &asked.turns);
}

/// The answers of a question, each in words; a free answer has none.
fn options(card: &mut Card<'_>, options: &[OptionView], default: Option<&str>) {
    for option in options {
        let mark = match default {
            Some(value) if value == option.value => {
                format!(" ({})", card.say(Msg::QuestionDefaultMark))
            }
            _ => String::new(),
        };
        let text = format!("{}: {}{mark}", option.value, option.label);
        card.page.under(&text, Style::Plain);
    }
}

/// The rules of each kind on lines of their own; a rule that stands there several times is named once.
fn turns(card: &mut Card<'_>, turns: &[TurnView]) {
    let kinds: [(&str, Msg<'_>); 11] = [
        ("bar", Msg::TurnsBar),
        ("document", Msg::TurnsDocument),
        ("registry", Msg::TurnsRegistry),
        ("term", Msg::TurnsTerm),
        ("reading", Msg::TurnsReading),
        ("fee", Msg::TurnsFee),
        ("step", Msg::TurnsStep),
        ("field", Msg::TurnsField),
        ("question", Msg::TurnsQuestion),
        ("implied", Msg::TurnsImplied),
        ("statement", Msg::TurnsStatement),
    ];
    for (kind, heading) in kinds {
        let mut names: Vec<&str> = Vec::new();
        for turn in turns.iter().filter(|turn| turn.kind == kind) {
            if !names.contains(&turn.name.as_str()) {
                names.push(&turn.name);
            }
        }
        if names.is_empty() {
            continue;
        }
        let heading = card.say(heading);
        card.page.item("-", &heading);
        for name in names {
            card.page.under(&format!("• {}", short(name)), Style::Plain);
        }
    }
}

/// A rule by its beginning: a whole statement or step stands in the passport.
fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST_NAME).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    let cut = cut.get(..end).unwrap_or(&cut);
    format!("{}…", cut.trim_end_matches([',', ';', ':', '.']))
}
