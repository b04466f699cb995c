//! Whether two values say the same, however they are written.

use lopdf::{Dictionary, Object};

use crate::pdf::text::same_text;

/// Keys whose values are not the same.
pub(crate) fn differing(old: &Dictionary, new: &Dictionary) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> = new
        .iter()
        .filter(|(key, value)| !old.get(key).is_ok_and(|old| same(old, value)))
        .map(|(key, _)| key.clone())
        .collect();
    keys.extend(
        old.iter()
            .filter(|(key, _)| !new.has(key))
            .map(|(key, _)| key.clone()),
    );
    keys
}

/// Whether two values say the same. Writers that take an object over write its strings in an encoding of their own, and
/// its numbers with or without a fraction. The lexer limits the depth.
pub(crate) fn same(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::String(old, _), Object::String(new, _)) => same_text(old, new),
        (Object::Array(old), Object::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (Object::Dictionary(old), Object::Dictionary(new)) => differing(old, new).is_empty(),
        (Object::Integer(_), Object::Real(_)) | (Object::Real(_), Object::Integer(_)) => {
            matches!((old.as_float(), new.as_float()), (Ok(old), Ok(new)) if (old - new).abs() == 0.0)
        }
        (old, new) => old == new,
    }
}

/// The version that a catalog declares (`/Version /2.0`), by its two numbers. None is less than any.
pub(crate) fn version(catalog: &Dictionary) -> Option<(u8, u8)> {
    let name = catalog.get(b"Version").and_then(Object::as_name).ok()?;
    let (major, minor) = std::str::from_utf8(name).ok()?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
