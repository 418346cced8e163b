//! What `check` and `deadline` take alike: service, office, day, answers.

use certctl::calendar::Calendar;
use certctl::catalogue::{
    AnswerKind, Bar, CatalogueError, CountryRules, Office, Place, Question, Service,
};
use certctl::i18n::Msg;
use certctl::render;
use certctl::rules::{Answers, Decided, Situation, Trail, Truth};
use certctl::view::BarredView;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::answers;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, moment};
use crate::cli::interview::{Interview, Reply};
use crate::cli::missing::Missing;
use crate::cli::office::{self, Found};
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    pub(crate) service: String,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    pub(crate) office: Option<String>,
    #[arg(long, alias = "on", value_name = "DATE", allow_hyphen_values = true)]
    pub(crate) date: Option<String>,
    #[arg(short = 'a', long = "answer", value_name = "KEY=VALUE")]
    pub(crate) answer: Vec<String>,
}

/// The arguments, resolved.
pub(crate) struct Resolved {
    pub(crate) office: Option<Office>,
    pub(crate) place: Option<Place>,
    pub(crate) filing: Moment,
    pub(crate) answers: Answers,
    countries: Option<CountryRules>,
}

/// What papers between countries need, where a service asks for a country and one was named or may still be.
///
/// The table of all countries is not read for nothing: without an answer nothing turns on it.
pub(crate) fn countries(
    service: &Service,
    answers: &Answers,
    context: &Context,
) -> Result<Option<CountryRules>, CatalogueError> {
    let mut questions = service.question.iter();
    let named = questions.any(|question| {
        let may_be =
            question.default.is_some() || !question.implied.is_empty() || context.interactive;
        question.kind == AnswerKind::Country && (may_be || answers.contains_key(&question.id))
    });
    named.then(|| context.catalogue.country_rules()).transpose()
}

impl Resolved {
    /// Resolves the arguments against a service.
    ///
    /// # Errors
    /// A name that is not known, or a value that is no answer.
    pub(crate) fn of(
        args: &Args,
        service: &Service,
        calendar: &Calendar<'_>,
        context: &Context,
    ) -> anyhow::Result<Self> {
        let filing = match &args.date {
            Some(text) => moment(text, context.today, calendar)?,
            None => Moment {
                date: context.today,
                time: None,
            },
        };
        // A day outside the calendar is told before anything that turns on it.
        calendar.is_working(filing.date)?;
        let found = match &args.office {
            Some(typed) => Some(office::find(
                typed,
                service,
                filing.date,
                &context.catalogue,
            )?),
            // Where there is one way to apply, it need not be named.
            None => match service.offices()[..] {
                [only] => Some(office::find(
                    only,
                    service,
                    filing.date,
                    &context.catalogue,
                )?),
                _ => None,
            },
        };
        let answers = answers::from_arguments(&args.answer, service, context)?;
        let (office, place) = found.map_or((None, None), |found| (Some(found.office), found.place));
        let countries = countries(service, &answers, context)?;
        Ok(Self {
            office,
            place,
            filing,
            answers,
            countries,
        })
    }

    /// The names under which the office may be known: its type and its town.
    pub(crate) fn names(&self) -> Vec<&str> {
        let office = self.office.as_ref().map(|office| office.id.as_str());
        let place = self.place.as_ref().map(|place| place.id.as_str());
        office.into_iter().chain(place).collect()
    }

    /// The situation on the day of filing.
    pub(crate) fn situation<'a>(&'a self, service: &'a Service) -> Situation<'a> {
        Situation {
            service,
            office: self.office.as_ref(),
            place: self.place.as_ref().map(|place| place.id.as_str()),
            countries: self.countries.as_ref(),
            on: self.filing.date,
            answers: &self.answers,
        }
    }

    /// Says why the application is not possible: an honest no under the schema of the command.
    pub(crate) fn refuse(
        &self,
        schema: &'static str,
        service: &Service,
        bar: &Bar,
        calendar: &Calendar<'_>,
        context: &Context,
    ) -> anyhow::Result<Exit> {
        let situation = self.situation(service);
        let place = self.place.as_ref();
        let view = BarredView::build(schema, &situation, place, bar, calendar, context.words())?;
        context.show(&view, || {
            render::barred(&view, &context.messages, context.width)
        })?;
        Ok(Exit::No)
    }

    /// Asks on a terminal until `decide` leaves nothing open, and mentions the answers that are not used.
    ///
    /// # Errors
    /// [`Missing`] off a terminal.
    pub(crate) fn complete(
        &mut self,
        service: &Service,
        context: &Context,
        decide: impl for<'a> Fn(&Situation<'a>) -> Decided<'a>,
    ) -> anyhow::Result<()> {
        self.ask(service, context, decide)?;
        self.mention_unused(service, &[self.office.as_ref()], context);
        Ok(())
    }

    /// Asks on a terminal until `decide` leaves nothing open.
    ///
    /// # Errors
    /// [`Missing`] off a terminal.
    pub(crate) fn ask(
        &mut self,
        service: &Service,
        context: &Context,
        decide: impl for<'a> Fn(&Situation<'a>) -> Decided<'a>,
    ) -> anyhow::Result<()> {
        let mut interview = None;
        // What was asked, for going back: the id of a question, or none for the office.
        let mut asked: Vec<Option<String>> = Vec::new();
        loop {
            let decided = decide(&self.situation(service));
            let open = &decided.open;
            if !open.office && open.questions.is_empty() {
                return Ok(());
            }
            if !context.interactive {
                return Err(Missing::of(&decided, open.office, service, context)?.into());
            }
            let interview: &Interview<'_> = match &interview {
                Some(interview) => interview,
                None => interview.insert(Interview::new(context)?),
            };
            let reply = if open.office {
                let reply = interview.office(service, self.filing.date, None)?;
                reply.map(|(_, Found { office, place })| {
                    (self.office, self.place) = (Some(office), place);
                    None
                })
            } else if let Some(question) = open.questions.first() {
                let (id, reply) = (question.id.clone(), interview.question(question, None)?);
                reply.map(|value| {
                    self.answers.insert(id.clone(), value);
                    Some(id)
                })
            } else {
                return Ok(());
            };
            match reply {
                Reply::Given(id) => asked.push(id),
                Reply::Back => match asked.pop() {
                    Some(Some(id)) => {
                        self.answers.remove(&id);
                    }
                    Some(None) => (self.office, self.place) = (None, None),
                    None => {
                        let first = context.messages.text(Msg::PromptFirst);
                        interview.prompter.say(&first);
                    }
                },
            }
        }
    }

    /// Answers to questions that arise at none of the offices are told, because nothing can come of them.
    pub(crate) fn mention_unused(
        &self,
        service: &Service,
        offices: &[Option<&Office>],
        context: &Context,
    ) {
        let arises = |question: &Question, office: Option<&Office>| {
            let there = Situation {
                office,
                ..self.situation(service)
            };
            there.holds(question.when.as_ref(), &mut Trail::default()) != Truth::No
        };
        let answered = service
            .question
            .iter()
            .filter(|question| self.answers.contains_key(&question.id));
        let unused =
            answered.filter(|question| !offices.iter().any(|office| arises(question, *office)));
        for question in unused {
            let when = question
                .when
                .as_ref()
                .map(|when| context.words().condition(when))
                .unwrap_or_default();
            let note = Msg::NoteUnusedAnswer {
                name: (&question.id).into(),
                condition: (&when).into(),
            };
            output::note(&context.messages.text(note));
        }
    }
}
