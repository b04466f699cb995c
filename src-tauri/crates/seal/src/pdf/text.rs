//! Text strings and dates in PDF's own encodings (ISO 32000-1, 7.9.2 and 7.9.4).

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeZone, Timelike};
use lopdf::{Object, StringFormat};

/// ASCII as it is, everything else as UTF-16BE with its mark.
pub(crate) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A text string, whatever its encoding; what cannot be read becomes U+FFFD.
pub(crate) fn decode_text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| doc_encoding(*byte)).collect(),
    }
}

/// One character of PDFDocEncoding (ISO 32000-1, annex D.3): Latin-1 but for two blocks and the euro.
fn doc_encoding(byte: u8) -> char {
    const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const SIGNS: [char; 31] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ',
        'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž',
    ];
    let block = |start: u8, block: &[char]| block.get(usize::from(byte.wrapping_sub(start))).copied();
    match byte {
        0x18..=0x1f => block(0x18, &ACCENTS).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x80..=0x9f => block(0x80, &SIGNS).unwrap_or(char::REPLACEMENT_CHARACTER),
        0xa0 => '€',
        _ => char::from(byte),
    }
}

/// Whether two strings say the same, however they are written: by their bytes, or else by their text. Text of which
/// something cannot be read is no evidence of being the same.
pub(crate) fn same_text(one: &[u8], other: &[u8]) -> bool {
    if one == other {
        return true;
    }
    let (one, other) = (decode_text(one), decode_text(other));
    one == other && !one.contains(char::REPLACEMENT_CHARACTER)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// `D:20261121180000+01'00'`
pub(crate) fn date_string(time: &DateTime<FixedOffset>) -> Object {
    let seconds = time.offset().fix().local_minus_utc();
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs() / 60);
    let text = format!(
        "D:{:04}{:02}{:02}{:02}{:02}{:02}{sign}{:02}'{:02}'",
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
        minutes / 60,
        minutes % 60
    );
    Object::String(text.into_bytes(), StringFormat::Literal)
}

/// A PDF date with its offset; one without offset is read as UTC.
pub(crate) fn parse_date(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (date, zone) = text.split_at(digits);
    let part = |range: std::ops::Range<usize>, absent: u32| match date.get(range) {
        Some(part) => part.parse::<u32>().ok(),
        None => Some(absent),
    };
    let year = date.get(0..4)?.parse::<i32>().ok()?;
    let day = NaiveDate::from_ymd_opt(year, part(4..6, 1)?, part(6..8, 1)?)?;
    let time = day.and_hms_opt(part(8..10, 0)?, part(10..12, 0)?, part(12..14, 0)?)?;
    let offset = match zone.as_bytes().first() {
        Some(sign @ (b'+' | b'-')) => {
            let numbers: Vec<i32> = zone[1..]
                .split('\'')
                .filter(|p| !p.is_empty())
                .map_while(|p| p.parse().ok())
                .collect();
            let seconds = numbers
                .first()?
                .checked_mul(3600)?
                .checked_add(numbers.get(1).unwrap_or(&0).checked_mul(60)?)?;
            FixedOffset::east_opt(if *sign == b'-' { -seconds } else { seconds })?
        }
        Some(b'Z') | None => FixedOffset::east_opt(0)?,
        Some(_) => return None,
    };
    offset.from_local_datetime(&time).single()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn a_date_keeps_its_offset() {
        for text in [
            "2026-11-21T18:00:05+01:00",
            "2026-11-21T18:00:05-03:30",
            "2026-11-21T18:00:05Z",
        ] {
            let time = DateTime::parse_from_rfc3339(text).unwrap();
            let Object::String(bytes, _) = date_string(&time) else {
                panic!("a string")
            };
            let read = parse_date(std::str::from_utf8(&bytes).unwrap()).unwrap();
            assert_eq!((read, read.offset()), (time, time.offset()));
        }
    }

    #[test]
    fn a_bad_date_is_no_date() {
        for text in [
            "",
            "D:",
            "D:20261321",
            "D:2026112118+99'00'",
            "D:20261121180000+é",
            "D:20261121é0000",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn text_is_the_same_in_each_encoding_and_other_text_is_not() {
        let text = "L’œuvre — réserve à 5 €";
        let units = text.encode_utf16();
        let wide: Vec<u8> = [0xfe, 0xff]
            .into_iter()
            .chain(units.flat_map(u16::to_be_bytes))
            .collect();
        let utf8 = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
        let bytes = b"L\x90\x9cuvre \x84 r\xe9serve \xe0 5 \xa0";
        assert!(same_text(bytes, &wide) && same_text(&utf8, &wide));
        assert!(!same_text(b"L\x8f\x9cuvre \x84 r\xe9serve \xe0 5 \xa0", &wide));
        // What cannot be read is no evidence.
        assert!(!same_text(b"\x9f", &[0xfe, 0xff, 0xff, 0xfd]));
    }

    #[test]
    fn text_survives_its_encoding() {
        for text in ["Dupont (père) \\ fils", "Łucja Żółć", "𝒜lice 陳"] {
            let Object::String(bytes, _) = text_string(text) else {
                panic!("a string")
            };
            assert_eq!(decode_text(&bytes), text);
        }
    }
}
