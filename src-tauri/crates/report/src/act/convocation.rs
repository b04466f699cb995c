//! The convocation: when and where, large; what will be looked at; the right to be represented; what happens in absence.

use acceptance::dates::Moment;
use acceptance::{ConvocationAct, VisitPurpose};

use crate::act::correspondence::{self, Addressee};
use crate::act::{Act, Sections, exhibits, filled, parties, proof, signing};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{BODY, HEADING, INK, NOTE, TextStyle, Tone};
use crate::text::Rich;

const WHEN: TextStyle = TextStyle {
    size: 16.0,
    leading: 20.0,
    ..HEADING.coloured(INK)
};

pub(crate) fn compose(act: &Act<'_>, convocation: &ConvocationAct, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::plain();
    let to = Addressee::of(&act.document.dossier.client);
    correspondence::head(act, &to, &convocation.sending, c);
    c.space(18.0)
        .title(&act.title(), Some(&subtitle(act, convocation)));
    c.space(8.0).paragraph(act.text("pdf-convocation-greeting"));
    if let Some(before) = convocation.follows.and_then(|id| act.cited(id)) {
        let before = act.cited_name(before);
        c.space(7.0)
            .paragraph(act.with("pdf-convocation-follows", "act", before));
    }
    let key = format!("pdf-convocation-{}", purpose(convocation.purpose));
    c.space(7.0).paragraph(act.text(&key));
    c.space(9.0);
    appointment(act, convocation, c);
    c.space(4.0);
    if filled(&convocation.agenda) {
        c.heading(2, &act.text("pdf-convocation-agenda"));
        correspondence::body(act, &convocation.agenda, c);
    }
    c.heading(2, &act.text("pdf-convocation-represented-title"));
    c.paragraph(act.text("pdf-convocation-represented"));
    c.space(7.0).paragraph(act.text(match convocation.purpose {
        VisitPurpose::Reception => "pdf-convocation-absence-reception",
        _ => "pdf-convocation-absence",
    }));
    c.space(7.0).paragraph(act.text("pdf-letter-regards"));
    correspondence::signed_off(act, c);
    exhibits::exhibits(act, &mut sections, c);
    signing::one_side(act, "pdf-consent-receipt", &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn purpose(purpose: VisitPurpose) -> &'static str {
    match purpose {
        VisitPurpose::Reception => "reception",
        VisitPurpose::Lifting => "lifting",
        VisitPurpose::Support => "support",
        VisitPurpose::Finding => "finding",
    }
}

pub(crate) fn subtitle(act: &Act<'_>, convocation: &ConvocationAct) -> String {
    let visit = act.text(&format!("pdf-visit-for-{}", purpose(convocation.purpose)));
    match convocation.part.trim() {
        part if filled(part) => act.text_with(
            "pdf-visit-for-part",
            &[("visit", visit.into()), ("part", part.into())],
        ),
        _ => visit,
    }
}

/// The day, the hour and the place, so that nobody misses them.
pub(crate) fn appointment(act: &Act<'_>, convocation: &ConvocationAct, c: &mut Composer<'_, '_>) {
    let place = match filled(&convocation.place) {
        true => convocation.place.trim().to_owned(),
        false => {
            parties::address(&act.document.dossier.site).unwrap_or_else(|| act.text("pdf-visit-on-site"))
        }
    };
    let first = convocation.at.map_or_else(
        || act.text("pdf-visit-open"),
        |at| when(act, "pdf-convocation-when", at),
    );
    let other = convocation.or_at.map(|at| when(act, "pdf-convocation-or", at));
    c.callout_of(Tone::Neutral, |inside| {
        inside.styled(first, &WHEN);
        if let Some(other) = other {
            inside.space(2.0).styled(other, &BODY);
        }
        inside.space(3.0).styled(Rich::new().strong(place), &BODY);
        if let Some(answer) = convocation.or_at.and(Some(act.text("pdf-convocation-or-answer"))) {
            inside.space(3.0).styled(answer, &NOTE);
        }
    });
}

fn when(act: &Act<'_>, key: &str, at: Moment) -> String {
    act.text_with(
        key,
        &[
            ("date", act.date(at.date_naive()).into()),
            ("time", act.words.time(at.naive_local()).into()),
        ],
    )
}
