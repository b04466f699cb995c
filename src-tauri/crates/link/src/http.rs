//! As much of HTTP/1.1 as one phone needs: one request per connection, its head bounded in size and time.
//!
//! What a server for everybody would allow is refused here: bodies without a length, escapes in paths, headers that stand
//! twice where one decides.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// The longest head of a request, in bytes.
const HEAD: usize = 8 << 10;
/// The most lines in it.
const LINES: usize = 64;
/// The longest path with its query, in characters.
const TARGET: usize = 256;
/// What is written at once.
const PIECE: usize = 64 << 10;

/// What a page of the link may do: nothing but what came with it.
const POLICY: &str = "default-src 'none'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The head of a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) host: String,
    pub(crate) origin: Option<String>,
    pub(crate) cookie: String,
    pub(crate) agent: String,
    /// Bytes that follow.
    pub(crate) length: u64,
}

/// Why a request is not answered as it asks.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BadRequest {
    #[error("the connection failed or took too long: {0}")]
    Gone(#[from] io::Error),
    #[error("the head is too long")]
    TooLong,
    #[error("not HTTP as it is spoken here")]
    Malformed,
}

/// A connection with an end in time.
pub(crate) struct Timed<'a> {
    stream: &'a TcpStream,
    until: Instant,
    stall: Duration,
}

impl<'a> Timed<'a> {
    /// `stream`, for at most `whole`, and for at most `stall` without a byte.
    pub(crate) fn new(stream: &'a TcpStream, whole: Duration, stall: Duration) -> Self {
        Self {
            stream,
            until: Instant::now() + whole,
            stall,
        }
    }

    fn patience(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(left.min(self.stall))
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.patience()?))?;
        let mut stream = self.stream;
        stream.read(buffer)
    }
}

impl Write for Timed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.patience()?))?;
        let mut stream = self.stream;
        stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads the head of a request, and what came with it of the body.
pub(crate) fn read_head(stream: &mut impl Read) -> Result<(Head, Vec<u8>), BadRequest> {
    let mut bytes = Vec::new();
    let mut piece = [0; 2048];
    loop {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        bytes.extend_from_slice(piece.get(..read).unwrap_or_default());
        if let Some((head, length)) = parse(&bytes)? {
            return Ok((head, bytes.split_off(length)));
        }
        if bytes.len() >= HEAD {
            return Err(BadRequest::TooLong);
        }
    }
}

/// The head at the beginning of `bytes` with its length, once it is whole.
fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, BadRequest> {
    let mut lines = [httparse::EMPTY_HEADER; LINES];
    let mut request = httparse::Request::new(&mut lines);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) if length <= HEAD => length,
        Ok(httparse::Status::Complete(_)) | Err(httparse::Error::TooManyHeaders) => {
            return Err(BadRequest::TooLong);
        }
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err(BadRequest::Malformed),
    };
    let target = request.path.unwrap_or_default();
    if target.len() > TARGET {
        return Err(BadRequest::TooLong);
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let plain = |character: char| character.is_ascii_alphanumeric() || "/-_.".contains(character);
    if !path.starts_with('/') || !path.chars().all(plain) || path.contains("..") {
        return Err(BadRequest::Malformed);
    }
    let one = |name: &str| -> Result<Option<String>, BadRequest> {
        let mut values = request
            .headers
            .iter()
            .filter(|line| line.name.eq_ignore_ascii_case(name));
        let first = values.next();
        if values.next().is_some() {
            return Err(BadRequest::Malformed);
        }
        let text = first.map(|line| String::from_utf8(line.value.to_vec()));
        text.transpose().map_err(|_| BadRequest::Malformed)
    };
    if one("transfer-encoding")?.is_some() || request.version != Some(1) {
        return Err(BadRequest::Malformed);
    }
    let digits = |text: &String| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let following = match one("content-length")? {
        None => 0,
        Some(text) if digits(&text) => text.parse().map_err(|_| BadRequest::Malformed)?,
        Some(_) => return Err(BadRequest::Malformed),
    };
    let head = Head {
        method: request.method.unwrap_or_default().to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        host: one("host")?.unwrap_or_default(),
        origin: one("origin")?,
        cookie: one("cookie")?.unwrap_or_default(),
        // What a browser says of itself need not be well formed.
        agent: one("user-agent").ok().flatten().unwrap_or_default(),
        length: following,
    };
    Ok(Some((head, length)))
}

/// What is answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    mime: &'static str,
    content: Content,
    more: Vec<(&'static str, String)>,
}

