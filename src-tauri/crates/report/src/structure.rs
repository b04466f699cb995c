//! The logical structure: what is a heading, a table, a figure, and in which order it is read.
//!
//! Elements are made while the flow is composed and take their place under their parent when
//! their first content is painted, so that the order of reading is the order of the pages.
//! Tags are those of ISO 32000-1, 14.8.4.

/// An element of the structure, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ElementId(pub usize);

/// What hangs below an element.
#[derive(Clone, Debug)]
pub(crate) enum Kid {
    Element(ElementId),
    /// Marked content on a page.
    Content {
        page: usize,
        mcid: usize,
    },
    /// A link annotation, by number.
    Link {
        page: usize,
        link: usize,
    },
    /// A signature field, by number.
    Field {
        page: usize,
        field: usize,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub tag: &'static str,
    pub parent: Option<ElementId>,
    pub kids: Vec<Kid>,
    pub alt: Option<String>,
    /// Left, bottom, right, top on its page: required of a figure.
    pub bounds: Option<[f32; 4]>,
    /// `Column` or `Row` of a header cell.
    pub scope: Option<&'static str>,
    placed: bool,
}

/// The tree of elements; number 0 is the document.
pub(crate) struct Structure {
    elements: Vec<Element>,
}

/// The element that holds all others.
pub(crate) const ROOT: ElementId = ElementId(0);

impl Structure {
    pub fn new() -> Self {
        let mut root = Element::new("Document", None);
        root.placed = true;
        Self { elements: vec![root] }
    }

    /// Makes an element; it is read where its first content is painted.
    pub fn add(&mut self, tag: &'static str, parent: ElementId) -> ElementId {
        self.elements.push(Element::new(tag, Some(parent)));
        ElementId(self.elements.len() - 1)
    }

    pub fn get_mut(&mut self, id: ElementId) -> &mut Element {
        &mut self.elements[id.0]
    }

    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Gives an element and its ancestors their place, after all that was placed before.
    pub fn place(&mut self, id: ElementId) {
        if self.elements[id.0].placed {
            return;
        }
        self.elements[id.0].placed = true;
        if let Some(parent) = self.elements[id.0].parent {
            self.place(parent);
            self.elements[parent.0].kids.push(Kid::Element(id));
        }
    }

    pub fn add_kid(&mut self, id: ElementId, kid: Kid) {
        self.place(id);
        self.elements[id.0].kids.push(kid);
    }

    pub fn is_placed(&self, id: ElementId) -> bool {
        self.elements[id.0].placed
    }
}

impl Element {
    fn new(tag: &'static str, parent: Option<ElementId>) -> Self {
        Self {
            tag,
            parent,
            kids: Vec::new(),
            alt: None,
            bounds: None,
            scope: None,
            placed: false,
        }
    }
}
