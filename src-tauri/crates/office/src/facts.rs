//! What a signed file shows by itself: facts with names, each a sentence, never one verdict.
//!
//! Integrity, identity and what came later are different questions. No fact claims more than the bytes do: a self-made
//! certificate proves that nothing changed since, by whoever holds its key, and nothing about who that is.

use crate::alterations;
use crate::api::{FactView, Standing};
use crate::desk::{self, grouped};
use crate::host::Rooms;
use crate::persons::Likeness;
use crate::problems::{Outcome, Sentence};
use crate::{ink, persons, schema, timestamps};
use acceptance::{ActDocument, Capacity, Fingerprint, Sha256Hash, document};
use chrono::{DateTime, Utc};
use messages::Catalogue;
use seal::{
    ChainFact, Change, Coverage, NotArchival, PdfError, Problem, SignatureFact, Verification, VerifyError,
    VerifyOptions,
};
use sha2::{Digest, Sha256};
use std::path::Path;

mod times;

pub(crate) use times::amiss;

/// An act’s content is text; nobody’s is longer than this.
pub(crate) const LONGEST_CONTENT: usize = 64 << 20;

/// Whether a change is of a kind.
type Wanted = fn(&Change) -> bool;

/// The facts of a file, in reading order, as they are gathered.
pub(crate) struct Facts {
    catalogue: &'static Catalogue,
    pub(crate) views: Vec<FactView>,
    /// The clock of this machine, where it is asked.
    now: Option<DateTime<Utc>>,
}

/// A file that was read: what its signatures are, and the act that it carries.
pub(crate) struct Read {
    pub(crate) verification: Verification,
    pub(crate) content: Content,
    now: Option<DateTime<Utc>>,
}

/// The act’s content inside a file.
pub(crate) enum Content {
    /// There is none.
    Missing,
    /// It cannot be read.
    Unreadable,
    /// It is of a newer form than this program knows.
    Newer,
    /// The act, with the hash of its bytes as they stand in the file.
    Act(Box<ActDocument>, Fingerprint),
}

/// What is trusted when a file is read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    /// Root certificates of the installation, by their fingerprints.
    pub(crate) roots: Vec<String>,
    /// That of the sample, trusted in the sample’s acts alone: nothing protects its key.
    pub(crate) sample: Option<String>,
    /// Certificates to which an authority for timestamps may lead, in DER.
    pub(crate) authorities: Vec<Vec<u8>>,
    /// The clock of this machine, if times are held against it.
    pub(crate) now: Option<DateTime<Utc>>,
}

impl From<Vec<String>> for Trust {
    fn from(roots: Vec<String>) -> Self {
        Self {
            roots,
            ..Self::default()
        }
    }
}

impl Trust {
    /// What this installation trusts.
    pub(crate) fn of(rooms: &Rooms) -> Outcome<Self> {
        Ok(Self {
            roots: desk::roots(rooms)?,
            sample: desk::sample_root(rooms)?,
            authorities: timestamps::trusted(&rooms.profile()?),
            now: Some(rooms.edge.moment().to_utc()),
        })
    }
}

impl Read {
    /// Reads the file at `path`, trusting what an installation trusts, if one is asked.
    pub(crate) fn file(path: &Path, trust: impl Into<Trust>) -> Result<Self, VerifyError> {
        let Trust {
            mut roots,
            sample,
            authorities,
            now,
        } = trust.into();
        let content = content(path);
        if matches!(&content, Content::Act(document, _) if crate::sample::is_it(document.dossier.id)) {
            roots.extend(sample);
        }
        let options = VerifyOptions {
            trusted_roots: roots,
            authorities,
        };
        Ok(Self {
            verification: seal::verify(path, &options)?,
            content,
            now,
        })
    }

    /// Who a field is for: the signatory of the act, or the contractor.
    pub(crate) fn holder(&self, field: &str) -> Option<String> {
        let Content::Act(document, _) = &self.content else {
            return None;
        };
        if field == report::SEAL_FIELD {
            return Some(document.contractor.name.trim().to_owned());
        }
        let signatories = document.body.signatories();
        let signatory = signatories
            .iter()
            .find(|signatory| report::signature_field(signatory.id) == field)?;
        Some(signatory.name.trim().to_owned())
    }

