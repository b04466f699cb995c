//! What the objects of a document are for, so that a change can be named.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::facts::Change;
use crate::pdf::document::View;
use crate::pdf::reference;

const MAX_PAGES: usize = 100_000;
const MAX_DEPTH: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    PageTree,
    Page(usize),
    PageContent(usize),
    PageResource(usize),
    Annotation(usize),
    Attachment,
    Structure,
}

/// The purpose of each object, the most telling one where there are several.
#[derive(Default)]
pub(crate) struct Roles(BTreeMap<u32, Role>);

impl Roles {
    /// What cannot be read has no role: the change is then named without one.
    pub fn of(view: View<'_>) -> Self {
        let mut roles = Roles::default();
        let Ok(root) = view.root() else { return roles };
        let mut pages = Vec::new();
        if let Ok(top) = root.get(b"Pages") {
            roles.page_tree(view, top, &mut pages, 0);
        }
        for (index, page) in pages.iter().enumerate() {
            roles.page(view, index + 1, page);
        }
        for key in [&b"Names"[..], b"AF"] {
            if let Ok(value) = root.get(key) {
                roles.spread(view, value, Role::Attachment, 0);
            }
        }
        if let Ok(value) = root.get(b"StructTreeRoot") {
            roles.spread(view, value, Role::Structure, 0);
        }
        roles
    }

    /// The change of this object, named.
    pub fn change(&self, number: u32) -> Change {
        match self.0.get(&number) {
            Some(Role::PageTree) => Change::PageTreeChanged,
            Some(Role::Page(page)) => Change::PageChanged { page: *page },
            Some(Role::PageContent(page)) => Change::PageContentChanged { page: *page },
            Some(Role::PageResource(page)) => Change::PageResourceChanged {
                page: *page,
                object: number,
            },
            Some(Role::Annotation(page)) => Change::AnnotationChanged {
                page: *page,
                object: number,
            },
            Some(Role::Attachment) => Change::AttachmentChanged { object: number },
            Some(Role::Structure) => Change::StructureChanged { object: number },
            None => Change::ObjectChanged { object: number },
        }
    }

    fn page_tree(&mut self, view: View<'_>, node: &Object, pages: &mut Vec<Dictionary>, depth: usize) {
        let Some(id) = reference(node) else { return };
        if depth > MAX_DEPTH || pages.len() >= MAX_PAGES || self.0.contains_key(&id.0) {
            return;
        }
        let Some(dictionary) = dictionary(view, id) else {
            return;
        };
        match view.array(&dictionary, b"Kids") {
            Ok(kids) if dictionary.has(b"Kids") => {
                self.0.insert(id.0, Role::PageTree);
                kids.iter()
                    .for_each(|kid| self.page_tree(view, kid, pages, depth + 1));
            }
            _ => {
                pages.push(dictionary);
                self.0.insert(id.0, Role::Page(pages.len()));
            }
        }
    }

    fn page(&mut self, view: View<'_>, page: usize, dictionary: &Dictionary) {
        for (key, role) in [
            (&b"Contents"[..], Role::PageContent(page)),
            (b"Annots", Role::Annotation(page)),
            (b"Resources", Role::PageResource(page)),
        ] {
            if let Ok(value) = dictionary.get(key) {
                self.spread(view, value, role, 0);
            }
        }
    }

    fn spread(&mut self, view: View<'_>, value: &Object, role: Role, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Object::Reference(id) if !self.0.contains_key(&id.0) => {
                self.0.insert(id.0, role);
                if let Ok(Some(loaded)) = view.find(*id) {
                    self.spread(view, &loaded.object, role, depth + 1);
                }
            }
            Object::Array(items) => items
                .iter()
                .for_each(|item| self.spread(view, item, role, depth + 1)),
            Object::Dictionary(dictionary) => {
                // Upwards and sideways lie other things.
                let down = dictionary
                    .iter()
                    .filter(|(key, _)| !matches!(key.as_slice(), b"Parent" | b"P" | b"Pg" | b"Dest" | b"A"));
                down.for_each(|(_, value)| self.spread(view, value, role, depth + 1));
            }
            _ => {}
        }
    }
}

fn dictionary(view: View<'_>, id: ObjectId) -> Option<Dictionary> {
    match view.find(id) {
        Ok(Some(loaded)) => loaded.object.as_dict().ok().cloned(),
        _ => None,
    }
}
