//! What a number that was typed proposes for the fields beside it, and what does not fit together.
//!
//! Evidence only: a proposal can be changed, and what does not fit is told, kept, and never refused.

use certctl::catalogue::{CatalogueError, Field};
use certctl::draft::{Draft, proposed};
use certctl::view::DraftRemark;

use super::{Session, Step};
use crate::cli::commands::draft::remark;

impl Session<'_> {
    /// What the number of the same person says, if it was typed a moment ago.
    pub(super) fn proposed(&self, field: &Field) -> Result<Option<String>, CatalogueError> {
        let proposal = self.stands(|situation, progress| {
            let fields = remark::applying(progress, self.context())?;
            let (service, values) = (Some(situation.service), situation.answers);
            Ok::<_, CatalogueError>(proposed(field, &fields, service, values, situation.on))
        })?;
        let typed = proposal.filter(|proposal| self.typed.contains(&proposal.iin));
        Ok(typed.map(|proposal| proposal.value))
    }

    /// What does not fit with a value that is being given, in words.
    pub(super) fn doubts(&self, id: &str, value: &str) -> anyhow::Result<Vec<String>> {
        let mut draft = self.draft.clone();
        draft.answers.insert(id.to_owned(), value.to_owned());
        let remarks = self.remarks(&draft)?.into_iter();
        let about = remarks.filter(|remark| remark.fields.iter().any(|field| field == id));
        Ok(about.map(|remark| remark.text).collect())
    }

    /// What does not fit as a draft stands.
    pub(super) fn remarks(&self, draft: &Draft) -> Result<Vec<DraftRemark>, CatalogueError> {
        remark::of_draft(draft, self.service, self.context())
    }

    /// Tells what does not fit since a step, such as an age on another day. Of a field it was told as it was given.
    pub(super) fn remark_on_others(
        &self,
        step: &Step,
        before: &Draft,
    ) -> Result<(), CatalogueError> {
        let before = self.remarks(before)?;
        for remark in self.remarks(self.draft)? {
            let told = matches!(step, Step::Field(id) if remark.fields.contains(id));
            if !told && !before.contains(&remark) {
                self.interview.prompter.complain(&remark.text);
            }
        }
        Ok(())
    }
}
