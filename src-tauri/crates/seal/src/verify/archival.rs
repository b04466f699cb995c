//! What later revisions brought that a file for archiving must not have (ISO 19005-3).
//!
//! Files are handed out as PDF/A; whoever signs them elsewhere does so with a program that may not know of it. That is no fault
//! of a signature, and nothing that a signature shows: it is told by itself. Only what a page could show or do is looked at:
//! fonts that the content of a form or page names (clause 6.2.11.4.1), and actions (6.6.1).

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};
use serde::Serialize;

use crate::pdf::document::{Document, View};
use crate::pdf::reference;
use crate::pdf::xref::Entry;

/// More of them say nothing more.
const MOST: usize = 16;
/// Dictionaries within dictionaries.
const DEEPEST: usize = 12;
/// Actions that PDF/A-3 does not allow (ISO 19005-3, 6.6.1).
const ACTIONS: [&[u8]; 12] = [
    b"Launch",
    b"Sound",
    b"Movie",
    b"ResetForm",
    b"ImportData",
    b"Hide",
    b"SetOCGState",
    b"Rendition",
    b"Trans",
    b"GoTo3DView",
    b"JavaScript",
    b"RichMediaExecute",
];

/// Something that a later revision brought and a file for archiving must not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotArchival {
    /// Something is written in a font whose shapes are not in the file.
    FontNotEmbedded {
        /// Its name.
        font: String,
    },
    /// Something is done, a script above all.
    Action {
        /// What, by its name in the format: `JavaScript`, `Launch`.
        action: String,
    },
}

/// What the revisions after the first brought. What cannot be read is left to the facts that judge it.
pub(crate) fn brought_later(document: &Document) -> Vec<NotArchival> {
    let mut found = BTreeSet::new();
    for index in 1..document.revisions.len() {
        let view = document.at(index);
        let revision = view.revision();
        for (number, entry) in &revision.entries {
            let generation = match entry {
                Entry::Free => continue,
                Entry::At { generation, .. } => *generation,
                Entry::InStream { .. } => 0,
            };
            if found.len() >= MOST || revision.xref_streams.contains(number) {
                continue;
            }
            if let Ok(Some(loaded)) = view.find((*number, generation)) {
                look(view, &loaded.object, 0, &mut found);
            }
        }
    }
    found.into_iter().take(MOST).collect()
}

fn look(view: View<'_>, object: &Object, depth: usize, found: &mut BTreeSet<NotArchival>) {
    if depth > DEEPEST || found.len() >= MOST {
        return;
    }
    match object {
        Object::Array(items) => {
            for item in items {
                look(view, item, depth + 1, found);
            }
        }
        Object::Dictionary(dictionary) => {
            fonts(view, dictionary, found);
            action(dictionary, found);
            for (_, value) in dictionary {
                look(view, value, depth + 1, found);
            }
        }
        _ => {}
    }
}

/// The fonts that content may be written in. Those that a form merely offers for fields show nothing.
fn fonts(view: View<'_>, dictionary: &Dictionary, found: &mut BTreeSet<NotArchival>) {
    let resources = view.dictionary(dictionary, b"Resources").ok().flatten();
    let Some(fonts) = resources.and_then(|it| view.dictionary(&it, b"Font").ok().flatten()) else {
        return;
    };
    for (_, font) in &fonts {
        let font = view.resolve(font);
        let Ok(Object::Dictionary(font)) = font else {
            continue;
        };
        if name(&font, b"Subtype") == Some(b"Type0") {
            let descendants = view.array(&font, b"DescendantFonts").unwrap_or_default();
            for descendant in descendants {
                if let Ok(Object::Dictionary(descendant)) = view.resolve(&descendant) {
                    judge(view, &descendant, found);
                }
            }
        } else {
            judge(view, &font, found);
        }
    }
}

fn judge(view: View<'_>, font: &Dictionary, found: &mut BTreeSet<NotArchival>) {
    // The shapes of a Type 3 font are content of the file by themselves.
    if name(font, b"Subtype") == Some(b"Type3") {
        return;
    }
    let descriptor = view.dictionary(font, b"FontDescriptor").ok().flatten();
    let embedded = descriptor.is_some_and(|descriptor| {
        let programs: [&[u8]; 3] = [b"FontFile", b"FontFile2", b"FontFile3"];
        let mut programs = programs.into_iter();
        programs.any(|key| descriptor.get(key).ok().and_then(reference).is_some())
    });
    if !embedded {
        let base = name(font, b"BaseFont").unwrap_or(b"?");
        found.insert(NotArchival::FontNotEmbedded {
            font: printable(base),
        });
    }
}

fn action(dictionary: &Dictionary, found: &mut BTreeSet<NotArchival>) {
    let kind = name(dictionary, b"S").filter(|kind| ACTIONS.contains(kind));
    let script = dictionary.has(b"JS").then_some(b"JavaScript".as_slice());
    if let Some(kind) = kind.or(script) {
        found.insert(NotArchival::Action {
            action: printable(kind),
        });
    }
}

fn name<'d>(dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d [u8]> {
    dictionary.get(key).and_then(Object::as_name).ok()
}

/// A name of the format, short enough to be told.
fn printable(name: &[u8]) -> String {
    let text = String::from_utf8_lossy(name);
    text.chars()
        .filter(|letter| !letter.is_control())
        .take(64)
        .collect()
}
