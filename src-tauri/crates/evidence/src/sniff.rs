//! What a file is, by its first bytes.
//!
//! The extension is never trusted: it is what a person typed. A file of an unknown kind is kept like any other.

use serde::{Deserialize, Serialize};

/// How many bytes from the start are enough to tell the kind.
pub(crate) const HEAD: usize = 4096;

/// The sort of thing a file is to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A still picture.
    Photo,
    /// Moving pictures.
    Video,
    /// Sound alone.
    Sound,
    /// Pages.
    Document,
    /// Anything else.
    Unknown,
}

/// The format of a file, recognised by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the formats")]
pub enum Format {
    Jpeg,
    Png,
    WebP,
    Tiff,
    Heif,
    Avif,
    Mp4,
    QuickTime,
    ThreeGp,
    WebM,
    Matroska,
    Wav,
    Mp3,
    M4a,
    Aac,
    Ogg,
    Flac,
    Amr,
    Pdf,
    Unknown,
}

impl Format {
    /// The sort of thing.
    #[must_use]
    pub const fn media(self) -> Media {
        match self {
            Self::Jpeg | Self::Png | Self::WebP | Self::Tiff | Self::Heif | Self::Avif => Media::Photo,
            Self::Mp4 | Self::QuickTime | Self::ThreeGp | Self::WebM | Self::Matroska => Media::Video,
            Self::Wav | Self::Mp3 | Self::M4a | Self::Aac | Self::Ogg | Self::Flac | Self::Amr => {
                Media::Sound
            }
            Self::Pdf => Media::Document,
            Self::Unknown => Media::Unknown,
        }
    }

    /// The media type (IANA).
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Tiff => "image/tiff",
            Self::Heif => "image/heic",
            Self::Avif => "image/avif",
            Self::Mp4 => "video/mp4",
            Self::QuickTime => "video/quicktime",
            Self::ThreeGp => "video/3gpp",
            Self::WebM => "video/webm",
            Self::Matroska => "video/matroska",
            Self::Wav => "audio/wav",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Aac => "audio/aac",
            Self::Ogg => "audio/ogg",
            Self::Flac => "audio/flac",
            Self::Amr => "audio/amr",
            Self::Pdf => "application/pdf",
            Self::Unknown => "application/octet-stream",
        }
    }

    /// The customary file extension, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Tiff => "tif",
            Self::Heif => "heic",
            Self::Avif => "avif",
            Self::Mp4 => "mp4",
            Self::QuickTime => "mov",
            Self::ThreeGp => "3gp",
            Self::WebM => "webm",
            Self::Matroska => "mkv",
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Aac => "aac",
            Self::Ogg => "ogg",
            Self::Flac => "flac",
            Self::Amr => "amr",
            Self::Pdf => "pdf",
            Self::Unknown => "bin",
        }
    }

    /// Whether the container is made of ISO/IEC 14496-12 boxes.
    pub(crate) const fn is_boxes(self) -> bool {
        matches!(self, Self::Mp4 | Self::QuickTime | Self::ThreeGp | Self::M4a)
    }
}

/// Recognises a format from the first bytes of a file (4 KiB are plenty).
#[must_use]
pub fn sniff(head: &[u8]) -> Format {
    let at = |offset: usize, magic: &[u8]| head.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    match () {
        () if at(0, b"\xff\xd8\xff") => Format::Jpeg,
        () if at(0, b"\x89PNG\r\n\x1a\n") => Format::Png,
        () if at(0, b"RIFF") && at(8, b"WEBP") => Format::WebP,
        () if at(0, b"RIFF") && at(8, b"WAVE") => Format::Wav,
        () if at(0, b"II*\0") || at(0, b"MM\0*") => Format::Tiff,
        () if at(4, b"ftyp") => brand(head),
        () if at(4, b"moov") || at(4, b"mdat") || at(4, b"wide") || at(4, b"pnot") => Format::QuickTime,
        () if at(0, b"\x1a\x45\xdf\xa3") => ebml(head),
        () if at(0, b"OggS") => Format::Ogg,
        () if at(0, b"fLaC") => Format::Flac,
        () if at(0, b"#!AMR") => Format::Amr,
        () if at(0, b"ID3") => Format::Mp3,
        () if is_adts(head) => Format::Aac,
        () if is_mpeg_layer3(head) => Format::Mp3,
        // Readers accept the header anywhere in the first kilobyte.
        () if head.windows(5).take(1024).any(|window| window == b"%PDF-") => Format::Pdf,
        () => Format::Unknown,
    }
}

