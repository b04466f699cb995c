//! The acts: what each says, who was there, who is to sign it and how they did, what was written and handed over with it.

use super::sheet::{Sheet, if_so, listed, moment, number, text, yes};
use super::{Course, beside, each_act};
use crate::tables::write::Cell;
use crate::words;
use acceptance::reception::{Attendance, HandedOver, Visit};
use acceptance::{
    Act, ActBody, ActState, AgreementOrigin, ReceptionDecision, Sending, Signatory, SignatureManner,
    SignatureRecord, SignerCertificate, Subject,
};
use chrono::NaiveDate;
use messages::Catalogue;

type Row<'c, 'a> = (&'c Course<'a>, &'a Act);

pub(super) fn acts(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    Sheet::over(catalogue, "acts", each_act(courses))
        .column("dossier", |(course, _)| course.title())
        .column("number", |(_, act)| {
            act.issue()
                .map_or(Cell::Empty, |issue| issue.number.to_string().into())
        })
        .column("title", |(course, act)| words::title(&act.body, course.catalogue))
        .column("status", |(course, act)| {
            course.word("act-status", &words::status(act))
        })
        .column("moment", |(_, act)| {
            moment(act.issue().map_or(act.created, |issue| issue.at))
        })
        .column("subject", |(_, act)| text(act.body.subject()))
        .column("items", |(course, act)| {
            let items = act.body.items().into_iter();
            listed(items.filter_map(|item| course.item_named(item)))
        })
        .column("settles", settles)
        .column("facts", |(_, act)| text(facts(&act.body)))
        .column("text", |(_, act)| listed(written(&act.body).map(str::to_owned)))
        .column("client-words", |(_, act)| text(client_words(&act.body)))
        .column("decision", decision)
        .column("visit", |(_, act)| {
            let started = visit(&act.body).and_then(|visit| visit.started);
            started.map_or(Cell::Empty, moment)
        })
        .column("dated-on", |(_, act)| dated_on(&act.body))
        .column("effective-on", |(_, act)| match &act.body {
            ActBody::Reception(reception) => reception.effect(),
            ActBody::Termination(termination) => termination.effective_on,
            _ => None,
        })
        .column("price-effect", |(_, act)| match &act.body {
            ActBody::Agreement(agreement) => Some(agreement.price_effect),
            ActBody::Notice(notice) => Some(notice.price_effect),
            ActBody::SupportNotice(notice) => notice.repair_price,
            _ => None,
        })
        .column("days-effect", |(_, act)| match &act.body {
            ActBody::Agreement(agreement) => number(agreement.days_effect),
            ActBody::Notice(notice) => number(notice.days_effect),
            ActBody::SupportNotice(notice) => number(notice.repair_days),
            _ => Cell::Empty,
        })
        .column("new-end", |(_, act)| match &act.body {
            ActBody::Agreement(agreement) => agreement.new_end,
            ActBody::Notice(notice) => notice.announced_end,
            _ => None,
        })
        .column("remedy", |(course, act)| match &act.body {
            ActBody::Agreement(agreement) => agreement
                .remedy
                .map_or(Cell::Empty, |remedy| course.word("remedy", &remedy)),
            _ => Cell::Empty,
        })
        .column("answer-by", |(_, act)| match &act.body {
            ActBody::Notice(notice) => notice.answer_by,
            ActBody::SupportNotice(notice) => notice.answer_by,
            _ => None,
        })
        .column("originals", |(_, act)| act.body.originals())
        .column("voided-reason", |(_, act)| match &act.state {
            ActState::Voided { reason, .. } => text(reason),
            _ => Cell::Empty,
        })
        .column("voided-at", |(_, act)| match &act.state {
            ActState::Voided { at, .. } => moment(*at),
            _ => Cell::Empty,
        })
        .column("fingerprint", |(_, act)| {
            act.issue()
                .map_or(Cell::Empty, |issue| issue.fingerprint.to_string().into())
        })
        .file()
}

/// What gave rise to it, or what it answers.
fn settles((course, act): &Row<'_, '_>) -> Cell {
    let named = match &act.body {
        ActBody::Agreement(agreement) => match agreement.origin {
            AgreementOrigin::Change => None,
            AgreementOrigin::Objection(id) => course.objection_named(id),
            AgreementOrigin::Reserve(id) => course.reserve_named(id),
            AgreementOrigin::Act(id) => course.act_named(id),
            AgreementOrigin::Record(id) => course.record_named(id),
        },
        ActBody::Letter(letter) => course.subject_named(letter.about),
        ActBody::Notice(notice) => notice.objection.and_then(|id| course.objection_named(id)),
        body => body
            .cited_acts()
            .first()
            .and_then(|id| course.subject_named(Subject::Act(*id))),
    };
    named.into()
}

fn facts(body: &ActBody) -> &str {
    match body {
        ActBody::Agreement(act) => &act.facts,
        ActBody::Notice(act) => &act.facts,
        ActBody::Statement(act) => &act.facts,
        ActBody::Termination(act) => &act.facts,
        _ => "",
    }
}

/// What it says beside its facts, part by part.
fn written(body: &ActBody) -> impl Iterator<Item = &str> {
    let parts: Vec<&str> = match body {
        ActBody::Agreement(act) => vec![&act.terms],
        ActBody::Notice(act) => vec![&act.cause, &act.consequence, &act.asked],
        ActBody::SupportNotice(act) => {
            let found = act
                .defects
                .iter()
                .flat_map(|defect| [&defect.place, &defect.what, &defect.measured, &defect.tolerance]);
            let found = found.map(String::as_str);
            found
                .chain([act.consequence.as_str(), act.proposal.as_str()])
                .collect()
        }
        ActBody::Convocation(act) => vec![&act.place, &act.agenda],
        ActBody::Reception(act) => vec![&act.advice],
        ActBody::Lifting(act) => vec![&act.remarks],
        ActBody::Rectification(act) => vec![&act.reason],
        ActBody::Statement(_) => Vec::new(),
        ActBody::Letter(act) => vec![&act.body],
        ActBody::Termination(act) => vec![&act.ground, &act.body],
    };
    parts.into_iter().filter(|part| !part.trim().is_empty())
}

fn client_words(body: &ActBody) -> &str {
    match body {
        ActBody::SupportNotice(act) => &act.client_words,
        ActBody::Statement(act) => &act.client_words,
        ActBody::Reception(act) => match &act.decision {
            Some(ReceptionDecision::Refused { reasons, .. }) => reasons,
            _ => "",
        },
        _ => "",
    }
}

fn decision((course, act): &Row<'_, '_>) -> Cell {
    match &act.body {
        ActBody::Reception(reception) => match &reception.decision {
            Some(ReceptionDecision::WithoutReserve) => course.catalogue.text("data-without-reserve").into(),
            Some(ReceptionDecision::WithReserves) => course.catalogue.text("data-with-reserves").into(),
            Some(ReceptionDecision::Refused { .. }) => course.catalogue.text("data-refused").into(),
            None => Cell::Empty,
        },
        ActBody::SupportNotice(notice) => notice
            .choice
            .map_or(Cell::Empty, |choice| course.word("pdf-choice", &choice)),
        _ => Cell::Empty,
    }
}

fn visit(body: &ActBody) -> Option<&Visit> {
    match body {
        ActBody::Reception(act) => Some(&act.visit),
        ActBody::Lifting(act) => Some(&act.visit),
        ActBody::Statement(act) => Some(&act.visit),
        _ => None,
    }
}

fn dated_on(body: &ActBody) -> Option<NaiveDate> {
    match body {
        ActBody::Agreement(act) => act.agreed_on,
        ActBody::SupportNotice(act) => act.inspected_on,
        body => body.sending().and_then(|sending| sending.dated_on),
    }
}

/// Who is to sign each act; how and when they did.
pub(super) fn signatories(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_act(courses).flat_map(|(course, act)| {
        let signatories = act.signatories().iter();
        signatories.map(move |signatory| (course, act, signatory, signature(act, signatory)))
    });
    Sheet::over(catalogue, "signatories", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, ..)| course.number(act))
        .column("name", |(_, _, signatory, _)| text(&signatory.name))
        .column("capacity", |(course, _, signatory, _)| {
            course.word("capacity", &signatory.capacity)
        })
        .column("signed", |(course, _, _, signature)| {
            yes(signature.is_some(), course.catalogue)
        })
        .column("signed-at", |(.., signature)| {
            signature.map_or(Cell::Empty, |signature| moment(signature.at))
        })
        .column("manner", |(course, _, _, signature)| {
            signature.map_or(Cell::Empty, |signature| {
                let manner = match signature.manner {
                    SignatureManner::Drawn => "proof-manner-drawn",
                    SignatureManner::Certificate(_) => "proof-manner-certificate",
                    SignatureManner::Elsewhere(_) => "proof-manner-elsewhere",
                    SignatureManner::Paper => "proof-manner-paper",
                };
                course.catalogue.text(manner).into()
            })
        })
        .column("certificate", |(.., signature)| {
            certificate(*signature).map_or(Cell::Empty, |held| text(&held.subject))
        })
        .column("certificate-issuer", |(.., signature)| {
            certificate(*signature).map_or(Cell::Empty, |held| text(&held.issuer))
        })
        .column("certificate-sha256", |(.., signature)| {
            certificate(*signature).map(|held| held.fingerprint.to_string())
        })
        .column("strokes-sha256", |(.., signature)| {
            let strokes = signature.and_then(|signature| signature.strokes);
            strokes.map(|strokes| strokes.to_string())
        })
        .file()
}

