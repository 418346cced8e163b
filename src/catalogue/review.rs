//! Data files read and checked: what they say, what is wrong with them, what is odd.

use super::Tables;
use super::fault::Fault;
use super::lint;
use super::tables::{DataFile, Reader};

/// Everything there is to tell of data files.
#[derive(Debug, Clone)]
pub struct Review {
    /// What they say; none where there is a fault.
    pub tables: Option<Tables>,
    /// What is wrong, in the order of the files: nothing is answered from such files.
    pub faults: Vec<Fault>,
    /// What is odd and refuses nothing, likewise in order: entries and questions that nothing needs.
    pub warnings: Vec<Fault>,
}

impl Review {
    /// What they say, or what is wrong.
    pub(super) fn settle(self) -> Result<Tables, Vec<Fault>> {
        self.tables.ok_or(self.faults)
    }
}

impl Tables {
    /// Reads files, alone or laid over tables, and tells everything there is to tell of them.
    #[must_use]
    pub fn review(files: &[DataFile], base: Option<Self>) -> Review {
        let mut reader = Reader {
            files,
            faults: Vec::new(),
        };
        let mut warnings = Vec::new();
        let mut tables = reader.tables(base);
        if let Some(tables) = &mut tables {
            // Before the user's own days come in: the checks name rows by their place in the files.
            let (faults, odd) = lint::lint(tables, files);
            reader.faults.extend(faults);
            warnings = odd;
            reader.own_days(tables);
        }
        let mut faults = reader.faults;
        for list in [&mut faults, &mut warnings] {
            list.sort_by_key(|fault| {
                let start = fault.span.as_ref().map(|span| span.start);
                (fault.file.clone(), start)
            });
        }
        let sound = tables.filter(|_| faults.is_empty());
        Review {
            tables: sound.map(Self::sorted),
            faults,
            warnings,
        }
    }
}
