//! What a later signer may add to the form: a field of which nothing is to be seen, and what new fields draw with.

use lopdf::{Dictionary, Object};

use crate::pdf::PdfError;
use crate::pdf::document::View;
use crate::pdf::form::Field;

use super::sameness::same;

/// Keys of a signature field and its widget (ISO 32000-1, tables 164, 188, 220 and 232), without those by which an
/// annotation acts: an action or a script that comes with a signature could change what is seen.
const QUIET_KEYS: [&[u8]; 26] = [
    b"Type",
    b"Subtype",
    b"FT",
    b"T",
    b"TU",
    b"TM",
    b"V",
    b"Rect",
    b"P",
    b"Parent",
    b"Kids",
    b"F",
    b"Ff",
    b"AP",
    b"AS",
    b"DA",
    b"DR",
    b"Q",
    b"MK",
    b"BS",
    b"Border",
    b"M",
    b"NM",
    b"Lock",
    b"SV",
    b"StructParent",
];

/// Whether a widget takes up room on its page. Numbers may be references, and only a reader that follows them sees what
/// others see; a rectangle that cannot be read may be any.
pub(crate) fn is_visible(view: View<'_>, widget: &Dictionary) -> Result<bool, PdfError> {
    let rectangle = view.value(widget, b"Rect")?;
    let Object::Array(numbers) = rectangle else {
        return Ok(!matches!(rectangle, Object::Null));
    };
    let mut corners = Vec::new();
    for number in &numbers {
        match view.resolve(number)?.as_float() {
            Ok(number) => corners.push(number),
            Err(_) => return Ok(true),
        }
    }
    Ok(match corners.as_slice() {
        [left, bottom, right, top] => left != right && bottom != top,
        _ => true,
    })
}

/// Whether a new field does nothing but hold its signature.
pub(crate) fn only_signs(view: View<'_>, field: &Field) -> Result<bool, PdfError> {
    for id in [field.id, field.widget] {
        let quiet = match view.get(id)?.object {
            Object::Dictionary(dictionary) => dictionary
                .iter()
                .all(|(key, _)| QUIET_KEYS.contains(&key.as_slice())),
            _ => false,
        };
        if !quiet {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether an update may make this difference in the form as a whole. Fields that hold text are drawn with its defaults
/// and its fonts: another font under a known name lets the same letters look like others.
pub(crate) fn form_may(key: &[u8], old: &Dictionary, new: &Dictionary, only_signatures: bool) -> bool {
    match key {
        b"SigFlags" => true,
        b"DA" | b"Q" => only_signatures || !old.has(key),
        b"DR" => only_signatures || grew(old.get(key).ok(), new.get(key).ok(), 0),
        _ => false,
    }
}

/// Whether `new` has all that `old` has, unchanged. Only what stands directly in both is looked into.
fn grew(old: Option<&Object>, new: Option<&Object>, depth: usize) -> bool {
    match (old, new) {
        (None, _) => true,
        (Some(Object::Dictionary(old)), Some(Object::Dictionary(new))) if depth < 2 => old
            .iter()
            .all(|(key, value)| grew(Some(value), new.get(key).ok(), depth + 1)),
        (Some(old), Some(new)) => same(old, new),
        (Some(_), None) => false,
    }
}
