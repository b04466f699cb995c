//! What is read down a column: titles, headings, paragraphs, lists, and the list of what is where. Each is an element of the
//! logical structure, set in a style of [`crate::style`].

use super::{Composer, baseline, bound_lines, line_frames, page_number};
use crate::flow::{Column, Columns, Content, Keep, Slice};
use crate::frame::Item;
use crate::style::{BODY, HEADING, LABEL, NOTE, SOFT, SUBHEADING, SUBTITLE, TITLE, TextStyle};
use crate::text::{Rich, Target, break_lines};

impl Composer<'_, '_> {
    /// The title of the document, its lines of about the same length, with a line below it.
    pub fn title(&mut self, title: &str, subtitle: Option<&str>) -> &mut Self {
        let element = self.element("H1");
        self.bookmark(1, title);
        let whole = self.width;
        self.width = self.balanced(title, &TITLE);
        self.lines(&title.into(), &TITLE, element, Keep::Strong);
        self.width = whole;
        if let Some(subtitle) = subtitle {
            self.space(2.0);
            let element = self.element("P");
            self.lines(&subtitle.into(), &SUBTITLE, element, Keep::Free);
        }
        self
    }

    /// The subject of a letter: its heading, in the size of a heading inside the text.
    pub fn subject(&mut self, subject: &str) -> &mut Self {
        let element = self.element("H1");
        self.bookmark(1, subject);
        self.lines(&subject.into(), &SUBHEADING, element, Keep::Strong);
        self
    }

    /// A heading of level 2 or 3, never the last thing on a page.
    pub fn heading(&mut self, level: u8, text: &str) -> &mut Self {
        let (tag, style, above) = match level {
            0..=2 => ("H2", HEADING, 13.0),
            _ => ("H3", SUBHEADING, 9.0),
        };
        let element = self.element(tag);
        self.bookmark(level.clamp(2, 3), text);
        self.space(above);
        self.lines(&text.into(), &style, element, Keep::Strong);
        self.space(4.0)
    }

    /// A paragraph of running text.
    pub fn paragraph(&mut self, text: impl Into<Rich>) -> &mut Self {
        self.styled(text, &BODY)
    }

    /// A paragraph of smaller text.
    pub fn note(&mut self, text: impl Into<Rich>) -> &mut Self {
        self.styled(text, &NOTE)
    }

    /// The name of a field; what follows stays with it.
    pub fn label(&mut self, text: impl Into<Rich>) -> &mut Self {
        let element = self.element("P");
        self.lines(&text.into(), &LABEL, element, Keep::Strong);
        self
    }

    /// A remark that leads to what follows, and stays with it.
    pub fn lead(&mut self, text: impl Into<Rich>, style: &TextStyle) -> &mut Self {
        let element = self.element("P");
        self.lines(&text.into(), style, element, Keep::Strong);
        self
    }

    /// A paragraph in a style of [`crate::style`].
    pub fn styled(&mut self, text: impl Into<Rich>, style: &TextStyle) -> &mut Self {
        let text = text.into();
        if !text.is_empty() {
            let element = self.element("P");
            self.lines(&text, style, element, Keep::Free);
        }
        self
    }

    /// A list with a mark before each entry.
    pub fn list<'l>(
        &mut self,
        style: &TextStyle,
        entries: impl IntoIterator<Item = (&'l str, Rich)>,
    ) -> &mut Self {
        const INDENT: f32 = 13.0;
        let list = self.element("L");
        for (mark, text) in entries {
            let item = self.core.structure.add("LI", list);
            let label = self.core.structure.add("Lbl", item);
            let body = self.core.structure.add("LBody", item);
            let width = self.width;
            let mut marks = self.inner(label, INDENT);
            marks.lines(&mark.into(), style, label, Keep::Free);
            let marks = marks.finish();
            let mut texts = self.inner(body, width - INDENT);
            texts.lines(&text, style, body, Keep::Free);
            let texts = texts.finish();
            self.push(Slice::new(Content::Columns(Columns {
                columns: vec![Column::at(0.0, marks), Column::at(INDENT, texts)],
                pad_top: 0.0,
                pad_bottom: 2.0,
                dividers: Vec::new(),
                underline: None,
                whole: false,
            })));
        }
        self
    }

    /// A list of places of this document, each a link with the number of its page at the right.
    pub fn contents<'l>(
        &mut self,
        style: &TextStyle,
        entries: impl IntoIterator<Item = (&'l str, &'l str, &'l str)>,
    ) -> &mut Self {
        const INDENT: f32 = 13.0;
        /// Room for the number of a page, and for the way to it.
        const NUMBER: f32 = 26.0;
        /// From one dot to the next.
        const DOTS: f32 = 4.0;
        let list = self.element("TOC");
        let width = self.width;
        for (mark, title, anchor) in entries {
            let item = self.core.structure.add("TOCI", list);
            let label = self.core.structure.add("Lbl", item);
            let reference = self.core.structure.add("Reference", item);
            let marks = line_frames(self.core, &mark.into(), style, label, INDENT);
            let text = Rich::new().link(title, Target::Anchor(anchor.to_owned()));
            let mut lines = line_frames(self.core, &text, style, reference, width - INDENT - NUMBER);
            if let Some(last) = lines.last_mut() {
                let end = last.items.iter().map(|item| match item {
                    Item::Text { line, x, .. } => x + line.width,
                    _ => 0.0,
                });
                let end = INDENT + end.fold(0.0, f32::max) + 4.0;
                let number = page_number(anchor, style, width - INDENT, reference);
                last.items.extend(number.items);
                // In line below one another, whatever the length of the titles.
                let first = (end / DOTS).ceil() as usize;
                let count = ((width - NUMBER + 8.0) / DOTS) as usize;
                let dot = |at: usize| [at as f32 * DOTS - INDENT, baseline(style) - 0.7, 0.7, 0.7];
                for at in first..count {
                    last.fill(dot(at), SOFT);
                }
            }
            let columns = [(0.0, marks), (INDENT, lines)];
            let columns = columns.map(|(x, lines)| Column::at(x, bound_lines(lines, Keep::Free).collect()));
            self.push(Slice::new(Content::Columns(Columns {
                columns: columns.into(),
                pad_top: 0.0,
                pad_bottom: 2.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            })));
        }
        self
    }

    /// The least width that does not cost a line more.
    fn balanced(&self, text: &str, style: &TextStyle) -> f32 {
        const STEP: f32 = 6.0;
        let (text, mut width) = (Rich::from(text), self.width);
        let lines = |width| break_lines(&self.core.fonts, &text, style, width).len();
        let least = lines(width);
        while width > self.width / 2.0 && lines(width - STEP) == least {
            width -= STEP;
        }
        width
    }
}
