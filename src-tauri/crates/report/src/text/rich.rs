//! Marked-up words: what a paragraph, a cell or a caption holds before it is set in lines.

use crate::style::{BLUE, Colour, Weight};

/// Text in several looks: what a paragraph, a cell or a caption holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich(pub(crate) Vec<Span>);

impl Rich {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text in the paragraph's own look.
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            ..Span::default()
        })
    }

    /// Adds text that must be seen.
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Semibold),
            ..Span::default()
        })
    }

    /// Adds slanted text.
    pub fn italic(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Italic),
            ..Span::default()
        })
    }

    /// Adds text of fixed width.
    pub fn mono(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Mono),
            ..Span::default()
        })
    }

    /// Adds text in a colour.
    pub fn coloured(self, text: impl Into<String>, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Adds text in a colour that must be seen: a state and its word.
    pub fn state(self, text: impl Into<String>, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Semibold),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Adds text that leads somewhere; it is underlined, so that it is a link on paper too.
    pub fn link(self, text: impl Into<String>, target: Target) -> Self {
        self.push(Span {
            text: text.into(),
            colour: Some(BLUE),
            link: Some(target),
            ..Span::default()
        })
    }

    /// Adds text of another size, in points.
    pub fn sized(self, text: impl Into<String>, size: f32, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            size: Some(size),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Text in which [`STRONG`] and [`PLAIN`] enclose what must be seen.
    pub fn marked(text: &str) -> Self {
        text.split(STRONG)
            .enumerate()
            .fold(Self::new(), |rich, (n, part)| match part.split_once(PLAIN) {
                Some((strong, plain)) if n > 0 => rich.strong(strong).plain(plain),
                _ => rich.plain(part),
            })
    }

    /// Adds all of another text.
    pub fn then(mut self, other: impl Into<Rich>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }

    fn push(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

/// A stretch of text in one look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub(crate) text: String,
    pub(crate) weight: Option<Weight>,
    pub(crate) colour: Option<Colour>,
    pub(crate) size: Option<f32>,
    pub(crate) link: Option<Target>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A named place in this document. A name that nothing bears is printed as plain text.
    Anchor(String),
    /// An address outside.
    Uri(String),
}

/// Begins what must be seen, in a text of the catalogue (a character of private use).
pub const STRONG: char = '\u{E000}';

/// Ends it.
pub const PLAIN: char = '\u{E001}';
