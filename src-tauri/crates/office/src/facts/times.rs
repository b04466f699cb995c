//! What a file shows of time: what an authority vouches for, how far that authority is known, how far the proof of each
//! signature reaches by it, and whether a declared time can be so.

use super::{Facts, of_installation};
use crate::api::Standing;
use crate::problems::Sentence;
use chrono::{DateTime, TimeDelta, Utc};
use seal::{Level, RevocationState, SignatureFact, TimestampFact, Verification};

/// By how much two honest clocks may differ.
const SKEW: TimeDelta = TimeDelta::minutes(10);
/// By how much the clock of a machine may be wrong before it is asked which one is: the time zone included.
const DAY: TimeDelta = TimeDelta::days(1);

/// Why the time in a timestamp cannot be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amiss {
    /// It lies before something that it covers began: the certificate of a signature, or an earlier timestamp.
    Before,
    /// It lies in the future of this machine.
    Future,
}

/// Whether the time in a timestamp of the file cannot be so, by the file itself and by the clock of this machine.
pub(crate) fn amiss(
    stamp: &TimestampFact,
    whole: &Verification,
    now: Option<DateTime<Utc>>,
) -> Option<Amiss> {
    let future = |time: DateTime<Utc>| now.is_some_and(|now| time > now + DAY);
    if future(stamp.time) {
        return Some(Amiss::Future);
    }
    let before = whole.signatures.iter().filter(|it| it.sound());
    let earlier = before.clone().filter(|it| it.revision < stamp.revision);
    // What nobody vouches for does not speak against an authority that is known.
    let tokens = earlier
        .flat_map(|it| it.timestamp.iter().chain(&it.timestamps))
        .filter(|it| it.sound() && (it.chain.trusted || !stamp.chain.trusted))
        .map(|it| it.time);
    let certificates = before
        .filter(|it| !it.is_timestamp() && it.revision <= stamp.revision)
        .filter_map(|it| it.certificate.as_ref())
        .map(|certificate| certificate.not_before);
    // What itself lies in the future proves nothing against another.
    let begun = tokens.chain(certificates).filter(|time| !future(*time)).max();
    begun
        .is_some_and(|begun| stamp.time + SKEW < begun)
        .then_some(Amiss::Before)
}

impl Facts {
    /// A timestamp of the whole file.
    pub(super) fn document_timestamp(&mut self, signature: &SignatureFact, whole: &Verification) {
        let field = signature.field.as_str();
        let Some(stamp) = &signature.timestamp else {
            self.about(
                field,
                "timestamp",
                Standing::Fails,
                &Sentence::of("fact-timestamp-unreadable"),
            );
            return;
        };
        if stamp.sound() && !signature.sound() {
            let sentence =
                Sentence::of("fact-timestamp-other-bytes").with("authority", stamp.authority.as_str());
            self.about(field, "timestamp", Standing::Fails, &sentence);
        } else {
            self.timestamp(field, stamp, whole, "fact-timestamp-document");
        }
        if !signature.changes_allowed {
            let sentence = Sentence::of("fact-timestamp-changes").with("authority", stamp.authority.as_str());
            self.about(field, "changes-after", Standing::Fails, &sentence);
        }
    }

    fn timestamp(&mut self, field: &str, stamp: &TimestampFact, whole: &Verification, held: &str) {
        let wrong = if !stamp.problems.is_empty() || !stamp.signature_valid || !stamp.certificate_bound {
            Some("fact-timestamp-broken")
        } else if !stamp.imprint_matches {
            Some("fact-timestamp-other-bytes")
        } else if !stamp.for_timestamping {
            Some("fact-timestamp-purpose")
        } else if !stamp.valid_at_its_time {
            Some("fact-timestamp-expired")
        } else if !stamp.sound() {
            Some("fact-timestamp-revoked")
        } else {
            amiss(stamp, whole, self.now).map(|amiss| match amiss {
                Amiss::Before => "fact-timestamp-before",
                Amiss::Future => "fact-timestamp-future",
            })
        };
        let say = |key: &str| {
            Sentence::of(key)
                .with("authority", stamp.authority.as_str())
                .with("moment", self.catalogue.moment(stamp.time.fixed_offset()))
                .with("revision", stamp.revision + 1)
        };
        let (standing, sentence) = match wrong {
            Some(key) => (Standing::Fails, say(key)),
            None if stamp.chain.trusted => (Standing::Holds, say(held)),
            // Anybody can call themselves by any name.
            None => (Standing::Note, say(&format!("{held}-unknown"))),
        };
        let unknown = (wrong.is_none() && !stamp.chain.trusted).then(|| say("fact-timestamp-unknown"));
        self.about(field, "timestamp", standing, &sentence);
        if let Some(sentence) = unknown {
            self.about(field, "timestamp-authority", Standing::Note, &sentence);
        }
    }

