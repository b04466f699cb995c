//! Money: the sums of each acceptance act as they were frozen with it, its reductions and guarantees, and the account of each
//! dossier.

use super::sheet::{Sheet, if_so, listed, text};
use super::{Course, each_act};
use crate::tables::write::Cell;
use crate::words;
use acceptance::account::Account;
use acceptance::reception::Penalties;
use acceptance::rules::{Figure, Guarantee};
use acceptance::share::WorksBasis;
use acceptance::sums::Sums;
use acceptance::{Act, ActBody, Reception};
use messages::{Catalogue, arithmetic};

fn each_reception<'c, 'a>(
    courses: &'c [Course<'a>],
) -> impl Iterator<Item = (&'c Course<'a>, &'a Act, &'a Reception)> {
    each_act(courses).filter_map(|(course, act)| match &act.body {
        ActBody::Reception(reception) => Some((course, act, reception)),
        _ => None,
    })
}

/// The sums of each acceptance act; of a draft only what is typed, for its sums are not settled yet.
pub(super) fn receptions(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_reception(courses).map(|(course, act, reception)| {
        let sums = course.frozen.get(&act.id).and_then(acceptance::ActDocument::sums);
        (course, act, reception, sums)
    });
    let penalties = |reception: &'_ Reception| reception.money.penalties.clone();
    Sheet::over(catalogue, "receptions", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, ..)| course.number(act))
        .column("status", |(course, act, ..)| {
            course.word("act-status", &words::status(act))
        })
        .column("completed-on", |(_, _, reception, _)| reception.completed_on)
        .column("effective-on", |(_, _, reception, _)| reception.effect())
        .column("tax", |(course, ..)| {
            course.word("data-tax", &course.whole.dossier.contract.tax)
        })
        .column("received-works", |(.., sums)| told(sums).map(|sums| sums.works))
        .column("agreements", |(.., sums)| sums.map(|sums| sums.agreements))
        .column("reductions", |(.., sums)| sums.map(|sums| sums.reductions))
        .column("penalties", |(.., sums)| sums.map(|sums| sums.penalties))
        .column("penalties-asked", |(_, _, reception, _)| {
            penalties(reception).map(|told| told.asked_for.unwrap_or(told.claimed))
        })
        .column("penalties-waived", |(course, _, reception, _)| {
            let waived = penalties(reception).is_some_and(|told| told.waived);
            if_so(waived, course.catalogue)
        })
        .column("penalties-note", |(_, _, reception, _)| {
            penalties(reception).map_or(Cell::Empty, |told| text(&told.note))
        })
        .column("penalties-calculation", |(course, _, reception, _)| {
            let figure = penalties(reception).as_ref().and_then(figure_of);
            calculation(course, figure.as_ref())
        })
        .column("net", |(.., sums)| told(sums).map(|sums| sums.net))
        .column("paid", |(_, _, reception, _)| reception.money.paid)
        .column("settled-before", |(.., sums)| sums.map(|sums| sums.settled))
        .column("retention-rate", |(_, _, reception, _)| {
            reception.money.retention.as_ref().map(|kept| kept.rate)
        })
        .column("retention", |(.., sums)| told(sums).map(|sums| sums.retention))
        .column("retention-holder", |(_, _, reception, _)| {
            let retention = reception.money.retention.as_ref();
            retention.map_or(Cell::Empty, |kept| text(&kept.holder))
        })
        .column("released-on", |(_, _, reception, _)| {
            reception
                .money
                .retention
                .as_ref()
                .and_then(|kept| kept.released_on)
        })
        .column("carried", |(.., sums)| sums.map(|sums| sums.carried))
        .column("balance", |(.., sums)| told(sums).map(|sums| sums.balance))
        .file()
}

/// The sums, unless nothing tells what share of the agreed price they begin with.
fn told(sums: &Option<Sums>) -> Option<Sums> {
    sums.filter(|sums| sums.basis != WorksBasis::Untold)
}

fn figure_of(penalties: &Penalties) -> Option<Figure> {
    penalties.basis.as_ref()?.figure()
}

/// How a figure was computed, a line for each step.
fn calculation(course: &Course<'_>, figure: Option<&Figure>) -> Cell {
    let currency = course.whole.dossier.contract.currency;
    let lines = figure.map(|figure| arithmetic::figure_lines(course.catalogue, figure, currency));
    listed(lines.unwrap_or_default())
}

/// The price reductions of acceptance acts. Those that an agreement settles stand among the acts, as its effect on the price.
pub(super) fn reductions(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_reception(courses).flat_map(|(course, act, reception)| {
        let reductions = reception.money.reductions.iter();
        reductions.map(move |reduction| (course, act, reception, reduction))
    });
    Sheet::over(catalogue, "reductions", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, ..)| course.number(act))
        .column("status", |(course, act, ..)| {
            course.word("act-status", &words::status(act))
        })
        .column("rank", |(_, _, reception, reduction)| {
            let rank = reduction.reserve.and_then(|id| reception.reserve_number(id));
            rank.and_then(|rank| u32::try_from(rank).ok())
        })
        .column("amount", |(.., reduction)| reduction.amount)
        .column("reason", |(.., reduction)| text(&reduction.reason))
        .column("calculation", |(course, _, _, reduction)| {
            let figure = reduction.basis.as_ref().and_then(|basis| basis.figure());
            calculation(course, figure.as_ref())
        })
        .file()
}

/// The guarantees that run from acceptance acts.
pub(super) fn guarantees(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = each_reception(courses).flat_map(|(course, act, reception)| {
        let guarantees = reception.guarantees.iter();
        guarantees.map(move |guarantee| (course, act, guarantee))
    });
    let said = |key: &str| match catalogue.has(key) {
        true => catalogue.text(key).into(),
        false => text(key),
    };
    Sheet::over(catalogue, "guarantees", rows)
        .column("dossier", |(course, ..)| course.title())
        .column("number", |(course, act, _)| course.number(act))
        .column("status", |(course, act, ..)| {
            course.word("act-status", &words::status(act))
        })
        .column("guarantee", |(_, _, guarantee): &(_, _, &Guarantee)| -> Cell {
            said(&guarantee.name)
        })
        .column("first-day", |(.., guarantee)| guarantee.starts_on)
        .column("last-day", |(.., guarantee)| guarantee.ends_on)
        .column("source", |(.., guarantee)| -> Cell { said(&guarantee.source) })
        .column("reason", |(.., guarantee)| text(&guarantee.reason))
        .file()
}

/// What was asked and paid in each dossier.
pub(super) fn accounts(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = courses.iter().map(|course| {
        let account = Account::of(&course.whole.dossier.contract, &course.whole.records);
        (course, account)
    });
    Sheet::over(catalogue, "accounts", rows)
        .column("dossier", |(course, _)| course.title())
        .column("price-now", |(course, _)| course.contract.price)
        .column("tax", |(course, _)| {
            course.word("data-tax", &course.whole.dossier.contract.tax)
        })
        .column("deposit", |(course, _)| course.whole.dossier.contract.deposit)
        .column("asked", |(_, account)| account.asked())
        .column("received", |(_, account)| account.received())
        .column("announced", |(_, account)| account.announced())
        .file()
}
