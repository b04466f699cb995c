//! An act, told again from its frozen content by the same functions that laid out its pages; without the pictures, which stand
//! with the exhibits, and without anything to sign.

use acceptance::{
    ActBody, ActState, Capacity, Letter, Notice, Reception, SignatureManner, SupportNotice, Termination,
};

use crate::act::chain::words_or_none;
use crate::act::{
    Act, Sections, agreement, convocation, correspondence, exhibit_links, filled, heading, lifting, money,
    notice, parties, rectification, reserves, statement, support, termination, works,
};
use crate::compose::Composer;
use crate::dispute::events::Event;
use crate::dispute::{Book, ToldAct, parts, scope};
use crate::style::{AMBER, Colour, GREEN, RED, SMALL, SOFT, SUBHEADING, Tone};
use crate::text::Rich;

pub(crate) fn retell<'a>(book: &Book<'a>, event: &Event<'a>, told: &'a ToldAct, c: &mut Composer<'_, '_>) {
    let Some(act) = book.told(told) else { return };
    let number = act.document.number.to_string();
    let title = act.title();
    let heading = Rich::new()
        .coloured(format!("{}\u{2003}", event.piece), SOFT)
        .plain(format!("{title} {number}"));
    let bookmark = format!("{}, {}: {number}, {title}", event.when.day(&act), event.piece);
    let (state, colour) = state(&act, told);
    c.keep_together(|c| {
        parts::event(&heading, &bookmark, &event.anchor(), c);
        c.lead(Rich::new().state(state, colour), &SUBHEADING);
        c.space(5.0).definition_grid(2, facts(book, &act, told));
    });
    c.keep_with_next();
    scope::within(c, &number, |c| content(&act, c));
    let exhibits = &act.document.exhibits;
    if !exhibits.is_empty() {
        let links = exhibit_links(exhibits);
        let label = format!("{} ", act.text("dispute-exhibits-cited"));
        c.space(8.0).note(Rich::new().coloured(label, SOFT).then(links));
    }
}

/// Whose word it is, and whether it holds.
fn state(act: &Act<'_>, told: &ToldAct) -> (String, Colour) {
    let kind = told.act.kind();
    let acknowledged = told.act.issue().is_some_and(|issue| {
        let mut signatures = issue.signatures.iter();
        signatures.any(|signature| signature.capacity.is_of_client())
    });
    let on_paper = told.act.issue().is_some_and(|issue| {
        let of_client = issue.signatures.iter().filter(|one| one.capacity.is_of_client());
        of_client.clone().count() > 0 && of_client.clone().all(|one| one.manner == SignatureManner::Paper)
    });
    match &told.act.state {
        ActState::Voided { reason, at, .. } => {
            let values = [
                ("moment", act.words.moment(*at).into()),
                ("reason", reason.trim().into()),
            ];
            (act.text_with("dispute-state-voided", &values), RED)
        }
        _ if kind.is_of_both_sides() && told.act.is_agreed() && on_paper => {
            (act.text("dispute-state-both-paper"), SOFT)
        }
        _ if kind.is_of_both_sides() && told.act.is_agreed() => (act.text("dispute-state-both"), GREEN),
        _ if kind.is_of_both_sides() => (act.text("dispute-state-unsigned"), AMBER),
        _ if on_paper => (act.text("dispute-state-one-paper"), SOFT),
        _ if acknowledged => (act.text("dispute-state-one-acknowledged"), SOFT),
        _ => (act.text("dispute-state-one"), SOFT),
    }
}

