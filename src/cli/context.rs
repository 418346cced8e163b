//! What a run reads from the world, once: language, today, width, folders, catalogue.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::sync::OnceLock;

use certctl::catalogue::Catalogue;
use certctl::i18n::lang::{Choice, Wishes, choose};
use certctl::i18n::{Messages, Msg};
use certctl::store::Store;
use certctl::text::Lang;
use certctl::view::Words;
use chrono::{DateTime, FixedOffset, NaiveDate, Offset, Utc};

use super::args::{Format, Global};
use super::exit::Exit;
use super::failure::Failure;
use super::folder::{self, Folder};
use super::{catalogue, output, unlock, variables};

/// The clock of the whole country since 1 March 2024: UTC+5, never the machine's own zone.
const OFFSET_SECONDS: i32 = 5 * 3_600;

/// What a run knows of the world.
pub(crate) struct Context {
    pub(crate) messages: Messages,
    pub(crate) catalogue: Catalogue,
    pub(crate) today: NaiveDate,
    /// Now, RFC 3339 with the offset +05:00, for the records of drafts.
    pub(crate) now: String,
    /// The format that was asked for, if one was.
    pub(crate) format: Option<Format>,
    /// The columns to wrap at; none off a terminal.
    pub(crate) width: Option<usize>,
    /// Whether questions can be asked.
    pub(crate) interactive: bool,
    pub(crate) home: Option<Folder>,
    pub(crate) data: Option<Folder>,
    /// The store, once it was asked for and unlocked.
    store: OnceLock<Store>,
}

impl Context {
    pub(crate) fn new(
        global: &Global,
        lang: Lang,
        choice: &LanguageChoice,
        reads_data: bool,
    ) -> Result<Self, Box<Failure>> {
        let messages = Messages::new(lang);
        if let Some((setting, value)) = &choice.unknown {
            let line = messages.text(Msg::NoteUnknownLanguage {
                value: value.into(),
                setting: (*setting).into(),
            });
            output::note(&certctl::render::safe(&line));
        }
        // Through the clock of the system, for the other way panics where that stands before 1970.
        let now = DateTime::<Utc>::from(std::time::SystemTime::now()).with_timezone(&offset());
        let today = match variables::read(variables::TODAY) {
            None => now.date_naive(),
            Some(text) => text.parse().map_err(|_| {
                let message = Msg::ErrorToday;
                Box::new(Failure::of("today", Exit::Usage, &message, &messages))
            })?,
        };
        let home = folder::home();
        let data = folder::data(home.as_ref());
        let own = data.as_ref().filter(|_| reads_data);
        let catalogue = catalogue::load(own, &messages)?;
        Ok(Self {
            catalogue,
            today,
            now: stamp(&now, today),
            format: global.format,
            width: width(),
            interactive: !global.no_input
                && std::io::stdin().is_terminal()
                && std::io::stderr().is_terminal(),
            home,
            data,
            messages,
            store: OnceLock::new(),
        })
    }

    /// Whether errors are told in JSON, as the answer would have been.
    pub(crate) const fn speaks_json(&self) -> bool {
        matches!(self.format, Some(Format::Json | Format::Jsonl))
    }

    /// The language and the catalogue, for views.
    pub(crate) const fn words(&self) -> Words<'_> {
        Words {
            messages: &self.messages,
            catalogue: &self.catalogue,
        }
    }

    /// The store of drafts, unlocked if it has to be: a person is asked once a run.
    ///
    /// # Errors
    /// [`NoHome`], and whatever keeps it locked.
    pub(crate) fn store(&self) -> anyhow::Result<Store> {
        if let Some(store) = self.store.get() {
            return Ok(store.clone());
        }
        let mut store = self.locked_store()?;
        unlock::unlock(&mut store, self)?;
        Ok(self.store.get_or_init(|| store).clone())
    }

    /// The store of drafts as it lies there.
    pub(crate) fn locked_store(&self) -> Result<Store, NoHome> {
        let home = self.home.as_ref().ok_or(NoHome)?;
        Ok(Store::new(home.path.clone()))
    }

    /// Writes an answer in the format asked for, as one document.
    pub(crate) fn show<T: serde::Serialize>(
        &self,
        view: &T,
        page: impl FnOnce() -> String,
    ) -> anyhow::Result<()> {
        let text = match self.form(&[Format::Table, Format::Json])? {
            Format::Json => certctl::render::json(view)?,
            _ => page(),
        };
        self.write(&text)
    }

    /// Writes an answer that has rows, each of which may stand on its own line.
    pub(crate) fn show_rows<T: serde::Serialize, R: serde::Serialize>(
        &self,
        view: &T,
        rows: &[R],
        page: impl FnOnce() -> String,
    ) -> anyhow::Result<()> {
        let text = match self.form(&[Format::Table, Format::Json, Format::Jsonl])? {
            Format::Json => certctl::render::json(view)?,
            Format::Jsonl => certctl::render::json_lines(rows)?,
            _ => page(),
        };
        self.write(&text)
    }

    /// The format to make: the one asked for, or the first of those that a command makes.
    ///
    /// # Errors
    /// [`NotMade`]
    pub(crate) fn form(&self, made: &'static [Format]) -> Result<Format, NotMade> {
        let first = made.first().copied().unwrap_or(Format::Table);
        let format = self.format.unwrap_or(first);
        if made.contains(&format) {
            return Ok(format);
        }
        Err(NotMade { format, made })
    }

    /// Tells that the user's own data files took part, where the form of the answer has no place for it.
    pub(crate) fn tell_overrides(&self, overrides: &[String]) {
        if !overrides.is_empty() {
            let files = overrides.join(", ");
            let files = (&files).into();
            let line = self.messages.text(Msg::OverrideUsed { files });
            output::note(&certctl::render::safe(&line));
        }
    }

    /// Writes an answer.
    ///
    /// # Errors
    /// The output is full or closed.
    pub(crate) fn write(&self, text: &str) -> anyhow::Result<()> {
        Ok(output::answer(text)?)
    }
}

