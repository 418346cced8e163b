//! CRC-32 (IEEE 802.3, the one of zip and gzip) against accidental damage; not against forgery.
//!
//! Eight bytes at a time: a list of many drafts checks every byte of them.

/// How many bytes are taken at once.
const AT_ONCE: usize = 8;

/// For each place among those bytes, what a byte there does to the sum.
static TABLES: [[u32; 256]; AT_ONCE] = tables();

const fn tables() -> [[u32; 256]; AT_ONCE] {
    let mut tables = [[0; 256]; AT_ONCE];
    let mut byte = 0;
    while byte < 256 {
        // Reflected polynomial 0x04C11DB7.
        let mut rest = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            rest = if rest & 1 == 1 {
                (rest >> 1) ^ 0xEDB8_8320
            } else {
                rest >> 1
            };
            bit += 1;
        }
        tables[0][byte] = rest;
        byte += 1;
    }
    let mut place = 1;
    while place < AT_ONCE {
        let mut byte = 0;
        while byte < 256 {
            let before = tables[place - 1][byte];
            tables[place][byte] = (before >> 8) ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        place += 1;
    }
    tables
}

pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let (eights, rest) = bytes.as_chunks::<AT_ONCE>();
    let crc = eights.iter().fold(!0_u32, |crc, eight| {
        let head = crc.to_le_bytes();
        (0..AT_ONCE).fold(0, |sum, at| {
            let byte = eight[at] ^ head.get(at).copied().unwrap_or(0);
            sum ^ TABLES[AT_ONCE - 1 - at][usize::from(byte)]
        })
    });
    !rest.iter().fold(crc, |crc, byte| {
        (crc >> 8) ^ TABLES[0][((crc ^ u32::from(*byte)) & 0xFF) as usize]
    })
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn published_check_values() {
        assert_eq!(crc32(b""), 0);
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(
            crc32(b"The quick brown fox jumps over the lazy dog"),
            0x414F_A339
        );
    }

    #[test]
    fn it_is_that_of_one_bit_at_a_time() {
        let bytes: Vec<u8> = (0..100_u8).map(|byte| byte.wrapping_mul(97)).collect();
        for length in 0..bytes.len() {
            let slow = bytes[..length].iter().fold(!0_u32, |crc, byte| {
                (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                    (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1))
                })
            });
            assert_eq!(crc32(&bytes[..length]), !slow, "{length}");
        }
    }
}
