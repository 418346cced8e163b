//! Numbers: whether each is well formed first, then what is unusual in it.

use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{IinView, NumberView};

/// One number as an answer, several as rows.
#[must_use]
pub fn iin(view: &IinView, messages: &Messages, width: Option<usize>) -> String {
    let say = |message: Msg<'_>| messages.text(message);
    if let [number] = view.numbers.as_slice() {
        let mut page = Page::new(width);
        let (word, style) = verdict(number);
        page.lead(&say(word), style, &number_text(number, messages));
        for line in remarks(number, messages) {
            page.item("-", &line);
        }
        page.gap();
        page.styled(&say(Msg::IinLimits), Style::Dim);
        return page.finish();
    }
    let header = [
        Msg::ColumnLine,
        Msg::ColumnAnswer,
        Msg::ColumnNumber,
        Msg::ColumnRemarks,
    ];
    let rows = view.numbers.iter().map(|number| {
        [
            number.line.to_string(),
            say(verdict(number).0),
            number_text(number, messages),
            remarks(number, messages).join("; "),
        ]
    });
    table(&header.map(say), rows, width)
}

const fn verdict(number: &NumberView) -> (Msg<'static>, Style) {
    match number.valid {
        true => (Msg::IinValid, Style::Good),
        false => (Msg::IinInvalid, Style::Bad),
    }
}

/// `IIN ••••••••0254`, or what is wrong.
fn number_text(number: &NumberView, messages: &Messages) -> String {
    let kind = match number.kind {
        Some("bin") => messages.text(Msg::IinBin),
        Some(_) => messages.text(Msg::IinIin),
        None => return String::new(),
    };
    format!("{kind} {}", number.number.as_deref().unwrap_or_default())
}

fn remarks(number: &NumberView, messages: &Messages) -> Vec<String> {
    let say = |message: Msg<'_>| messages.text(message);
    let born = number.birth_date.map(|date| {
        let date = dates::full(date, messages.lang());
        let date = (&date).into();
        say(Msg::IinBorn { date })
    });
    let sex = number.sex.map(|sex| match sex {
        "female" => say(Msg::IinFemale),
        _ => say(Msg::IinMale),
    });
    let holder = number.holder.map(|holder| match holder {
        "resident" => say(Msg::IinResident),
        "non_resident" => say(Msg::IinNonResident),
        _ => say(Msg::IinJoint),
    });
    let unit = number.unit.map(|unit| match unit {
        "head_office" => say(Msg::IinHeadOffice),
        "branch" => say(Msg::IinBranch),
        "representative_office" => say(Msg::IinRepresentative),
        _ => say(Msg::IinFarm),
    });
    let said = [number.message.clone(), born, sex, holder, unit];
    let warnings = number.warnings.iter().map(|warning| warning.text.clone());
    said.into_iter().flatten().chain(warnings).collect()
}
