//! A built calendar as a few bytes a special day, so that a program need not build it again at each start.
//!
//! The form is this version's own: the build script writes it and the program that it builds reads it.

use chrono::Datelike;

use super::holidays::Lunar;
use super::special::{Origin, Special};
use super::{Calendar, CalendarData, DayKind, Week, coverage};

/// The bytes of a special day: its day from the first covered one (two, the lower first), its kind, the kind of its
/// origin, two rows of data, and how far away the linked day is.
const ENTRY: usize = 7;

const HOLIDAY: u8 = 0;
const MOVABLE: u8 = 1;
const TRANSFER: u8 = 2;

impl<'a> Calendar<'a> {
    /// The special days and the projected days as bytes; none where a number is too large for the form, or where days
    /// of a user's own take part.
    #[must_use]
    pub fn pack(&self) -> Option<Vec<u8>> {
        let offset = |day: i32| u16::try_from(day.checked_sub(self.origin)?).ok();
        let mut bytes = Vec::new();
        bytes.extend(u16::try_from(self.specials.len()).ok()?.to_le_bytes());
        for special in &self.specials {
            let (origin, row, other) = match special.origin {
                Origin::Holiday(row) => (HOLIDAY, row, 0),
                Origin::Movable(row, other) => (MOVABLE, row, other),
                Origin::Transfer(row) => (TRANSFER, row, 0),
                Origin::Own(_) | Origin::Supposed => return None,
            };
            let kind = DayKind::ALL.iter().position(|kind| *kind == special.kind)?;
            let linked = i8::try_from(special.linked - special.day).ok()?;
            bytes.extend(offset(special.day)?.to_le_bytes());
            bytes.push(u8::try_from(kind).ok()?);
            bytes.push(origin);
            bytes.push(u8::try_from(row).ok()?);
            bytes.push(u8::try_from(other).ok()?);
            bytes.extend(linked.to_le_bytes());
        }
        for lunar in &self.projected {
            bytes.extend(offset(lunar.day)?.to_le_bytes());
            bytes.push(u8::try_from(lunar.row).ok()?);
            bytes.push(u8::try_from(lunar.day - lunar.first).ok()?);
            bytes.push(u8::try_from(lunar.last - lunar.day).ok()?);
        }
        Some(bytes)
    }

    /// The calendar of a week from what [`Calendar::pack`] wrote for it from the same data; none for other bytes.
    #[must_use]
    pub fn unpack(data: &'a CalendarData, week: Week, bytes: &[u8]) -> Option<Self> {
        let origin = data.coverage.first.num_days_from_ce();
        let day = |low: u8, high: u8| origin + i32::from(u16::from_le_bytes([low, high]));
        let (length, rest) = bytes.split_first_chunk()?;
        let end = usize::from(u16::from_le_bytes(*length)) * ENTRY;
        let (entries, projected) = rest.split_at_checked(end)?;
        let special = |entry: &[u8]| {
            let [low, high, kind, from, row, other, linked] = *entry else {
                return None;
            };
            let day = day(low, high);
            Some(Special {
                day,
                kind: *DayKind::ALL.get(usize::from(kind))?,
                origin: match from {
                    HOLIDAY => Origin::Holiday(row.into()),
                    MOVABLE => Origin::Movable(row.into(), other.into()),
                    TRANSFER => Origin::Transfer(row.into()),
                    _ => return None,
                },
                linked: day + i32::from(i8::from_le_bytes([linked])),
            })
        };
        let specials: Vec<Special> = entries
            .chunks_exact(ENTRY)
            .map(special)
            .collect::<Option<_>>()?;
        let projected = projected.chunks_exact(5).filter_map(|bytes| match bytes {
            [low, high, row, before, after] => Some(Lunar {
                day: day(*low, *high),
                row: (*row).into(),
                first: day(*low, *high) - i32::from(*before),
                last: day(*low, *high) + i32::from(*after),
            }),
            _ => None,
        });
        let years = coverage::years(&data.coverage).ok()?;
        Some(Self {
            data,
            week,
            origin,
            table: super::table(&data.coverage, week, &specials),
            specials,
            year_bases: coverage::year_bases(&data.coverage, years).ok()?,
            projected: projected.collect(),
        })
    }
}
