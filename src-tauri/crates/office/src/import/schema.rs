//! How our own schema is read: its references, its choices, and the fields that tell the cases of a choice apart.

use serde_json::Value;

/// The fields by which a thing says what it is.
pub(super) const TAGS: [&str; 4] = ["kind", "rule", "by", "unit"];

/// What `schema` refers to within `root`; itself, where it refers to nothing.
pub(super) fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| root.pointer(reference.strip_prefix('#')?))
        .unwrap_or(schema)
}

/// The schemas of which a value follows one, where `schema` is such a choice.
pub(super) fn alternatives(schema: &Value) -> Option<&[Value]> {
    let options = schema.get("anyOf").or_else(|| schema.get("oneOf"))?;
    options.as_array().map(Vec::as_slice)
}
