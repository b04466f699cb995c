//! What a signed file shows by itself: facts with names, each a sentence, never one verdict.
//!
//! Integrity, identity and what came later are different questions. No fact claims more than the bytes do: a self-made
//! certificate proves that nothing changed since, by whoever holds its key, and nothing about who that is.

mod certificates;
mod reading;
mod signatures;
mod times;

pub(crate) use reading::{Content, LONGEST_CONTENT, Read, Trust};
pub(crate) use times::amiss;

use crate::api::{FactView, Standing};
use crate::problems::Sentence;
use chrono::{DateTime, Utc};
use messages::Catalogue;
use seal::{ChainFact, Coverage, NotArchival, PdfError, Problem, SignatureFact, Verification, VerifyError};

/// The facts of a file, in reading order, as they are gathered.
pub(crate) struct Facts {
    catalogue: &'static Catalogue,
    pub(crate) views: Vec<FactView>,
    /// The clock of this machine, where it is asked.
    now: Option<DateTime<Utc>>,
}

impl Facts {
    /// No facts yet.
    pub(crate) fn new(catalogue: &'static Catalogue) -> Self {
        Self {
            catalogue,
            views: Vec::new(),
            now: None,
        }
    }

    /// One fact about the file.
    pub(crate) fn tell(&mut self, name: &str, standing: Standing, sentence: Sentence) {
        self.push(name, standing, None, &sentence);
    }

    /// What the file shows of its signatures.
    pub(crate) fn signatures(&mut self, read: &Read) {
        let verification = &read.verification;
        self.now = read.now;
        if verification.signatures.is_empty() {
            self.tell("signed", Standing::Fails, Sentence::of("fact-no-signature"));
        } else {
            let intact = verification.intact();
            let key = if intact {
                "fact-bytes-intact"
            } else {
                "fact-bytes-changed"
            };
            self.tell("bytes-intact", holds(intact), Sentence::of(key));
        }
        for signature in &verification.signatures {
            if signature.is_timestamp() {
                self.document_timestamp(signature, verification);
            } else {
                self.signature(read, signature);
            }
        }
        self.declared_order(verification);
        self.validation_data(verification);
        if matches!(read.content, Content::Act(..)) {
            self.archival(verification);
        }
        for problem in &verification.problems {
            self.problem(read, problem);
        }
        if !verification.signatures.is_empty() {
            let count = verification.unsigned_trailing_bytes;
            let (standing, sentence) = match count {
                0 => (Standing::Holds, Sentence::of("fact-no-trailing-bytes")),
                // Later additions that the signatures allow are judged with each signature.
                _ if verification.intact() => (
                    Standing::Note,
                    Sentence::of("fact-trailing-bytes").with("count", count),
                ),
                _ => (
                    Standing::Fails,
                    Sentence::of("fact-trailing-bytes").with("count", count),
                ),
            };
            self.tell("nothing-unsigned", standing, sentence);
        }
        for field in &verification.empty_fields {
            let who = read.holder(field).unwrap_or_else(|| field.clone());
            let sentence = Sentence::of("fact-field-empty").with("who", who);
            self.about(field, "field-empty", Standing::Note, &sentence);
        }
    }

    /// A file that is no PDF, one too broken to be understood, or one that is not looked into.
    pub(crate) fn unreadable(&mut self, error: &VerifyError) {
        let sentence = match error {
            VerifyError::Pdf(PdfError::TooManyRevisions { most }) => {
                Sentence::of("fact-too-many-revisions").with("most", *most)
            }
            VerifyError::TooManySignatures | VerifyError::Pdf(PdfError::TooComplex) => {
                Sentence::of("fact-too-complex")
            }
            VerifyError::Pdf(PdfError::Encrypted) => Sentence::of("fact-encrypted"),
            _ => Sentence::of("fact-not-readable"),
        };
        self.tell("readable", Standing::Fails, sentence);
    }

    /// What no signature of this kind can show.
    pub(crate) fn limits(&mut self, read: &Read) {
        if !read.verification.signatures.is_empty() {
            self.tell("identity", Standing::Note, Sentence::of("fact-identity-limit"));
        }
    }

