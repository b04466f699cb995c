//! Reserves with what became of them, and each line of the acts that lift them.

use super::sheet::{Sheet, text};
use super::{Course, beside, each_act};
use crate::tables::write::Cell;
use acceptance::ActBody;
use messages::Catalogue;

pub(super) fn reserves(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| course.reserves.iter().collect());
    Sheet::over(catalogue, "reserves", rows)
        .column("dossier", |(course, _)| course.title())
        .column("number", |(_, state)| state.number.to_string())
        .column("rank", |(_, state)| state.rank)
        .column("item", |(course, state)| {
            state.reserve.item.and_then(|item| course.item_named(item))
        })
        .column("kind", |(course, state)| {
            course.word("reserve", &state.reserve.kind)
        })
        .column("location", |(_, state)| text(&state.reserve.place))
        .column("client-words", |(_, state)| text(&state.reserve.client_words))
        .column("answer", |(course, state)| {
            let answer = state.reserve.answer;
            answer.map_or(Cell::Empty, |answer| course.word("data-answer", &answer))
        })
        .column("contractor-words", |(_, state)| {
            text(&state.reserve.contractor_words)
        })
        .column("cause", |(_, state)| text(&state.reserve.cause))
        .column("warned-by", |(course, state)| {
            state.reserve.support_notice.and_then(|act| course.act_named(act))
        })
        .column("answerable", |(course, state)| {
            let answerable = state.reserve.answerable;
            answerable.map_or(Cell::Empty, |who| course.word("answerable", &who))
        })
        .column("remedy", |(_, state)| text(&state.reserve.remedy))
        .column("remedy-kind", |(course, state)| {
            let remedy = state.reserve.remedy_kind;
            remedy.map_or(Cell::Empty, |remedy| course.word("remedy", &remedy))
        })
        .column("deadline", |(_, state)| state.deadline)
        .column("status", |(course, state)| {
            course.word("reserve-standing", &state.standing)
        })
        .column("closed-by", |(_, state)| {
            state.closed_by.as_ref().map(ToString::to_string)
        })
        .file()
}

pub(super) fn liftings(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_act(courses).flat_map(|(course, act)| {
        let lines = match &act.body {
            ActBody::Lifting(lifting) => lifting.lines.as_slice(),
            _ => &[],
        };
        lines.iter().map(move |line| (course, act, line))
    });
    Sheet::over(catalogue, "liftings", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, _)| course.number(act))
        .column("reserve", |(course, _, line)| course.reserve_named(line.reserve))
        .column("decision", |(course, _, line)| {
            let decision = line.decision;
            decision.map_or(Cell::Empty, |decision| course.word("data-lifting", &decision))
        })
        .column("done", |(.., line)| text(&line.done))
        .column("done-on", |(.., line)| line.done_on)
        .column("client-words", |(.., line)| text(&line.client_words))
        .column("deadline", |(.., line)| line.deadline)
        .file()
}
