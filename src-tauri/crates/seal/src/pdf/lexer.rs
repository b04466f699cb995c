//! Bytes to PDF objects (ISO 32000-1, 7.2 and 7.3), with the place of every top-level dictionary value.
//!
//! Strict where readers differ: a dictionary that names a key twice is an error. Never recurses deeper than
//! [`MAX_DEPTH`]; a buffer that ends in the middle asks for more instead of guessing.

use std::ops::Range;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// Nesting of arrays and dictionaries.
const MAX_DEPTH: usize = 64;

#[derive(Debug, PartialEq)]
pub(crate) enum LexError {
    /// The buffer ended before the object did.
    NeedMore,
    Malformed(&'static str),
}

type Lex<T> = Result<T, LexError>;

/// The bytes of each value of the outermost dictionary, relative to the buffer.
pub(crate) type Spans = Vec<(Vec<u8>, Range<usize>)>;

/// `n g obj … endobj`, or the part of a stream before its data.
#[derive(Debug)]
pub(crate) struct Indirect {
    pub id: ObjectId,
    /// For a stream, its dictionary.
    pub object: Object,
    pub spans: Spans,
    /// Where the stream's data begins, relative to the buffer.
    pub data: Option<usize>,
}

pub(crate) struct Lexer<'a> {
    data: &'a [u8],
    pos: usize,
    /// Nothing follows the buffer, so its end is the end.
    complete: bool,
    spans: Spans,
}

impl<'a> Lexer<'a> {
    pub fn new(data: &'a [u8], complete: bool) -> Self {
        Lexer {
            data,
            pos: 0,
            complete,
            spans: Spans::new(),
        }
    }

    pub fn position(&self) -> usize {
        self.pos
    }

    /// An object with its `n g obj` frame.
    pub fn indirect(&mut self) -> Lex<Indirect> {
        let number = self.unsigned()?;
        let generation = self.unsigned()?;
        let (Ok(number), Ok(generation)) = (u32::try_from(number), u16::try_from(generation)) else {
            return Err(LexError::Malformed("object number out of range"));
        };
        self.keyword(b"obj")?;
        self.spans.clear();
        let object = self.object()?;
        let spans = std::mem::take(&mut self.spans);
        self.skip_space()?;
        if self.looking_at(b"stream")? {
            if !matches!(object, Object::Dictionary(_)) {
                return Err(LexError::Malformed("a stream without a dictionary"));
            }
            self.pos += b"stream".len();
            match self.next()? {
                b'\n' => {}
                b'\r' if self.peek()? == b'\n' => self.pos += 1,
                _ => return Err(LexError::Malformed("no line end after `stream`")),
            }
            return Ok(Indirect {
                id: (number, generation),
                object,
                spans,
                data: Some(self.pos),
            });
        }
        self.keyword(b"endobj")?;
        Ok(Indirect {
            id: (number, generation),
            object,
            spans,
            data: None,
        })
    }

    pub fn object(&mut self) -> Lex<Object> {
        self.value(0)
    }

    /// A non-negative integer that is not part of a reference.
    pub fn unsigned(&mut self) -> Lex<u64> {
        self.skip_space()?;
        let token = self.token()?;
        if token.is_empty() || token.len() > 19 || !token.iter().all(u8::is_ascii_digit) {
            return Err(LexError::Malformed("a number was expected"));
        }
        let mut value = 0u64;
        for digit in token {
            value = value * 10 + u64::from(digit - b'0');
        }
        Ok(value)
    }

    pub fn keyword(&mut self, word: &'static [u8]) -> Lex<()> {
        self.skip_space()?;
        if self.token()? == word {
            Ok(())
        } else {
            Err(LexError::Malformed("a keyword was expected"))
        }
    }

    /// Whether the next bytes are these; does not move.
    pub fn looking_at(&self, word: &[u8]) -> Lex<bool> {
        let rest = &self.data[self.pos.min(self.data.len())..];
        if rest.len() < word.len() && !self.complete && word.starts_with(rest) {
            return Err(LexError::NeedMore);
        }
        Ok(rest.starts_with(word))
    }

    pub fn skip(&mut self, count: usize) {
        self.pos = (self.pos + count).min(self.data.len());
    }

