//! The signature dictionary (ISO 32000-1, 12.8.1): what it says beside the signature itself.

use lopdf::{Dictionary, Object, StringFormat, dictionary};

use crate::pdf::PdfError;
use crate::pdf::document::View;
use crate::pdf::text::{date_string, text_string};
use crate::sign::{DocMdp, SignError, Signing};

/// Characters of one string: PDF/A allows 32,767 bytes (ISO 19005-3, 6.1.13), UTF-16 needs up to four for each.
const DETAIL_PIECE: usize = 8_000;
/// Private keys of the third class need no registration (ISO 32000-1, Annex E.2).
pub(crate) const DETAIL_PREFIX: &str = "XXSR_";
/// `/P` of a certifying signature; 2 where it is left out (ISO 32000-1, table 254).
pub(crate) fn certification_level(view: View<'_>, signature: &Dictionary) -> Result<Option<i64>, PdfError> {
    for item in view.array(signature, b"Reference")? {
        let Object::Dictionary(item) = view.resolve(&item)? else {
            continue;
        };
        if view.value(&item, b"TransformMethod")?.as_name().ok() != Some(b"DocMDP") {
            continue;
        }
        let parameters = view.dictionary(&item, b"TransformParams")?.unwrap_or_default();
        return match view.value(&parameters, b"P")? {
            Object::Integer(level) => Ok(Some(level)),
            Object::Null => Ok(Some(2)),
            _ => Ok(Some(0)),
        };
    }
    Ok(None)
}

/// The dictionary with room for `/Contents` and `/ByteRange`, which are filled in when their places are known.
pub(crate) fn signature(signing: &Signing<'_>, reserved: usize) -> Dictionary {
    // As wide as any position can be, so that the real numbers fit in its place.
    let wide = Object::Integer(i64::MAX);
    let mut dictionary = dictionary! {
        "Type" => Object::Name(b"Sig".to_vec()),
        "Filter" => Object::Name(b"Adobe.PPKLite".to_vec()),
        "SubFilter" => Object::Name(b"ETSI.CAdES.detached".to_vec()),
        "ByteRange" => Object::Array(vec![Object::Integer(0), wide.clone(), wide.clone(), wide]),
        "Contents" => Object::String(vec![0; reserved], StringFormat::Hexadecimal),
        "M" => date_string(&signing.time),
        "Name" => text_string(signing.signer_name),
        "Reason" => text_string(signing.reason),
    };
    if let Some(location) = signing.location {
        dictionary.set("Location", text_string(location));
    }
    if let Some(certification) = signing.certification {
        let level: i64 = match certification {
            DocMdp::NoChanges => 1,
            DocMdp::FormFillingAndSigning => 2,
        };
        let parameters = dictionary! {
            "Type" => Object::Name(b"TransformParams".to_vec()),
            "V" => Object::Name(b"1.2".to_vec()),
            "P" => level,
        };
        let item = dictionary! {
            "Type" => Object::Name(b"SigRef".to_vec()),
            "TransformMethod" => Object::Name(b"DocMDP".to_vec()),
            "TransformParams" => Object::Dictionary(parameters),
        };
        dictionary.set("Reference", Object::Array(vec![item.into()]));
    }
    dictionary
}

/// Directly in the dictionary and not in streams of their own: pyHanko's comparison of revisions explains every new
/// object by a field's value or appearance, and does not look for more behind the value.
pub(crate) fn add_details(
    dictionary: &mut Dictionary,
    details: &[(String, String)],
) -> Result<(), SignError> {
    for (key, text) in details {
        let name = format!("{DETAIL_PREFIX}{key}");
        let plain =
            !key.is_empty() && key.len() <= 64 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !plain || dictionary.has(name.as_bytes()) {
            return Err(SignError::BadDetail(key.clone()));
        }
        let characters: Vec<char> = text.chars().collect();
        let mut pieces: Vec<Object> = characters
            .chunks(DETAIL_PIECE)
            .map(|piece| text_string(&piece.iter().collect::<String>()))
            .collect();
        let value = match pieces.len() {
            0 => text_string(""),
            1 => pieces.remove(0),
            _ => Object::Array(pieces),
        };
        dictionary.set(name, value);
    }
    Ok(())
}
