//! Calendar files of any texts, days and alarms.

use certctl::view::{AlarmView, EventView};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::ics_read::{check, date};

/// Characters that mean something in the format, or are long, or do not show; and any others.
fn texts() -> impl Strategy<Value = String> {
    let special = "\\\\;,:\"\n\r\t Nn\u{0}\u{7f}\u{85}\u{2028}\u{202e}\u{feff}\u{fe0f}әҚжё𐰴👪";
    let special: Vec<char> = special.chars().collect();
    let any = prop_oneof![
        select(special),
        any::<char>(),
        proptest::char::range(' ', '~')
    ];
    vec(any, 0..200).prop_map(|chars| chars.into_iter().collect())
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..20_000_u64).prop_map(|days| date("2000-01-01") + Days::new(days))
}

prop_compose! {
    fn alarms()(days_before in 0..400_u32, hour in 0..24_u32, text in texts()) -> AlarmView {
        AlarmView { days_before, hour, text }
    }
}

prop_compose! {
    fn events()(
        uid in texts(),
        date in days(),
        length in option::of(0..40_u64),
        summary in texts(),
        description in texts(),
        url in option::of(texts()),
        category in option::of(select(vec!["due", "days off", "a,b;c\\"])),
        busy in any::<bool>(),
        alarms in vec(alarms(), 0..3),
    ) -> EventView {
        let until = length.map(|length| date + Days::new(length));
        let url = url.map(|url| url.replace('%', ""));
        EventView { uid, date, until, summary, description, url, category, busy, alarms }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_went_in_is_read_back(name in texts(), events in vec(events(), 0..4), stamp in days()) {
        check(&name, &events, stamp);
    }
}
