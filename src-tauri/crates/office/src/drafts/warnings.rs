//! What is said in writing before it happens: the unfit support, the delay, the price, the result.

use super::{Ground, ORIGINALS, short, unfit};
use crate::figures;
use crate::problems::{Outcome, Sentence};
use acceptance::objection::ObjectionKind;
use acceptance::{
    ActBody, Amount, Capacity, Channel, Notice, NoticeKind, Objection, PriceKind, RecordBody, Subject,
    SupportNotice,
};

/// A notice on the existing support, inspected today.
pub(super) fn support(ground: &Ground<'_>) -> SupportNotice {
    SupportNotice {
        inspected_on: Some(ground.today()),
        originals: ORIGINALS,
        signatories: ground.signatories_as(&[Capacity::Client, Capacity::Contractor]),
        ..SupportNotice::default()
    }
}

/// The defects of a support, one a line.
pub(super) fn findings(notice: &SupportNotice) -> String {
    let line = |defect: &acceptance::SupportDefect| {
        let parts = [&defect.place, &defect.what, &defect.measured, &defect.tolerance];
        let written: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
        let written: Vec<&str> = written.into_iter().filter(|part| !part.is_empty()).collect();
        written.join(", ")
    };
    notice.defects.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A warning, with the facts of what it comes from.
pub(super) fn notice(ground: &Ground<'_>) -> Outcome<Notice> {
    let blank = Notice {
        sending: ground.sending(Channel::RegisteredLetter),
        originals: ORIGINALS,
        ..Notice::default()
    };
    Ok(match ground.from {
        Subject::Dossier => of_dossier(ground, blank),
        Subject::Objection(id) => Notice {
            objection: Some(id),
            ..of_objection(ground, ground.objection(id)?, blank)
        },
        Subject::Reserve(id) => of_reserve(ground, &ground.reserve(id)?, blank),
        Subject::Record(id) => of_wish(ground, &ground.record(id)?.body, blank)?,
        Subject::Act(id) => match &ground.act(id)?.body {
            ActBody::SupportNotice(support) => of_support(ground, support, blank),
            _ => return Err(unfit()),
        },
    })
}

/// An estimate that was left, or is about to be, is told before a term that has run out.
fn of_dossier(ground: &Ground<'_>, blank: Notice) -> Notice {
    let state = ground.chain().contract();
    if let Some(facts) = beyond_range(ground, Amount::ZERO) {
        return Notice {
            kind: NoticeKind::Overrun,
            facts,
            ..blank
        };
    }
    if let Some(facts) = near_the_top(ground) {
        return Notice {
            kind: NoticeKind::Overrun,
            facts,
            ..blank
        };
    }
    match state.end {
        Some(end) => Notice {
            facts: ground.say(Sentence::of("draft-facts-end").with("date", ground.date(end))),
            ..blank
        },
        None => blank,
    }
}

fn of_objection(ground: &Ground<'_>, objection: &Objection, blank: Notice) -> Notice {
    let kind = match objection.kind {
        ObjectionKind::Delay => NoticeKind::Delay,
        ObjectionKind::Price => NoticeKind::Overrun,
        _ => NoticeKind::QualityRisk,
    };
    let name = objection.item.and_then(|item| ground.item_name(item));
    let beyond = match kind {
        NoticeKind::Overrun => beyond_range(ground, Amount::ZERO),
        _ => None,
    };
    let facts = [Some(objection.facts.trim().to_owned()), beyond];
    let facts: Vec<String> = facts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    Notice {
        kind,
        subject: name.unwrap_or_default(),
        items: objection.item.into_iter().collect(),
        facts: facts.join("\n"),
        ..blank
    }
}

/// A repair that will not be done in time.
fn of_reserve(ground: &Ground<'_>, state: &acceptance::chain::ReserveState, blank: Notice) -> Notice {
    let subject = Sentence::of("draft-subject-reserve")
        .with("rank", state.rank)
        .with("number", state.number.to_string());
    let facts = state.deadline.map(|day| {
        let sentence = Sentence::of("draft-facts-repair")
            .with("rank", state.rank)
            .with("number", state.number.to_string())
            .with("date", ground.date(day));
        ground.say(sentence)
    });
    Notice {
        subject: ground.say(subject),
        items: state.reserve.item.into_iter().collect(),
        facts: facts.unwrap_or_default(),
        ..blank
    }
}

/// What a wish would cost, said before it is done.
fn of_wish(ground: &Ground<'_>, record: &RecordBody, blank: Notice) -> Outcome<Notice> {
    let RecordBody::ChangeRequest(request) = record else {
        return Err(unfit());
    };
    let price = request.price.unwrap_or(Amount::ZERO);
    let asked = (!request.words.trim().is_empty())
        .then(|| ground.say(Sentence::of("draft-facts-client").with("words", request.words.trim())));
    let facts: Vec<String> = [asked, beyond_range(ground, price)]
        .into_iter()
        .flatten()
        .collect();
    Ok(Notice {
        kind: NoticeKind::Overrun,
        subject: short(&request.words),
        items: request.item.into_iter().collect(),
        facts: facts.join("\n"),
        price_effect: price,
        days_effect: request.days,
        ..blank
    })
}

/// What an unfit support does to the result.
fn of_support(ground: &Ground<'_>, support: &SupportNotice, blank: Notice) -> Notice {
    Notice {
        kind: NoticeKind::QualityRisk,
        subject: support.subject.trim().to_owned(),
        items: support.items.clone(),
        facts: findings(support),
        cause: ground.say(Sentence::of("draft-cause-support")),
        answerable: Some(acceptance::reception::Answerable::ExistingSupport),
        consequence: support.consequence.trim().to_owned(),
        price_effect: support.repair_price.unwrap_or(Amount::ZERO),
        days_effect: support.repair_days,
        ..blank
    }
}

/// Where the price stands in the range of the estimate, if it is near enough to its top to warn now.
fn near_the_top(ground: &Ground<'_>) -> Option<String> {
    let PriceKind::Estimate { low, high } = ground.dossier().contract.price_kind else {
        return None;
    };
    let estimate = figures::estimate_view(ground.catalogue(), ground.contents)?;
    let sentence = Sentence::of("draft-facts-range-near")
        .with("low", ground.money(low))
        .with("high", ground.money(high))
        .with("price", ground.money(ground.chain().contract().price));
    estimate.warn_now.then(|| ground.say(sentence))
}

/// Where the price stands against the range of the estimate, if `more` takes it out of there.
fn beyond_range(ground: &Ground<'_>, more: Amount) -> Option<String> {
    let PriceKind::Estimate { low, high } = ground.dossier().contract.price_kind else {
        return None;
    };
    let expected = ground.chain().contract().price + more;
    if expected <= high {
        return None;
    }
    let sentence = Sentence::of("draft-facts-range")
        .with("low", ground.money(low))
        .with("high", ground.money(high))
        .with("price", ground.money(expected))
        .with("beyond", ground.money(expected - high));
    Some(ground.say(sentence))
}
