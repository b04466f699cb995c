//! The lifting of reserves: each as it was written, what was done since, what the client decides, before and after side by side.

use acceptance::document::CitedReserve;
use acceptance::exhibit::{Exhibit, LinkTarget, MediaKind};
use acceptance::{Lifting, LiftingDecision, LiftingLine};
use std::collections::HashSet;

use crate::act::signing::Signing;
use crate::act::{
    Act, Sections, exhibits, filled, heading, parties, proof, reserve_anchor, reserves, signing,
};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{AMBER, Colour, GREEN, RED, SMALL, SOFT, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

pub(crate) fn compose(act: &Act<'_>, lifting: &Lifting, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    let (tone, said) = decision(act, lifting);
    heading::masthead(act, &from_acts(act, lifting), c);
    c.space(12.0);
    heading::decision(tone, said.clone(), c);
    c.space(12.0);
    let mut fields = parties::parties(act);
    fields.push((act.text("pdf-visit"), parties::visit(act, &lifting.visit, None)));
    let present = parties::attendance(act, &lifting.attendance);
    if !present.is_empty() {
        fields.push((act.text("pdf-attendance"), present));
    }
    c.definition_grid(2, fields);
    let shown = examined(act, lifting, &mut sections, c);
    open(act, lifting, &mut sections, c);
    if filled(&lifting.remarks) {
        sections.begin(c, &act.text("pdf-lifting-remarks"));
        c.paragraph(act.linked(lifting.remarks.trim()));
    }
    retention(act, lifting, &mut sections, c);
    exhibits::exhibits_but(act, &shown, &mut sections, c);
    let signing = Signing {
        title: "pdf-signatures",
        tone,
        said,
        attendance: &lifting.attendance,
    };
    let (client, contractor) = ("pdf-consent-lifting-client", "pdf-consent-lifting-contractor");
    signing::both_sides(act, signing, client, contractor, &mut sections, c);
    proof::proof(act, &mut sections, c)
}

/// The acts that hold the reserves.
fn from_acts(act: &Act<'_>, lifting: &Lifting) -> String {
    let mut seen = HashSet::new();
    let numbers: Vec<String> = lifting
        .lines
        .iter()
        .filter_map(|line| act.cited_reserve(line.reserve))
        .filter(|cited| seen.insert(cited.act))
        .map(|cited| cited.number.to_string())
        .collect();
    match numbers.is_empty() {
        true => String::new(),
        false => act.with("pdf-lifting-of", "numbers", numbers.join(", ")),
    }
}

pub(crate) fn decision(act: &Act<'_>, lifting: &Lifting) -> (Tone, Vec<Rich>) {
    let count = |decision| {
        lifting
            .lines
            .iter()
            .filter(|line| line.decision == decision)
            .count()
    };
    let (lifted, part, kept, undecided) = (
        count(Some(LiftingDecision::Lifted)),
        count(Some(LiftingDecision::InPart)),
        count(Some(LiftingDecision::Kept)),
        count(None),
    );
    let all = lifted == lifting.lines.len() && lifted > 0;
    let counted = [
        (lifted, "pdf-lifting-count-lifted"),
        (part, "pdf-lifting-count-in_part"),
        (kept, "pdf-lifting-count-kept"),
        (undecided, "pdf-lifting-count-undecided"),
    ];
    let counted: Vec<String> = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| {
            let number = act.number_word(count);
            act.text_with(key, &[("count", count.into()), ("number", number.into())])
        })
        .collect();
    let date = lifting.visit.started.map_or_else(
        || act.text("pdf-date-open"),
        |moment| act.date(moment.date_naive()),
    );
    let values = [
        ("date", date.into()),
        ("client", act.client_name().into()),
        ("counted", counted.join(", ").into()),
        ("count", lifting.lines.len().into()),
        ("originals", act.originals(lifting.originals).into()),
    ];
    let (tone, key) = match (all, undecided) {
        (true, _) => (Tone::Positive, "pdf-decision-lifting-all"),
        (false, 0) => (Tone::Caution, "pdf-decision-lifting"),
        (false, _) => (Tone::Neutral, "pdf-decision-lifting"),
    };
    (tone, vec![act.marked(key, &values)])
}

/// A decision by word and shape.
fn state(act: &Act<'_>, decision: Option<LiftingDecision>) -> (String, Colour) {
    match decision {
        Some(LiftingDecision::Lifted) => (act.text("pdf-lifting-lifted"), GREEN),
        Some(LiftingDecision::InPart) => (act.text("pdf-lifting-in_part"), AMBER),
        Some(LiftingDecision::Kept) => (act.text("pdf-lifting-kept"), RED),
        None => (act.text("pdf-lifting-undecided"), SOFT),
    }
}

/// Each reserve with what was done; gives the exhibits that were shown on the way.
pub(crate) fn examined(
    act: &Act<'_>,
    lifting: &Lifting,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) -> HashSet<u32> {
    let mut shown = HashSet::new();
    if lifting.lines.is_empty() {
        return shown;
    }
    let count = lifting.lines.len();
    sections.begin(
        c,
        &act.text_with("pdf-lifting-examined", &[("count", count.into())]),
    );
    for (index, line) in lifting.lines.iter().enumerate() {
        if index > 0 {
            c.space(12.0);
        }
        let Some(cited) = act.cited_reserve(line.reserve) else {
            continue;
        };
        voices(act, line, cited, index + 1, c);
        c.keep_with_next();
        // Whoever opens the page sees whose pictures these are.
        let title = titled(act, cited);
        c.continued(&title, |c| pairs(act, line, &mut shown, c));
    }
    shown
}