    /// The act inside, judged by itself.
    pub(crate) fn embedded(&mut self, content: &Content) {
        match content {
            Content::Missing => {
                self.tell("content", Standing::Note, Sentence::of("fact-content-missing"));
            }
            Content::Unreadable => {
                self.tell(
                    "content",
                    Standing::Fails,
                    Sentence::of("fact-content-unreadable"),
                );
            }
            Content::Newer => self.tell("content", Standing::Warning, Sentence::of("fact-content-newer")),
            Content::Act(document, fingerprint) => self.tell(
                "content",
                Standing::Note,
                Sentence::of("fact-content-embedded")
                    .with("number", document.number.to_string())
                    .with("fingerprint", fingerprint.short()),
            ),
        }
    }

    /// What later revisions brought that a file for archiving, as acts are handed out, must not have.
    fn archival(&mut self, verification: &Verification) {
        let (mut fonts, mut actions) = (Vec::new(), Vec::new());
        for found in &verification.not_archival {
            match found {
                NotArchival::FontNotEmbedded { font } => fonts.push(font.as_str()),
                NotArchival::Action { action } => actions.push(action.as_str()),
                _ => {}
            }
        }
        for (key, names) in [("fact-archival-fonts", fonts), ("fact-archival-actions", actions)] {
            if !names.is_empty() {
                let sentence = Sentence::of(key)
                    .with("count", names.len())
                    .with("names", names.join(", "));
                self.tell("archival", Standing::Note, sentence);
            }
        }
    }

    fn problem(&mut self, read: &Read, problem: &Problem) {
        let (name, sentence) = match problem {
            Problem::SignatureRemoved { field } => {
                let who = read.holder(field).unwrap_or_else(|| field.clone());
                (
                    "signature-kept",
                    Sentence::of("fact-signature-removed").with("who", who),
                )
            }
            Problem::IdleUpdate { .. } => ("file-sound", Sentence::of("fact-idle-update")),
            Problem::BrokenCertification => ("certification", Sentence::of("fact-certification-broken")),
            // Told by their number below.
            Problem::TrailingBytes { .. } => return,
            _ => ("file-sound", Sentence::of("fact-bytes-changed")),
        };
        self.tell(name, Standing::Fails, sentence);
    }

    fn about(&mut self, field: &str, name: &str, standing: Standing, sentence: &Sentence) {
        self.push(name, standing, Some(field.to_owned()), sentence);
    }

    fn push(&mut self, name: &str, standing: Standing, field: Option<String>, sentence: &Sentence) {
        self.views.push(FactView {
            name: name.to_owned(),
            standing,
            field,
            message: sentence.say(self.catalogue),
        });
    }
}

/// A fact that can only hold or fail.
pub(crate) fn holds(yes: bool) -> Standing {
    if yes { Standing::Holds } else { Standing::Fails }
}

/// Whether the bytes of a signature are those that were signed, whole, with the key of its certificate. What came later
/// is another question.
pub(crate) fn sound(signature: &SignatureFact) -> bool {
    let whole = !matches!(signature.covers, Coverage::Suspicious { .. });
    // The older format knows no such binding (ISO 32000-1, 12.8.3.3).
    let bound = signature.certificate_bound || signature.format == "adbe.pkcs7.detached";
    whole && bound && signature.digest_matches && signature.signature_valid && signature.problems.is_empty()
}

/// Whether two names are the same as far as a certificate holds them (64 characters, X.520; runs of spaces, and
/// characters that are not seen, left out).
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    const COMPARED: usize = 60;
    let plain = |name: &str| -> String {
        let name: String = name
            .chars()
            .filter(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let words: Vec<&str> = name.split_whitespace().collect();
        words.join(" ").chars().take(COMPARED).collect()
    };
    plain(one) == plain(other)
}

/// Whether a chain ends in a root that says it is of an installation of this program, this one or another.
fn of_installation(chain: &ChainFact) -> bool {
    let root = chain.certificates.last();
    root.is_some_and(|root| root.self_issued && root.common_name.contains("Sans Réserve"))
}
