//! A timestamping authority on this machine: OpenSSL behind a small server, honest or not.

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tiny_http::{Header, Method, Request, Response, Server};

/// Where the imprint stands in a request of ours (RFC 3161, 2.4.1): after two headers, the version, and the algorithm.
const IMPRINT: usize = 30;
/// How long one who hangs hangs: longer than anybody waits.
const HANGS: Duration = Duration::from_secs(40);

/// How an authority behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it should.
    Honest,
    /// It vouches for other bytes.
    OtherBytes,
    /// It answers another request.
    OtherRequest,
    /// Its certificate is expired.
    Expired,
    /// It refuses.
    Refuses,
    /// It answers nothing.
    Empty,
    /// It answers with a page for people.
    Garbage,
    /// It answers without end.
    Huge,
    /// It is broken.
    Error,
    /// It takes the question and says nothing.
    Hangs,
}

/// The authority, running until the test ends.
pub struct Authority {
    folder: PathBuf,
    /// Where it is asked.
    pub address: String,
    /// Its root certificate, PEM.
    pub root: String,
    manner: Arc<Mutex<Manner>>,
    asked: Arc<AtomicU32>,
}

impl Authority {
    /// Starts one, with its keys in `folder`; none where there is no OpenSSL.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start(folder: &Path) -> Option<Self> {
        Self::started(folder, true)
    }

    /// Starts one whose certificate does not say where lists of what was taken back are published.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start_without_lists(folder: &Path) -> Option<Self> {
        Self::started(folder, false)
    }

    fn started(folder: &Path, lists: bool) -> Option<Self> {
        crate::tools::Tool::on_path("openssl")?;
        let server = Server::http("127.0.0.1:0").expect("a place to listen");
        let port = server.server_addr().to_ip().expect("an address").port();
        keys(folder, port, lists);
        let authority = Self {
            folder: folder.to_owned(),
            address: format!("http://127.0.0.1:{port}/tsa"),
            root: std::fs::read_to_string(folder.join("root.pem")).expect("a root"),
            manner: Arc::new(Mutex::new(Manner::Honest)),
            asked: Arc::default(),
        };
        let (folder, manner, asked) = (
            folder.to_owned(),
            Arc::clone(&authority.manner),
            Arc::clone(&authority.asked),
        );
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                let manner = *manner.lock().unwrap_or_else(PoisonError::into_inner);
                if *request.method() == Method::Post {
                    asked.fetch_add(1, Ordering::SeqCst);
                }
                let folder = folder.clone();
                if manner == Manner::Hangs {
                    std::thread::spawn(move || {
                        std::thread::sleep(HANGS);
                        drop(request);
                    });
                } else {
                    answer(&folder, manner, request);
                }
            }
        });
        Some(authority)
    }

    /// Behaves otherwise from now on.
    pub fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap_or_else(PoisonError::into_inner) = manner;
    }

    /// How often it was asked for a timestamp.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }

    /// Its root certificate as a file.
    #[must_use]
    pub fn root_file(&self) -> PathBuf {
        self.folder.join("root.pem")
    }
}

fn answer(folder: &Path, manner: Manner, mut request: Request) {
    let mut question = Vec::new();
    let _ = request.as_reader().read_to_end(&mut question);
    if *request.method() == Method::Get {
        let list = std::fs::read(folder.join("root.crl")).expect("a list");
        let _ = request.respond(Response::from_data(list));
        return;
    }
    let bytes = match manner {
        Manner::Empty => Vec::new(),
        Manner::Garbage => b"<html><body>Bienvenue</body></html>".to_vec(),
        Manner::Huge => vec![0x30; 8 << 20],
        Manner::Refuses => vec![0x30, 5, 0x30, 3, 2, 1, 2],
        Manner::Error => {
            let _ = request.respond(Response::empty(503));
            return;
        }
        Manner::OtherBytes => {
            question[IMPRINT] ^= 1;
            stamped(folder, "tsa", &question)
        }
        Manner::OtherRequest => {
            let nonce = question.len() - 5;
            question[nonce] ^= 1;
            stamped(folder, "tsa", &question)
        }
        Manner::Expired => stamped(folder, "expired", &question),
        Manner::Honest | Manner::Hangs => stamped(folder, "tsa", &question),
    };
    let kind = Header::from_bytes("Content-Type", "application/timestamp-reply").expect("a header");
    let length = bytes.len();
    let response = Response::new(200.into(), vec![kind], Cursor::new(bytes), Some(length), None);
    let _ = request.respond(response);
}

fn stamped(folder: &Path, section: &str, question: &[u8]) -> Vec<u8> {
    std::fs::write(folder.join("question.tsq"), question).expect("a question is written");
    run(
        folder,
        &format!("ts -reply -config ts.cnf -section {section} -queryfile question.tsq -out answer.tsr"),
    );
    std::fs::read(folder.join("answer.tsr")).expect("an answer")
}

fn keys(folder: &Path, port: u16, lists: bool) {
    let published = match lists {
        true => format!("crlDistributionPoints=URI:http://127.0.0.1:{port}/root.crl\n"),
        false => String::new(),
    };
    std::fs::create_dir_all(folder.join("made")).expect("a folder");
    let file = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file is written");
    for (name, text) in [
        ("serial", "01\n"),
        ("ca.serial", "1000\n"),
        ("crlnumber", "01\n"),
        ("index.txt", ""),
    ] {
        file(name, text);
    }
    let section = |name: &str| {
        format!(
            "[{name}]\nserial=serial\ncrypto_device=builtin\nsigner_cert={name}.pem\ncerts=root.pem\nsigner_key=tsa.key\n\
             signer_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=no\ntsa_name=no\n\
             ess_cert_id_chain=no\ness_cert_id_alg=sha256\n"
        )
    };
    file("ts.cnf", &(section("tsa") + &section("expired")));
    file(
        "ca.cnf",
        &format!(
            "[req]\ndistinguished_name=dn\n[dn]\n[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=ca.serial\n\
             crlnumber=crlnumber\nnew_certs_dir=made\ndefault_md=sha256\ndefault_days=30\ndefault_crl_days=30\npolicy=p\n\
             unique_subject=no\n[p]\ncommonName=supplied\n[root]\nbasicConstraints=critical,CA:true\n\
             keyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n[leaf]\nbasicConstraints=critical,CA:false\n\
             keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\n\
             authorityKeyIdentifier=keyid\n{published}"
        ),
    );
    for name in ["root", "tsa"] {
        run(
            folder,
            &format!("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out {name}.key"),
        );
    }
    run(
        folder,
        "req -x509 -new -key root.key -days 30 -subj /CN=Autorité-racine -utf8 -config ca.cnf -extensions root -out root.pem",
    );
    run(
        folder,
        "req -new -key tsa.key -subj /CN=Horodatage -config ca.cnf -out tsa.csr",
    );
    let sign =
        "ca -batch -notext -config ca.cnf -cert root.pem -keyfile root.key -in tsa.csr -extensions leaf";
    run(folder, &format!("{sign} -out tsa.pem"));
    run(
        folder,
        &format!("{sign} -startdate 20240101000000Z -enddate 20240201000000Z -out expired.pem"),
    );
    run(
        folder,
        "ca -gencrl -config ca.cnf -cert root.pem -keyfile root.key -out root.crl.pem",
    );
    run(folder, "crl -in root.crl.pem -outform DER -out root.crl");
}

fn run(folder: &Path, words: &str) {
    let said = Command::new("openssl")
        .current_dir(folder)
        .args(words.split_whitespace())
        .output()
        .expect("openssl runs");
    assert!(
        said.status.success(),
        "openssl {words}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
}