    /// White space and comments.
    pub fn skip_space(&mut self) -> Lex<()> {
        loop {
            match self.data.get(self.pos) {
                Some(b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ') => self.pos += 1,
                Some(b'%') => match self.data[self.pos..]
                    .iter()
                    .position(|b| matches!(b, b'\n' | b'\r'))
                {
                    Some(length) => self.pos += length,
                    None if self.complete => self.pos = self.data.len(),
                    None => return Err(LexError::NeedMore),
                },
                Some(_) => return Ok(()),
                None if self.complete => return Ok(()),
                None => return Err(LexError::NeedMore),
            }
        }
    }

    fn value(&mut self, depth: usize) -> Lex<Object> {
        if depth > MAX_DEPTH {
            return Err(LexError::Malformed("nested too deeply"));
        }
        self.skip_space()?;
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal_string(),
            b'[' => self.array(depth),
            b'<' => {
                if self.looking_at(b"<<")? {
                    self.dictionary(depth)
                } else {
                    self.hex_string()
                }
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number_or_reference(),
            _ => match self.token()? {
                b"true" => Ok(Object::Boolean(true)),
                b"false" => Ok(Object::Boolean(false)),
                b"null" => Ok(Object::Null),
                _ => Err(LexError::Malformed("an object was expected")),
            },
        }
    }

    fn dictionary(&mut self, depth: usize) -> Lex<Object> {
        self.pos += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip_space()?;
            if self.looking_at(b">>")? {
                self.pos += 2;
                return Ok(Object::Dictionary(dictionary));
            }
            if self.peek()? != b'/' {
                return Err(LexError::Malformed("a dictionary key was expected"));
            }
            let key = self.name()?;
            self.skip_space()?;
            let start = self.pos;
            let value = self.value(depth + 1)?;
            if depth == 0 {
                self.spans.push((key.clone(), start..self.pos));
            }
            if dictionary.has(&key) {
                return Err(LexError::Malformed("a dictionary has the same key twice"));
            }
            dictionary.set(key, value);
        }
    }

