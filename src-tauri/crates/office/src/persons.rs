//! Whose name a certificate bears: it writes DUPONT Jean where an act writes M. Jean Dupont.

use acceptance::{ActDocument, Capacity, Signatory};
use seal::CertificateFact;
use std::collections::HashSet;

/// Words that are no part of a name.
const TITLES: [&str; 14] = [
    "m",
    "mr",
    "mme",
    "mlle",
    "mrs",
    "ms",
    "monsieur",
    "madame",
    "mademoiselle",
    "me",
    "maitre",
    "dr",
    "et",
    "and",
];

/// Whether one name holds all words of the other, whatever their order, accents and capitals.
pub(crate) fn related(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let (less, more) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    !less.is_empty() && less.is_subset(&more)
}

/// How near the name in a certificate is to that of whom a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// Another name: a family name alone is borne by others, too.
    Other,
    /// More words than the other has, as a second first name, a maiden name, or somebody else of that family.
    Near,
    /// The same words, whatever their order, accents and capitals.
    Same,
}

fn likeness(one: &str, other: &str) -> Likeness {
    const TELLING: usize = 2;
    let (first, second) = (words(one), words(other));
    if first.is_empty() || !related(one, other) {
        Likeness::Other
    } else if first == second {
        Likeness::Same
    } else if first.len().min(second.len()) >= TELLING {
        Likeness::Near
    } else {
        Likeness::Other
    }
}

/// How near a certificate in `name` is to one with which somebody signs who is called `holder`: theirs, or, for whoever signs for
/// the contractor, the company’s.
pub(crate) fn fits(name: &str, holder: &str, capacity: Capacity, contractor: &str) -> Likeness {
    let own = likeness(name, holder);
    match capacity {
        Capacity::Contractor => own.max(likeness(name, contractor)),
        _ => own,
    }
}

/// Whether an issuer of that name is no third party to `contractor`, whoever it is: it bears the name of an installation, which
/// anybody can write, or that of the contractor.
pub(crate) fn is_no_third_party(issuer: &str, contractor: &str) -> bool {
    issuer.contains("Sans Réserve") || related(issuer, contractor)
}

/// Whom a certificate names, as people say it: the name and, where it is another one, the organisation.
pub(crate) fn told(certificate: &CertificateFact) -> String {
    with_organization(&certificate.common_name, &certificate.organization)
}

/// The same of a name that was kept in one line (`CN=…, O=…`); all of it where it has no common name.
pub(crate) fn told_of(line: &str) -> String {
    let part = |key: &str| line.split(", ").find_map(|part| part.trim().strip_prefix(key));
    with_organization(common_name(line), part("O=").unwrap_or_default())
}

/// The common name within a name in one line; all of it where there is none.
pub(crate) fn common_name(line: &str) -> &str {
    let mut parts = line.split(',').map(str::trim);
    parts.find_map(|part| part.strip_prefix("CN=")).unwrap_or(line)
}

fn with_organization(name: &str, organization: &str) -> String {
    let (name, organization) = (name.trim(), organization.trim());
    if organization.is_empty() || name.contains(organization) {
        return name.to_owned();
    }
    format!("{name} ({organization})")
}

/// Whether a certificate names the contractor’s side, in the field of somebody of another.
pub(crate) fn is_of_contractor(name: &str, holder: &Signatory, document: &ActDocument) -> bool {
    if holder.capacity == Capacity::Contractor || related(name, &holder.name) {
        return false;
    }
    let signatories = document.body.signatories().iter();
    let own = signatories
        .filter(|signatory| signatory.capacity == Capacity::Contractor)
        .map(|signatory| signatory.name.as_str());
    let contractor = &document.contractor;
    own.chain([contractor.name.as_str(), contractor.representative.as_str()])
        .any(|own| related(name, own))
}

fn words(name: &str) -> HashSet<String> {
    name.split(|letter: char| !letter.is_alphanumeric())
        .map(|word| word.to_lowercase().chars().flat_map(plain).collect::<String>())
        .filter(|word| !word.is_empty() && !TITLES.contains(&word.as_str()))
        .collect()
}

