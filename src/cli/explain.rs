//! From every error of the program to what a person reads: one place decides code, words and exit.

use certctl::catalogue::CatalogueError;
use certctl::draft::BadDraftId;
use certctl::i18n::{Messages, Msg};
use certctl::view::QuestionView;

use super::answers::AnswersError;
use super::commands::UnknownService;
use super::commands::deadline::{ByClock, NoDuty};
use super::commands::draft::export::ExportError;
use super::commands::iin::NumbersError;
use super::commands::list::UnknownChannel;
use super::commands::profile::NoProfile;
use super::commands::store::{NotARecipient, Taken};
use super::context::{Context, NoHome, NotMade};
use super::exit::Exit;
pub(crate) use super::explain_answer::answer_problem;
use super::failure::Failure;
use super::input::{NotADate, NotADayCount};
use super::interview::NoTerminal;
use super::missing::Missing;
use super::office::OfficeError;
use super::output::OutputError;
use super::own_data::NoDataFolder;
use super::prompt::Left;

/// The failure that an error is.
pub(crate) fn explain(error: &anyhow::Error, context: &Context) -> Failure {
    let messages = &context.messages;
    let by: &[&dyn Fn() -> Option<Failure>] = &[
        &|| error.downcast_ref().map(|e| service(e, messages)),
        &|| error.downcast_ref().map(|e| office(e, messages)),
        &|| error.downcast_ref().map(|e| channel(e, messages)),
        &|| error.downcast_ref().map(|e| answers(e, messages)),
        &|| error.downcast_ref().map(|e| missing(e, messages)),
        &|| super::explain_rules::explain(error, messages),
        &|| error.downcast_ref().map(|e| catalogue(e, messages)),
        &|| super::explain_calendar::explain(error, messages),
        &|| super::explain_data::explain(error, messages),
        &|| super::explain_country::explain(error, messages),
        &|| error.downcast_ref().map(|e| data_folder(e, messages)),
        &|| {
            error
                .downcast_ref()
                .map(|e| super::explain_store::store(e, context))
        },
        &|| {
            error
                .downcast_ref()
                .map(|e| super::explain_draft::step(e, messages))
        },
        &|| {
            let unlocking = super::explain_store::unlocking;
            error.downcast_ref().map(|e| unlocking(e, messages))
        },
        &|| {
            let taken = |_: &Taken| usage("file_exists", &Msg::ErrorFileExists, messages);
            error.downcast_ref().map(taken)
        },
        &|| {
            let message = Msg::ErrorRecipient;
            let recipient = |_: &NotARecipient| usage("recipient", &message, messages);
            error.downcast_ref().map(recipient)
        },
        &|| {
            error.downcast_ref::<NotADate>().map(|e| {
                usage(
                    "date",
                    &Msg::ErrorDate {
                        value: (&e.value).into(),
                    },
                    messages,
                )
            })
        },
        &|| {
            let NotADayCount { value } = error.downcast_ref()?;
            let value = value.into();
            Some(usage("day_count", &Msg::ErrorDayCount { value }, messages))
        },
        &|| {
            error
                .downcast_ref::<NoHome>()
                .map(|_| usage("no_home", &Msg::ErrorNoHome, messages))
        },
        &|| {
            error
                .downcast_ref::<BadDraftId>()
                .map(|_| usage("draft_id", &Msg::ErrorDraftId, messages))
        },
        &|| {
            error
                .downcast_ref::<NoTerminal>()
                .map(|_| usage("no_terminal", &Msg::ErrorNoTerminal, messages))
        },
        &|| {
            let NoDuty { office } = error.downcast_ref()?;
            let office = office.into();
            Some(usage("no_duty", &Msg::ErrorNoDuty { office }, messages))
        },
        &|| error.downcast_ref().map(|e| numbers(e, messages)),
        &|| {
            let none = |_: &NoProfile| usage("no_profile", &Msg::ErrorNoProfile, messages);
            error.downcast_ref().map(none)
        },
        &|| {
            let failure = |e: &ExportError| e.failure(messages);
            error.downcast_ref().map(failure)
        },
        &|| {
            let by_clock = |_: &ByClock| usage("by_clock", &Msg::ErrorByClock, messages);
            error.downcast_ref().map(by_clock)
        },
        // It was meant: what is kept has been told, and nothing went wrong.
        &|| {
            let Left(exit) = error.downcast_ref()?;
            Some(Failure::quiet(*exit))
        },
        &|| {
            let NotMade { format, made } = error.downcast_ref()?;
            let formats: Vec<&str> = made.iter().map(|format| format.as_str()).collect();
            let formats = formats.join(", ");
            let message = Msg::ErrorFormat {
                format: format.as_str().into(),
                formats: (&formats).into(),
            };
            Some(usage("format", &message, messages))
        },
        &|| {
            let OutputError(e) = error.downcast_ref()?;
            Some(usage(
                "output",
                &Msg::ErrorOutput {
                    reason: (&e.to_string()).into(),
                },
                messages,
            ))
        },
    ];
    by.iter().find_map(|explain| explain()).unwrap_or_else(|| {
        let reason = format!("{error:#}");
        usage(
            "internal",
            &Msg::ErrorInternal {
                reason: (&reason).into(),
            },
            messages,
        )
    })
}

