//! `certctl profile edit`: ask for the applicant's own data once, or read them from a file.

use std::collections::BTreeMap;

use certctl::catalogue::Field;
use certctl::draft::{Profile, Remark, remarks};
use certctl::i18n::Msg;
use certctl::store::Store;
use certctl::view::DraftRemark;

use crate::cli::answers_file;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::{Interview, NoTerminal, Offered, Reply};
use crate::cli::output;
use crate::cli::prompt::Left;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_name = "FILE|-")]
    answers: Option<String>,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let fields = super::fields(context)?;
    let mut profile = match store.profile()? {
        Some(profile) => profile,
        None => Profile::new(&context.now),
    };
    if let Some(path) = &args.answers {
        let given = answers_file::fields(path, &fields, context)?;
        profile.fields.extend(given);
        save(&store, &mut profile, context)?;
        for remark in unfitting(&fields, &profile.fields, context) {
            output::note(&remark.text);
        }
    } else if context.interactive {
        let asked = ask(context, &store, &fields, &mut profile);
        if asked.as_ref().is_err_and(|error| error.is::<Left>()) && profile.rev > 0 {
            output::note(&context.messages.text(Msg::ProfileKept));
        }
        asked?;
    } else {
        return Err(NoTerminal.into());
    }
    super::answer(context, Some(&profile), false)?;
    Ok(Exit::Done)
}

fn save(store: &Store, profile: &mut Profile, context: &Context) -> anyhow::Result<()> {
    profile.updated.clone_from(&context.now);
    Ok(store.save_profile(profile)?)
}

/// What of a profile does not fit together.
fn unfitting(
    fields: &[Field],
    values: &BTreeMap<String, String>,
    context: &Context,
) -> Vec<DraftRemark> {
    let found = remarks(fields, None, values, context.today);
    let view = |remark: &Remark| DraftRemark::of(remark, fields, context.words());
    found.iter().map(view).collect()
}

/// Every field, each of which may stay empty; every value is saved as it is given.
fn ask(
    context: &Context,
    store: &Store,
    fields: &[Field],
    profile: &mut Profile,
) -> anyhow::Result<()> {
    let messages = &context.messages;
    let interview = Interview::new(context)?;
    let path = store.root().display().to_string();
    let path = (&path).into();
    interview
        .prompter
        .say(&messages.text(Msg::ProfileIntro { path }));
    interview.prompter.say(&messages.text(Msg::PromptKeys));
    let mut at = 0;
    while let Some(field) = fields.get(at) {
        let section = messages.text(Msg::SectionProfile);
        interview
            .prompter
            .progress(&messages.text(Msg::PromptProgress {
                at: (at + 1).into(),
                of: fields.len().into(),
                section: (&section).into(),
            }));
        let kept = profile.fields.get(&field.id).cloned();
        let offered = kept.as_deref().map(Offered::Kept);
        let values = &profile.fields;
        let doubts = |value: &str| {
            let mut values = values.clone();
            values.insert(field.id.clone(), value.to_owned());
            let about = |remark: &DraftRemark| remark.fields.contains(&field.id);
            let found = unfitting(fields, &values, context).into_iter();
            Ok(found.filter(about).map(|remark| remark.text).collect())
        };
        match interview.field(field, true, offered, &doubts)? {
            Reply::Back if at == 0 => interview.prompter.say(&messages.text(Msg::PromptFirst)),
            Reply::Back => at -= 1,
            Reply::Given(value) => {
                at += 1;
                if value == kept {
                    continue;
                }
                match value {
                    Some(value) => profile.fields.insert(field.id.clone(), value),
                    None => profile.fields.remove(&field.id),
                };
                save(store, profile, context)?;
            }
        }
    }
    Ok(())
}
