//! A QuickTime film of JPEG pictures: the simplest container that every player opens and that says when it was taken.
//!
//! Boxes after Apple's QuickTime File Format: `ftyp`, `mdat` with the pictures one after the other, `moov` with where
//! they are and how long each is shown.

/// A film's pictures and what is known of it.
pub struct Film<'a> {
    pub frames: &'a [Vec<u8>],
    pub width: u16,
    pub height: u16,
    pub frames_per_second: u32,
    /// Seconds since the start of 1904, UTC, as QuickTime counts.
    pub taken: u32,
    pub make: &'a str,
    pub model: &'a str,
}

/// Ticks a second in the film's clock.
const CLOCK: u32 = 600;
/// The language `und`, packed as ISO 639-2 is in this format; it also says that texts are UTF-8.
const UNDETERMINED: u16 = 0x55C4;

/// The film as a file.
pub fn film(film: &Film) -> Vec<u8> {
    let mut file = boxed(b"ftyp", b"qt  \0\0\x02\0qt  ");
    let start = file.len() + 8;
    file.extend(boxed(b"mdat", &film.frames.concat()));
    file.extend(boxed(b"moov", &movie(film, start as u32)));
    file
}

fn movie(film: &Film, start: u32) -> Vec<u8> {
    let length = film.frames.len() as u32 * CLOCK / film.frames_per_second;
    let header = Body::versioned()
        .long(film.taken)
        .long(film.taken)
        .long(CLOCK)
        .long(length)
        .long(0x0001_0000) // at normal speed
        .short(0x0100) // at full volume
        .zeros(10)
        .matrix()
        .zeros(24)
        .long(2) // the next track's number
        .boxed(b"mvhd");
    let track_header = Body::new(&[0, 0, 0, 0x0F])
        .long(film.taken)
        .long(film.taken)
        .long(1)
        .zeros(4)
        .long(length)
        .zeros(16)
        .matrix()
        .long(u32::from(film.width) << 16)
        .long(u32::from(film.height) << 16)
        .boxed(b"tkhd");
    let media_header = Body::versioned()
        .long(film.taken)
        .long(film.taken)
        .long(CLOCK)
        .long(length)
        .short(UNDETERMINED)
        .short(0)
        .boxed(b"mdhd");
    let media = [
        media_header,
        handler(b"mhlr", b"vide"),
        boxed(b"minf", &information(film, start)),
    ]
    .concat();
    let track = [track_header, boxed(b"mdia", &media)].concat();
    let names = [named(b"\xA9mak", film.make), named(b"\xA9mod", film.model)].concat();
    [header, boxed(b"trak", &track), boxed(b"udta", &names)].concat()
}

fn information(film: &Film, start: u32) -> Vec<u8> {
    let video_header = Body::new(&[0, 0, 0, 1]).zeros(8).boxed(b"vmhd");
    let here = Body::new(&[0, 0, 0, 1]).boxed(b"url ");
    let references = Body::versioned().long(1).append(&here).boxed(b"dref");
    [
        video_header,
        handler(b"dhlr", b"url "),
        boxed(b"dinf", &references),
        boxed(b"stbl", &sample_table(film, start)),
    ]
    .concat()
}

fn sample_table(film: &Film, start: u32) -> Vec<u8> {
    let mut name = [0_u8; 32];
    name[..13].copy_from_slice(b"\x0cPhoto - JPEG");
    let description = Body::new(&[])
        .zeros(6)
        .short(1)
        .zeros(8)
        .long(512) // temporal quality
        .long(512) // spatial quality
        .short(film.width)
        .short(film.height)
        .long(72 << 16)
        .long(72 << 16)
        .zeros(4)
        .short(1)
        .append(&name)
        .short(24)
        .short(0xFFFF)
        .boxed(b"jpeg");
    let count = film.frames.len() as u32;
    let descriptions = Body::versioned().long(1).append(&description).boxed(b"stsd");
    let times = Body::versioned()
        .long(1)
        .long(count)
        .long(CLOCK / film.frames_per_second)
        .boxed(b"stts");
    let chunks = Body::versioned()
        .long(1)
        .long(1)
        .long(count)
        .long(1)
        .boxed(b"stsc");
    let mut sizes = Body::versioned().zeros(4).long(count);
    for frame in film.frames {
        sizes = sizes.long(frame.len() as u32);
    }
    let offsets = Body::versioned().long(1).long(start).boxed(b"stco");
    [descriptions, times, chunks, sizes.boxed(b"stsz"), offsets].concat()
}

fn handler(kind: &[u8; 4], what: &[u8; 4]) -> Vec<u8> {
    Body::versioned()
        .append(kind)
        .append(what)
        .zeros(12)
        .append(&[0])
        .boxed(b"hdlr")
}

/// A text of the user data, in UTF-8.
fn named(tag: &[u8; 4], text: &str) -> Vec<u8> {
    Body::new(&[])
        .short(text.len() as u16)
        .short(UNDETERMINED)
        .append(text.as_bytes())
        .boxed(tag)
}

fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes(), kind.as_slice(), body].concat()
}

/// A box's content in the making.
struct Body(Vec<u8>);

impl Body {
    fn new(start: &[u8]) -> Body {
        Body(start.to_vec())
    }

    /// With version 0 and no flags.
    fn versioned() -> Body {
        Body::new(&[0; 4])
    }

    fn long(self, value: u32) -> Body {
        self.append(&value.to_be_bytes())
    }

    fn short(self, value: u16) -> Body {
        self.append(&value.to_be_bytes())
    }

    fn zeros(self, count: usize) -> Body {
        self.append(&[0; 24][..count.min(24)])
    }

    /// The picture neither turned nor scaled.
    fn matrix(self) -> Body {
        self.long(0x0001_0000)
            .zeros(12)
            .long(0x0001_0000)
            .zeros(12)
            .long(0x4000_0000)
    }

    fn append(mut self, bytes: &[u8]) -> Body {
        self.0.extend(bytes);
        self
    }

    fn boxed(self, kind: &[u8; 4]) -> Vec<u8> {
        boxed(kind, &self.0)
    }
}
