//! The structure tree in the file, and the way back from content and annotations to it.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::objects::{name, numbers, text};
use crate::structure::{Element, ElementId, Kid, ROOT, Structure};

/// Where the tree is, and the keys under which annotations find their element.
pub(crate) struct Tags {
    pub root: ObjectId,
    first_link: i64,
    first_field: i64,
}

impl Tags {
    pub fn link_key(&self, link: usize) -> i64 {
        self.first_link + link as i64
    }

    pub fn field_key(&self, field: usize) -> i64 {
        self.first_field + field as i64
    }
}

pub(crate) fn write(
    file: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
    links: &[ObjectId],
    fields: &[ObjectId],
) -> Tags {
    let root = file.new_object_id();
    let tags = Tags {
        root,
        first_link: pages.len() as i64,
        first_field: (pages.len() + links.len()) as i64,
    };
    let ids: Vec<ObjectId> = structure
        .elements()
        .iter()
        .map(|_| file.new_object_id())
        .collect();
    // By page: the element of each piece of marked content. By key: that of each annotation.
    let mut contents: Vec<BTreeMap<usize, ObjectId>> = vec![BTreeMap::new(); pages.len()];
    let mut annotations: BTreeMap<i64, ObjectId> = BTreeMap::new();
    for (n, element) in structure.elements().iter().enumerate() {
        if !structure.is_placed(ElementId(n)) {
            continue;
        }
        let mut kids = Vec::new();
        for kid in &element.kids {
            kids.push(match kid {
                Kid::Element(child) => Object::Reference(ids[child.0]),
                Kid::Content { page, mcid } => {
                    contents[*page].insert(*mcid, ids[n]);
                    Object::Dictionary(dictionary! {
                        "Type" => name("MCR"), "Pg" => pages[*page], "MCID" => *mcid as i64
                    })
                }
                Kid::Link { page, link } => {
                    annotations.insert(tags.link_key(*link), ids[n]);
                    reference(links[*link], pages[*page])
                }
                Kid::Field { page, field } => {
                    annotations.insert(tags.field_key(*field), ids[n]);
                    reference(fields[*field], pages[*page])
                }
            });
        }
        let parent = match element.parent {
            Some(parent) => ids[parent.0],
            None => root,
        };
        let mut dictionary = dictionary! {
            "Type" => name("StructElem"), "S" => name(element.tag), "P" => parent
        };
        // A single kid stands alone, without an array: readers of signatures that compare
        // revisions follow the widget of a Form element only then.
        match kids.len() {
            0 => {}
            1 => dictionary.set("K", kids.remove(0)),
            _ => dictionary.set("K", kids),
        }
        if let Some(alt) = &element.alt {
            dictionary.set("Alt", text(alt));
        }
        let attributes = attributes(element);
        if !attributes.is_empty() {
            dictionary.set("A", attributes);
        }
        file.objects.insert(ids[n], dictionary.into());
    }
    let mut entries = Vec::new();
    for (page, contents) in contents.iter().enumerate() {
        let elements = contents.values().map(|id| Object::Reference(*id)).collect();
        entries.extend([Object::Integer(page as i64), Object::Array(elements)]);
    }
    for (key, element) in annotations {
        entries.extend([Object::Integer(key), Object::Reference(element)]);
    }
    let parents = file.add_object(dictionary! { "Nums" => entries });
    let tree = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => ids[ROOT.0],
        "ParentTree" => parents,
        "ParentTreeNextKey" => tags.first_field + fields.len() as i64,
    };
    file.objects.insert(root, tree.into());
    tags
}

fn reference(object: ObjectId, page: ObjectId) -> Object {
    Object::Dictionary(dictionary! { "Type" => name("OBJR"), "Obj" => object, "Pg" => page })
}

fn attributes(element: &Element) -> Vec<Object> {
    let mut attributes = Vec::new();
    if let Some(bounds) = &element.bounds {
        attributes.push(Object::Dictionary(dictionary! {
            "O" => name("Layout"), "Placement" => name("Block"), "BBox" => numbers(bounds)
        }));
    }
    if let Some(scope) = element.scope {
        attributes.push(Object::Dictionary(
            dictionary! { "O" => name("Table"), "Scope" => name(scope) },
        ));
    }
    if element.tag == "L" {
        attributes.push(Object::Dictionary(dictionary! {
            "O" => name("List"), "ListNumbering" => name("None")
        }));
    }
    attributes
}
