//! What a camera writes into its photos: an APP1 segment with TIFF fields (CIPA DC-008, Exif 2.32), by hand, so that
//! each photo of the sample says exactly what it is meant to say.

/// The invented camera.
pub const MAKE: &str = "Lumière";
pub const MODEL: &str = "L12";

/// The fields of one photo.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// As `2026:09:03 09:12:41`, local time.
    pub taken: &'static str,
    /// As `+02:00`; some cameras do not know it.
    pub offset: Option<&'static str>,
    /// 1 upright, 6 turn right to see it upright, 8 turn left.
    pub orientation: u16,
    /// Degrees north and east.
    pub position: Option<(f64, f64)>,
    /// The program that saved the file last.
    pub software: &'static str,
}

/// The whole segment, marker and length included, for a picture stored with the given size.
pub fn segment(fields: &Fields, width: u32, height: u32) -> Vec<u8> {
    let mut exif = Directory::default();
    exif.rational(0x829A, &[(1, 60)]);
    exif.rational(0x829D, &[(18, 10)]);
    exif.short(0x8827, 200);
    exif.bytes(0x9000, UNDEFINED, b"0232");
    exif.text(0x9003, fields.taken);
    exif.text(0x9004, fields.taken);
    if let Some(offset) = fields.offset {
        exif.text(0x9010, offset);
        exif.text(0x9011, offset);
    }
    exif.rational(0x920A, &[(52, 10)]);
    exif.short(0xA001, 1);
    exif.long(0xA002, width);
    exif.long(0xA003, height);
    exif.short(0xA405, 26);

    let mut main = Directory::default();
    main.text(0x010F, MAKE);
    main.text(0x0110, MODEL);
    main.short(0x0112, fields.orientation);
    main.rational(0x011A, &[(72, 1)]);
    main.rational(0x011B, &[(72, 1)]);
    main.short(0x0128, 2);
    main.text(0x0131, fields.software);
    main.text(0x0132, fields.taken);
    main.child(0x8769, exif);
    if let Some((north, east)) = fields.position {
        main.child(0x8825, position(north, east));
    }

    let mut payload = b"Exif\0\0MM\0\x2A\0\0\0\x08".to_vec();
    payload.extend(main.lay_out(8));
    let length = payload.len() + 2;
    let mut segment = vec![0xFF, 0xE1, (length >> 8) as u8, length as u8];
    segment.append(&mut payload);
    segment
}

/// Puts a segment behind the start of a JPEG file, before all others.
pub fn insert(jpeg: &[u8], segment: &[u8]) -> Vec<u8> {
    let (start, rest) = jpeg.split_at(jpeg.len().min(2));
    [start, segment, rest].concat()
}

fn position(north: f64, east: f64) -> Directory {
    let mut directory = Directory::default();
    directory.bytes(0x0000, BYTE, &[2, 3, 0, 0]);
    directory.text(0x0001, if north < 0.0 { "S" } else { "N" });
    directory.rational(0x0002, &sexagesimal(north));
    directory.text(0x0003, if east < 0.0 { "W" } else { "E" });
    directory.rational(0x0004, &sexagesimal(east));
    directory.text(0x0012, "WGS-84");
    directory.rational(0x001F, &[(65, 10)]);
    directory
}

/// Degrees, minutes and hundredths of seconds.
fn sexagesimal(degrees: f64) -> [(u32, u32); 3] {
    let hundredths = (degrees.abs() * 360_000.0).round() as u32;
    [
        (hundredths / 360_000, 1),
        (hundredths / 6_000 % 60, 1),
        (hundredths % 6_000, 100),
    ]
}

const BYTE: u16 = 1;
const ASCII: u16 = 2;
const SHORT: u16 = 3;
const LONG: u16 = 4;
const RATIONAL: u16 = 5;
const UNDEFINED: u16 = 7;

/// A TIFF directory in the making; its fields are added in ascending order of their tags, as the standard asks.
#[derive(Default)]
struct Directory {
    fields: Vec<Field>,
}

struct Field {
    tag: u16,
    kind: u16,
    count: u32,
    content: Content,
}

enum Content {
    Bytes(Vec<u8>),
    Child(Directory),
}

impl Directory {
    fn text(&mut self, tag: u16, text: &str) {
        let bytes = [text.as_bytes(), b"\0"].concat();
        self.bytes(tag, ASCII, &bytes);
    }

    fn bytes(&mut self, tag: u16, kind: u16, bytes: &[u8]) {
        self.fields.push(Field {
            tag,
            kind,
            count: bytes.len() as u32,
            content: Content::Bytes(bytes.to_vec()),
        });
    }

    fn short(&mut self, tag: u16, value: u16) {
        self.fields.push(Field {
            tag,
            kind: SHORT,
            count: 1,
            content: Content::Bytes(value.to_be_bytes().to_vec()),
        });
    }

    fn long(&mut self, tag: u16, value: u32) {
        self.fields.push(Field {
            tag,
            kind: LONG,
            count: 1,
            content: Content::Bytes(value.to_be_bytes().to_vec()),
        });
    }

    fn rational(&mut self, tag: u16, values: &[(u32, u32)]) {
        let bytes = values
            .iter()
            .flat_map(|(over, under)| [over.to_be_bytes(), under.to_be_bytes()].concat())
            .collect();
        self.fields.push(Field {
            tag,
            kind: RATIONAL,
            count: values.len() as u32,
            content: Content::Bytes(bytes),
        });
    }

    fn child(&mut self, tag: u16, directory: Directory) {
        self.fields.push(Field {
            tag,
            kind: LONG,
            count: 1,
            content: Content::Child(directory),
        });
    }

    /// The bytes of the directory when it starts at `place`, with what does not fit into its fields behind it.
    fn lay_out(self, place: usize) -> Vec<u8> {
        let mut head = (self.fields.len() as u16).to_be_bytes().to_vec();
        let mut tail = Vec::new();
        let end = place + 2 + 12 * self.fields.len() + 4;
        for field in self.fields {
            head.extend(field.tag.to_be_bytes());
            head.extend(field.kind.to_be_bytes());
            head.extend(field.count.to_be_bytes());
            let content = match field.content {
                Content::Bytes(mut short) if short.len() <= 4 => {
                    short.resize(4, 0);
                    head.extend(short);
                    continue;
                }
                Content::Bytes(long) => long,
                Content::Child(directory) => directory.lay_out(end + tail.len()),
            };
            head.extend(((end + tail.len()) as u32).to_be_bytes());
            tail.extend(content);
            if tail.len() % 2 == 1 {
                tail.push(0);
            }
        }
        head.extend([0; 4]);
        head.extend(tail);
        head
    }
}

/// A camera’s local time (`2026:09:03 09:12:41`), two hours before UTC in summer and one in winter, in seconds since 1904.
pub(crate) fn seconds_since_1904(taken: &str) -> u32 {
    let numbers: Vec<u32> = taken
        .split([':', ' '])
        .filter_map(|part| part.parse().ok())
        .collect();
    let [year, month, day, hour, minute, second] = numbers[..] else {
        return 0;
    };
    // Days before this date in the proleptic Gregorian calendar, with years that begin in March.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let summer = (1..=6).contains(&month);
    (days - DAYS_BEFORE_1904) * 86_400 + hour * 3_600 + minute * 60 + second
        - if summer { 7_200 } else { 3_600 }
}

/// From 1 March of the year 0 to 1 January 1904.
const DAYS_BEFORE_1904: u32 = 695_361;