/// Tells ISO base media files apart by the brands of their `ftyp` box.
fn brand(head: &[u8]) -> Format {
    let declared = head
        .first_chunk::<4>()
        .map_or(0, |size| u32::from_be_bytes(*size) as usize);
    let end = declared.clamp(16, head.len().max(16));
    let mut brands = head
        .get(8..end.min(head.len()))
        .unwrap_or_default()
        .chunks_exact(4);
    let major = brands.next().unwrap_or_default();
    let compatible: Vec<&[u8]> = brands.skip(1).collect();
    let any =
        |names: &[&[u8]]| names.contains(&major) || compatible.iter().any(|brand| names.contains(brand));
    match major {
        b"avif" | b"avis" => Format::Avif,
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" => Format::Heif,
        b"qt  " => Format::QuickTime,
        b"M4A " | b"M4B " => Format::M4a,
        brand if brand.starts_with(b"3g") => Format::ThreeGp,
        _ if any(&[b"avif"]) => Format::Avif,
        _ if any(&[b"heic", b"heix", b"mif1", b"msf1"]) => Format::Heif,
        _ => Format::Mp4,
    }
}

/// WebM says so in its EBML header's DocType (element 0x4282).
fn ebml(head: &[u8]) -> Format {
    let start = head.get(..64).unwrap_or(head);
    let doc_type = start.windows(2).position(|pair| pair == [0x42, 0x82]);
    let name = doc_type.and_then(|at| start.get(at + 3..)).unwrap_or_default();
    if name.starts_with(b"webm") {
        Format::WebM
    } else {
        Format::Matroska
    }
}

/// An ADTS frame header: twelve set bits, layer 0.
fn is_adts(head: &[u8]) -> bool {
    matches!(head, [0xff, second, ..] if second & 0xf6 == 0xf0)
}

/// An MPEG audio frame header of layer III with a valid bit rate and sampling rate.
fn is_mpeg_layer3(head: &[u8]) -> bool {
    matches!(head, [0xff, second, third, ..]
        if second & 0xe6 == 0xe2 && second & 0x18 != 0x08 && third >> 4 != 0xf && third & 0x0c != 0x0c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_each_format_by_its_first_bytes() {
        let table: [(&[u8], Format); 20] = [
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Format::Jpeg),
            (b"\x89PNG\r\n\x1a\n", Format::Png),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Format::WebP),
            (b"RIFF\x24\0\0\0WAVEfmt ", Format::Wav),
            (b"MM\0*\0\0\0\x08", Format::Tiff),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Format::Heif),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Format::Avif),
            (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", Format::Mp4),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Format::QuickTime),
            (b"\0\0\0\x14ftyp3gp5\0\0\0\x003gp5", Format::ThreeGp),
            (b"\0\0\0\x14ftypM4A \0\0\0\0M4A ", Format::M4a),
            (b"\x1a\x45\xdf\xa3\x93\x42\x82\x84webm", Format::WebM),
            (b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska", Format::Matroska),
            (b"OggS\0\x02", Format::Ogg),
            (b"fLaC\0\0\0\x22", Format::Flac),
            (b"#!AMR\n", Format::Amr),
            (b"\xff\xfb\x90\x64", Format::Mp3),
            (b"\xff\xf1\x50\x80", Format::Aac),
            (b"\n%PDF-1.7", Format::Pdf),
            (b"plain words", Format::Unknown),
        ];
        for (head, format) in table {
            assert_eq!(sniff(head), format, "{head:?}");
        }
    }

    #[test]
    fn any_short_start_is_unknown_or_named_but_never_a_fault() {
        for length in 0..12 {
            let _ = sniff(b"\0\0\0\x18ftypheic".get(..length).unwrap_or_default());
        }
        assert_eq!(sniff(b""), Format::Unknown);
    }
}
