//! One signature: its dictionary, its value, and the fact made of both.

use lopdf::{Dictionary, Object, ObjectId};

use super::changes::Judged;
use super::cms::{self, Cms};
use super::facts::{ChainFact, Change, ChangeAfter, RangeFault, SignatureFact, SignatureProblem};
use super::range::{self, SoundRange};
use super::{CertificateFact, chain, digest};
use crate::dictionary::{DETAIL_PREFIX, certification_level};
use crate::name;
use crate::pdf::PdfError;
use crate::pdf::document::{Document, View};
use crate::pdf::form::Field;
use crate::pdf::text::{decode_text, parse_date};

/// A signature found in the file, before its digest is known.
pub(crate) struct Candidate {
    pub field: String,
    pub id: Option<ObjectId>,
    /// The revision that defines it.
    pub revision: usize,
    pub dictionary: Dictionary,
    pub range: Result<SoundRange, RangeFault>,
    cms: Result<Cms, SignatureProblem>,
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
        let cms = match dictionary.get(b"Contents") {
            Ok(Object::String(contents, _)) => cms::read(contents),
            _ => Err(SignatureProblem::UnreadableCms),
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
            gap_is_plain,
        })
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
        trusted_roots: &[String],
    ) -> SignatureFact {
        let view = document.at(self.revision);
        let mut problems = Vec::new();
        let declared_time = self
            .text(view, b"M", &mut problems)
            .and_then(|text| parse_date(&text));
        let certification = certification_level(view, &self.dictionary).ok().flatten();
        let certification = certification.and_then(|level| u8::try_from(level).ok());
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
            problems: Vec::new(),
        };
        match fact.format.as_str() {
            "ETSI.CAdES.detached" | "adbe.pkcs7.detached" => {}
            "ETSI.RFC3161" => problems.push(SignatureProblem::TimestampTokenNotExamined),
            _ => problems.push(SignatureProblem::UnknownFormat),
        }
        match &self.cms {
            Ok(cms) => {
                fact.signer_name = Some(name::common_name(&cms.signer.tbs_certificate.subject));
                fact.certificate = CertificateFact::of(&cms.signer).ok();
                fact.digest_matches = digest == Some(&*cms.digest);
                fact.signature_valid = cms.signature_valid;
                fact.certificate_bound = cms.certificate_bound;
                fact.chain = chain::chain(&cms.signer, &cms.certificates, declared_time, trusted_roots);
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

/// A string, or an array of its pieces.
fn detail(value: &Object) -> Option<String> {
    let piece = |value: &Object| value.as_str().ok().map(decode_text);
    match value {
        Object::Array(pieces) => pieces.iter().map(piece).collect(),
        value => piece(value),
    }
}
