//! One signature: its dictionary, its value, and the fact made of both.

use lopdf::{Dictionary, Object, ObjectId};
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use super::changes::Judged;
use super::cms::{self, Cms};
use super::facts::{ChainFact, Change, ChangeAfter, RangeFault, SignatureFact, SignatureProblem};
use super::range::{self, SoundRange};
use super::revocation::Lists;
use super::{CertificateFact, TimestampFact, TimestampProblem, chain, digest, timestamp};
use crate::dictionary::{DETAIL_PREFIX, certification_level};
use crate::dss::Material;
use crate::name;
use crate::pdf::PdfError;
use crate::pdf::document::{Document, View};
use crate::pdf::form::Field;
use crate::pdf::text::{decode_text, parse_date};
use crate::timestamp::token::Token;

/// What certificates are judged by.
pub(crate) struct Ground<'a> {
    /// Fingerprints of the roots that signers may lead to.
    pub roots: &'a [String],
    /// Certificates that authorities of timestamps may lead to.
    pub authorities: Vec<Certificate>,
    /// What the file brings itself.
    pub material: Material,
}

/// A signature found in the file, before its digest is known.
pub(crate) struct Candidate {
    pub field: String,
    pub id: Option<ObjectId>,
    /// The revision that defines it.
    pub revision: usize,
    pub dictionary: Dictionary,
    pub range: Result<SoundRange, RangeFault>,
    cms: Result<Cms, SignatureProblem>,
    /// Of a document timestamp.
    token: Option<Token>,
    gap_is_plain: bool,
}

impl Candidate {
    pub fn read(
        document: &Document,
        field: &Field,
        id: Option<ObjectId>,
        revision: usize,
        closes_alone: bool,
    ) -> Result<Self, PdfError> {
        let view = document.at(revision);
        let loaded = match id {
            Some(id) => view.find(id)?,
            None => None,
        };
        let dictionary = loaded
            .as_ref()
            .and_then(|l| l.object.as_dict().ok())
            .cloned()
            .unwrap_or_default();
        let range = match &loaded {
            Some(_) if !closes_alone => Err(RangeFault::SharesRevision),
            Some(loaded) => range::check(document, revision, loaded, &dictionary),
            None => Err(RangeFault::NoOwnObject),
        };
        let format = view.value(&dictionary, b"SubFilter");
        let is_timestamp = matches!(&format, Ok(Object::Name(name)) if name == b"ETSI.RFC3161");
        let cms = match dictionary.get(b"Contents") {
            Ok(Object::String(contents, _)) if is_timestamp => Token::read(contents)
                .map(|token| (timestamp::as_cms(&token), Some(token)))
                .map_err(|problem| SignatureProblem::Timestamp { problem }),
            Ok(Object::String(contents, _)) => cms::read(contents).map(|cms| (cms, None)),
            _ => Err(SignatureProblem::UnreadableCms),
        };
        let (cms, token) = match cms {
            Ok((cms, token)) => (Ok(cms), token),
            Err(problem) => (Err(problem), None),
        };
        let mut gap_is_plain = false;
        if let (Ok(range), Ok(cms)) = (&range, &cms) {
            let length = usize::try_from(range.gap.end - range.gap.start).unwrap_or(0);
            gap_is_plain = range::gap_is_plain(&document.source.bytes(range.gap.start, length)?, cms.length);
        }
        Ok(Candidate {
            field: field.name.clone(),
            id,
            revision,
            dictionary,
            range,
            cms,
            token,
            gap_is_plain,
        })
    }

    /// Certificates and revocation lists that it carries.
    pub fn material(&self) -> (Vec<Certificate>, Vec<CertificateList>) {
        let Ok(cms) = &self.cms else {
            return Default::default();
        };
        let inside: Vec<Token> = cms
            .timestamps
            .iter()
            .filter_map(|der| Token::read(der).ok())
            .collect();
        let tokens = || self.token.iter().chain(&inside);
        let certificates = tokens().flat_map(|token| &token.certificates);
        (
            cms.certificates.iter().chain(certificates).cloned().collect(),
            tokens().flat_map(|token| &token.crls).cloned().collect(),
        )
    }

