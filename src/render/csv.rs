//! Rows as comma-separated values (RFC 4180) for spreadsheets and databases: UTF-8, each line ended by a newline.

use super::safe;

/// A header and rows of as many cells. Control characters are shown as escapes, as on a page: a terminal may be
/// where the file ends up.
///
/// # Errors
/// None in practice: the rows are of one length and are written into memory.
pub(super) fn csv<const N: usize>(
    header: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> csv::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        let cells = row.each_ref().map(|cell| safe(cell));
        writer.write_record(cells.iter().map(|cell| cell.as_bytes()))?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    // Every cell was text, so nothing is replaced.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