/// A letter without its accent.
fn plain(letter: char) -> Vec<char> {
    let plain = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'œ' => return vec!['o', 'e'],
        'æ' => return vec!['a', 'e'],
        other => other,
    };
    vec![plain]
}

#[cfg(test)]
mod tests {
    use super::{Capacity, Likeness, fits, is_no_third_party, related, told_of};

    #[test]
    fn one_person_is_known_however_the_name_is_written() {
        for (one, other) in [
            ("Mme Claire Marchand", "MARCHAND Claire"),
            ("Hélène Lefèvre", "Helene LEFEVRE"),
            ("M. Jean-Marc Œuvrard", "Jean Marc Oeuvrard"),
            ("Claire Anne Marchand", "Claire Marchand"),
        ] {
            assert!(related(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn a_certificate_is_told_without_the_signs_of_its_format() {
        assert_eq!(
            told_of("O=Notaire, CN=Claire Marchand"),
            "Claire Marchand (Notaire)"
        );
        assert_eq!(told_of("CN=Notaire, O=Notaire"), "Notaire");
        assert_eq!(told_of("Claire"), "Claire");
    }

    #[test]
    fn a_family_name_alone_is_not_yet_the_person() {
        for (name, fit) in [
            ("Marchand", Likeness::Other),
            ("Claire", Likeness::Other),
            ("Mme Marchand", Likeness::Other),
            ("", Likeness::Other),
            ("MARCHAND Claire", Likeness::Same),
        ] {
            assert_eq!(
                fits(name, "Mme Claire Marchand", Capacity::Client, "Atelier"),
                fit,
                "{name}"
            );
        }
        let same = fits("Marchand", "Mme Marchand", Capacity::Client, "Atelier");
        assert_eq!(same, Likeness::Same);
    }

    #[test]
    fn a_name_with_more_words_is_near_and_not_the_same() {
        for name in [
            "Rose Nedelec-Durand",
            "Rose Anne Nedelec",
            "NEDELEC épouse Durand Rose",
        ] {
            let found = fits(name, "Mme Rose Nedelec", Capacity::Client, "Atelier");
            assert_eq!(found, Likeness::Near, "{name}");
        }
        for name in ["Rose Durand", "Jean Nedelec"] {
            let found = fits(name, "Mme Rose Nedelec", Capacity::Client, "Atelier");
            assert_eq!(found, Likeness::Other, "{name}");
        }
    }

    #[test]
    fn an_issuer_in_the_name_of_the_company_or_of_an_installation_is_no_third_party() {
        let company = "Menuiserie Hervé Lanoë";
        assert!(is_no_third_party(
            "Sans Réserve – Menuiserie Hervé Lanoë, racine",
            company
        ));
        assert!(is_no_third_party("Menuiserie Herve LANOE", company));
        assert!(!is_no_third_party("Breizh Confiance", company));
    }

    #[test]
    fn the_company_signs_for_whoever_represents_it_and_for_nobody_else() {
        let company = "Atelier Besnard";
        for (name, holder, capacity, found) in [
            (
                "Atelier Besnard",
                "Julien Besnard",
                Capacity::Contractor,
                Likeness::Same,
            ),
            (
                "Atelier Besnard SARL",
                "Julien Besnard",
                Capacity::Contractor,
                Likeness::Near,
            ),
            ("Atelier", "Julien Besnard", Capacity::Contractor, Likeness::Other),
            (
                "Atelier Besnard",
                "Claire Marchand",
                Capacity::Client,
                Likeness::Other,
            ),
            (
                "Jean Dupont",
                "Julien Besnard",
                Capacity::Contractor,
                Likeness::Other,
            ),
        ] {
            assert_eq!(fits(name, holder, capacity, company), found, "{name}");
        }
    }

    #[test]
    fn another_person_is_not() {
        for (one, other) in [
            ("Mme Claire Marchand", "Menuiserie Delorme"),
            ("Claire Marchand", "Paul Marchand"),
            ("Mme Claire Marchand", "Mme"),
            ("", "Claire Marchand"),
        ] {
            assert!(!related(one, other), "{one} / {other}");
        }
    }
}
