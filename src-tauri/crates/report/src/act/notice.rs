//! The notice: a written warning, with its reasons, its effect in figures and the next steps, before it happens.

use acceptance::contract::PriceKind;
use acceptance::{Amount, Notice, NoticeKind, Step};

use crate::act::chain::words_or_none;
use crate::act::correspondence::{self, Addressee};
use crate::act::{Act, Sections, exhibits, filled, objections, proof, reserves, signing, works};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{GREEN, SMALL, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn compose(act: &Act<'_>, notice: &Notice, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    let to = Addressee::of(&act.document.dossier.client);
    correspondence::head(act, &to, &notice.sending, c);
    let kind = act.text(&format!("pdf-notice-{}", kind(notice.kind)));
    let subject = match notice.subject.trim() {
        subject if filled(subject) => act.text_with(
            "pdf-notice-subject",
            &[("kind", kind.into()), ("subject", subject.into())],
        ),
        _ => kind,
    };
    c.space(18.0).title(&act.title(), Some(&subject));
    c.space(10.0);
    let warns = act.text(&format!("pdf-notice-{}-warns", self::kind(notice.kind)));
    let mut said = vec![Rich::from(warns)];
    if let Some(date) = notice.answer_by {
        said.push(act.with("pdf-answer-by", "date", act.date(date)).into());
    }
    crate::act::heading::decision(Tone::Caution, said, c);
    c.space(4.0);
    sections.begin(c, &act.text("pdf-notice-facts"));
    c.paragraph(words_or_none(act, &notice.facts));
    cause(act, notice, &mut sections, c);
    works::concerned(act, "pdf-agreement-items", &notice.items, &mut sections, c);
    if filled(&notice.consequence) {
        sections.begin(c, &act.text("pdf-notice-consequence"));
        c.paragraph(act.linked(notice.consequence.trim()));
    }
    effects(act, notice, &mut sections, c);
    steps(act, &notice.steps, &mut sections, c);
    if filled(&notice.asked) {
        sections.begin(c, &act.text("pdf-notice-asked"));
        c.paragraph(act.linked(notice.asked.trim()));
        if let Some(date) = notice.answer_by {
            c.space(3.0)
                .paragraph(act.with("pdf-answer-by", "date", act.date(date)));
        }
    }
    objections::objections(act, &mut sections, c);
    exhibits::exhibits(act, &mut sections, c);
    signing::one_side(act, "pdf-consent-receipt", &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn kind(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Delay => "delay",
        NoticeKind::Overrun => "overrun",
        NoticeKind::QualityRisk => "quality_risk",
        NoticeKind::ForceMajeure => "force_majeure",
    }
}

pub(crate) fn cause(act: &Act<'_>, notice: &Notice, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if !filled(&notice.cause) && notice.answerable.is_none() {
        return;
    }
    sections.begin(c, &act.text("pdf-notice-cause"));
    if filled(&notice.cause) {
        c.paragraph(act.linked(notice.cause.trim()));
    }
    if let Some(answerable) = notice.answerable {
        let who = act.text(reserves::answerable_key(answerable));
        c.space(3.0)
            .paragraph(act.with("pdf-notice-answerable", "who", who));
    }
}

/// What would change, computed from what holds now.
pub(crate) fn effects(act: &Act<'_>, notice: &Notice, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let moves = notice.days_effect != 0 || notice.announced_end.is_some();
    let costs = notice.price_effect != Amount::ZERO;
    if !moves && !costs {
        return;
    }
    sections.begin(c, &act.text("pdf-notice-effects"));
    if moves {
        c.keep_together(|c| end(act, notice, c));
    }
    if costs {
        c.space(if moves { 8.0 } else { 0.0 });
        c.keep_together(|c| price(act, notice, c));
    }
    c.space(4.0).styled(act.text("pdf-notice-no-change"), &SMALL);
    if costs {
        c.styled(act.tax_note(), &SMALL);
    }
}

fn line(act: &Act<'_>, key: &str, value: String) -> Row {
    Row::new([Cell::text(act.text(key)), Cell::text(value)])
}

fn heads() -> [ColumnHead; 2] {
    [
        ColumnHead::new("", Width::Share(1.0)),
        ColumnHead::amounts("", Width::Points(190.0)),
    ]
}

fn end(act: &Act<'_>, notice: &Notice, c: &mut Composer<'_, '_>) {
    let mut rows = Vec::new();
    let now = act.end_now();
    if let Some(end) = now {
        rows.push(line(act, "pdf-notice-end-now", act.date(end)));
    }
    if notice.days_effect != 0 {
        rows.push(line(act, "pdf-notice-days", act.signed_days(notice.days_effect)));
    }
    let moved = now.map(|end| acceptance::dates::shifted(end, notice.days_effect));
    if let Some(end) = notice.announced_end.or(moved) {
        rows.push(line(act, "pdf-notice-end", act.date(end)).total());
    }
    c.table(&heads(), rows);
}

fn price(act: &Act<'_>, notice: &Notice, c: &mut Composer<'_, '_>) {
    let sum = act.money(act.price_now() + notice.price_effect);
    let mut rows = vec![
        line(act, "pdf-notice-price-now", act.money(act.price_now())),
        line(
            act,
            "pdf-notice-price-effect",
            act.signed_money(notice.price_effect),
        ),
        line(act, "pdf-notice-price", sum).total(),
    ];
    if let PriceKind::Estimate { low, high } = act.document.dossier.contract.price_kind {
        let range = [("low", act.money(low).into()), ("high", act.money(high).into())];
        rows.push(line(
            act,
            "pdf-notice-range",
            act.text_with("pdf-from-to", &range),
        ));
    }
    c.table(&heads(), rows);
}

/// Who does what by when.
pub(crate) fn steps(act: &Act<'_>, steps: &[Step], sections: &mut Sections, c: &mut Composer<'_, '_>) {
    // A row begun and left empty is no step.
    let steps: Vec<&Step> = steps.iter().filter(|step| !step.is_empty()).collect();
    if steps.is_empty() {
        return;
    }
    sections.begin(c, &act.text("pdf-steps"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-step"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-who"), Width::Points(104.0)),
        ColumnHead::new(act.text("pdf-column-when"), Width::Points(116.0)),
    ];
    let rows = steps.iter().enumerate().map(|(index, step)| {
        let mut what = Cell::text(act.linked(step.what.trim()));
        if filled(&step.message) {
            what = what.small(act.with("pdf-step-message", "words", step.message.trim()));
        }
        let mut when = match step.due_on {
            Some(date) => Cell::text(act.date(date)),
            None => Cell::empty(),
        };
        if let Some(date) = step.done_on {
            let done = Rich::new().state(act.with("pdf-step-done", "date", act.date(date)), GREEN);
            when = when.small(done);
        }
        Row::new([
            Cell::text((index + 1).to_string()),
            what,
            Cell::text(act.capacity(step.who)),
            when,
        ])
    });
    c.table(&heads, rows);
}