fn signature<'a>(act: &'a Act, signatory: &Signatory) -> Option<&'a SignatureRecord> {
    let issue = act.issue()?;
    issue
        .signatures
        .iter()
        .find(|signature| signature.signatory == signatory.id)
}

fn certificate(signature: Option<&SignatureRecord>) -> Option<&SignerCertificate> {
    match &signature?.manner {
        SignatureManner::Certificate(held) | SignatureManner::Elsewhere(held) => Some(held),
        SignatureManner::Drawn | SignatureManner::Paper => None,
    }
}

/// What one side wrote to the other: letters, notices, convocations, terminations, with how they left.
pub(super) fn letters(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_act(courses).filter_map(|(course, act)| Some((course, act, act.body.sending()?)));
    let sent = |(_, _, sending): &(&Course<'_>, &Act, &Sending)| sending.dated_on;
    Sheet::over(catalogue, "letters", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, _)| course.number(act))
        .column("title", |(course, act, _)| {
            words::title(&act.body, course.catalogue)
        })
        .column("addressee", |(course, act, _)| match &act.body {
            ActBody::Letter(letter) => text(&letter.to_name),
            _ => text(&course.whole.dossier.client.name),
        })
        .column("address", |(course, act, _)| match &act.body {
            ActBody::Letter(letter) => text(&letter.to_address.on_one_line()),
            _ => text(&course.whole.dossier.client.address.on_one_line()),
        })
        .column("subject", |(_, act, _)| text(act.body.subject()))
        .column("about", |(course, act, _)| match &act.body {
            ActBody::Letter(letter) => course.subject_named(letter.about),
            ActBody::Notice(notice) => notice.objection.and_then(|id| course.objection_named(id)),
            _ => None,
        })
        .column("text", |(_, act, _)| {
            let parts = [facts(&act.body)].into_iter().chain(written(&act.body));
            listed(parts.filter(|part| !part.trim().is_empty()).map(str::to_owned))
        })
        .column("enclosures", |(_, act, _)| match &act.body {
            ActBody::Letter(letter) => listed(letter.enclosures.iter().cloned()),
            _ => Cell::Empty,
        })
        .column("channel", |(course, _, sending)| {
            course.word("channel", &sending.channel)
        })
        .column("dated-on", sent)
        .column("sending-reference", |(_, _, sending)| text(&sending.reference))
        .file()
}