    /// The timestamp tokens that it holds or is, in DER.
    pub fn tokens(&self) -> Vec<Vec<u8>> {
        let Ok(cms) = &self.cms else {
            return Vec::new();
        };
        let own = match (&self.token, self.dictionary.get(b"Contents")) {
            (Some(_), Ok(Object::String(contents, _))) => contents.get(..cms.length),
            _ => None,
        };
        cms.timestamps
            .iter()
            .cloned()
            .chain(own.map(<[u8]>::to_vec))
            .collect()
    }

    /// Whether it is a timestamp of the whole document.
    pub fn is_timestamp(&self) -> bool {
        self.token.is_some()
    }

    /// The bytes to hash, if it is worth it.
    pub fn wanted(&self) -> Option<digest::Signed> {
        match (&self.range, &self.cms) {
            (Ok(range), Ok(cms)) => Some(digest::Signed {
                gap: range.gap.clone(),
                end: range.end,
                algorithm: cms.algorithm,
            }),
            _ => None,
        }
    }

    pub fn fact(
        &self,
        document: &Document,
        digest: Option<&[u8]>,
        changes: &[Vec<Judged>],
        ground: &Ground<'_>,
    ) -> SignatureFact {
        let view = document.at(self.revision);
        let mut problems = Vec::new();
        let declared_time = self
            .text(view, b"M", &mut problems)
            .and_then(|text| parse_date(&text));
        let certification = certification_level(view, &self.dictionary).ok().flatten();
        let certification = certification.map(|level| u8::try_from(level).unwrap_or(0));
        let changes_after = self.changes_after(changes, certification);
        let mut fact = SignatureFact {
            field: self.field.clone(),
            declared_name: self.text(view, b"Name", &mut problems),
            signer_name: None,
            certificate: None,
            declared_time,
            reason: self.text(view, b"Reason", &mut problems),
            location: self.text(view, b"Location", &mut problems),
            format: self.name(view, b"SubFilter"),
            revision: self.revision,
            covers: range::coverage(document, &self.range),
            digest_matches: false,
            signature_valid: false,
            certificate_bound: false,
            chain: ChainFact::default(),
            certification,
            changes_allowed: changes_after.iter().all(|c| c.allowed),
            changes_after,
            details: self.details(&mut problems),
            timestamp: None,
            timestamps: Vec::new(),
            revocation: Vec::new(),
            level: None,
            problems: Vec::new(),
        };
        // What ISO 32000-1, table 254 does not know, readers take for this or that.
        if certification.is_some_and(|level| !(1..=3).contains(&level)) {
            problems.push(SignatureProblem::BadDictionary { key: "P".to_owned() });
        }
        match fact.format.as_str() {
            "ETSI.CAdES.detached" | "adbe.pkcs7.detached" | "ETSI.RFC3161" => {}
            _ => problems.push(SignatureProblem::UnknownFormat),
        }
        match &self.cms {
            Ok(cms) => {
                fact.signer_name = Some(name::common_name(&cms.signer.tbs_certificate.subject));
                fact.certificate = CertificateFact::of(&cms.signer).ok();
                fact.digest_matches = digest == Some(&*cms.digest);
                fact.signature_valid = cms.signature_valid;
                fact.certificate_bound = cms.certificate_bound;
                let known = known(cms, ground);
                fact.chain = chain::chain(&cms.signer, &known, declared_time, ground.roots);
                self.times(&mut fact, cms, digest, &known, ground);
                if !fact.timestamps.iter().all(TimestampFact::is_of_what_it_stands_in) {
                    problems.push(SignatureProblem::TimestampUnsound);
                }
                let unreadable = cms.timestamps.len() - fact.timestamps.len();
                if unreadable > 0 {
                    let problem = TimestampProblem::Unreadable;
                    problems.push(SignatureProblem::Timestamp { problem });
                }
                problems.extend(cms.problems.iter().cloned());
                if self.range.is_ok() && !self.gap_is_plain {
                    problems.push(SignatureProblem::GapTampered);
                }
            }
            Err(problem) => problems.push(problem.clone()),
        }
        fact.problems = problems;
        fact
    }

