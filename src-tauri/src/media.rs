//! Pictures, videos and pages for the window: `media://localhost/exhibit/<id>/view` and the like.
//!
//! The address names a thing of the record, never a path; the core alone knows where it lies. Nothing larger than
//! [`WHOLE`] is read into memory at once: of a larger file, a request without a range is answered with its first part.

use crate::ranges::{CHUNK, Wanted, read_piece, wanted};
use office::{Media, Office};
use std::path::Path;
use std::sync::Arc;
use tauri::UriSchemeResponder;
use tauri::http::{Method, Request, Response, StatusCode, header, response::Builder};

/// The scheme of the addresses.
pub const SCHEME: &str = "media";

/// The largest file that is answered whole.
const WHOLE: u64 = 64 * 1024 * 1024;

/// Where the pages come from, on the systems that we run on.
const PAGES: [&str; 2] = ["tauri://localhost", "http://tauri.localhost"];

type Answer = Response<Vec<u8>>;

/// The media protocol over a core.
pub struct Protocol {
    office: Arc<Office>,
}

impl Protocol {
    /// The protocol over `office`.
    pub fn new(office: Arc<Office>) -> Self {
        Self { office }
    }

    /// Answers a request, on a thread that may wait for a disk.
    pub fn answer(&self, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
        let office = Arc::clone(&self.office);
        tauri::async_runtime::spawn_blocking(move || {
            let address = request.uri().path().trim_start_matches('/');
            responder.respond(respond(&request, office.media(address)));
        });
    }
}

fn respond(request: &Request<Vec<u8>>, media: Option<Media>) -> Answer {
    let answer = allow_pages(request);
    if request.method() == Method::OPTIONS {
        return finish(answer.status(StatusCode::NO_CONTENT), Vec::new());
    }
    let found = media.and_then(|media| Some((std::fs::metadata(&media.file).ok()?.len(), media)));
    let Some((total, media)) = found else {
        return finish(answer.status(StatusCode::NOT_FOUND), Vec::new());
    };
    let answer = answer.header(header::CONTENT_TYPE, &media.mime);
    if request.method() == Method::HEAD {
        return finish(answer.header(header::CONTENT_LENGTH, total), Vec::new());
    }
    let range = request.headers().get(header::RANGE);
    match wanted(range.and_then(|value| value.to_str().ok()), total) {
        Wanted::Part { first, last } => part(answer, &media.file, first, last),
        Wanted::Whole if total > WHOLE => part(answer, &media.file, 0, CHUNK - 1),
        Wanted::Whole => whole(answer, &media.file),
        Wanted::Unsatisfiable => finish(
            answer
                .status(StatusCode::RANGE_NOT_SATISFIABLE)
                .header(header::CONTENT_RANGE, format!("bytes */{total}")),
            Vec::new(),
        ),
    }
}

/// Ranges are offered, nothing is guessed from content, and our own pages may read what they fetch.
fn allow_pages(request: &Request<Vec<u8>>) -> Builder {
    let answer = Response::builder()
        .header(header::ACCEPT_RANGES, "bytes")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CACHE_CONTROL, "no-cache");
    let origin = request
        .headers()
        .get(header::ORIGIN)
        .and_then(|origin| origin.to_str().ok());
    match origin.filter(|origin| PAGES.contains(origin)) {
        None => answer,
        Some(origin) => answer
            .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin)
            .header(header::ACCESS_CONTROL_ALLOW_HEADERS, "range")
            .header(
                header::ACCESS_CONTROL_EXPOSE_HEADERS,
                "accept-ranges, content-range, content-length",
            ),
    }
}

fn whole(answer: Builder, file: &Path) -> Answer {
    match std::fs::read(file) {
        Ok(bytes) => finish(answer.header(header::CONTENT_LENGTH, bytes.len()), bytes),
        Err(_) => finish(answer.status(StatusCode::NOT_FOUND), Vec::new()),
    }
}

fn part(answer: Builder, file: &Path, first: u64, last: u64) -> Answer {
    match read_piece(file, first, last) {
        Ok(piece) => finish(
            answer
                .status(StatusCode::PARTIAL_CONTENT)
                .header(header::CONTENT_RANGE, piece.content_range())
                .header(header::CONTENT_LENGTH, piece.bytes.len()),
            piece.bytes,
        ),
        Err(_) => finish(answer.status(StatusCode::NOT_FOUND), Vec::new()),
    }
}

fn finish(answer: Builder, bytes: Vec<u8>) -> Answer {
    answer.body(bytes).unwrap_or_else(|_| {
        let mut failed = Response::new(Vec::new());
        *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        failed
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn ask(method: Method, headers: &[(&str, &str)], length: u64) -> Answer {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("film");
        std::fs::File::create(&file).unwrap().set_len(length).unwrap();
        let mut request = Request::builder()
            .method(method)
            .uri("media://localhost/exhibit/1/original");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mime = "video/mp4".to_owned();
        respond(&request.body(Vec::new()).unwrap(), Some(Media { file, mime }))
    }

    #[test]
    fn a_range_is_answered_with_its_part() {
        let answer = ask(Method::GET, &[("range", "bytes=5-9")], 100);
        assert_eq!(answer.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(answer.headers()[header::CONTENT_RANGE], "bytes 5-9/100");
        assert_eq!(answer.body().len(), 5);
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "video/mp4");
    }

    #[test]
    fn an_open_range_into_a_large_film_is_bounded() {
        let answer = ask(Method::GET, &[("range", "bytes=0-")], 3 * WHOLE);
        assert_eq!(answer.body().len() as u64, CHUNK);
    }

    #[test]
    fn a_large_film_without_a_range_is_never_read_whole() {
        let answer = ask(Method::GET, &[], 3 * WHOLE);
        assert_eq!(answer.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(answer.body().len() as u64, CHUNK);
    }

    #[test]
    fn a_small_file_is_answered_whole() {
        let answer = ask(Method::GET, &[], 100);
        assert_eq!((answer.status(), answer.body().len()), (StatusCode::OK, 100));
    }

    #[test]
    fn the_size_is_told_without_the_content() {
        let answer = ask(Method::HEAD, &[], 100);
        assert_eq!(answer.headers()[header::CONTENT_LENGTH], "100");
        assert!(answer.body().is_empty());
    }

    #[test]
    fn a_range_past_the_end_and_an_unknown_address_are_refused() {
        let answer = ask(Method::GET, &[("range", "bytes=100-")], 100);
        assert_eq!(answer.status(), StatusCode::RANGE_NOT_SATISFIABLE);
        let request = Request::builder()
            .uri("media://localhost/../../etc/passwd")
            .body(Vec::new())
            .unwrap();
        assert_eq!(respond(&request, None).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn only_our_pages_may_read_what_they_fetch() {
        let ours = ask(Method::GET, &[("origin", "tauri://localhost")], 1);
        assert!(ours.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
        let foreign = ask(Method::GET, &[("origin", "https://example.org")], 1);
        assert!(
            !foreign
                .headers()
                .contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN)
        );
    }
}