/// There is neither a home folder nor `CERTCTL_HOME`.
#[derive(Debug, thiserror::Error)]
#[error("no folder for drafts")]
pub(crate) struct NoHome;

/// The command does not make the format that was asked for.
#[derive(Debug, thiserror::Error)]
#[error("this format is not made here")]
pub(crate) struct NotMade {
    /// The format.
    pub(crate) format: Format,
    /// Those that it makes.
    pub(crate) made: &'static [Format],
}

fn offset() -> FixedOffset {
    // Five hours lie within a day, so there is such an offset and the fallback is never taken.
    FixedOffset::east_opt(OFFSET_SECONDS).unwrap_or_else(|| Utc.fix())
}

/// The moment for records; on a day that was set by hand, the start of that day.
fn stamp(now: &DateTime<FixedOffset>, today: NaiveDate) -> String {
    if now.date_naive() == today {
        now.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
    } else {
        format!("{today}T00:00:00+05:00")
    }
}

/// The width of the terminal on stdout, or `COLUMNS`; none in a pipe or a file.
fn width() -> Option<usize> {
    let columns = || {
        variables::read("COLUMNS")
            .and_then(|columns| columns.parse().ok().filter(|&columns| columns > 0))
    };
    if !std::io::stdout().is_terminal() {
        return columns();
    }
    terminal_size::terminal_size_of(std::io::stdout())
        .map(|(width, _)| usize::from(width.0))
        .or_else(columns)
}

/// The language chosen, and the setting to mention when it names none of ours.
pub(crate) struct LanguageChoice {
    pub(crate) lang: Lang,
    unknown: Option<(&'static str, String)>,
}

/// The language must be known before the command line is parsed, because errors and help speak it.
pub(crate) fn language(arguments: &[OsString]) -> LanguageChoice {
    let flag = option(arguments, "--lang");
    let ours = variables::read(variables::LANG);
    let [language, all, messages, lang] =
        ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].map(variables::read);
    let Choice { lang, unknown } = choose(&Wishes {
        flag: flag.as_deref(),
        certctl_lang: ours.as_deref(),
        language: language.as_deref(),
        lc_all: all.as_deref(),
        lc_messages: messages.as_deref(),
        lang: lang.as_deref(),
    });
    let unknown = unknown.filter(|unknown| unknown.setting.is_ours());
    LanguageChoice {
        lang,
        unknown: unknown.map(|unknown| (unknown.setting.name(), unknown.value.to_owned())),
    }
}

/// Whether errors are to be JSON, which must be known even when the command line is wrong.
pub(crate) fn wants_json(arguments: &[OsString]) -> bool {
    matches!(
        option(arguments, "--format").as_deref(),
        Some("json" | "jsonl")
    )
}

/// The last value of an option, as typed before `--`.
fn option(arguments: &[OsString], name: &str) -> Option<String> {
    let mut found = None;
    let mut arguments = arguments
        .iter()
        .skip(1)
        .map_while(|argument| argument.to_str())
        .take_while(|a| *a != "--");
    while let Some(argument) = arguments.next() {
        if argument == name {
            found = arguments.next().map(str::to_owned);
        } else if let Some(value) = argument
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='))
        {
            found = Some(value.to_owned());
        }
    }
    found
}
