//! The listener of a link: it takes connections one by one, each on a thread of its own, and ends with the link.

use crate::http::{self, Answer, BadRequest, Timed};
use crate::link::Link;
use crate::routes::{self, Request};
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle, sleep};
use std::time::Duration;

/// How often the listener looks for connections, and at the clock.
const BEAT: Duration = Duration::from_millis(15);

/// How many beats those who are being answered have to go.
const FAREWELL: u32 = 60;

/// Listens for `link` until it closes.
pub(crate) fn serve(link: Arc<Link>, listener: TcpListener) -> io::Result<JoinHandle<()>> {
    listener.set_nonblocking(true)?;
    Builder::new().name("phone-link".to_owned()).spawn(move || {
        let mut number = 0;
        while !link.is_closed() {
            match listener.accept() {
                Ok((stream, from)) => {
                    number += 1;
                    admit(&link, stream, from, number);
                }
                Err(_) => sleep(BEAT),
            }
            link.tick();
        }
        drop(listener);
        for _ in 0..FAREWELL {
            if link.is_empty() {
                // Files that never became whole wait for the next link.
                if !link.has_unfinished() {
                    let _ = std::fs::remove_dir_all(&link.staging);
                }
                return;
            }
            sleep(BEAT);
        }
        // One is still being taken in; what lies there goes at the next start.
    })
}

fn admit(link: &Arc<Link>, stream: TcpStream, from: SocketAddr, number: u64) {
    let ready = stream
        .set_nonblocking(false)
        .and_then(|()| stream.set_nodelay(true));
    if ready.is_err() || !link.enter(number, from, &stream) {
        return;
    }
    let link = Arc::clone(link);
    let inner = Arc::clone(&link);
    let begun = Builder::new().name("phone-request".to_owned()).spawn(move || {
        // A bug of ours costs one answer, not the link.
        let _ = catch_unwind(AssertUnwindSafe(|| respond(&inner, &stream, from, number)));
        inner.leave(number);
    });
    if begun.is_err() {
        link.leave(number);
    }
}

fn respond(link: &Link, stream: &TcpStream, from: SocketAddr, connection: u64) {
    let limits = &link.limits;
    let mut head = Timed::new(stream, limits.head, limits.head);
    let answer = match http::read_head(&mut head) {
        Ok((head, rest)) => {
            let request = Request {
                head: &head,
                rest: &rest,
                stream,
                from,
                connection,
            };
            if link.is_closed() {
                return;
            }
            routes::answer(link, &request)
        }
        Err(BadRequest::Gone(_)) => None,
        Err(BadRequest::TooLong) => Some(Answer::bytes(431, "text/plain; charset=utf-8", Vec::new())),
        Err(BadRequest::Malformed) => Some(Answer::bytes(400, "text/plain; charset=utf-8", Vec::new())),
    };
    if let Some(answer) = answer {
        // Whoever asked may have gone; there is nobody left to tell.
        let _ = answer.write(stream, limits.request, limits.stall);
    }
}