/// When it was issued, how it went out, who signed, and by what it is known again.
fn facts(book: &Book<'_>, act: &Act<'_>, told: &ToldAct) -> parties::Fields {
    let mut fields: parties::Fields = Vec::new();
    let Some(issue) = told.act.issue() else {
        return fields;
    };
    fields.push((
        act.text("dispute-issued"),
        vec![act.words.moment(issue.at).into()],
    ));
    let mut signed: Vec<Rich> = issue
        .signatures
        .iter()
        .map(|signature| {
            let values = [
                ("name", signature.name.trim().into()),
                ("capacity", act.capacity(signature.capacity).to_lowercase().into()),
                ("moment", act.words.moment(signature.at).into()),
            ];
            // What is bound as paper stands on the word of whoever bound it.
            let key = match signature.manner {
                SignatureManner::Paper => "dispute-signature-paper",
                _ => "dispute-signature",
            };
            act.text_with(key, &values).into()
        })
        .collect();
    for missing in told.act.missing_signatories() {
        let values = [
            ("name", missing.name.trim().into()),
            ("capacity", act.capacity(missing.capacity).to_lowercase().into()),
        ];
        // The contractor’s certification is their word; their signature is customary, not a condition.
        let (key, colour) = match missing.capacity {
            Capacity::Contractor => ("dispute-signature-sealed", SOFT),
            _ => ("dispute-signature-missing", AMBER),
        };
        signed.push(Rich::new().coloured(act.text_with(key, &values), colour));
    }
    if signed.is_empty() {
        signed.push(act.text("dispute-signature-none").into());
    }
    fields.push((act.text("dispute-signatures"), signed));
    if let Some(sending) = act.document.body.sending() {
        let sent = correspondence::sent(act, sending);
        let mut sent: Vec<Rich> = sent.into_iter().map(Rich::from).collect();
        if let Some(day) = sending.dated_on {
            sent.push(act.with("dispute-dated", "date", act.date(day)).into());
        }
        fields.push((act.text("dispute-sending"), sent));
    }
    let cited: Vec<Rich> = act
        .document
        .cited
        .iter()
        .map(|cited| book.act_link(cited.id))
        .collect();
    let cited: Vec<Rich> = cited.into_iter().filter(|link| !link.is_empty()).collect();
    if !cited.is_empty() {
        fields.push((act.text("dispute-cites"), cited));
    }
    let hash = issue.fingerprint.to_string();
    fields.push((act.text("pdf-fingerprint"), halves(&hash)));
    if let Some(file) = &told.file {
        fields.push((act.text("dispute-sealed-file"), halves(&file.to_string())));
    }
    fields
}

/// A hash on two lines.
pub(crate) fn halves(hash: &str) -> Vec<Rich> {
    let (one, two) = hash.split_at_checked(32).unwrap_or((hash, ""));
    [one, two].map(|half| Rich::new().mono(half)).into()
}

fn content(act: &Act<'_>, c: &mut Composer<'_, '_>) {
    let sections = &mut Sections::plain();
    match &act.document.body {
        ActBody::Reception(body) => reception(act, body, sections, c),
        ActBody::Agreement(body) => {
            c.space(8.0);
            heading::decision(Tone::Neutral, vec![act.agreed(body)], c);
            agreement::content(act, body, sections, c);
        }
        ActBody::SupportNotice(body) => support(act, body, sections, c),
        ActBody::Notice(body) => notice(act, body, sections, c),
        ActBody::Convocation(body) => {
            c.space(8.0).paragraph(convocation::subtitle(act, body));
            c.space(6.0);
            convocation::appointment(act, body, c);
            if filled(&body.agenda) {
                sections.begin(c, &act.text("pdf-convocation-agenda"));
                correspondence::body(act, &body.agenda, c);
            }
        }
        ActBody::Lifting(body) => {
            let (tone, said) = lifting::decision(act, body);
            c.space(8.0);
            heading::decision(tone, said, c);
            let mut fields = vec![(act.text("pdf-visit"), parties::visit(act, &body.visit, None))];
            let present = parties::attendance(act, &body.attendance);
            if !present.is_empty() {
                fields.push((act.text("pdf-attendance"), present));
            }
            c.space(8.0).definition_grid(2, fields);
            lifting::examined(act, body, sections, c);
            lifting::open(act, body, sections, c);
            if filled(&body.remarks) {
                sections.begin(c, &act.text("pdf-lifting-remarks"));
                c.paragraph(act.linked(body.remarks.trim()));
            }
            lifting::retention(act, body, sections, c);
        }
        ActBody::Rectification(body) => {
            if filled(&body.reason) {
                sections.begin(c, &act.text("pdf-rectification-reason"));
                c.paragraph(act.linked(body.reason.trim()));
            }
            rectification::corrections(act, body, sections, c);
        }
        ActBody::Statement(body) => {
            c.space(8.0);
            statement::said(act, body, c);
            let mut fields = vec![(act.text("pdf-visit"), parties::visit(act, &body.visit, None))];
            let present = parties::attendance(act, &body.attendance);
            if !present.is_empty() {
                fields.push((act.text("pdf-attendance"), present));
            }
            c.space(8.0).definition_grid(2, fields);
            statement::convened(act, body, sections, c);
            let cause = statement::cause(body.cause);
            sections.begin(c, &act.text(&format!("pdf-statement-{cause}-title")));
            statement::happened(act, body, c);
            statement::state(act, body, sections, c);
            if let Some(at) = body.proposed {
                sections.begin(c, &act.text("pdf-statement-proposed"));
                c.paragraph(act.words.moment(at));
            }
        }
        ActBody::Letter(body) => letter(act, body, c),
        ActBody::Termination(body) => termination(act, body, sections, c),
    }
}

