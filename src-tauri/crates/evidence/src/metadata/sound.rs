//! How long a recording is, from its headers: WAV, FLAC, Ogg (Vorbis, Opus), MP3.
//!
//! Other formats simply have no duration; a wrong one would be worse.

use std::io::{self, Read, Seek, SeekFrom};

use crate::sniff::Format;

const MAX_CHUNKS: u32 = 256;
/// An Ogg page is at most this long, so the last one starts within this distance of the end.
const LAST_PAGE: u64 = 65_307;

/// The duration in milliseconds, where the headers tell.
pub(crate) fn duration_ms(
    format: Format,
    reader: &mut (impl Read + Seek + ?Sized),
    length: u64,
) -> io::Result<Option<u64>> {
    match format {
        Format::Wav => wav(reader, length),
        Format::Flac => flac(reader),
        Format::Ogg => ogg(reader, length),
        Format::Mp3 => mp3(reader, length),
        _ => Ok(None),
    }
}

/// Reads up to `N` bytes at an offset; what lies past the end reads as zero.
fn read_at<const N: usize>(reader: &mut (impl Read + Seek + ?Sized), at: u64) -> io::Result<[u8; N]> {
    reader.seek(SeekFrom::Start(at))?;
    let mut read = Vec::with_capacity(N);
    reader.take(N as u64).read_to_end(&mut read)?;
    read.resize(N, 0);
    Ok(read.try_into().unwrap_or([0; N]))
}

fn ms(samples: u64, per_second: u64) -> Option<u64> {
    (per_second > 0 && samples > 0).then(|| samples.saturating_mul(1000) / per_second)
}

fn le32(bytes: &[u8], at: usize) -> u64 {
    bytes
        .get(at..)
        .and_then(<[u8]>::first_chunk)
        .map_or(0, |chunk| u64::from(u32::from_le_bytes(*chunk)))
}

fn be32(bytes: &[u8], at: usize) -> u64 {
    bytes
        .get(at..)
        .and_then(<[u8]>::first_chunk)
        .map_or(0, |chunk| u64::from(u32::from_be_bytes(*chunk)))
}

fn wav(reader: &mut (impl Read + Seek + ?Sized), length: u64) -> io::Result<Option<u64>> {
    let mut at = 12;
    let mut bytes_per_second = 0;
    for _ in 0..MAX_CHUNKS {
        let head: [u8; 24] = read_at(reader, at)?;
        let size = le32(&head, 4);
        match head.first_chunk() {
            Some(b"fmt ") => bytes_per_second = le32(&head, 16),
            // Recorders that stream leave the size open; what is there counts.
            Some(b"data") => {
                return Ok(ms(size.min(length.saturating_sub(at + 8)), bytes_per_second));
            }
            _ => {}
        }
        at += 8 + size + size % 2;
        if at >= length {
            break;
        }
    }
    Ok(None)
}

/// The `STREAMINFO` block: 20 bits of sample rate, 36 bits of sample count (RFC 9639, 8.2).
fn flac(reader: &mut (impl Read + Seek + ?Sized)) -> io::Result<Option<u64>> {
    let head: [u8; 26] = read_at(reader, 0)?;
    let rate = be32(&head, 18) >> 12;
    let samples = ((be32(&head, 18) & 0xf) << 32) | be32(&head, 22);
    Ok(ms(samples, rate))
}

/// The position of the last page over the rate of the first (RFC 3533; Opus counts at 48 kHz, RFC 7845).
fn ogg(reader: &mut (impl Read + Seek + ?Sized), length: u64) -> io::Result<Option<u64>> {
    let head: [u8; 64] = read_at(reader, 0)?;
    let packet = head.get(28..).unwrap_or_default();
    let rate = match packet {
        packet if packet.starts_with(b"OpusHead") => 48_000,
        packet if packet.starts_with(b"\x01vorbis") => le32(packet, 12),
        _ => return Ok(None),
    };
    reader.seek(SeekFrom::Start(length.saturating_sub(LAST_PAGE)))?;
    let mut tail = Vec::new();
    reader.take(LAST_PAGE).read_to_end(&mut tail)?;
    let page = memchr::memmem::rfind(&tail, b"OggS")
        .and_then(|at| tail.get(at..))
        .unwrap_or_default();
    let position = le32(page, 6) | (le32(page, 10) << 32);
    Ok(if position == u64::MAX {
        None
    } else {
        ms(position, rate)
    })
}

/// The frame count of a Xing header, or else the first frame's bit rate taken for all.
fn mp3(reader: &mut (impl Read + Seek + ?Sized), length: u64) -> io::Result<Option<u64>> {
    let tag: [u8; 10] = read_at(reader, 0)?;
    let start = match tag {
        // The size of an ID3v2 tag: four bytes of seven bits.
        [b'I', b'D', b'3', _, _, _, a, b, c, d] => {
            10 + [a, b, c, d]
                .iter()
                .fold(0, |size, byte| (size << 7) | u64::from(byte & 0x7f))
        }
        _ => 0,
    };
    let frame: [u8; 64] = read_at(reader, start)?;
    let Some(header) = Mp3Header::parse(&frame) else {
        return Ok(None);
    };
    let xing = [b"Xing".as_slice(), b"Info"]
        .iter()
        .find_map(|name| memchr::memmem::find(&frame, name));
    let frames = xing
        .filter(|at| be32(&frame, at + 4) & 1 == 1)
        .map(|at| be32(&frame, at + 8));
    Ok(match frames {
        Some(frames) => ms(frames * header.samples, header.rate),
        None => ms(
            length.saturating_sub(start).saturating_mul(8),
            header.bits_per_second,
        ),
    })
}

struct Mp3Header {
    rate: u64,
    samples: u64,
    bits_per_second: u64,
}

impl Mp3Header {
    /// A frame header of layer III (ISO/IEC 11172-3, 2.4.2.3 and its extension in 13818-3).
    fn parse(frame: &[u8]) -> Option<Self> {
        const MPEG1: [u64; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
        const MPEG2: [u64; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
        const RATES: [u64; 3] = [44_100, 48_000, 32_000];
        let [0xff, second, third, ..] = *frame else {
            return None;
        };
        if second & 0xe6 != 0xe2 {
            return None;
        }
        let (table, divisor, samples) = match (second >> 3) & 3 {
            3 => (MPEG1, 1, 1152),
            2 => (MPEG2, 2, 576),
            0 => (MPEG2, 4, 576),
            _ => return None,
        };
        let bits_per_second = table.get(usize::from(third >> 4))? * 1000;
        let rate = RATES.get(usize::from((third >> 2) & 3))? / divisor;
        Some(Self {
            rate,
            samples,
            bits_per_second,
        })
    }
}
