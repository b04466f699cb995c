//! Who refers to whom, in one state of the file.
//!
//! Two questions need it: did the signed state refer to an object that did not exist (prepared for being defined
//! later, a shadow attack), and has an object that may change a second purpose.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use crate::pdf::PdfError;
use crate::pdf::document::View;
use crate::pdf::xref::Entry;

#[derive(Default)]
pub(crate) struct References {
    by_object: BTreeMap<u32, Vec<u32>>,
}

impl References {
    /// Take in what this revision defines, on top of what came before.
    pub fn advance(&mut self, view: View<'_>) -> Result<(), PdfError> {
        let revision = view.revision();
        for (number, entry) in &revision.entries {
            // Its dictionary is a trailer, which refers to everything by office.
            if revision.xref_streams.contains(number) {
                continue;
            }
            let mut found = Vec::new();
            let generation = match entry {
                Entry::Free => None,
                Entry::At { generation, .. } => Some(*generation),
                Entry::InStream { .. } => Some(0),
            };
            if let Some(generation) = generation
                && let Some(loaded) = view.find((*number, generation))?
            {
                collect(&loaded.object, &mut found);
            }
            self.by_object.insert(*number, found);
        }
        Ok(())
    }

    /// Objects that are referred to and do not exist.
    pub fn open(&self, view: View<'_>) -> BTreeSet<u32> {
        let referred = self
            .by_object
            .values()
            .flatten()
            .copied()
            .collect::<BTreeSet<_>>();
        referred
            .into_iter()
            .filter(|number| matches!(view.locate(*number), None | Some((_, Entry::Free))))
            .collect()
    }

    /// How often an object is referred to.
    pub fn count(&self, number: u32) -> usize {
        self.by_object
            .values()
            .flatten()
            .filter(|n| **n == number)
            .count()
    }
}

/// All references in a value, at any depth.
pub(crate) fn collect(object: &Object, found: &mut Vec<u32>) {
    match object {
        Object::Reference(id) => found.push(id.0),
        Object::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Object::Dictionary(dictionary) => collect_dictionary(dictionary, found),
        Object::Stream(stream) => collect_dictionary(&stream.dict, found),
        _ => {}
    }
}

fn collect_dictionary(dictionary: &Dictionary, found: &mut Vec<u32>) {
    dictionary.iter().for_each(|(_, value)| collect(value, found));
}

/// Everything reached from `start`, without leaving `within`.
pub(crate) fn reach(
    view: View<'_>,
    start: &Object,
    within: &BTreeSet<u32>,
    reached: &mut BTreeSet<u32>,
) -> Result<(), PdfError> {
    let mut pending = Vec::new();
    collect(start, &mut pending);
    while let Some(number) = pending.pop() {
        if !within.contains(&number) || !reached.insert(number) {
            continue;
        }
        let generation = match view.locate(number) {
            Some((_, Entry::At { generation, .. })) => generation,
            _ => 0,
        };
        if let Some(loaded) = view.find((number, generation))? {
            collect(&loaded.object, &mut pending);
        }
    }
    Ok(())
}
