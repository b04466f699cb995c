//! The network, of which this program needs very little: a question to an authority that the user chose, and the lists that
//! its certificates name. Nothing is ever asked before an authority was chosen, and nothing waits for an answer for long.

use std::sync::Arc;
use std::time::Duration;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

/// Seconds for everything: finding the host, asking, and the last byte of the answer.
const PATIENCE: u64 = 10;
/// Longest answer that is read, in bytes.
const LONGEST: u64 = 1 << 20;
/// Places to which an answer may send on.
const REDIRECTIONS: u32 = 3;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Where, `http:` or `https:`.
    pub address: &'a str,
    /// What is sent, with its media type; none where something is only fetched.
    pub body: Option<(&'a str, &'a [u8])>,
}

/// Why there is no answer; people are not shown it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoAnswer(pub String);

/// Asks somebody over the network, with limits of its own on time and length.
pub type Network = Arc<dyn Fn(&Question<'_>) -> Result<Vec<u8>, NoAnswer> + Send + Sync>;

/// The machine’s network. Whom `https:` leads to is judged by the certificates that the system trusts.
pub(crate) fn real() -> Network {
    Arc::new(|question| ask(question, Duration::from_secs(PATIENCE)))
}

/// A network that leads nowhere.
#[must_use]
pub fn nowhere() -> Network {
    Arc::new(|_| Err(NoAnswer("there is no network here".to_owned())))
}

fn ask(question: &Question<'_>, patience: Duration) -> Result<Vec<u8>, NoAnswer> {
    let said = |error: ureq::Error| NoAnswer(error.to_string());
    let tls = TlsConfig::builder()
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(patience))
        .max_redirects(REDIRECTIONS)
        .user_agent("Sans-Reserve")
        .tls_config(tls)
        .build()
        .into();
    let answer = match question.body {
        Some((kind, bytes)) => agent.post(question.address).content_type(kind).send(bytes),
        None => agent.get(question.address).call(),
    };
    let mut answer = answer.map_err(said)?;
    answer
        .body_mut()
        .with_config()
        .limit(LONGEST)
        .read_to_vec()
        .map_err(said)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};

    /// A server that takes one request and does with it what it is told; gives its address.
    fn server(answer: impl FnOnce(TcpStream, String) + Send + 'static) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/tsa", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = vec![0; 4096];
            let length = stream.read(&mut request).unwrap();
            answer(stream, String::from_utf8_lossy(&request[..length]).into_owned());
        });
        address
    }

    fn asked(address: &str) -> Result<Vec<u8>, NoAnswer> {
        let body = Some(("application/timestamp-query", &b"question"[..]));
        ask(&Question { address, body }, Duration::from_millis(1500))
    }

    #[test]
    fn a_question_goes_out_with_its_type_and_the_answer_comes_back() {
        let address = server(|mut stream, request| {
            assert!(request.starts_with("POST /tsa HTTP/1.1\r\n"), "{request}");
            assert!(
                request
                    .to_lowercase()
                    .contains("content-type: application/timestamp-query\r\n")
            );
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nanswer")
                .unwrap();
        });
        assert_eq!(asked(&address).unwrap(), b"answer");
    }

    #[test]
    fn whoever_hangs_is_not_waited_for() {
        let address = server(|stream, _| {
            std::thread::sleep(Duration::from_secs(30));
            drop(stream);
        });
        assert!(asked(&address).is_err());
    }

    #[test]
    fn whoever_answers_without_end_is_not_read_to_the_end() {
        let address = server(|mut stream, _| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            while stream.write_all(&[b'x'; 65_536]).is_ok() {}
        });
        assert!(asked(&address).is_err());
    }

    #[test]
    fn an_error_of_the_server_is_no_answer() {
        let address = server(|mut stream, _| {
            let _ = stream.write_all(b"HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy");
        });
        assert!(asked(&address).is_err());
        assert!(asked("http://127.0.0.1:1/").is_err());
    }
}
