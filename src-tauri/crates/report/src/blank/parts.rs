//! What the forms have in common: head and foot, parties, sections, empty tables, places to sign.

use acceptance::{Capacity, Channel};

use crate::act::{Act, correspondence, filled, parties};
use crate::boxes::{SignatureBox, SignatureSpace};
use crate::compose::Composer;
use crate::document::Document;
use crate::form::Open;
use crate::style::{
    Align, BODY, INK, MARGIN_LEFT, MARGIN_RIGHT, NOTE, PAGE_HEIGHT, PAGE_WIDTH, RULE, RUNNING, SMALL,
    SUBHEADING,
};
use crate::table::{Cell, ColumnHead, Row};
use crate::text::Rich;

/// Height of a row to write on, in points.
pub(crate) const ROW: f32 = 19.0;

/// The form that is being laid out.
pub(crate) struct Form<'f> {
    pub act: &'f Act<'f>,
    /// Whether the parties and the contract are known.
    pub known: bool,
}

impl Form<'_> {
    pub fn text(&self, key: &str) -> String {
        self.act.text(key)
    }

    /// A field with lines to write on.
    pub fn open(&self, key: &str, lines: usize) -> (String, Open) {
        (self.text(key), Open::Lines(lines))
    }

    /// Title, number to be given later, contractor.
    pub fn masthead(&self, c: &mut Composer<'_, '_>) {
        let contractor = &self.act.document.contractor;
        c.beside(
            0.55,
            |left| {
                left.title(&self.act.title(), None);
                left.space(4.0).styled(self.text("pdf-form-number"), &SMALL);
            },
            |right| {
                if filled(&contractor.name) {
                    right.styled(contractor.name.trim(), &SUBHEADING.aligned(Align::Right));
                    for line in parties::contractor(self.act, contractor) {
                        right.styled(line, &NOTE.aligned(Align::Right));
                    }
                } else {
                    right.label(self.text("pdf-contractor")).ruled(3);
                }
            },
        );
    }

    /// Client, contract and site, and what else belongs to the head.
    pub fn head(&self, more: impl IntoIterator<Item = (String, Open)>, c: &mut Composer<'_, '_>) {
        self.masthead(c);
        let mut fields: Vec<(String, Open)> = match self.known {
            true => parties::parties(self.act)
                .into_iter()
                .map(|(label, lines)| (label, Open::Known(lines)))
                .collect(),
            false => vec![
                self.open("pdf-client", 2),
                self.open("pdf-site", 2),
                self.open("pdf-form-contract", 1),
                self.open("pdf-form-works", 1),
            ],
        };
        fields.extend(more);
        c.space(10.0).open_fields(2, fields);
    }

    /// A heading with lines to write on.
    pub fn lines(&self, key: &str, count: usize, c: &mut Composer<'_, '_>) {
        c.keep_together(|c| {
            c.heading(2, &self.text(key)).ruled(count);
        });
    }

    /// A heading with an empty table.
    pub fn rows(
        &self,
        title: &str,
        heads: &[ColumnHead],
        count: usize,
        height: f32,
        c: &mut Composer<'_, '_>,
    ) {
        self.filled_rows(title, heads, Vec::new(), count, height, c);
    }

    /// A heading with a table of what is known, and empty rows below.
    pub fn filled_rows(
        &self,
        title: &str,
        heads: &[ColumnHead],
        mut rows: Vec<Row>,
        count: usize,
        height: f32,
        c: &mut Composer<'_, '_>,
    ) {
        c.heading(2, &self.text(title));
        rows.extend((0..count).map(|_| Row::new([Cell::empty()]).tall(height)));
        c.table(heads, rows);
    }

    /// How a letter leaves.
    pub fn sending(&self, c: &mut Composer<'_, '_>) {
        let channels = [
            Channel::OnSite,
            Channel::RegisteredLetter,
            Channel::Letter,
            Channel::Email,
            Channel::Message,
        ];
        c.boxes(channels.map(|channel| self.text(correspondence::sent_key(channel))));
        c.open_fields(
            2,
            [self.open("pdf-form-dated", 1), self.open("pdf-form-proof", 1)],
        );
    }

    /// A place for each to sign; `consent` is the key of what they declare.
    pub fn signatures(&self, title: &str, who: &[(Capacity, &str)], c: &mut Composer<'_, '_>) {
        let boxes = who.iter().map(|(capacity, consent)| SignatureBox {
            name: self.text("pdf-form-name"),
            capacity: self.act.capacity(*capacity),
            statement: vec![self.text(consent).into(), Rich::from(self.text("pdf-form-done"))],
            space: SignatureSpace::Note(Rich::new()),
            anchor: None,
        });
        c.keep_together(|c| {
            c.heading(2, &self.text(title)).signature_boxes(boxes);
        });
    }

    /// Boxes to tick, below a heading.
    pub fn boxes(&self, title: &str, keys: &[&str], c: &mut Composer<'_, '_>) {
        c.keep_together(|c| {
            c.heading(2, &self.text(title));
            c.boxes(keys.iter().map(|key| self.text(key)));
        });
    }
}

/// Boxes to tick inside a cell.
pub(crate) fn ticks(form: &Form<'_>, keys: &[&str]) -> Cell {
    let words = keys
        .iter()
        .map(|key| format!("☐\u{a0}{}", form.text(key).replace(' ', "\u{a0}")));
    Cell::styled(words.collect::<Vec<_>>().join("  "), SMALL.coloured(INK))
}

/// A strong sentence.
pub(crate) fn strong(text: String, c: &mut Composer<'_, '_>) {
    c.styled(Rich::new().strong(text), &BODY);
}

/// Head and foot of every page of a form.
pub(crate) fn furnish(act: &Act<'_>, pages: &mut Document<'_>) {
    const FOOT: f32 = PAGE_HEIGHT - 58.0;
    let (left, right) = (MARGIN_LEFT, PAGE_WIDTH - MARGIN_RIGHT);
    let owner = act.document.contractor.name.trim().to_owned();
    let title = act.with("pdf-form-title", "title", act.title());
    let (number, later) = (act.text("pdf-form-number"), act.text("pdf-form-foot"));
    let words = act.words;
    pages.furnish(move |page, canvas| {
        canvas.text(owner.as_str(), &RUNNING, left, 46.5);
        canvas.text(title.as_str(), &RUNNING.aligned(Align::Right), right, 46.5);
        canvas.rule((left, 54.5), (right, 54.5), RULE, 0.5);
        canvas.rule((left, FOOT), (right, FOOT), RULE, 0.5);
        canvas.text(number.as_str(), &RUNNING.coloured(INK), left, FOOT + 18.0);
        canvas.text(later.as_str(), &RUNNING, left, FOOT + 29.5);
        let values = [
            ("page", page.number.to_string().into()),
            ("total", page.total.to_string().into()),
        ];
        let count = words.text_with("pdf-page", &values);
        let style = RUNNING.aligned(Align::Right).coloured(INK);
        canvas.text(count, &style, right, FOOT + 18.0);
        Ok(())
    });
}
