//! Bytes of a table into text, whatever program wrote them.
//!
//! A spreadsheet writes CSV in UTF-8 with a mark, in UTF-16 (“Unicode text”), or, on most French machines, in Windows-1252
//! without saying so; an old Mac writes in its own. What is valid UTF-8 is UTF-8: other encodings fall into its pattern by chance
//! only.

use crate::problems::Sentence;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text, and how it was written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: &'static Encoding,
    /// Whether some bytes meant nothing in that encoding; they became `U+FFFD`.
    pub(crate) broken: bool,
}

/// The text in `bytes`.
///
/// # Errors
/// What the file is instead, where it is no text: a workbook, a PDF, a picture.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, Sentence> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(read(encoding, bytes.get(mark..).unwrap_or_default()));
    }
    if let Some(key) = other_format(bytes) {
        return Err(Sentence::of(key));
    }
    if let Some(encoding) = sixteen_bits(bytes) {
        return Ok(read(encoding, bytes));
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok(read(UTF_8, bytes));
    }
    if bytes.contains(&0) {
        return Err(Sentence::of("table-not-text"));
    }
    let encoding = if is_of_a_mac(bytes) {
        MACINTOSH
    } else {
        WINDOWS_1252
    };
    Ok(read(encoding, bytes))
}

/// Whether the accents of words are those of Mac Roman: é, è, ê, à, â, ç, ù, û stand there where Windows has signs that no word
/// holds, and the other way round.
fn is_of_a_mac(bytes: &[u8]) -> bool {
    const ACCENTS: [u8; 8] = [0x88, 0x89, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E];
    let (mut mac, mut windows) = (0_usize, 0_usize);
    for pair in bytes.windows(2) {
        if let [before, byte] = pair
            && before.is_ascii_alphabetic()
        {
            mac += usize::from(ACCENTS.contains(byte));
            windows += usize::from(*byte >= 0xE0);
        }
    }
    mac > windows
}

fn read(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding,
        broken,
    }
}

/// The beginning of files that people take for tables.
fn other_format(bytes: &[u8]) -> Option<&'static str> {
    const OLD_WORKBOOK: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    match bytes {
        // Excel’s and LibreOffice’s workbooks are zip archives.
        bytes if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLD_WORKBOOK) => {
            Some("table-is-workbook")
        }
        bytes if bytes.starts_with(b"%PDF-") => Some("table-is-pdf"),
        _ => None,
    }
}

/// UTF-16 without its mark: every other byte of a western text is null.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096) & !1)?;
    let pairs = sample.len() / 2;
    if pairs < 2 {
        return None;
    }
    let nulls = |offset: usize| {
        sample
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (first, second) = (nulls(0), nulls(1));
    let most = |count: usize| count * 10 >= pairs * 7;
    match (most(first), most(second)) {
        (false, true) if first == 0 => Some(UTF_16LE),
        (true, false) if second == 0 => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    const TEXT: &str = "Désignation;Prix\nPlâtre;12,50 €\n";

    fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_of_a_spreadsheet_is_read() {
        let little = utf16(TEXT, u16::to_le_bytes);
        let big = utf16(TEXT, u16::to_be_bytes);
        let western = WINDOWS_1252.encode(TEXT).0.into_owned();
        let written: [(Vec<u8>, _); 7] = [
            (TEXT.as_bytes().to_vec(), UTF_8),
            ([b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(), UTF_8),
            ([b"\xFF\xFE".as_slice(), &little].concat(), UTF_16LE),
            ([b"\xFE\xFF".as_slice(), &big].concat(), UTF_16BE),
            (little, UTF_16LE),
            (big, UTF_16BE),
            (western, WINDOWS_1252),
        ];
        for (bytes, encoding) in written {
            let decoded = decode(&bytes).unwrap();
            assert_eq!(
                (decoded.text.as_str(), decoded.encoding, decoded.broken),
                (TEXT, encoding, false)
            );
        }
    }

    #[test]
    fn an_old_mac_is_told_by_its_accents() {
        // “Désignation;Prix unitaire”, “Plâtre à façon” as it wrote them.
        let mac = b"D\x8Esignation;Prix unitaire\nPl\x89tre \x88 fa\x8Don;12,50\n";
        let decoded = decode(mac).unwrap();
        assert_eq!(decoded.encoding, MACINTOSH);
        assert_eq!(decoded.text, "Désignation;Prix unitaire\nPlâtre à façon;12,50\n");
        let windows = WINDOWS_1252.encode("Désignation;Prix\nŽdanov, “œuvre” – 5 €\n").0;
        assert_eq!(decode(&windows).unwrap().encoding, WINDOWS_1252);
    }

    #[test]
    fn what_is_no_text_is_named() {
        let told = |bytes: &[u8]| decode(bytes).unwrap_err();
        assert_eq!(told(b"PK\x03\x04xl/workbook"), Sentence::of("table-is-workbook"));
        assert_eq!(told(b"%PDF-1.7"), Sentence::of("table-is-pdf"));
        assert_eq!(
            told(b"\xFF\x00\xFE\x00\x00\x01\x80"),
            Sentence::of("table-not-text")
        );
    }

    #[test]
    fn a_file_cut_in_the_middle_of_a_character_is_read_and_said_to_be_broken() {
        let cut = [b"\xFF\xFE".as_slice(), &utf16("ab", u16::to_le_bytes), b"c"].concat();
        let decoded = decode(&cut).unwrap();
        assert!(decoded.broken && decoded.text.starts_with("ab"));
        assert_eq!(decode(b"").unwrap().text, "");
    }
}
