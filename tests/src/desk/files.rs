//! Pages of the built UI, and media with ranges.

use super::ranges::{Wanted, read_piece, wanted};
use super::{Body, plain, stream};
use office::Media;
use serde_json::Value;
use std::fs::File;
use std::path::{Component, Path};
use tiny_http::Header;

/// A file of the UI’s folder; `/` is its `index.html`.
pub fn page(folder: &Path, url_path: &str) -> Body {
    let name = url_path.trim_start_matches('/');
    let name = super::unescape(if name.is_empty() { "index.html" } else { name });
    let inside = |part| matches!(part, Component::Normal(_));
    if !Path::new(&name).components().all(inside) {
        return plain(404, "no such page");
    }
    let policy = Header::from_bytes("Content-Security-Policy", policy());
    let answer = whole(&folder.join(&name), mime_of(&name));
    policy.into_iter().fold(answer, Body::with_header)
}

/// The policy of the real window, so that what it forbids fails here too.
fn policy() -> String {
    let settings = include_str!("../../../src-tauri/tauri.conf.json");
    let settings: Value = serde_json::from_str(settings).unwrap_or_default();
    let policy = settings.pointer("/app/security/csp").and_then(Value::as_object);
    let directive =
        |(name, sources): (&String, &Value)| format!("{name} {}", sources.as_str().unwrap_or_default());
    let directives: Vec<String> = policy.into_iter().flatten().map(directive).collect();
    directives.join("; ")
}

/// A media file, whole or in part.
pub fn media(media: &Media, range: Option<&str>) -> Body {
    let total = match std::fs::metadata(&media.file) {
        Ok(metadata) => metadata.len(),
        Err(error) => return plain(404, &error.to_string()),
    };
    let (first, last) = match wanted(range, total) {
        Wanted::Whole => return whole(&media.file, &media.mime),
        Wanted::Unsatisfiable => return plain(416, "no such range"),
        Wanted::Part { first, last } => (first, last),
    };
    match read_piece(&media.file, first, last) {
        Ok(piece) => {
            let place = Header::from_bytes("Content-Range", piece.content_range());
            let answer = super::bytes(206, &media.mime, piece.bytes);
            place.into_iter().fold(answer, Body::with_header)
        }
        Err(error) => plain(500, &error.to_string()),
    }
}

fn whole(file: &Path, mime: &str) -> Body {
    let opened = File::open(file).and_then(|file| Ok((file.metadata()?, file)));
    match opened {
        Ok((metadata, content)) if metadata.is_file() => {
            let length = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
            stream(200, mime, Box::new(content), length)
        }
        _ => plain(404, "no such file"),
    }
}

fn mime_of(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "wasm" => "application/wasm",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