pub(super) fn usage(code: &'static str, message: &Msg<'_>, messages: &Messages) -> Failure {
    Failure::of(code, Exit::Usage, message, messages)
}

pub(super) fn data_folder(NoDataFolder: &NoDataFolder, messages: &Messages) -> Failure {
    usage("data_folder", &Msg::ErrorDataFolder, messages)
}

fn service(error: &UnknownService, messages: &Messages) -> Failure {
    let message = Msg::ErrorUnknownService {
        name: (&error.name).into(),
    };
    Failure {
        suggestions: error.near.clone(),
        ..usage("unknown_service", &message, messages)
    }
}

fn channel(error: &UnknownChannel, messages: &Messages) -> Failure {
    let channels = error.channels.join(", ");
    let message = Msg::ErrorUnknownChannel {
        name: (&error.name).into(),
        channels: (&channels).into(),
    };
    Failure {
        suggestions: error.near.clone(),
        ..usage("unknown_channel", &message, messages)
    }
}

fn office(error: &OfficeError, messages: &Messages) -> Failure {
    match error {
        OfficeError::Unknown {
            name,
            near,
            offices,
        } => {
            let offices = offices.join(", ");
            let message = Msg::ErrorUnknownOffice {
                name: name.into(),
                offices: (&offices).into(),
            };
            Failure {
                suggestions: near.clone(),
                ..usage("unknown_office", &message, messages)
            }
        }
        OfficeError::NotACentre { name } => usage(
            "not_a_centre",
            &Msg::ErrorNotACentre {
                name: name.get(messages.lang()).into(),
            },
            messages,
        ),
        OfficeError::AskThere { name } => usage(
            "ask_there",
            &Msg::ErrorAskThere {
                name: name.get(messages.lang()).into(),
            },
            messages,
        ),
        OfficeError::NotServed {
            service,
            office,
            offices,
        } => {
            let offices = offices.join(", ");
            let (service, office) = (service.into(), office.into());
            usage(
                "office_not_served",
                &Msg::ErrorOfficeNotServed {
                    service,
                    office,
                    offices: (&offices).into(),
                },
                messages,
            )
        }
        OfficeError::Catalogue(error) => catalogue(error, messages),
    }
}

