//! Whose certificate a signature was made with, and how that agrees with the name in its field. A self-made certificate says nothing
//! about who holds its key.

use super::{Facts, Read, of_installation, same_name, sound};
use crate::api::Standing;
use crate::desk::grouped;
use crate::persons;
use crate::persons::Likeness;
use crate::problems::Sentence;
use seal::SignatureFact;

impl Facts {
    /// Whose certificate it is, where that is not whom the field is for or who is declared.
    pub(super) fn signer(&mut self, read: &Read, who: &str, signature: &SignatureFact) {
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

    pub(super) fn certificate(
        &mut self,
        field: &str,
        signature: &SignatureFact,
        say: &impl Fn(&str) -> Sentence,
    ) {
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
}