fn titled(act: &Act<'_>, cited: &CitedReserve) -> String {
    let values = [
        ("rank", cited.rank.to_string().into()),
        ("act", cited.number.to_string().into()),
    ];
    act.text_with("pdf-reserve-of", &values)
}

fn voices(act: &Act<'_>, line: &LiftingLine, cited: &CitedReserve, number: usize, c: &mut Composer<'_, '_>) {
    let title = titled(act, cited);
    let mut voices = reserves::voices(act, &cited.reserve, &title, Some(reserve_anchor(number)));
    let (word, colour) = state(act, line.decision);
    voices.state = Rich::new().state(word, colour);
    // What was settled then is told once, with what was done since.
    voices
        .outcome
        .retain(|(label, _)| *label != act.text("pdf-deadline"));
    if let Some(deadline) = cited.deadline {
        voices
            .outcome
            .push((act.text("pdf-deadline"), act.date(deadline).into()));
    }
    let done = match (filled(&line.done), line.done_on) {
        (true, Some(date)) => act.text_with(
            "pdf-lifting-done-on",
            &[("date", act.date(date).into()), ("done", line.done.trim().into())],
        ),
        (true, None) => act.with("pdf-lifting-done", "done", line.done.trim()),
        (false, Some(date)) => act.with("pdf-lifting-done-date", "date", act.date(date)),
        (false, None) => act.text("pdf-lifting-nothing-done"),
    };
    voices.remarks = vec![act.linked(&done)];
    if filled(&line.client_words) {
        let words = act.with("pdf-lifting-client-words", "words", line.client_words.trim());
        voices.remarks.push(act.linked(&words));
    }
    c.voices(voices);
}

/// Pictures before at the left, after at the right.
fn pairs(act: &Act<'_>, line: &LiftingLine, shown: &mut HashSet<u32>, c: &mut Composer<'_, '_>) {
    let pictured = |target| -> Vec<&Exhibit> {
        let tied = act.exhibits_of(target).into_iter().map(|(exhibit, _)| exhibit);
        tied.filter(|exhibit| matches!(exhibit.media, MediaKind::Photo | MediaKind::Video))
            .collect()
    };
    let before = pictured(LinkTarget::Reserve(line.reserve));
    let after = pictured(LinkTarget::Repair(line.reserve));
    let rows = before.len().max(after.len());
    for row in 0..rows {
        let mut side = |exhibit: Option<&&Exhibit>, label: &str, none: &str, c: &mut Composer<'_, '_>| {
            if row == 0 {
                c.label(act.text(label));
            }
            match exhibit {
                // A picture is printed once, and named where it is meant again.
                Some(exhibit) if shown.insert(exhibit.number) => {
                    c.figures(1, [exhibits::figure(act, exhibit)]);
                }
                Some(exhibit) => {
                    let number = act.with("pdf-exhibit-number", "number", exhibit.number.to_string());
                    let anchor = Target::Anchor(crate::act::exhibit_anchor(exhibit.number));
                    c.note(Rich::new().link(number, anchor));
                }
                None if row == 0 => {
                    c.styled(act.text(none), &SMALL);
                }
                None => {
                    c.blank(1.0);
                }
            }
        };
        let (left, right) = (before.get(row), after.get(row));
        let sides = std::cell::RefCell::new(&mut side);
        c.space(7.0).beside(
            0.5,
            |c| (sides.borrow_mut())(left, "pdf-before", "pdf-before-none", c),
            |c| (sides.borrow_mut())(right, "pdf-after", "pdf-after-none", c),
        );
    }
}

/// What stays open, with the deadline that holds.
pub(crate) fn open(act: &Act<'_>, lifting: &Lifting, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let open: Vec<&LiftingLine> = lifting
        .lines
        .iter()
        .filter(|line| line.decision != Some(LiftingDecision::Lifted))
        .collect();
    sections.begin(c, &act.text("pdf-lifting-open"));
    if open.is_empty() {
        c.paragraph(act.text("pdf-lifting-open-none"));
        return;
    }
    let heads = [
        ColumnHead::new(act.text("pdf-column-reserve"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-decision"), Width::Points(120.0)),
        ColumnHead::new(act.text("pdf-column-deadline"), Width::Points(110.0)),
    ];
    let rows = open.into_iter().filter_map(|line| {
        let cited = act.cited_reserve(line.reserve)?;
        let values = [
            ("rank", cited.rank.to_string().into()),
            ("act", cited.number.to_string().into()),
        ];
        let (word, colour) = state(act, line.decision);
        let deadline = match line.deadline.or(cited.deadline) {
            Some(date) => act.date(date),
            None => act.text("pdf-lifting-no-deadline"),
        };
        Some(Row::new([
            Cell::text(act.text_with("pdf-reserve-of", &values)).small(reserves::about(act, &cited.reserve)),
            Cell::text(Rich::new().state(word, colour)),
            Cell::text(deadline),
        ]))
    });
    c.table(&heads, rows);
}

pub(crate) fn retention(act: &Act<'_>, lifting: &Lifting, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if act.document.dossier.contract.retention.is_none() && !lifting.retention_released {
        return;
    }
    sections.begin(c, &act.text("pdf-money-retention"));
    let (key, colour) = match lifting.retention_released {
        true => ("pdf-lifting-retention-released", GREEN),
        false => ("pdf-lifting-retention-kept", AMBER),
    };
    c.paragraph(Rich::new().state(act.text(key), colour));
    c.space(2.0).styled(act.text(&format!("{key}-note")), &SMALL);
}