fn answers(error: &AnswersError, messages: &Messages) -> Failure {
    match error {
        AnswersError::Shape => usage("answer_shape", &Msg::ErrorAnswerShape, messages),
        AnswersError::UntilShape => usage("until_shape", &Msg::ErrorUntilShape, messages),
        AnswersError::Unknown {
            service,
            name,
            near,
            names,
        } => {
            let names = names.join(", ");
            let (service, name) = (service.into(), name.into());
            let message = Msg::ErrorUnknownQuestion {
                service,
                name,
                names: (&names).into(),
            };
            Failure {
                suggestions: near.clone(),
                ..usage("unknown_question", &message, messages)
            }
        }
        AnswersError::Twice { name } => usage(
            "answered_twice",
            &Msg::ErrorAnsweredTwice { name: name.into() },
            messages,
        ),
        AnswersError::Personal { name } => usage(
            "personal_argument",
            &Msg::ErrorPersonalArgument { name: name.into() },
            messages,
        ),
        AnswersError::Value {
            service,
            name,
            problem,
        } => {
            let problem = answer_problem(problem, messages);
            let (service, name) = (service.into(), name.into());
            usage(
                "answer",
                &Msg::ErrorAnswer {
                    service,
                    name,
                    problem: (&problem).into(),
                },
                messages,
            )
        }
        AnswersError::Field { name, problem } => {
            let problem = answer_problem(problem, messages);
            let message = Msg::ErrorField {
                name: name.into(),
                problem: (&problem).into(),
            };
            usage("answer", &message, messages)
        }
        AnswersError::Document {
            service,
            name,
            names,
            near,
        } => {
            let names = names.join(", ");
            let (service, name) = (service.into(), name.into());
            let message = Msg::ErrorUnknownDocument {
                service,
                name,
                names: (&names).into(),
            };
            Failure {
                suggestions: near.clone(),
                ..usage("unknown_document", &message, messages)
            }
        }
        AnswersError::File(_) => usage("answers_file", &Msg::ErrorAnswersFile, messages),
        AnswersError::FileTooLarge => {
            usage("answers_too_large", &Msg::ErrorAnswersTooLarge, messages)
        }
        AnswersError::FileShape { line } => usage(
            "answers_shape",
            &Msg::ErrorAnswersShape {
                line: (*line).into(),
            },
            messages,
        ),
        AnswersError::Catalogue(error) => catalogue(error, messages),
    }
}

/// How some questions are answered; what may be left out is not asked of a program.
fn joined(questions: &[&QuestionView], between: &str) -> String {
    let required = questions.iter().filter(|question| !question.optional);
    let flags: Vec<&str> = required.map(|question| question.flag.as_str()).collect();
    flags.join(between)
}

fn missing(error: &Missing, messages: &Messages) -> Failure {
    let mut failure = usage("unanswered", &Msg::ErrorUnanswered, messages);
    let (flags, fields): (Vec<_>, Vec<_>) = error
        .questions
        .iter()
        .partition(|question| question.flag.starts_with('-'));
    let line = |question: &&QuestionView| format!("{}    {}", question.flag, question.label);
    failure.lines.extend(flags.iter().map(line));
    // Of a field it is told when only where that is not known yet.
    let line = |question: &&QuestionView| match &question.when {
        Some(condition) => {
            let condition = condition.into();
            let only = messages.text(Msg::AskedOnlyWhen { condition });
            format!("{} ({only})", line(question))
        }
        None => line(question),
    };
    if !fields.is_empty() {
        failure.lines.push(messages.text(Msg::ErrorInAnswers));
        failure.lines.extend(fields.iter().map(line));
    }
    let flags = joined(&flags, " ");
    let mut sentences = Vec::new();
    if !flags.is_empty() {
        let flags = (&flags).into();
        sentences.push(messages.text(Msg::UnansweredFlags { flags }));
    }
    if !fields.is_empty() {
        let fields = joined(&fields, ", ");
        let fields = (&fields).into();
        sentences.push(messages.text(Msg::UnansweredFields { fields }));
    }
    failure.sentence = Some(sentences.join("; "));
    failure.unanswered.clone_from(&error.questions);
    failure
}

fn numbers(error: &NumbersError, messages: &Messages) -> Failure {
    match error {
        NumbersError::None => usage("no_numbers", &Msg::ErrorNoNumbers, messages),
        NumbersError::TooLong => usage("numbers_too_long", &Msg::ErrorNumbersTooLong, messages),
        NumbersError::Unreadable(error) => {
            let reason = error.to_string();
            let reason = (&reason).into();
            usage("numbers", &Msg::ErrorNumbers { reason }, messages)
        }
    }
}

pub(super) fn catalogue(error: &CatalogueError, messages: &Messages) -> Failure {
    let (CatalogueError::Unknown { key } | CatalogueError::Damaged { key }) = error;
    usage(
        "catalogue",
        &Msg::ErrorCatalogue { key: key.into() },
        messages,
    )
}
