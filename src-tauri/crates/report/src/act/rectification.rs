//! The rectifying act: which act it corrects, by number, day and fingerprint, and what is to be read there instead.

use acceptance::Rectification;

use crate::act::signing::Signing;
use crate::act::{Act, Sections, exhibits, filled, heading, parties, proof, signing};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{INK, SMALL, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn compose(act: &Act<'_>, act_body: &Rectification, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    let corrected = act_body.corrects.and_then(|id| act.cited(id));
    let named = corrected.map_or_else(|| act.text("pdf-rectifies-open"), |cited| act.cited_name(cited));
    heading::masthead(act, &act.with("pdf-rectifies", "act", named.as_str()), c);
    let said = act.marked(
        "pdf-rectification-said",
        &[
            ("act", named.into()),
            ("count", act_body.corrections.len().into()),
            ("originals", act.originals(act_body.originals).into()),
        ],
    );
    c.space(12.0);
    heading::decision(Tone::Neutral, vec![said.clone()], c);
    c.space(12.0);
    let mut fields = parties::parties(act);
    if let Some(cited) = corrected {
        let hash = cited.fingerprint.to_string();
        let (one, two) = hash.split_at_checked(32).unwrap_or((&hash, ""));
        let lines = [one, two].map(|half| Rich::new().mono(half));
        fields.push((act.text("pdf-rectified-fingerprint"), lines.into()));
    }
    c.definition_grid(2, fields);
    if filled(&act_body.reason) {
        sections.begin(c, &act.text("pdf-rectification-reason"));
        c.paragraph(act.linked(act_body.reason.trim()));
    }
    corrections(act, act_body, &mut sections, c);
    exhibits::exhibits(act, &mut sections, c);
    let signing = Signing {
        title: "pdf-signatures-agreement",
        tone: Tone::Neutral,
        said: vec![said],
        attendance: &[],
    };
    let consent = "pdf-consent-rectification";
    signing::both_sides(act, signing, consent, consent, &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn corrections(
    act: &Act<'_>,
    body: &Rectification,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let count = body.corrections.len();
    sections.begin(c, &act.text_with("pdf-corrections", &[("count", count.into())]));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-where"), Width::Share(0.8)),
        ColumnHead::new(act.text("pdf-column-stands"), Width::Share(1.2)),
        ColumnHead::new(act.text("pdf-column-reads"), Width::Share(1.2)),
    ];
    let rows = body.corrections.iter().enumerate().map(|(index, correction)| {
        let stands = match filled(&correction.stands) {
            true => Cell::text(act.with("pdf-quote", "words", correction.stands.trim())),
            false => Cell::styled(act.text("pdf-stands-nothing"), SMALL),
        };
        let reads = match filled(&correction.reads) {
            true => {
                let words = act.with("pdf-quote", "words", correction.reads.trim());
                Cell::text(Rich::new().strong(words))
            }
            false => Cell::styled(act.text("pdf-reads-nothing"), SMALL.coloured(INK)),
        };
        Row::new([
            Cell::text((index + 1).to_string()),
            Cell::text(correction.place.trim()),
            stands,
            reads,
        ])
    });
    c.table(&heads, rows);
    c.space(6.0).note(act.text("pdf-rectification-rest"));
}