    /// The timestamps, and what is known of the revocation of all its certificates at the earliest sound time.
    fn times(
        &self,
        fact: &mut SignatureFact,
        cms: &Cms,
        digest: Option<&[u8]>,
        known: &[Certificate],
        ground: &Ground<'_>,
    ) {
        let inside: Vec<Token> = cms
            .timestamps
            .iter()
            .filter_map(|der| Token::read(der).ok())
            .collect();
        let carried = self.token.iter().chain(&inside).flat_map(|token| &token.crls);
        let lists = Lists {
            material: &ground.material,
            carried: carried.cloned().collect(),
        };
        let judge = |token: &Token, digest: &[u8]| {
            let mut found = timestamp::fact(token, digest, self.revision, &ground.authorities, known);
            let path = chain::path(
                &found.chain,
                &token.signer,
                known.iter().chain(&token.certificates).chain(&ground.authorities),
            );
            found.revocation = lists.judge(&path, Some(token.time));
            found
        };
        fact.timestamps = inside
            .iter()
            .map(|token| judge(token, &token.digest_of(&cms.value)))
            .collect();
        fact.timestamp = self
            .token
            .as_ref()
            .map(|token| judge(token, digest.unwrap_or_default()));
        let time = fact
            .timestamps
            .iter()
            .filter(|stamp| stamp.sound())
            .map(|stamp| stamp.time)
            .min();
        let time = time.or(fact.declared_time.map(|time| time.to_utc()));
        let path = chain::path(&fact.chain, &cms.signer, known.iter());
        fact.revocation = lists.judge(&path, time);
    }

    fn changes_after(&self, changes: &[Vec<Judged>], certification: Option<u8>) -> Vec<ChangeAfter> {
        let later = changes.iter().enumerate().skip(self.revision + 1);
        let judge = |revision: usize, (change, allowed): &Judged| {
            // "No changes" still lets validation data and timestamps be added (ISO 32000-2, table 257).
            let locked = certification == Some(1) && !matches!(change, Change::ValidationDataAdded);
            ChangeAfter {
                revision,
                change: change.clone(),
                allowed: *allowed && !locked,
            }
        };
        later
            .flat_map(|(revision, found)| found.iter().map(move |c| judge(revision, c)))
            .collect()
    }

    fn text(&self, view: View<'_>, key: &[u8], problems: &mut Vec<SignatureProblem>) -> Option<String> {
        match view.value(&self.dictionary, key) {
            Ok(Object::String(bytes, _)) => Some(decode_text(&bytes)),
            Ok(Object::Null) => None,
            _ => {
                problems.push(SignatureProblem::BadDictionary {
                    key: String::from_utf8_lossy(key).into_owned(),
                });
                None
            }
        }
    }

    fn name(&self, view: View<'_>, key: &[u8]) -> String {
        match view.value(&self.dictionary, key) {
            Ok(Object::Name(name)) => String::from_utf8_lossy(&name).into_owned(),
            _ => String::new(),
        }
    }

    fn details(&self, problems: &mut Vec<SignatureProblem>) -> Vec<(String, String)> {
        let mut details = Vec::new();
        for (key, value) in &self.dictionary {
            let key = String::from_utf8_lossy(key);
            let Some(key) = key.strip_prefix(DETAIL_PREFIX) else {
                continue;
            };
            match detail(value) {
                Some(text) => details.push((key.to_owned(), text)),
                None => problems.push(SignatureProblem::UnreadableDetail { key: key.to_owned() }),
            }
        }
        details
    }
}

/// Certificates from which a chain can be made: those that it carries, and those that the file has for all.
fn known(cms: &Cms, ground: &Ground<'_>) -> Vec<Certificate> {
    let held = ground
        .material
        .certificates
        .iter()
        .map(|(_, certificate)| certificate);
    cms.certificates.iter().chain(held).cloned().collect()
}

/// A string, or an array of its pieces.
fn detail(value: &Object) -> Option<String> {
    let piece = |value: &Object| value.as_str().ok().map(decode_text);
    match value {
        Object::Array(pieces) => pieces.iter().map(piece).collect(),
        value => piece(value),
    }
}