    fn array(&mut self, depth: usize) -> Lex<Object> {
        self.pos += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.peek()? == b']' {
                self.pos += 1;
                return Ok(Object::Array(items));
            }
            items.push(self.value(depth + 1)?);
        }
    }

    fn name(&mut self) -> Lex<Vec<u8>> {
        self.pos += 1;
        let token = self.token()?;
        let mut name = Vec::with_capacity(token.len());
        let mut bytes = token.iter();
        while let Some(&byte) = bytes.next() {
            if byte == b'#' {
                let (high, low) = (bytes.next().and_then(hex_digit), bytes.next().and_then(hex_digit));
                let (Some(high), Some(low)) = (high, low) else {
                    return Err(LexError::Malformed("a bad escape in a name"));
                };
                name.push(high << 4 | low);
            } else {
                name.push(byte);
            }
        }
        Ok(name)
    }

    fn number_or_reference(&mut self) -> Lex<Object> {
        let token = self.token()?;
        if token.iter().all(u8::is_ascii_digit) {
            let after = self.pos;
            if let Some(id) = self.reference_tail(token)? {
                return Ok(Object::Reference(id));
            }
            self.pos = after;
        }
        let text = std::str::from_utf8(token).map_err(|_| LexError::Malformed("a bad number"))?;
        let is_number = text
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'));
        if !is_number || text.len() > 40 {
            return Err(LexError::Malformed("a bad number"));
        }
        if let Ok(integer) = text.parse::<i64>() {
            return Ok(Object::Integer(integer));
        }
        text.parse::<f32>()
            .map(Object::Real)
            .map_err(|_| LexError::Malformed("a bad number"))
    }

    /// After an integer: ` g R`.
    fn reference_tail(&mut self, number: &[u8]) -> Lex<Option<ObjectId>> {
        self.skip_space()?;
        if !self.peek_or_end()?.is_some_and(|b| b.is_ascii_digit()) {
            return Ok(None);
        }
        let generation = self.token()?;
        if generation.len() > 5 || !generation.iter().all(u8::is_ascii_digit) {
            return Ok(None);
        }
        self.skip_space()?;
        if self.peek_or_end()? != Some(b'R') || self.token()? != b"R" {
            return Ok(None);
        }
        let parse = |digits: &[u8]| {
            std::str::from_utf8(digits)
                .ok()
                .and_then(|t| t.parse::<u64>().ok())
        };
        let number = parse(number).and_then(|n| u32::try_from(n).ok());
        let generation = parse(generation).and_then(|n| u16::try_from(n).ok());
        match (number, generation) {
            (Some(number), Some(generation)) => Ok(Some((number, generation))),
            _ => Err(LexError::Malformed("a reference out of range")),
        }
    }

    fn literal_string(&mut self) -> Lex<Object> {
        self.pos += 1;
        let (mut text, mut open) = (Vec::new(), 1usize);
        loop {
            // Strokes and consents are long: what needs no look is taken in one piece.
            let rest = self.data.get(self.pos..).unwrap_or_default();
            let plain = rest
                .iter()
                .position(|byte| matches!(byte, b'(' | b')' | b'\\' | b'\r'))
                .unwrap_or(rest.len());
            text.extend_from_slice(&rest[..plain]);
            self.pos += plain;
            match self.next()? {
                b'(' => {
                    open += 1;
                    text.push(b'(');
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(Object::String(text, StringFormat::Literal));
                    }
                    text.push(b')');
                }
                b'\\' => self.escape(&mut text)?,
                b'\r' => {
                    if self.peek()? == b'\n' {
                        self.pos += 1;
                    }
                    text.push(b'\n');
                }
                byte => text.push(byte),
            }
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Lex<()> {
        match self.next()? {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek()? == b'\n' {
                    self.pos += 1;
                }
            }
            first @ b'0'..=b'7' => {
                let mut code = u32::from(first - b'0');
                for _ in 0..2 {
                    match self.peek()? {
                        digit @ b'0'..=b'7' => {
                            code = code * 8 + u32::from(digit - b'0');
                            self.pos += 1;
                        }
                        _ => break,
                    }
                }
                text.push((code & 0xff) as u8);
            }
            other => text.push(other),
        }
        Ok(())
    }

    fn hex_string(&mut self) -> Lex<Object> {
        self.pos += 1;
        // A signature's value is long, and has nothing in it but digits.
        let rest = self.data.get(self.pos..).unwrap_or_default();
        if let Some(length) = rest.iter().position(|byte| *byte == b'>')
            && let Ok(bytes) = hex::decode(&rest[..length])
        {
            self.pos += length + 1;
            return Ok(Object::String(bytes, StringFormat::Hexadecimal));
        }
        let (mut bytes, mut half) = (Vec::new(), None);
        loop {
            match self.next()? {
                b'>' => {
                    if let Some(high) = half {
                        bytes.push(high << 4);
                    }
                    return Ok(Object::String(bytes, StringFormat::Hexadecimal));
                }
                b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => {}
                byte => {
                    let Some(digit) = hex_digit(&byte) else {
                        return Err(LexError::Malformed("a bad digit in a hexadecimal string"));
                    };
                    match half.take() {
                        Some(high) => bytes.push(high << 4 | digit),
                        None => half = Some(digit),
                    }
                }
            }
        }
    }

    /// Regular characters up to the next delimiter.
    fn token(&mut self) -> Lex<&'a [u8]> {
        let rest = self.data.get(self.pos..).unwrap_or_default();
        let length = match rest.iter().position(|b| is_delimiter(*b)) {
            Some(length) => length,
            None if self.complete => rest.len(),
            None => return Err(LexError::NeedMore),
        };
        self.pos += length;
        Ok(&rest[..length])
    }

    fn next(&mut self) -> Lex<u8> {
        let byte = self.peek()?;
        self.pos += 1;
        Ok(byte)
    }

    fn peek(&self) -> Lex<u8> {
        self.peek_or_end()?.ok_or(LexError::Malformed("cut off"))
    }

    fn peek_or_end(&self) -> Lex<Option<u8>> {
        match self.data.get(self.pos) {
            Some(byte) => Ok(Some(*byte)),
            None if self.complete => Ok(None),
            None => Err(LexError::NeedMore),
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'\0'
            | b'\t'
            | b'\n'
            | b'\x0c'
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

fn hex_digit(byte: &u8) -> Option<u8> {
    (*byte as char).to_digit(16).and_then(|d| u8::try_from(d).ok())
}