    /// What is proven of the time of a signature, by itself and by what came later.
    pub(super) fn times(&mut self, who: &str, signature: &SignatureFact, whole: &Verification) {
        let field = signature.field.as_str();
        for stamp in &signature.timestamps {
            self.timestamp(field, stamp, whole, "fact-timestamp-signature");
        }
        let over = whole
            .signatures
            .iter()
            .filter(|later| later.is_timestamp() && later.revision > signature.revision && later.intact());
        let over = over.filter_map(|later| later.timestamp.as_ref());
        let sound = signature
            .timestamps
            .iter()
            .chain(over)
            .filter(|stamp| stamp.sound() && amiss(stamp, whole, self.now).is_none());
        // The word of an authority that is known goes before that of one that is not.
        let earliest = sound
            .min_by_key(|stamp| (!stamp.chain.trusted, stamp.time))
            .filter(|_| signature.sound());
        if let Some(stamp) = earliest {
            let say = |key: &str| {
                Sentence::of(key)
                    .with("who", who)
                    .with("authority", stamp.authority.as_str())
                    .with("moment", self.catalogue.moment(stamp.time.fixed_offset()))
            };
            let (standing, key, late) = if stamp.chain.trusted {
                (Standing::Holds, "fact-time-proven", "fact-time-contradicted")
            } else {
                (Standing::Note, "fact-time-said", "fact-time-contradicted-unknown")
            };
            let (proven, late) = (say(key), say(late));
            self.about(field, "time-proven", standing, &proven);
            if signature
                .declared_time
                .is_some_and(|declared| declared.to_utc() > stamp.time + SKEW)
            {
                self.about(field, "time-order", Standing::Fails, &late);
            }
        }
        self.revocation(who, signature);
        self.level(who, signature, earliest.filter(|stamp| stamp.chain.trusted));
    }

    fn revocation(&mut self, who: &str, signature: &SignatureFact) {
        let field = signature.field.as_str();
        for fact in &signature.revocation {
            let (standing, key, moment) = match &fact.state {
                RevocationState::NotPublished => continue,
                // What an installation says of its own keys vouches for nothing.
                RevocationState::NotRevoked { .. } if of_installation(&signature.chain) => continue,
                RevocationState::Unknown => (Standing::Note, "fact-revocation-unknown", None),
                RevocationState::NotRevoked { listed, .. } => {
                    (Standing::Holds, "fact-not-revoked", Some(*listed))
                }
                RevocationState::Revoked { at } => (Standing::Fails, "fact-revoked", Some(*at)),
            };
            let moment = moment.map_or(String::new(), |at| self.catalogue.moment(at.fixed_offset()));
            let sentence = Sentence::of(key)
                .with("who", who)
                .with("certificate", fact.certificate.as_str())
                .with("moment", moment);
            self.about(field, "revocation", standing, &sentence);
        }
    }

    /// `authority` is the one that is known and vouches for the time.
    fn level(&mut self, who: &str, signature: &SignatureFact, authority: Option<&TimestampFact>) {
        let (key, form) = match signature.level {
            None => return,
            Some(Level::Basic) => ("fact-level-basic", None),
            Some(Level::Timestamped) => ("fact-level-timestamped", Some("B-T")),
            Some(Level::LongTerm) => ("fact-level-long-term", Some("B-LT")),
            Some(Level::Archived) => ("fact-level-archived", Some("B-LTA")),
        };
        // A level by an authority that nobody knows is one of form.
        // Where nobody says where the lists are, none will ever show whether the certificate was taken back.
        let unlisted = signature.revocation.iter().find(|fact| {
            matches!(fact.state, RevocationState::NotPublished) && !of_installation(&signature.chain)
        });
        // What an authority says of the time is judged later by whether its certificate was taken back before.
        let unjudged = authority.filter(|stamp| {
            let states = || stamp.revocation.iter().map(|fact| &fact.state);
            states().next().is_none() || states().any(|state| matches!(state, RevocationState::NotPublished))
        });
        let (standing, sentence) = match form {
            None => (Standing::Note, Sentence::of(key)),
            Some(form) if authority.is_some() && form != "B-T" && unlisted.is_some() => (
                Standing::Note,
                Sentence::of("fact-level-unlisted")
                    .with("level", form)
                    .with("certificate", unlisted.map_or("", |fact| &*fact.certificate)),
            ),
            Some(form) if form != "B-T" && unjudged.is_some() => (
                Standing::Note,
                Sentence::of("fact-level-authority-unlisted")
                    .with("level", form)
                    .with("authority", unjudged.map_or("", |stamp| &*stamp.authority)),
            ),
            Some(_) if authority.is_some() => (Standing::Holds, Sentence::of(key)),
            Some(form) => (
                Standing::Note,
                Sentence::of("fact-level-form").with("level", form),
            ),
        };
        self.about(&signature.field, "level", standing, &sentence.with("who", who));
    }

    /// Times that run against the order of the signatures: each covers those before it, whatever clocks say.
    pub(super) fn declared_order(&mut self, whole: &Verification) {
        let mut signatures: Vec<&SignatureFact> = whole
            .signatures
            .iter()
            .filter(|it| !it.is_timestamp() && it.sound())
            .collect();
        signatures.sort_by_key(|it| it.revision);
        let mut latest: Option<&SignatureFact> = None;
        for signature in signatures {
            let Some(declared) = signature.declared_time else {
                continue;
            };
            let before = latest.and_then(|it| Some((it, it.declared_time?)));
            match before {
                Some((earlier, time)) if declared + SKEW < time => {
                    let sentence = Sentence::of("fact-declared-order")
                        .with("who", called(signature))
                        .with("moment", self.catalogue.moment(declared))
                        .with("earlier", called(earlier))
                        .with("before", self.catalogue.moment(time));
                    self.about(&signature.field, "declared-order", Standing::Note, &sentence);
                }
                _ => latest = Some(signature),
            }
        }
    }

    /// What the file brings to judge its certificates by.
    pub(super) fn validation_data(&mut self, whole: &Verification) {
        let Some(data) = whole.validation_data else { return };
        let sentence = Sentence::of("fact-validation-data")
            .with("certificates", data.certificates)
            .with("lists", data.crls + data.ocsps);
        self.tell("validation-data", Standing::Note, sentence);
    }
}

/// Who signed, as the certificate says.
fn called(signature: &SignatureFact) -> String {
    let name = signature
        .signer_name
        .as_ref()
        .or(signature.declared_name.as_ref());
    name.unwrap_or(&signature.field).clone()
}