enum Content {
    Bytes(Vec<u8>),
    File(std::fs::File, u64),
}

impl Answer {
    pub(crate) fn bytes(status: u16, mime: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            status,
            mime,
            content: Content::Bytes(bytes),
            more: Vec::new(),
        }
    }

    pub(crate) fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::bytes(status, "application/json", value.to_string().into_bytes())
    }

    /// An answer of one sentence, as the page shows it.
    pub(crate) fn sentence(status: u16, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "message": message }))
    }

    pub(crate) fn file(mime: &'static str, file: std::fs::File, length: u64) -> Self {
        Self {
            status: 200,
            mime,
            content: Content::File(file, length),
            more: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: String) -> Self {
        self.more.push((name, value));
        self
    }

    /// Writes it, and ends the connection in good order.
    pub(crate) fn write(self, stream: &TcpStream, whole: Duration, stall: Duration) -> io::Result<()> {
        let length = match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::File(_, length) => *length,
        };
        let own_policy = self
            .more
            .iter()
            .any(|(name, _)| *name == "Content-Security-Policy");
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {length}\r\nConnection: close\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
             X-Frame-Options: DENY\r\nCross-Origin-Resource-Policy: same-origin\r\n",
            self.status,
            reason(self.status),
            self.mime,
        );
        if !own_policy {
            head.push_str(&format!("Content-Security-Policy: {POLICY}\r\n"));
        }
        for (name, value) in &self.more {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        let mut out = Timed::new(stream, whole, stall);
        out.write_all(head.as_bytes())?;
        match self.content {
            Content::Bytes(bytes) => out.write_all(&bytes)?,
            Content::File(file, length) => {
                let mut file = file.take(length);
                let mut piece = vec![0; PIECE];
                loop {
                    let read = file.read(&mut piece)?;
                    if read == 0 {
                        break;
                    }
                    out.write_all(piece.get(..read).unwrap_or_default())?;
                }
            }
        }
        linger(stream)
    }
}

/// The policy of a page whose script and style carry `nonce`.
pub(crate) fn policy(nonce: &str) -> String {
    format!("{POLICY}; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'")
}

/// Says that nothing more follows, and reads what still comes for a moment: a connection that is closed over unread bytes
/// takes the answer with it.
fn linger(stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    let mut rest = Timed::new(stream, Duration::from_secs(2), Duration::from_secs(1));
    let mut piece = [0; 8192];
    let mut most = 4 << 20;
    while let Ok(read) = rest.read(&mut piece) {
        most -= read as i64;
        if read == 0 || most < 0 {
            break;
        }
    }
    Ok(())
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        410 => "Gone",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        507 => "Insufficient Storage",
        _ => "Error",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn head(text: &str) -> Result<Option<(Head, usize)>, BadRequest> {
        parse(text.as_bytes())
    }

    #[test]
    fn a_request_is_read_with_what_decides_on_it() {
        let text = "PUT /files/3?at=10 HTTP/1.1\r\nHost: 10.0.0.2:4000\r\nOrigin: http://10.0.0.2:4000\r\nCookie: a=b\r\n\
                    User-Agent: Phone\r\nContent-Length: 12\r\n\r\nbody";
        let (head, length) = head(text).unwrap().unwrap();
        assert_eq!((head.method.as_str(), head.path.as_str()), ("PUT", "/files/3"));
        assert_eq!((head.query.as_str(), head.length), ("at=10", 12));
        assert_eq!(head.host, "10.0.0.2:4000");
        assert_eq!(&text[length..], "body");
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for text in [
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: +3\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\n\r\n",
            "GET /%2e%2e/etc/passwd HTTP/1.1\r\n\r\n",
            "GET http://elsewhere/ HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.0\r\n\r\n",
            "\x16\x03\x01\x02\x00\x01\x00",
        ] {
            assert!(matches!(head(text), Err(BadRequest::Malformed)), "{text:?}");
        }
    }

    #[test]
    fn an_endless_head_is_cut() {
        let endless = format!("GET / HTTP/1.1\r\nX: {}", "x".repeat(3 * HEAD));
        assert!(matches!(
            read_head(&mut endless.as_bytes()),
            Err(BadRequest::TooLong)
        ));
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(TARGET));
        assert!(matches!(
            read_head(&mut long.as_bytes()),
            Err(BadRequest::TooLong)
        ));
    }

    #[test]
    fn a_head_that_ends_too_soon_is_no_request() {
        assert!(matches!(
            read_head(&mut &b"GET / HTT"[..]),
            Err(BadRequest::Gone(_))
        ));
    }
}