    fn is_sample(&self) -> bool {
        matches!(&self.content, Content::Act(document, _) if crate::sample::is_it(document.dossier.id))
    }

    /// How near a certificate in `name` is to that of whom a field is for. Names are written in many ways.
    fn fits(&self, field: &str, name: &str) -> Likeness {
        let Content::Act(document, _) = &self.content else {
            return Likeness::Other;
        };
        let contractor = document.contractor.name.as_str();
        let mut signatories = document.body.signatories().iter();
        match signatories.find(|signatory| report::signature_field(signatory.id) == field) {
            Some(holder) => persons::fits(name, &holder.name, holder.capacity, contractor),
            None => persons::fits(name, contractor, Capacity::Contractor, contractor),
        }
    }
}

fn content(path: &Path) -> Content {
    let bytes = match seal::attachment(path, report::CONTENT_FILE, LONGEST_CONTENT) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Content::Missing,
        Err(_) => return Content::Unreadable,
    };
    let fingerprint = Fingerprint(Sha256Hash(Sha256::digest(&bytes).into()));
    match serde_json::from_slice::<ActDocument>(&bytes) {
        Ok(act) if act.format <= document::FORMAT => Content::Act(Box::new(act), fingerprint),
        _ if schema::is_newer(&bytes, document::FORMAT) => Content::Newer,
        _ => Content::Unreadable,
    }
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

    fn signature(&mut self, read: &Read, signature: &SignatureFact) {
        let field = signature.field.as_str();
        // Whoever signs declares any name they like; the certificate is what the signature was made with.
        let who = signature
            .signer_name
            .clone()
            .or_else(|| signature.declared_name.clone())
            .unwrap_or_else(|| field.to_owned());
        let say = |key: &str| Sentence::of(key).with("who", who.as_str());

        let (standing, sentence) = match &signature.covers {
            Coverage::WholeFile => (Standing::Holds, say("fact-signature-whole")),
            Coverage::WholeRevision { .. } => (
                Standing::Holds,
                say("fact-signature-revision").with("revision", signature.revision + 1),
            ),
            Coverage::Suspicious { reason } => {
                let what = alterations::range(*reason).say(self.catalogue);
                (
                    Standing::Fails,
                    say("fact-signature-suspicious").with("what", what),
                )
            }
        };
        self.about(field, "signature-covers", standing, &sentence);
        self.yes_or_no(
            field,
            "signed-bytes",
            signature.digest_matches,
            [say("fact-digest-holds"), say("fact-digest-fails")],
        );
        let by_key = signature.signature_valid && signature.certificate_bound;
        self.yes_or_no(
            field,
            "signature-key",
            by_key,
            [say("fact-key-holds"), say("fact-key-fails")],
        );
        if !signature.problems.is_empty() {
            let what = alterations::faults(&signature.problems, self.catalogue);
            let sentence = say("fact-signature-unreadable").with("what", what);
            self.about(field, "signature-readable", Standing::Fails, &sentence);
        }
        self.later_changes(field, signature, &say, |field| read.holder(field));
        self.certification(field, signature);
        self.certificate(field, signature, &say);
        self.signer(read, &who, signature);
        let (standing, sentence) = match signature.declared_time {
            Some(time) => (
                Standing::Note,
                say("fact-time-declared").with("moment", self.catalogue.moment(time)),
            ),
            None => (Standing::Note, say("fact-time-missing")),
        };
        self.about(field, "time-declared", standing, &sentence);
        self.times(&who, signature, &read.verification);
        let named = signature.details.iter().find(|(name, _)| name == "Act");
        if let (Some((_, named)), Content::Act(document, _)) = (named, &read.content)
            && *named != document.number.to_string()
        {
            let sentence = say("fact-signature-other-act").with("act", named.as_str());
            self.about(field, "signature-act", Standing::Fails, &sentence);
        }
        // What stands in a signature that is broken is nobody’s.
        if read.holder(field).is_some() && sound(signature) {
            self.consent(field, signature, &say);
        }
    }

    fn later_changes(
        &mut self,
        field: &str,
        signature: &SignatureFact,
        say: &impl Fn(&str) -> Sentence,
        holder: impl Fn(&str) -> Option<String>,
    ) {
        let (standing, sentence) = if !signature.changes_allowed {
            let what = alterations::told(signature, self.catalogue, holder);
            (Standing::Fails, say("fact-changes-forbidden").with("what", what))
        } else if signature.changes_after.is_empty() {
            (Standing::Holds, say("fact-changes-none"))
        } else {
            (
                Standing::Holds,
                say("fact-changes-allowed").with("what", self.additions(signature)),
            )
        };
        self.about(field, "changes-after", standing, &sentence);
    }

    /// What came after a signature, in words.
    fn additions(&self, signature: &SignatureFact) -> String {
        let count = |wanted: Wanted| {
            let later = signature.changes_after.iter();
            later.filter(|after| wanted(&after.change)).count()
        };
        let kinds: [(&str, Wanted); 6] = [
            ("fact-change-signatures", |it| {
                matches!(it, Change::FieldSigned { .. })
            }),
            ("fact-change-fields", |it| {
                matches!(it, Change::SignatureFieldAdded { .. })
            }),
            ("fact-change-description", |it| {
                matches!(it, Change::DescriptionChanged)
            }),
            ("fact-change-validation", |it| {
                matches!(it, Change::ValidationDataAdded)
            }),
            ("fact-change-version", |it| {
                matches!(it, Change::VersionRaised { .. })
            }),
            ("fact-change-extensions", |it| {
                matches!(it, Change::ExtensionsDeclared)
            }),
        ];
        let found = kinds.into_iter().map(|(key, wanted)| (key, count(wanted)));
        let words: Vec<String> = found
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| Sentence::of(key).with("count", count).say(self.catalogue))
            .collect();
        words.join(", ")
    }

    fn certification(&mut self, field: &str, signature: &SignatureFact) {
        let Some(level) = signature.certification.filter(|_| sound(signature)) else {
            return;
        };
        // Anybody can certify pages in the company’s name; only a key that is known here makes it the company.
        if !signature.chain.trusted {
            let fingerprint = signature.certificate.as_ref().map(|found| &*found.fingerprint);
            let sentence = Sentence::of("fact-certified-unknown")
                .with("fingerprint", grouped(fingerprint.unwrap_or_default()));
            self.about(field, "certified", Standing::Note, &sentence);
            return;
        }
        let key = match level {
            1 => "fact-certified-locked",
            _ => "fact-certified",
        };
        self.about(field, "certified", Standing::Holds, &Sentence::of(key));
    }

    /// Whose certificate it is, where that is not whom the field is for or who is declared.
    fn signer(&mut self, read: &Read, who: &str, signature: &SignatureFact) {
        if signature.certificate.is_none() {
            return;
        }
        // The key of the sample says by its name that it is one.
        if signature.field == report::SEAL_FIELD && read.is_sample() && signature.chain.trusted {
            return;
        }
        let field = signature.field.as_str();
        let holder = read.holder(field);
        let foreign = holder.as_deref().filter(|holder| !same_name(holder, who));
        if let Some(holder) = foreign {
            let (standing, key) = match read.fits(field, who) {
                Likeness::Same => (Standing::Note, "fact-signer-other"),
                Likeness::Near => (Standing::Note, "fact-signer-near"),
                Likeness::Other => (Standing::Warning, "fact-signer-stranger"),
            };
            let sentence = Sentence::of(key).with("who", who).with("holder", holder);
            self.about(field, "signer", standing, &sentence);
        }
        let declared = signature.declared_name.as_deref().unwrap_or(who);
        // It is told once that the name is not that of the field.
        let told = foreign.is_some_and(|holder| same_name(holder, declared));
        if !told && !same_name(declared, who) {
            let standing = if persons::related(declared, who) {
                Standing::Note
            } else {
                Standing::Warning
            };
            let sentence = Sentence::of("fact-signer-declared")
                .with("who", who)
                .with("declared", declared);
            self.about(field, "declared-name", standing, &sentence);
        }
    }

    fn certificate(&mut self, field: &str, signature: &SignatureFact, say: &impl Fn(&str) -> Sentence) {
        let chain = &signature.chain;
        let Some(certificate) = &signature.certificate else {
            let sentence = say("fact-certificate-broken");
            self.about(field, "certificate", Standing::Fails, &sentence);
            return;
        };
        let self_made = of_installation(chain);
        // Drawn on the contractor’s device: the key was made for it and exists nowhere any more.
        let of_session = field != report::SEAL_FIELD
            && signature.details.iter().any(|(name, _)| name == "Strokes")
            && (chain.trusted || self_made);
        let (standing, key) = if of_session && chain.complete {
            let standing = if chain.trusted {
                Standing::Holds
            } else {
                Standing::Note
            };
            (standing, "fact-certificate-session")
        } else if chain.trusted {
            (Standing::Holds, "fact-certificate-ours")
        } else if chain.pretended {
            (Standing::Fails, "fact-certificate-pretended")
        } else if !chain.complete {
            (Standing::Fails, "fact-certificate-broken")
        } else if self_made {
            (Standing::Note, "fact-certificate-own")
        } else if certificate.self_issued {
            (Standing::Note, "fact-certificate-alone")
        } else {
            (Standing::Note, "fact-certificate-other")
        };
        let sentence = say(key)
            .with("subject", persons::told(certificate))
            .with("issuer", certificate.issuer_name.as_str())
            .with("fingerprint", grouped(&certificate.fingerprint));
        // Whose it is can be told of a broken one, too; that it holds, cannot.
        let standing = match standing {
            Standing::Holds if !sound(signature) => Standing::Note,
            standing => standing,
        };
        self.about(field, "certificate", standing, &sentence);
        if let Some(qualified) = &certificate.qualified {
            // Only what it says of itself: nobody was asked.
            let key = if qualified.device {
                "fact-certificate-qualified-device"
            } else {
                "fact-certificate-qualified"
            };
            self.about(field, "certificate-qualified", Standing::Note, &say(key));
        }
        if !chain.valid_at_declared_time {
            let sentence = say("fact-certificate-expired");
            self.about(field, "certificate-validity", Standing::Fails, &sentence);
        }
    }

    /// The consent and the strokes that stand under a signature drawn on the screen.
    fn consent(&mut self, field: &str, signature: &SignatureFact, say: &impl Fn(&str) -> Sentence) {
        let detail = |name: &str| {
            let found = signature.details.iter().find(|(key, _)| key == name);
            found.map(|(_, text)| text.as_str())
        };
        if detail("Consent").is_some() {
            let key = match detail("Strokes") {
                Some(_) => "fact-consent-kept",
                None => "fact-consent-alone",
            };
            self.about(field, "consent", Standing::Holds, &say(key));
        } else if field != report::SEAL_FIELD {
            // Another program made it: what it shows in its field is its own, too.
            self.about(field, "consent", Standing::Note, &say("fact-consent-absent"));
            self.about(
                field,
                "appearance",
                Standing::Note,
                &say("fact-appearance-foreign"),
            );
        }
        if let (Some(strokes), Some(hash)) = (detail("Strokes"), detail("StrokesSHA256")) {
            let same = ink::hash(strokes).to_string() == hash;
            self.yes_or_no(
                field,
                "strokes",
                same,
                [say("fact-strokes-hold"), say("fact-strokes-fail")],
            );
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

    fn yes_or_no(&mut self, field: &str, name: &str, yes: bool, [held, failed]: [Sentence; 2]) {
        let sentence = if yes { held } else { failed };
        self.about(field, name, holds(yes), &sentence);
    }
}

/// Whether the bytes of a signature are those that were signed, whole, with the key of its certificate. What came later
/// is another question.
pub(crate) fn sound(signature: &SignatureFact) -> bool {
    let whole = !matches!(signature.covers, Coverage::Suspicious { .. });
    // The older format knows no such binding (ISO 32000-1, 12.8.3.3).
    let bound = signature.certificate_bound || signature.format == "adbe.pkcs7.detached";
    whole && bound && signature.digest_matches && signature.signature_valid && signature.problems.is_empty()
}

/// Whether a chain ends in a root that says it is of an installation of this program, this one or another.
fn of_installation(chain: &ChainFact) -> bool {
    let root = chain.certificates.last();
    root.is_some_and(|root| root.self_issued && root.common_name.contains("Sans Réserve"))
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

/// A fact that can only hold or fail.
pub(crate) fn holds(yes: bool) -> Standing {
    if yes { Standing::Holds } else { Standing::Fails }
}
