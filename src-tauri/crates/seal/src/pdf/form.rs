//! The fields of the interactive form (ISO 32000-1, 12.7).

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::document::View;
use super::text::decode_text;
use super::{PdfError, reference};

const MAX_DEPTH: usize = 16;
const MAX_FIELDS: usize = 10_000;

/// A terminal field.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Full name, with dots between its parts.
    pub name: String,
    pub id: ObjectId,
    /// The annotation: the field itself, or its only kid.
    pub widget: ObjectId,
    pub is_signature: bool,
    /// The unresolved `/V`, unless `null`.
    pub value: Option<Object>,
}

/// The form's dictionary, and its object if it is not inside the catalog.
pub(crate) fn form(view: View<'_>) -> Result<Option<(Option<ObjectId>, Dictionary)>, PdfError> {
    let root = view.root()?;
    let id = root.get(b"AcroForm").ok().and_then(reference);
    Ok(view.dictionary(&root, b"AcroForm")?.map(|form| (id, form)))
}

/// All terminal fields, in the order of the form.
pub(crate) fn fields(view: View<'_>) -> Result<Vec<Field>, PdfError> {
    let mut walk = Walk {
        view,
        fields: Vec::new(),
        seen: BTreeSet::new(),
    };
    if let Some((_, form)) = form(view)? {
        for item in view.array(&form, b"Fields")? {
            walk.field(&item, &Inherited::default(), 0)?;
        }
    }
    Ok(walk.fields)
}

#[derive(Default, Clone)]
struct Inherited {
    name: String,
    kind: Option<Vec<u8>>,
    value: Option<Object>,
}

struct Walk<'a> {
    view: View<'a>,
    fields: Vec<Field>,
    seen: BTreeSet<u32>,
}

impl Walk<'_> {
    fn field(&mut self, item: &Object, parent: &Inherited, depth: usize) -> Result<(), PdfError> {
        let id = reference(item).ok_or(PdfError::Unexpected(
            "a form field that is not an object of its own",
        ))?;
        if self.seen.len() >= MAX_FIELDS {
            return Err(PdfError::TooComplex);
        }
        if depth > MAX_DEPTH || !self.seen.insert(id.0) {
            return Err(PdfError::Unexpected("a form whose fields have no end"));
        }
        let Object::Dictionary(field) = self.view.get(id)?.object else {
            return Err(PdfError::Unexpected("a form field that is not a dictionary"));
        };
        let own = inherit(self.view, &field, parent)?;
        let kids = self.view.array(&field, b"Kids")?;
        let mut widgets = Vec::new();
        for kid in &kids {
            let Object::Dictionary(dictionary) = self.view.resolve(kid)? else {
                return Err(PdfError::Unexpected("a form field that is not a dictionary"));
            };
            if dictionary.has(b"T") {
                self.field(kid, &own, depth + 1)?;
            } else {
                widgets.extend(reference(kid));
            }
        }
        if kids.is_empty() || !widgets.is_empty() {
            self.fields.push(Field {
                name: own.name,
                id,
                widget: widgets.first().copied().unwrap_or(id),
                is_signature: own.kind.as_deref() == Some(b"Sig"),
                value: own.value,
            });
        }
        Ok(())
    }
}

fn inherit(view: View<'_>, field: &Dictionary, parent: &Inherited) -> Result<Inherited, PdfError> {
    let mut own = parent.clone();
    if let Object::String(part, _) = view.value(field, b"T")? {
        let part = decode_text(&part);
        own.name = if own.name.is_empty() {
            part
        } else {
            format!("{}.{part}", own.name)
        };
    }
    if let Object::Name(kind) = view.value(field, b"FT")? {
        own.kind = Some(kind);
    }
    match field.get(b"V") {
        Ok(Object::Null) | Err(_) => {}
        Ok(value) => own.value = Some(value.clone()),
    }
    Ok(own)
}
