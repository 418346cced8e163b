//! The fonts have every sign that the program and its data print.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use skrifa::{FontRef, MetadataProvider};

const FACES: [&str; 2] = ["DejaVuSans-cut.ttf", "DejaVuSans-Bold-cut.ttf"];

/// The letters that Kazakh has beside Russian ones.
const KAZAKH: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

/// Letters of names from elsewhere, and the signs of forms.
const NAMES: &str = "ЎўҲҳҶҷӢӣӮӯЁёĞğİıŞşÇçÖöÜüŁłŠšŽžÉéÑñ№₸€☐☑☒✓→–—«»“”„…";

fn read(folder: &Path, signs: &mut BTreeSet<char>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, signs);
        } else if matches!(
            path.extension().and_then(|e| e.to_str()),
            Some("toml" | "ftl")
        ) {
            signs.extend(fs::read_to_string(&path).unwrap().chars());
        }
    }
}

#[test]
fn every_sign_of_the_texts_has_a_glyph_in_both_faces() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut signs: BTreeSet<char> = KAZAKH.chars().chain(NAMES.chars()).collect();
    read(&data, &mut signs);
    assert!(signs.len() > 150, "{}", signs.len());
    for face in FACES {
        let bytes = fs::read(data.join("fonts").join(face)).unwrap();
        let font = FontRef::new(&bytes).unwrap();
        let glyphs = font.charmap();
        let lacking: String = signs
            .iter()
            .filter(|sign| !sign.is_control() && glyphs.map(**sign).is_none())
            .collect();
        assert_eq!(lacking, "", "{face}");
    }
}

#[test]
fn the_faces_are_small_and_carry_their_licence() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/fonts");
    let licence = fs::read_to_string(folder.join("LICENSE")).unwrap();
    for holder in ["Bitstream, Inc.", "Tavmjong Bah", "public domain"] {
        assert!(licence.contains(holder), "{holder}");
    }
    for face in FACES {
        let bytes = fs::read(folder.join(face)).unwrap();
        assert!(bytes.len() < 48 * 1024, "{face}: {}", bytes.len());
        // The name table is UTF-16.
        let notice: Vec<u8> = "Bitstream Vera Fonts Copyright"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        let mut parts = bytes.windows(notice.len());
        assert!(parts.any(|part| part == notice), "{face}");
    }
}
