//! Distinguished names built part by part, so that no comma, quote or plus sign in a person's name can forge another.

use const_oid::ObjectIdentifier;
use der::asn1::SetOfVec;
use der::{Any, Tag, Tagged};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const DESCRIPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.13");
const ORGANIZATIONAL_UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

/// Characters of one attribute (X.520, ub-common-name, ub-organization-name, ub-organizational-unit-name).
const UPPER_BOUND: usize = 64;
/// X.520, ub-description.
const DESCRIPTION_BOUND: usize = 1024;

/// A distinguished name in the making, most general part first.
#[derive(Default)]
pub(crate) struct NameBuilder(Vec<AttributeTypeAndValue>);

impl NameBuilder {
    /// ISO 3166 code of two letters; anything else is left out.
    pub fn country(mut self, code: &str) -> der::Result<Self> {
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic()) {
            let value = Any::new(Tag::PrintableString, code.to_ascii_uppercase().into_bytes())?;
            self.0.push(AttributeTypeAndValue { oid: COUNTRY, value });
        }
        Ok(self)
    }

    pub fn organization(self, text: &str) -> der::Result<Self> {
        self.utf8(ORGANIZATION, &bounded(text))
    }

    /// A sentence about what this is. Readers show the unit, which is short, before the description, which is whole.
    pub fn explanation(self, text: &str) -> der::Result<Self> {
        let text = clean(text);
        let unit = shorten_at_word(&text, UPPER_BOUND);
        let name = if unit == text {
            self
        } else {
            self.utf8(DESCRIPTION, &shorten(&text, DESCRIPTION_BOUND))?
        };
        name.utf8(ORGANIZATIONAL_UNIT, &unit)
    }

    pub fn common_name(self, text: &str) -> der::Result<Self> {
        self.utf8(COMMON_NAME, &bounded(text))
    }

    pub fn build(self) -> der::Result<Name> {
        let parts = self
            .0
            .into_iter()
            .map(|part| SetOfVec::try_from(vec![part]).map(RelativeDistinguishedName::from));
        Ok(RdnSequence(parts.collect::<der::Result<_>>()?))
    }

    fn utf8(mut self, oid: ObjectIdentifier, text: &str) -> der::Result<Self> {
        if !text.is_empty() {
            self.0.push(AttributeTypeAndValue {
                oid,
                value: Any::new(Tag::Utf8String, text.as_bytes())?,
            });
        }
        Ok(self)
    }
}

/// The organisation in plain characters; empty if it has none.
pub(crate) fn organization(name: &Name) -> String {
    let parts = name.0.iter().flat_map(|part| part.0.iter());
    let found = parts.filter(|a| a.oid == ORGANIZATION).map(|a| value(&a.value));
    found.into_iter().next().unwrap_or_default()
}

/// The common name in plain characters, or the whole name if it has none.
pub(crate) fn common_name(name: &Name) -> String {
    let parts = name.0.iter().flat_map(|part| part.0.iter());
    let common = parts
        .filter(|a| a.oid == COMMON_NAME)
        .map(|a| value(&a.value))
        .next();
    common.unwrap_or_else(|| describe(name))
}

/// All attributes in the order of the certificate, as `CN=…, OU=…`. For people to read; not for comparing.
pub(crate) fn describe(name: &Name) -> String {
    let attribute = |a: &AttributeTypeAndValue| {
        let key = match a.oid {
            COMMON_NAME => "CN".to_owned(),
            COUNTRY => "C".to_owned(),
            DESCRIPTION => "description".to_owned(),
            ORGANIZATION => "O".to_owned(),
            ORGANIZATIONAL_UNIT => "OU".to_owned(),
            oid => oid.to_string(),
        };
        format!("{key}={}", value(&a.value))
    };
    name.0
        .iter()
        .flat_map(|part| part.0.iter())
        .map(attribute)
        .collect::<Vec<_>>()
        .join(", ")
}

fn value(value: &Any) -> String {
    match value.tag() {
        Tag::BmpString => {
            let units = value
                .value()
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units)
                .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        Tag::TeletexString => value.value().iter().map(|b| *b as char).collect(),
        _ => clean(&String::from_utf8_lossy(value.value())),
    }
}

/// A text as one attribute holds it.
pub(crate) fn bounded(text: &str) -> String {
    shorten(&clean(text), UPPER_BOUND)
}

/// One line, without control characters and without the marks that let a text run backwards.
pub(crate) fn clean(text: &str) -> String {
    let harmless = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(harmless)
        .collect();
    text.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// At most `limit` characters, with an ellipsis where something was cut.
pub(crate) fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut kept: Vec<char> = text.chars().take(limit.saturating_sub(1)).collect();
    // A letter whose accent follows as a mark of its own goes as a whole.
    let next = text.chars().nth(kept.len());
    if next.is_some_and(is_mark) {
        while kept.pop().is_some_and(is_mark) {}
    }
    let kept: String = kept.into_iter().collect();
    format!("{}…", kept.trim_end())
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

fn shorten_at_word(text: &str, limit: usize) -> String {
    let short = shorten(text, limit);
    match short
        .strip_suffix('…')
        .filter(|_| short != text)
        .and_then(|s| s.rsplit_once(' '))
    {
        Some((whole_words, _)) => format!("{}…", whole_words.trim_end_matches([',', ';', ':', ' '])),
        None => short,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn separators_in_a_name_stay_in_the_name() {
        let hostile = "Zoë, O=Préfecture+CN=Maire\" <x>; #1 \\";
        let name = NameBuilder::default()
            .common_name(hostile)
            .unwrap()
            .build()
            .unwrap();
        assert_eq!(name.0.len(), 1);
        assert_eq!(common_name(&name), hostile);
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let long = "e\u{301}".repeat(60);
        let short = shorten(&long, UPPER_BOUND);
        assert!(
            short.chars().count() <= UPPER_BOUND && short.ends_with("e\u{301}…"),
            "{short}"
        );
    }

    #[test]
    fn a_long_explanation_stands_whole_in_the_description() {
        let text = "Signature simple recueillie sur l’appareil de l’entreprise, nom déclaré, identité non vérifiée par un tiers";
        let name = NameBuilder::default().explanation(text).unwrap().build().unwrap();
        let unit = "Signature simple recueillie sur l’appareil de l’entreprise…";
        assert_eq!(describe(&name), format!("description={text}, OU={unit}"));
        let short = NameBuilder::default()
            .explanation("Cachet")
            .unwrap()
            .build()
            .unwrap();
        assert_eq!(describe(&short), "OU=Cachet");
    }

    #[test]
    fn text_that_runs_backwards_is_straightened() {
        assert_eq!(clean("  Anne\u{202e}\n\tB \u{0} "), "Anne B");
    }
}
