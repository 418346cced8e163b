//! Applications on paper: whole sheets to be read, and what every sheet must keep.

mod fonts;
mod pdf;
mod sheets;

use std::collections::BTreeSet;

use certctl::calendar::{Calendar, Week};
use certctl::catalogue::Service;
use certctl::draft::{Draft, DraftId, Progress, Submission};
use certctl::embedded;
use certctl::i18n::Messages;
use certctl::render::{Pdf, Sheets, form_html, form_pdf, form_text};
use certctl::rules::{Situation, Trail, deadline, fees};
use certctl::term::Filing;
use certctl::text::Lang;
use certctl::view::{FormParts, FormView, Words};
use chrono::NaiveDate;

/// The day on which every application here is handed in.
const FILED: &str = "2026-12-11";

/// An application to be printed.
struct Case {
    service: &'static str,
    office: &'static str,
    place: Option<&'static str>,
    answers: Vec<(String, String)>,
    have: Vec<&'static str>,
    submission: Option<Submission>,
    filed: bool,
}

impl Case {
    /// Nothing is known yet.
    fn empty(service: &'static str, office: &'static str) -> Self {
        Self {
            service,
            office,
            place: None,
            answers: Vec::new(),
            have: Vec::new(),
            submission: None,
            filed: false,
        }
    }

    /// A person with long names who asks for a certificate for use abroad.
    fn person() -> Self {
        let answers = [
            ("purpose", "abroad"),
            ("surname", "Әлімқұлова-Бекмұхамбетова"),
            ("first_name", "Гүлбаршын"),
            ("patronymic", "Нұрсұлтанқызы"),
            ("birth_date", "1880-04-16"),
            ("iin", "800416100254"),
            ("phone", "+7 701 000 00 00"),
            ("name_changed", "yes"),
        ];
        let answers = answers.map(|(id, value)| (id.to_owned(), value.to_owned()));
        Self {
            place: Some("semey"),
            answers: answers.to_vec(),
            have: vec!["application", "identity-document"],
            filed: true,
            ..Self::empty("criminal-record", "branch-centre")
        }
    }

    /// Every field of the form filled with one text.
    fn filled(service: &'static str, office: &'static str, text: &str) -> Self {
        let fields = rules(service).field.into_iter();
        Self {
            answers: fields.map(|used| (used.id, text.to_owned())).collect(),
            filed: true,
            ..Self::empty(service, office)
        }
    }

    fn view(&self, lang: Lang) -> FormView {
        let catalogue = embedded::catalogue();
        let messages = Messages::new(lang);
        let service = catalogue.service(self.service).unwrap();
        let data = catalogue.calendar().unwrap();
        let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
        let mut draft = Draft::new(
            DraftId::parse("k7mp-3x9q").unwrap(),
            self.service,
            "2026-12-11T09:30:00+05:00",
        );
        draft.answers = self.answers.iter().cloned().collect();
        draft.have = self.have.iter().map(|&id| id.to_owned()).collect();
        draft.submission.clone_from(&self.submission);
        let office = catalogue.office(self.office).unwrap();
        let place = self.place.map(|id| catalogue.place(id).unwrap());
        let on: NaiveDate = FILED.parse().unwrap();
        let situation = Situation {
            service: &service,
            office: Some(&office),
            place: self.place,
            countries: None,
            on,
            answers: &draft.answers,
        };
        let filing = Filing {
            date: on,
            time: None,
        };
        let mut trail = Trail::default();
        let found = deadline(&situation, &calendar, filing, &mut trail);
        let found = found.ok().flatten().filter(|_| self.filed);
        let money = catalogue.money().unwrap();
        let fields = service.field.iter();
        let fields = fields.map(|used| catalogue.field(&used.id).unwrap());
        let parts = FormParts {
            draft: &draft,
            situation: &situation,
            progress: &Progress::of_draft(&situation, &draft),
            fields: &fields.collect::<Vec<_>>(),
            place: place.as_ref(),
            filed: self.filed.then_some(on),
            deadline: found.as_ref(),
            calendar: &calendar,
            fees: &fees(&situation, &money, &mut trail),
            common: &catalogue.common().unwrap(),
        };
        let words = Words {
            messages: &messages,
            catalogue: &catalogue,
        };
        FormView::build(&parts, words).unwrap()
    }

    fn text(&self, lang: Lang) -> String {
        form_text(&self.view(lang), Sheets::All, &Messages::new(lang))
    }

    fn html(&self, lang: Lang) -> String {
        form_html(&self.view(lang), Sheets::All, &Messages::new(lang))
    }

    fn pdf(&self, lang: Lang) -> Pdf {
        form_pdf(&self.view(lang), Sheets::All, &Messages::new(lang)).unwrap()
    }
}

fn rules(id: &str) -> Service {
    embedded::catalogue().rules(id).unwrap()
}

/// Every service with each office at which it is given.
fn everywhere() -> Vec<(&'static str, &'static str)> {
    let catalogue = embedded::catalogue();
    let mut all = Vec::new();
    for entry in catalogue.index().unwrap() {
        let service: &'static str = entry.id.leak();
        let offices: BTreeSet<String> = rules(service)
            .offices()
            .into_iter()
            .map(str::to_owned)
            .collect();
        all.extend(offices.into_iter().map(|office| (service, &*office.leak())));
    }
    all
}
