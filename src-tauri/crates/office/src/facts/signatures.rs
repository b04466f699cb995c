//! What one signature shows: what it covers, what came after it, and the consent that stands under it.

use super::{Content, Facts, Read, holds, sound};
use crate::alterations;
use crate::api::Standing;
use crate::desk::grouped;
use crate::ink;
use crate::problems::Sentence;
use seal::{Change, Coverage, SignatureFact};

impl Facts {
    pub(super) fn signature(&mut self, read: &Read, signature: &SignatureFact) {
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

    fn yes_or_no(&mut self, field: &str, name: &str, yes: bool, [held, failed]: [Sentence; 2]) {
        let sentence = if yes { held } else { failed };
        self.about(field, name, holds(yes), &sentence);
    }
}

/// Whether a change is of a kind.
type Wanted = fn(&Change) -> bool;