/// Who was at the visit of each act.
pub(super) fn present(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_act(courses).flat_map(|(course, act)| {
        let persons: &[Attendance] = match &act.body {
            ActBody::Reception(body) => &body.attendance,
            ActBody::Lifting(body) => &body.attendance,
            ActBody::Statement(body) => &body.attendance,
            _ => &[],
        };
        persons.iter().map(move |person| (course, act, person))
    });
    Sheet::over(catalogue, "present", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, _)| course.number(act))
        .column("name", |(.., person)| text(&person.name))
        .column("capacity", |(course, _, person)| {
            course.word("capacity", &person.capacity)
        })
        .column("presence", |(course, _, person)| {
            course.word("presence", &person.presence)
        })
        .column("note", |(.., person)| text(&person.note))
        .file()
}

/// Documents and objects handed over.
pub(super) fn handed_over(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_act(courses).flat_map(|(course, act)| {
        let things: &[HandedOver] = match &act.body {
            ActBody::Reception(body) => &body.handed_over,
            ActBody::Termination(body) => &body.handed_over,
            _ => &[],
        };
        things.iter().map(move |thing| (course, act, thing))
    });
    Sheet::over(catalogue, "handed-over", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, _)| course.number(act))
        .column("what", |(.., thing)| text(&thing.what))
        .column("count", |(.., thing)| thing.count)
        .column("acknowledged", |(course, _, thing)| {
            if_so(thing.acknowledged, course.catalogue)
        })
        .file()
}

/// What rectifying acts correct, place by place.
pub(super) fn corrections(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| {
        let acts = course.whole.acts.iter();
        acts.filter_map(|act| match &act.body {
            ActBody::Rectification(body) => Some(body.corrections.iter().map(move |one| (act, body, one))),
            _ => None,
        })
        .flatten()
        .collect()
    });
    Sheet::over(catalogue, "corrections", rows)
        .column("dossier", |(course, _)| course.title())
        .column("number", |(course, (act, ..))| course.number(act))
        .column("corrects", |(course, (_, body, _))| {
            body.corrects.and_then(|id| course.act_named(id))
        })
        .column("place", |(_, (.., one))| text(&one.place))
        .column("stands", |(_, (.., one))| text(&one.stands))
        .column("reads", |(_, (.., one))| text(&one.reads))
        .file()
}
