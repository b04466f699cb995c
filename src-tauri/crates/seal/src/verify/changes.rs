//! What a revision changed in the one before it, object by object.
//!
//! An update may do a few things that signatures allow; every object it touches must be explained by one of them.
//! Whatever is left is named after what the object was for, and is not allowed.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId};

use super::facts::Change;
use super::references::{self, References};
use super::roles::Roles;
use super::sameness::{differing, same, version};
use super::{additions, hidden};
use crate::pdf::PdfError;
use crate::pdf::document::{Document, View};
use crate::pdf::form::{self, Field};
use crate::pdf::reference;
use crate::pdf::xref::Entry;

/// What signing a field may change in it (as in pyHanko's analysis; `/Ff` is left out, nothing honest needs it).
const SIGNING_KEYS: [&[u8]; 8] = [b"V", b"AP", b"AS", b"F", b"DA", b"Q", b"M", b"Type"];

/// A change, and whether it is of a kind that signatures with form filling allow.
pub(crate) type Judged = (Change, bool);

/// Compare revision `index` with the one before. `references` describes the one before.
pub(crate) fn between(
    document: &Document,
    index: usize,
    references: &References,
) -> Result<Vec<Judged>, PdfError> {
    let Some(before) = index.checked_sub(1) else {
        return Ok(Vec::new());
    };
    let (old, new) = (document.at(before), document.at(index));
    let mut comparison = Comparison {
        old,
        new,
        references,
        changed: BTreeMap::new(),
        added: BTreeSet::new(),
        carriers: BTreeSet::new(),
        explained: BTreeSet::new(),
        found: Vec::new(),
    };
    comparison.sort_objects()?;
    comparison.trailer()?;
    comparison.fields()?;
    comparison.catalog()?;
    comparison.leftovers();
    if let Some(hidden) = hidden::content(document, index)? {
        comparison.push(hidden, false);
    }
    Ok(comparison.found)
}

struct Comparison<'a> {
    old: View<'a>,
    new: View<'a>,
    references: &'a References,
    /// Objects that existed and are different now, not yet explained.
    changed: BTreeMap<u32, ObjectId>,
    /// Objects that did not exist.
    added: BTreeSet<u32>,
    /// Objects that did not exist and only hold others, or the cross-references. They need no other explanation.
    carriers: BTreeSet<u32>,
    /// Those of `added` of them that something allowed needs.
    explained: BTreeSet<u32>,
    found: Vec<Judged>,
}

