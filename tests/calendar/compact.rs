//! The data survives the compact form in which the program carries it, and the text form.

use certctl::calendar::CalendarData;

use crate::support::DATA;

#[test]
fn the_compact_form_gives_the_same_data() {
    let bytes = postcard::to_stdvec(&*DATA).unwrap();
    let read: CalendarData = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(read, *DATA);
}

#[test]
fn the_text_form_gives_the_same_data() {
    let text = toml::to_string(&*DATA).unwrap();
    assert_eq!(toml::from_str::<CalendarData>(&text).unwrap(), *DATA);
}
