//! The real core behind a small local server that speaks the shell’s interface, so that the window’s pages can be tested
//! in a browser.
//!
//! - `POST /call`: a call as JSON → 200 with its view, or 422 with a problem
//! - `GET /media/<address>`: a file by its address, with ranges
//! - `GET /events?after=N`: waits for events after the N-th, each with its number `n`
//! - `POST /phone`: a call to the phone link as JSON, answered as `/call` is; the link listens on the loopback
//! - `POST /upload?name=photo.jpg`: the raw bytes of a file → `{"path": …}`
//! - everything else: the folder of the pages
//!
//! It listens on 127.0.0.1 only and has no protection beyond that: a tool for tests.

mod events;
mod files;
#[path = "../../../src-tauri/src/ranges.rs"]
mod ranges;
mod uploads;

pub use events::Events;

use link::{Edge, Interface, Links};
use office::Office;
use office::api::{Call, PhoneCall, Problem};
use serde::Serialize;
use std::io::{Cursor, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

/// How many requests are answered at once; a waiting `/events` takes one.
const WORKERS: usize = 12;

/// How often the server calls itself, see [`nudge`].
const NUDGE: Duration = Duration::from_millis(100);

/// How long `/events` waits before it answers with an empty list.
const PATIENCE: Duration = Duration::from_secs(20);

type Body = Response<Box<dyn Read + Send>>;

/// The core, the pages and the uploads of one run.
pub struct Desk {
    office: Arc<Office>,
    events: Arc<Events>,
    links: Links,
    uploads: uploads::Uploads,
    pages: PathBuf,
}

impl Desk {
    /// A desk over an opened office. `pages` is the built UI; `uploads` a folder for files that come as bytes, which is
    /// emptied.
    ///
    /// # Errors
    /// When the folder for uploads cannot be made.
    pub fn new(office: Arc<Office>, pages: PathBuf, uploads: PathBuf) -> std::io::Result<Self> {
        let events = Arc::new(Events::default());
        let sink = Arc::clone(&events);
        office.listen(move |event| sink.push(event));
        let links = Links::new(Arc::clone(&office), phone_edge(), uploads.with_file_name("phone"));
        Ok(Self {
            office,
            events,
            links,
            uploads: uploads::Uploads::new(uploads)?,
            pages,
        })
    }

    /// Listens on `port` of the loopback (0: any) and answers until the process ends; `ready` is told the address.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub fn serve(self, port: u16, ready: impl FnOnce(&str)) -> anyhow::Result<()> {
        let server = Server::http((Ipv4Addr::LOCALHOST, port))
            .map_err(|error| anyhow::anyhow!("cannot listen on port {port}: {error}"))?;
        ready(&format!("http://{}", server.server_addr()));
        std::thread::scope(|scope| {
            if let Some(address) = server.server_addr().to_ip() {
                scope.spawn(move || nudge(address));
            }
            for _ in 0..WORKERS {
                scope.spawn(|| {
                    while let Ok(request) = server.recv() {
                        self.respond(request);
                    }
                });
            }
        });
        Ok(())
    }

    fn respond(&self, mut request: Request) {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let response = match (request.method(), path) {
            (Method::Post, "/call") => self.call(&mut request),
            (Method::Post, "/phone") => self.phone(&mut request),
            (Method::Post, "/upload") => self.upload(&mut request, query),
            (Method::Get, "/events") => {
                let after = parameter(query, "after").and_then(|text| text.parse().ok());
                json(200, &self.events.after(after.unwrap_or(0), PATIENCE))
            }
            (Method::Get, path) => match path.strip_prefix("/media/") {
                Some(address) => self.media(address, range_of(&request)),
                None => files::page(&self.pages, path),
            },
            _ => plain(405, "method not allowed"),
        };
        // The browser may have gone; there is nobody left to tell.
        let _ = request.respond(response);
    }

    fn call(&self, request: &mut Request) -> Body {
        let call: Call = match serde_json::from_reader(request.as_reader()) {
            Ok(call) => call,
            Err(error) => return json(422, &unreadable(&error)),
        };
        match self.office.answer(call) {
            Ok(view) => json(200, &view),
            Err(problem) => json(422, &problem),
        }
    }

    fn phone(&self, request: &mut Request) -> Body {
        let call: PhoneCall = match serde_json::from_reader(request.as_reader()) {
            Ok(call) => call,
            Err(error) => return json(422, &unreadable(&error)),
        };
        match self.links.answer(call) {
            Ok(view) => json(200, &view),
            Err(problem) => json(422, &problem),
        }
    }

    fn upload(&self, request: &mut Request, query: &str) -> Body {
        let name = parameter(query, "name").unwrap_or_default();
        match self.uploads.save(&name, request.as_reader()) {
            Ok(path) => json(200, &serde_json::json!({ "path": path })),
            Err(error) => plain(500, &error.to_string()),
        }
    }

    fn media(&self, address: &str, range: Option<String>) -> Body {
        let Some(media) = self.office.media(address) else {
            return plain(404, "no such media");
        };
        files::media(&media, range.as_deref())
    }
}

/// Connects to the server again and again, and hangs up. Of two connections that come at once, tiny_http can leave one
/// in its queue although no thread waits for it; it would be taken up only once another connection ends, which a browser
/// keeps open. The next connection frees it: a page then never waits for a picture or an answer that does not come.
fn nudge(address: SocketAddr) {
    loop {
        std::thread::sleep(NUDGE);
        // Whether anybody answers does not matter.
        let _ = TcpStream::connect(address);
    }
}

/// The phone of a test is a browser beside the window’s: the only network is the loopback.
fn phone_edge() -> Edge {
    let interface = Interface {
        name: "lo".to_owned(),
        address: Ipv4Addr::LOCALHOST.into(),
    };
    Edge {
        interfaces: Box::new(move || vec![interface.clone()]),
        ..Edge::real()
    }
}

fn unreadable(error: &serde_json::Error) -> Problem {
    Problem {
        code: "problem-call-unreadable".to_owned(),
        message: error.to_string(),
        details: Vec::new(),
    }
}

fn range_of(request: &Request) -> Option<String> {
    let header = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Range"))?;
    Some(header.value.as_str().to_owned())
}

fn parameter(query: &str, name: &str) -> Option<String> {
    let pair = |pair: &str| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| unescape(value))
    };
    query.split('&').find_map(pair)
}

/// Percent escapes and `+` undone; what is not valid stands as it is.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let escaped = tail.get(..2).filter(|_| byte == b'%').and_then(hex_byte);
        rest = if escaped.is_some() { &tail[2..] } else { tail };
        bytes.push(escaped.unwrap_or(if byte == b'+' { b' ' } else { byte }));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn json(status: u16, value: &impl Serialize) -> Body {
    let text = serde_json::to_vec(value).unwrap_or_default();
    bytes(status, "application/json", text)
}

fn plain(status: u16, text: &str) -> Body {
    bytes(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
}

fn bytes(status: u16, mime: &str, content: Vec<u8>) -> Body {
    let length = content.len();
    stream(status, mime, Box::new(Cursor::new(content)), length)
}

fn stream(status: u16, mime: &str, content: Box<dyn Read + Send>, length: usize) -> Body {
    let headers = [("Content-Type", mime), ("Cache-Control", "no-store")];
    let headers = headers
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .collect();
    Response::new(StatusCode(status), headers, content, Some(length), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_broken_ones_stay() {
        assert_eq!(unescape("mur%20fa%C3%A7ade+1.jpg"), "mur façade 1.jpg");
        assert_eq!(unescape("100%"), "100%");
        assert_eq!(unescape("%zz"), "%zz");
    }
}