impl Comparison<'_> {
    fn push(&mut self, change: Change, allowed: bool) {
        if !self.found.iter().any(|(c, _)| *c == change) {
            self.found.push((change, allowed));
        }
    }

    fn explain(&mut self, value: &Object) -> Result<(), PdfError> {
        references::reach(self.new, value, &self.added, &mut self.explained)
    }

    fn sort_objects(&mut self) -> Result<(), PdfError> {
        let revision = self.new.revision();
        for (&number, entry) in &revision.entries {
            let existed = match self.old.locate(number) {
                Some((_, Entry::At { generation, .. })) => Some((number, generation)),
                Some((_, Entry::InStream { .. })) => Some((number, 0)),
                Some((_, Entry::Free)) | None => None,
            };
            let id = match entry {
                Entry::Free => {
                    if existed.is_some() {
                        self.push(Change::ObjectRemoved { object: number }, false);
                    }
                    continue;
                }
                Entry::At { generation, .. } => (number, *generation),
                Entry::InStream { .. } => (number, 0),
            };
            let loaded = self.new.get(id)?;
            let Some(old_id) = existed else {
                let carrier =
                    loaded.data.is_some() && loaded.object.as_dict().is_ok_and(|d| d.has_type(b"ObjStm"));
                if carrier || revision.xref_streams.contains(&number) {
                    self.carriers.insert(number);
                } else {
                    self.added.insert(number);
                }
                continue;
            };
            // A stream that is written again is taken as changed: nothing honest rewrites one.
            let same = old_id == id && loaded.data.is_none() && {
                let old = self.old.get(old_id)?;
                old.data.is_none() && same(&old.object, &loaded.object)
            };
            if !same {
                self.changed.insert(number, id);
            }
        }
        Ok(())
    }

    fn trailer(&mut self) -> Result<(), PdfError> {
        let (old, new) = (&self.old.revision().trailer, &self.new.revision().trailer);
        if old.get(b"Root").ok() != new.get(b"Root").ok() {
            self.push(Change::CatalogReplaced, false);
        }
        let first = |trailer: &Dictionary| {
            trailer
                .get(b"ID")
                .and_then(Object::as_array)
                .ok()
                .and_then(|id| id.first().cloned())
        };
        if let Some(id) = first(old)
            && first(new).as_ref() != Some(&id)
        {
            self.push(Change::IdentifierChanged, false);
        }
        if let Ok(info) = new.get(b"Info") {
            self.description(old.get(b"Info").ok(), info, 0)?;
        }
        Ok(())
    }

    /// Info or XMP: may be replaced, or rewritten if it serves as nothing else, that is, if no more objects than
    /// `purposes` refer to it (the trailer is no object).
    fn description(&mut self, old: Option<&Object>, new: &Object, purposes: usize) -> Result<(), PdfError> {
        let rewritten = reference(new)
            .filter(|id| self.changed.contains_key(&id.0) && old.and_then(reference) == Some(*id));
        if let Some(id) = rewritten {
            if self.references.count(id.0) <= purposes {
                self.changed.remove(&id.0);
                self.push(Change::DescriptionChanged, true);
            }
        } else if old != Some(new) {
            self.explain(new)?;
            self.push(Change::DescriptionChanged, true);
        }
        Ok(())
    }

    fn fields(&mut self) -> Result<(), PdfError> {
        let old: BTreeMap<u32, Field> = form::fields(self.old)?.into_iter().map(|f| (f.id.0, f)).collect();
        let new = form::fields(self.new)?;
        let kept: BTreeSet<u32> = new.iter().map(|f| f.id.0).collect();
        for field in old.values().filter(|f| !kept.contains(&f.id.0)) {
            self.push(
                Change::FieldChanged {
                    field: field.name.clone(),
                },
                false,
            );
        }
        let mut widgets = Vec::new();
        for field in &new {
            match old.get(&field.id.0) {
                Some(before) => self.field(before, field)?,
                None => widgets.extend(self.new_field(field)?),
            }
        }
        self.form(&old, &new)?;
        self.new_annotations(&widgets)
    }

    fn field(&mut self, old: &Field, new: &Field) -> Result<(), PdfError> {
        let name = new.name.clone();
        if old.name != new.name || old.is_signature != new.is_signature || old.widget != new.widget {
            self.push(Change::FieldChanged { field: name }, false);
            return Ok(());
        }
        let value = new.value.as_ref();
        if old.value.is_some() || !new.is_signature {
            let rewritten = value
                .and_then(reference)
                .is_some_and(|id| self.changed.contains_key(&id.0));
            if old.value != new.value || rewritten {
                self.changed
                    .remove(&value.and_then(reference).map_or(0, |id| id.0));
                let change = if new.is_signature {
                    Change::SignatureChanged { field: name.clone() }
                } else {
                    Change::FieldChanged { field: name.clone() }
                };
                self.push(change, false);
            }
            for id in [new.id, new.widget] {
                if self.changed.remove(&id.0).is_some() {
                    self.push(Change::FieldChanged { field: name.clone() }, false);
                }
            }
            return Ok(());
        }
        let Some(value) = value else {
            for id in [new.id, new.widget] {
                if self.changed.remove(&id.0).is_some() {
                    self.push(Change::FieldChanged { field: name.clone() }, false);
                }
            }
            return Ok(());
        };
        let fresh = reference(value).is_some_and(|id| self.added.contains(&id.0));
        let mut honest = fresh;
        self.explain(value)?;
        for id in [new.id, new.widget] {
            if self.changed.remove(&id.0).is_some() {
                honest &= self.only_signed(id)?;
            }
        }
        self.appearance_in_place(new.widget)?;
        if honest {
            self.push(Change::FieldSigned { field: name }, true);
        } else {
            self.push(Change::FieldChanged { field: name }, false);
        }
        Ok(())
    }

    /// Some signers draw into the appearance the empty field had, instead of giving it another: allowed where nothing
    /// else shows that drawing.
    fn appearance_in_place(&mut self, widget: ObjectId) -> Result<(), PdfError> {
        let Object::Dictionary(widget) = self.old.get(widget)?.object else {
            return Ok(());
        };
        let appearances = self.old.dictionary(&widget, b"AP")?.unwrap_or_default();
        let Some(id) = appearances.get(b"N").ok().and_then(reference) else {
            return Ok(());
        };
        if self.references.count(id.0) == 1 && self.changed.remove(&id.0).is_some() {
            let drawing = self.new.get(id)?.object;
            self.explain(&drawing)?;
        }
        Ok(())
    }

    /// Only keys that signing may touch are different; what they now refer to is explained.
    fn only_signed(&mut self, id: ObjectId) -> Result<bool, PdfError> {
        let (Object::Dictionary(old), Object::Dictionary(new)) =
            (self.old.get(id)?.object, self.new.get(id)?.object)
        else {
            return Ok(false);
        };
        let keys = differing(&old, &new);
        for key in [&b"AP"[..], b"DA"] {
            if let Ok(value) = new.get(key) {
                self.explain(value)?;
            }
        }
        Ok(keys.iter().all(|key| SIGNING_KEYS.contains(&key.as_slice())))
    }

    /// A field that came with the signature: allowed if nothing of it is to be seen. Returns its widget.
    fn new_field(&mut self, field: &Field) -> Result<Option<ObjectId>, PdfError> {
        let name = field.name.clone();
        let fresh = [field.id, field.widget]
            .iter()
            .all(|id| self.added.contains(&id.0));
        let signed = field
            .value
            .as_ref()
            .and_then(reference)
            .is_some_and(|id| self.added.contains(&id.0));
        if !fresh || !signed || !field.is_signature {
            self.push(Change::FieldChanged { field: name }, false);
            return Ok(None);
        }
        let widget = match self.new.get(field.widget)?.object {
            Object::Dictionary(widget) => widget,
            _ => Dictionary::new(),
        };
        let visible = additions::is_visible(self.new, &widget)?;
        let quiet = !visible && additions::only_signs(self.new, field)?;
        if quiet {
            for id in [field.id, field.widget] {
                self.explain(&Object::Reference(id))?;
            }
        }
        self.push(Change::SignatureFieldAdded { field: name, visible }, quiet);
        Ok(quiet.then_some(field.widget))
    }

    fn form(&mut self, old_fields: &BTreeMap<u32, Field>, new_fields: &[Field]) -> Result<(), PdfError> {
        let (old, new) = (form::form(self.old)?, form::form(self.new)?);
        let (Some((old_id, old)), Some((new_id, new))) = (&old, &new) else {
            if old.is_some() != new.is_some() && !new_fields.is_empty() {
                self.push(
                    Change::FormChanged {
                        keys: vec!["AcroForm".to_owned()],
                    },
                    false,
                );
            }
            return Ok(());
        };
        if let Some(id) = new_id.filter(|_| old_id == new_id) {
            self.changed.remove(&id.0);
        }
        let only_signatures = old_fields.values().all(|field| field.is_signature);
        let mut keys = Vec::new();
        for key in differing(old, new) {
            if key == b"Fields" {
                let ids = |list: Vec<Object>| list.iter().filter_map(reference).collect::<Vec<_>>();
                let (before, after) = (
                    ids(self.old.array(old, b"Fields")?),
                    ids(self.new.array(new, b"Fields")?),
                );
                let tail = after.get(before.len()..).unwrap_or_default();
                let appended = after.starts_with(&before)
                    && tail
                        .iter()
                        .all(|id| !old_fields.contains_key(&id.0) && new_fields.iter().any(|f| f.id == *id));
                if appended {
                    continue;
                }
            } else if additions::form_may(&key, old, new, only_signatures) {
                if let Ok(value) = new.get(&key) {
                    self.explain(value)?;
                }
                continue;
            }
            keys.push(String::from_utf8_lossy(&key).into_owned());
        }
        // The list of fields may be an object of its own.
        if let Some(id) = new.get(b"Fields").ok().and_then(reference)
            && let Some(list) = self.changed.remove(&id.0)
        {
            let (before, after) = (self.old.array(old, b"Fields")?, self.new.array(new, b"Fields")?);
            let tail: Vec<ObjectId> = after
                .get(before.len()..)
                .unwrap_or_default()
                .iter()
                .filter_map(reference)
                .collect();
            let honest = after.starts_with(&before)
                && tail.iter().all(|id| new_fields.iter().any(|f| f.id == *id))
                && self.references.count(list.0) <= 1;
            if !honest {
                keys.push("Fields".to_owned());
            }
        }
        if !keys.is_empty() {
            self.push(Change::FormChanged { keys }, false);
        }
        Ok(())
    }

    /// An invisible field stands in the list of some page: that list may grow by it, and by nothing else.
    fn new_annotations(&mut self, widgets: &[ObjectId]) -> Result<(), PdfError> {
        let hosts: Vec<ObjectId> = self.changed.values().copied().collect();
        for id in hosts {
            let (old, new) = (self.old.find(id)?, self.new.get(id)?.object);
            let Some(old) = old.map(|loaded| loaded.object) else {
                continue;
            };
            let grown = |before: &[Object], after: &[Object]| {
                let tail = after.get(before.len()..).unwrap_or_default();
                !tail.is_empty()
                    && after.starts_with(before)
                    && tail
                        .iter()
                        .all(|item| reference(item).is_some_and(|id| widgets.contains(&id)))
            };
            let honest = match (&old, &new) {
                (Object::Array(before), Object::Array(after)) => {
                    grown(before, after) && self.references.count(id.0) == 1
                }
                (Object::Dictionary(before), Object::Dictionary(after)) if before.has_type(b"Page") => {
                    let lists = (
                        self.old.array(before, b"Annots")?,
                        self.new.array(after, b"Annots")?,
                    );
                    differing(before, after) == [b"Annots".to_vec()] && grown(&lists.0, &lists.1)
                }
                _ => false,
            };
            if honest {
                self.changed.remove(&id.0);
                if let Object::Dictionary(page) = &new
                    && let Ok(list) = page.get(b"Annots")
                {
                    self.explain(list)?;
                }
            }
        }
        Ok(())
    }

    fn catalog(&mut self) -> Result<(), PdfError> {
        let (old, new) = (self.old.root()?, self.new.root()?);
        let root = self.new.root_id()?;
        if self.old.root_id()? == root {
            self.changed.remove(&root.0);
        }
        let mut keys = Vec::new();
        for key in differing(&old, &new) {
            match key.as_slice() {
                // Compared by its content, above.
                b"AcroForm" if old.has(b"AcroForm") && new.has(b"AcroForm") => {
                    if let Ok(form) = new.get(b"AcroForm") {
                        self.explain_itself(form);
                    }
                }
                b"DSS" | b"Extensions" | b"Metadata" if new.has(&key) => {}
                b"Version" if version(&new) > version(&old) => {
                    let version = new.get(b"Version").and_then(Object::as_name).unwrap_or_default();
                    let version = String::from_utf8_lossy(version).into_owned();
                    self.push(Change::VersionRaised { version }, true);
                }
                b"Perms" if !old.has(b"Perms") => self.push(Change::Certified, false),
                _ => keys.push(String::from_utf8_lossy(&key).into_owned()),
            }
        }
        if !keys.is_empty() {
            self.push(Change::CatalogChanged { keys }, false);
        }
        self.validation_data(&old, &new)?;
        if let Ok(metadata) = new.get(b"Metadata") {
            self.description(old.get(b"Metadata").ok(), metadata, 1)?;
        }
        Ok(())
    }

    fn explain_itself(&mut self, value: &Object) {
        if let Some(id) = reference(value).filter(|id| self.added.contains(&id.0)) {
            self.explained.insert(id.0);
        }
    }

    fn validation_data(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), PdfError> {
        let extensions = old.get(b"Extensions").ok() != new.get(b"Extensions").ok();
        if extensions && let Ok(value) = new.get(b"Extensions") {
            self.explain(value)?;
        }
        let Ok(data) = new.get(b"DSS") else {
            if extensions {
                self.push(Change::ExtensionsDeclared, true);
            }
            return Ok(());
        };
        let rewritten =
            reference(data).filter(|id| self.changed.contains_key(&id.0) && self.references.count(id.0) <= 1);
        if let Some(id) = rewritten {
            self.changed.remove(&id.0);
            let content = self.new.resolve(data)?;
            self.explain(&content)?;
        }
        if rewritten.is_some() || extensions || old.get(b"DSS").ok() != Some(data) {
            self.explain(data)?;
            self.push(Change::ValidationDataAdded, true);
        }
        Ok(())
    }

    fn leftovers(&mut self) {
        let open = self.references.open(self.old);
        if !self.changed.is_empty() {
            let roles = Roles::of(self.old);
            for number in std::mem::take(&mut self.changed).into_keys() {
                self.push(roles.change(number), false);
            }
        }
        // What holds other objects can be drawn too, if something signed asked for it: content of a stream is content.
        for number in std::mem::take(&mut self.carriers) {
            if open.contains(&number) {
                self.push(Change::OpenReferenceFilled { object: number }, false);
            }
        }
        for number in std::mem::take(&mut self.added) {
            if open.contains(&number) {
                self.push(Change::OpenReferenceFilled { object: number }, false);
            } else if !self.explained.contains(&number) {
                self.push(Change::ObjectAdded { object: number }, false);
            }
        }
    }
}
