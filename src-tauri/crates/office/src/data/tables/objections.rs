//! Objections with both voices, their proposals, and the steps that were to follow.

use super::sheet::{Sheet, if_so, listed, number, text, yes};
use super::{Course, beside, each_act};
use crate::tables::write::Cell;
use acceptance::objection::AskedDeadline;
use acceptance::{ActBody, Objection, Step};
use messages::Catalogue;

pub(super) fn objections(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| course.whole.objections.iter().collect());
    let deadline = |objection: &Objection| objection.deadline.clone().unwrap_or_default();
    let day = |of: fn(&AskedDeadline) -> Option<chrono::NaiveDate>| {
        move |(_, objection): &(&Course<'_>, &Objection)| objection.deadline.as_ref().and_then(of)
    };
    Sheet::over(catalogue, "objections", rows)
        .column("dossier", |(course, _)| course.title())
        .column("objection", |(course, objection)| {
            course.objection_rank(objection.id)
        })
        .column("received-on", |(_, objection)| objection.received_on)
        .column("channel", |(course, objection)| {
            course.word("channel", &objection.channel)
        })
        .column("kind", |(course, objection)| {
            course.word("objection", &objection.kind)
        })
        .column("item", |(course, objection)| {
            objection.item.and_then(|item| course.item_named(item))
        })
        .column("reserve", |(course, objection)| {
            objection
                .reserve
                .and_then(|reserve| course.reserve_named(reserve))
        })
        .column("warned-by", |(course, objection)| {
            let warned = objection.warned_by.iter();
            listed(warned.filter_map(|act| course.act_named(*act)))
        })
        .column("facts", |(_, objection)| text(&objection.facts))
        .column("client-words", |(_, objection)| text(&objection.client_words))
        .column("restatement", |(_, objection)| text(&objection.restatement))
        .column("restatement-confirmed", |(course, objection)| {
            let confirmed = objection.restatement_confirmed;
            confirmed.map_or(Cell::Empty, |confirmed| yes(confirmed, course.catalogue))
        })
        .column("contractor-words", |(_, objection)| {
            text(&objection.contractor_words)
        })
        .column("chosen", |(_, objection)| {
            objection.chosen.map(|index| index.saturating_add(1))
        })
        .column("chosen-on", |(_, objection)| objection.chosen_on)
        .column("declined", |(course, objection)| {
            if_so(objection.declined, course.catalogue)
        })
        .column("asked-deadline", day(|deadline| deadline.asked))
        .column("deadline-contested", |(course, objection)| {
            if_so(deadline(objection).contested, course.catalogue)
        })
        .column("deadline-reason", |(_, objection)| {
            text(&deadline(objection).reason)
        })
        .column("deadline-counter", day(|deadline| deadline.counter))
        .column("counter-accepted", |(course, objection)| {
            if_so(deadline(objection).counter_accepted, course.catalogue)
        })
        .column("status", |(course, objection)| {
            course.word("objection-state", &objection.state)
        })
        .column("cause", |(course, objection)| {
            let cause = objection.cause;
            cause.map_or(Cell::Empty, |cause| course.word("objection-cause", &cause))
        })
        .column("cost", |(_, objection)| objection.cost)
        .column("confirmed-on", |(_, objection)| objection.confirmed_on)
        .column("feedback", |(_, objection)| text(&objection.feedback))
        .file()
}

/// Every proposal, chosen or not.
pub(super) fn proposals(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| {
        let objections = course.whole.objections.iter();
        objections
            .flat_map(|objection| (0..).zip(&objection.proposals).map(move |told| (objection, told)))
            .collect()
    });
    Sheet::over(catalogue, "proposals", rows)
        .column("dossier", |(course, _)| course.title())
        .column("objection", |(course, (objection, _))| {
            course.objection_rank(objection.id)
        })
        .column("proposal", |(_, (_, (index, _)))| index + 1_u32)
        .column("text", |(_, (_, (_, proposal)))| text(&proposal.text))
        .column("remedy", |(course, (_, (_, proposal)))| {
            let remedy = proposal.remedy;
            remedy.map_or(Cell::Empty, |remedy| course.word("remedy", &remedy))
        })
        .column("price-effect", |(_, (_, (_, proposal)))| proposal.price_effect)
        .column("days-effect", |(_, (_, (_, proposal)))| {
            number(proposal.days_effect)
        })
        .column("chosen", |(course, (objection, (index, _)))| {
            if_so(objection.chosen == Some(*index), course.catalogue)
        })
        .file()
}

/// Who does what by when, after an objection or a notice.
pub(super) fn steps(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let of_objections = beside(courses, |course| {
        let objections = course.whole.objections.iter();
        objections
            .flat_map(|objection| {
                let named = course.objection_named(objection.id);
                objection.steps.iter().map(move |step| (named.clone(), step))
            })
            .collect::<Vec<(Option<String>, &Step)>>()
    });
    let of_notices = each_act(courses).flat_map(|(course, act)| {
        let steps = match &act.body {
            ActBody::Notice(notice) => notice.steps.as_slice(),
            _ => &[],
        };
        steps
            .iter()
            .map(move |step| (course, (Some(course.number(act)), step)))
    });
    Sheet::over(catalogue, "steps", of_objections.chain(of_notices))
        .column("dossier", |(course, _)| course.title())
        .column("about", |(_, (named, _))| named.clone())
        .column("who", |(course, (_, step))| course.word("capacity", &step.who))
        .column("what", |(_, (_, step))| text(&step.what))
        .column("due-on", |(_, (_, step))| step.due_on)
        .column("done-on", |(_, (_, step))| step.done_on)
        .column("message", |(_, (_, step))| text(&step.message))
        .file()
}