fn reception(act: &Act<'_>, body: &Reception, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let (tone, said) = act.decision(body);
    c.space(8.0);
    heading::decision(tone, said, c);
    let mut fields = vec![(act.text("dispute-scope"), vec![heading::scope(act, body).into()])];
    fields.extend(heading::held(act, body));
    c.space(8.0).definition_grid(2, fields);
    works::items(act, body, sections, c);
    reserves::reserves(act, body, sections, c);
    works::handed_over(act, body, sections, c);
    money::account(act, body, sections, c);
    money::guarantees(act, body, sections, c);
}

fn support(act: &Act<'_>, body: &SupportNotice, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if filled(&body.subject) {
        c.space(6.0).paragraph(Rich::new().strong(body.subject.trim()));
    }
    c.space(8.0);
    heading::decision(Tone::Caution, vec![support::said(act, body)], c);
    support::defects(act, &body.defects, sections, c);
    sections.begin(c, &act.text("pdf-support-consequence"));
    c.paragraph(words_or_none(act, &body.consequence));
    works::concerned(act, "pdf-support-items", &body.items, sections, c);
    support::proposal(act, body, sections, c);
    sections.begin(c, &act.text("pdf-support-choice"));
    c.lead(
        act.text(match body.choice {
            Some(_) => "pdf-support-chosen",
            None => "dispute-support-open",
        }),
        &SMALL,
    );
    c.space(4.0).choices(support::choices(act, Some(body)));
    if let Some(date) = body.answer_by {
        c.paragraph(act.with("pdf-answer-by", "date", act.date(date)));
    }
    if filled(&body.client_words) {
        c.space(4.0).label(act.text("pdf-client-says"));
        c.paragraph(act.quoted(&body.client_words));
    }
}

fn notice(act: &Act<'_>, body: &Notice, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if filled(&body.subject) {
        c.space(6.0).paragraph(Rich::new().strong(body.subject.trim()));
    }
    let warns = act.text(&format!("pdf-notice-{}-warns", notice::kind(body.kind)));
    c.space(8.0);
    heading::decision(Tone::Caution, vec![warns.into()], c);
    sections.begin(c, &act.text("pdf-notice-facts"));
    c.paragraph(words_or_none(act, &body.facts));
    notice::cause(act, body, sections, c);
    works::concerned(act, "pdf-agreement-items", &body.items, sections, c);
    if filled(&body.consequence) {
        sections.begin(c, &act.text("pdf-notice-consequence"));
        c.paragraph(act.linked(body.consequence.trim()));
    }
    notice::effects(act, body, sections, c);
    notice::steps(act, &body.steps, sections, c);
    if filled(&body.asked) {
        sections.begin(c, &act.text("pdf-notice-asked"));
        c.paragraph(act.linked(body.asked.trim()));
    }
    if let Some(date) = body.answer_by {
        c.space(3.0)
            .paragraph(act.with("pdf-answer-by", "date", act.date(date)));
    }
}

/// A letter in full, as it was posted.
fn letter(act: &Act<'_>, body: &Letter, c: &mut Composer<'_, '_>) {
    c.space(6.0).label(act.text("dispute-letter-to"));
    c.paragraph(Rich::new().strong(body.to_name.trim()));
    for line in correspondence::address_lines(&body.to_address) {
        c.paragraph(line);
    }
    if filled(&body.subject) {
        let subject = act.with("pdf-letter-subject", "subject", body.subject.trim());
        c.space(8.0).paragraph(Rich::new().strong(subject));
    }
    match filled(&body.body) {
        true => correspondence::body(act, &body.body, c),
        false => {
            c.space(6.0).paragraph(words_or_none(act, ""));
        }
    }
    correspondence::enclosures(act, &body.enclosures, c);
}

fn termination(act: &Act<'_>, body: &Termination, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    c.space(8.0);
    heading::decision(Tone::Neutral, termination::said(act, body), c);
    correspondence::body(act, &body.body, c);
    for (key, text) in [
        ("pdf-termination-ground", &body.ground),
        ("pdf-termination-facts", &body.facts),
    ] {
        if filled(text) {
            sections.begin(c, &act.text(key));
            correspondence::body(act, text, c);
        }
    }
    termination::account(act, body, sections, c);
    works::objects(act, &body.handed_over, sections, c);
}
