//! What may be asked of the link, by whom: a page for whoever has the token, and for the phone that took it the few things
//! that its permission needs. Everything else is not there.

use crate::http::{Answer, Head, Timed};
use crate::link::{Ended, Link, Who, Work};
use crate::page;
use crate::photos;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::io::Read;
use std::net::{SocketAddr, TcpStream};

/// The longest body that is read whole: a signature of many strokes.
const BODY: u64 = 4 << 20;

/// One request.
pub(crate) struct Request<'a> {
    pub(crate) head: &'a Head,
    /// What came of the body with the head.
    pub(crate) rest: &'a [u8],
    pub(crate) stream: &'a TcpStream,
    pub(crate) from: SocketAddr,
    /// The number of the connection.
    pub(crate) connection: u64,
}

/// Answers; nothing where the one who asked has fallen silent.
pub(crate) fn answer(link: &Link, request: &Request<'_>) -> Option<Answer> {
    let head = request.head;
    if !link.is_host(&head.host) {
        return Some(Answer::bytes(421, "text/plain; charset=utf-8", Vec::new()));
    }
    let who = link.who(&head.cookie);
    if !link.admits(who) {
        let message = link.catalogue().text("phone-page-slow-down");
        return Some(Answer::sentence(429, &message).with("Retry-After", "2".to_owned()));
    }
    let parts: Vec<&str> = head.path.split('/').skip(1).collect();
    match head.method.as_str() {
        "GET" => get(link, &parts, request, who),
        "POST" | "PUT" if !link.is_origin(head.origin.as_deref()) => {
            Some(page::refusal(link, 403, "phone-page-gone"))
        }
        "POST" if parts == ["bind"] => Some(bind(link, request, who)),
        "POST" | "PUT" if who != Who::Phone => Some(nothing(link)),
        "POST" | "PUT" => {
            link.touch();
            change(link, &parts, request)
        }
        _ => Some(Answer::bytes(405, "text/plain; charset=utf-8", Vec::new())),
    }
}

fn get(link: &Link, parts: &[&str], request: &Request<'_>, who: Who) -> Option<Answer> {
    if let ["k", token] = parts {
        if !link.is_token(token) {
            return Some(page::refusal(link, 404, "phone-page-gone"));
        }
        if who != Who::Phone && link.is_taken(&request.head.agent, request.from) {
            link.refused();
            return Some(page::refusal(link, 403, "phone-page-taken"));
        }
        return Some(page::page(link));
    }
    if who != Who::Phone {
        return Some(page::refusal(link, 404, "phone-page-gone"));
    }
    let found = match (parts, &link.work) {
        ([""], _) => Some(page::page(link)),
        (["state"], Work::Photos(photos)) => Some(photos.state(link)),
        (["state"], Work::Signing(signing)) => Some(signing.state(link)),
        (["page", number], Work::Signing(signing)) => {
            link.touch();
            number.parse().ok().and_then(|number| signing.picture(number))
        }
        (["text", number], Work::Signing(signing)) => {
            link.touch();
            number.parse().ok().and_then(|number| signing.text(number))
        }
        (["act.pdf"], Work::Signing(signing)) => {
            link.touch();
            signing.file(link)
        }
        _ => None,
    };
    Some(found.unwrap_or_else(|| nothing(link)))
}

/// The first phone that comes with the token has the link from then on. The page asks for it by its script, so that what only
/// looks at an address, as some readers of codes do, does not use it up.
fn bind(link: &Link, request: &Request<'_>, who: Who) -> Answer {
    let Some(token) = text(link, request) else {
        return nothing(link);
    };
    if !link.is_token(token.trim()) {
        return Answer::sentence(404, &link.catalogue().text("phone-page-gone"));
    }
    if who == Who::Phone {
        return Answer::json(200, &json!({}));
    }
    match link.bind(&request.head.agent, request.from) {
        Some(cookie) => Answer::json(200, &json!({})).with("Set-Cookie", cookie),
        None => {
            link.refused();
            Answer::sentence(403, &link.catalogue().text("phone-page-taken"))
        }
    }
}

fn change(link: &Link, parts: &[&str], request: &Request<'_>) -> Option<Answer> {
    let method = request.head.method.as_str();
    match (method, parts, &link.work) {
        ("POST", ["here"], _) => Some(Answer::json(200, &json!({}))),
        ("POST", ["done"], _) => {
            link.close(Ended::Done);
            Some(Answer::json(200, &json!({})))
        }
        ("POST", ["files"], Work::Photos(photos)) => Some(match read(link, request) {
            Some(announced) => photos.begin(link, announced),
            None => failed(link),
        }),
        ("PUT", ["files", number], Work::Photos(photos)) => {
            let at = request
                .head
                .query
                .strip_prefix("at=")
                .and_then(|at| at.parse().ok());
            let (Ok(number), Some(at)) = (number.parse(), at) else {
                return Some(nothing(link));
            };
            let mut body = photos::body(request.rest, timed(link, request));
            let place = (at, request.head.length);
            photos.piece(link, number, place, &mut body, request.connection)
        }
        ("POST", ["files", number, "end"], Work::Photos(photos)) => {
            let sha256: Option<String> = text(link, request);
            Some(match (number.parse(), sha256) {
                (Ok(number), Some(sha256)) => photos.end(link, number, sha256.trim()),
                _ => nothing(link),
            })
        }
        ("POST", ["sign"], Work::Signing(signing)) => Some(match read(link, request) {
            Some(signed) => signing.sign(link, signed),
            None => failed(link),
        }),
        _ => Some(nothing(link)),
    }
}

fn nothing(link: &Link) -> Answer {
    Answer::sentence(404, &link.catalogue().text("phone-page-gone"))
}

fn failed(link: &Link) -> Answer {
    Answer::sentence(400, &link.catalogue().text("phone-page-failed"))
}

fn timed<'a>(link: &Link, request: &Request<'a>) -> Timed<'a> {
    Timed::new(request.stream, link.limits.request, link.limits.stall)
}

fn whole(link: &Link, request: &Request<'_>) -> Option<Vec<u8>> {
    let length = request.head.length;
    if length > BODY {
        return None;
    }
    let mut bytes = Vec::new();
    let mut body = request.rest.chain(timed(link, request)).take(length);
    body.read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 == length).then_some(bytes)
}

fn text(link: &Link, request: &Request<'_>) -> Option<String> {
    String::from_utf8(whole(link, request)?).ok()
}

fn read<T: DeserializeOwned>(link: &Link, request: &Request<'_>) -> Option<T> {
    serde_json::from_slice(&whole(link, request)?).ok()
}
