//! The written agreement, and what it takes over from where it comes: the proposal that the client chose, a reserve, a wish
//! that was priced, a warning that was answered.

use super::{Ground, ORIGINALS, short, signatories, unfit};
use crate::problems::{Outcome, Sentence, refuse};
use acceptance::dates::Moment;
use acceptance::objection::Proposal;
use acceptance::record::{ChangeRequest, CorrectionRound};
use acceptance::{
    Act, ActBody, Agreement, AgreementOrigin, Amount, Contractor, Dossier, Item, ItemId, Notice, NoticeKind,
    Objection, Record, RecordBody, Remedy, SignatoryId, Subject, SupportChoice, SupportNotice,
};
use chrono::NaiveDate;

/// An agreement of today.
pub(crate) fn agreement(
    dossier: &Dossier,
    contractor: &Contractor,
    now: Moment,
    mut new_id: impl FnMut() -> SignatoryId,
) -> Agreement {
    Agreement {
        agreed_on: Some(now.date_naive()),
        originals: ORIGINALS,
        signatories: signatories(dossier, contractor, &mut new_id),
        ..Agreement::default()
    }
}

/// An agreement filled with what it comes from.
pub(super) fn begin(ground: &Ground<'_>) -> Outcome<Agreement> {
    let blank = agreement(ground.dossier(), ground.contractor, ground.now, || {
        ground.signatory_id()
    });
    Ok(match ground.from {
        Subject::Dossier => blank,
        Subject::Objection(id) => Agreement {
            origin: AgreementOrigin::Objection(id),
            ..of_objection(ground, ground.objection(id)?, blank)
        },
        Subject::Reserve(id) => Agreement {
            origin: AgreementOrigin::Reserve(id),
            ..of_reserve(ground, id, blank)?
        },
        Subject::Record(id) => Agreement {
            origin: AgreementOrigin::Record(id),
            ..of_record(ground, ground.record(id)?, blank)?
        },
        Subject::Act(id) => Agreement {
            origin: AgreementOrigin::Act(id),
            ..of_act(ground, ground.act(id)?, blank)?
        },
    })
}

/// The facts that both sides accept, and the proposal that the client chose, with its effects.
fn of_objection(ground: &Ground<'_>, objection: &Objection, blank: Agreement) -> Agreement {
    let name = objection.item.and_then(|item| ground.item_name(item));
    let key = match name {
        Some(_) => "draft-subject-objection-on",
        None => "draft-subject-objection",
    };
    let received = objection
        .received_on
        .map_or(String::new(), |day| ground.date(day));
    let subject = Sentence::of(key)
        .with("date", received.as_str())
        .with("name", name.unwrap_or_default());
    let facts = match objection.facts.trim() {
        "" if !objection.client_words.trim().is_empty() => ground.say(
            Sentence::of("draft-facts-words")
                .with("date", received)
                .with("words", objection.client_words.trim()),
        ),
        facts => facts.to_owned(),
    };
    let chosen = objection.chosen_proposal().cloned().unwrap_or_default();
    Agreement {
        subject: ground.say(subject),
        facts,
        terms: with_effects(ground, &chosen, None),
        price_effect: chosen.price_effect,
        days_effect: chosen.days_effect,
        remedy: chosen.remedy,
        reserve: objection.reserve,
        items: objection.item.into_iter().collect(),
        agreed_on: objection.chosen_on.or(blank.agreed_on),
        ..blank
    }
}

/// The terms that the program writes for what an agreement comes from, at the price and the time that it states; `None` where it
/// writes none.
pub(super) fn terms(ground: &Ground<'_>, agreement: &Agreement) -> Option<String> {
    let end = agreement.named_end();
    match agreement.origin {
        AgreementOrigin::Objection(id) => {
            let proposal = Proposal {
                price_effect: agreement.price_effect,
                days_effect: agreement.days_effect,
                ..ground.objection(id).ok()?.chosen_proposal()?.clone()
            };
            Some(with_effects(ground, &proposal, end))
        }
        AgreementOrigin::Record(id) => match &ground.record(id).ok()?.body {
            RecordBody::ChangeRequest(request) => {
                request.price?;
                let (price, days) = (agreement.price_effect, agreement.days_effect);
                Some(change_terms(ground, price, days, end))
            }
            RecordBody::CorrectionRound(_) => Some(round_terms(ground, agreement.price_effect)),
            _ => None,
        },
        _ => None,
    }
}

/// What was proposed, and what it changes of the price and of the time; `end` where a day is named for it.
fn with_effects(ground: &Ground<'_>, proposal: &Proposal, end: Option<NaiveDate>) -> String {
    let price = match proposal.price_effect {
        Amount::ZERO => None,
        effect if effect > Amount::ZERO => {
            Some(Sentence::of("draft-terms-price-more").with("sum", ground.money(effect)))
        }
        effect => Some(Sentence::of("draft-terms-price-less").with("sum", ground.money(-effect))),
    };
    let key = match proposal.days_effect {
        days if days < 0 => "draft-terms-days-less",
        _ => "draft-terms-days-more",
    };
    let days = u64::from(proposal.days_effect.unsigned_abs());
    let days = (days > 0).then(|| Sentence::of(key).with("days", days));
    let named = end.map(|end| Sentence::of("draft-terms-end").with("date", ground.date(end)));
    let days = named.or(days);
    let effects = price.into_iter().chain(days).map(|sentence| ground.say(sentence));
    let said = proposal.text.trim();
    let said = match said.ends_with(['.', '!', '?', '…']) || said.is_empty() {
        true => said.to_owned(),
        false => format!("{said}."),
    };
    let parts: Vec<String> = std::iter::once(said)
        .chain(effects)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

/// Both voices as they stand in the reception, and what is proposed there.
fn of_reserve(ground: &Ground<'_>, id: acceptance::ReserveId, blank: Agreement) -> Outcome<Agreement> {
    let state = ground.reserve(id)?;
    if !state.standing.is_open() {
        let by = state.closed_by.as_ref().unwrap_or(&state.number).to_string();
        return Err(refuse("problem-reserve-closed")
            .with("rank", state.rank)
            .with("number", by));
    }
    let reserve = &state.reserve;
    let voice = |key: &'static str, words: &str| {
        let sentence = Sentence::of(key).with("words", words.trim());
        (!words.trim().is_empty()).then(|| ground.say(sentence))
    };
    let facts = [
        voice("draft-facts-client", &reserve.client_words),
        voice("draft-facts-contractor", &reserve.contractor_words),
    ];
    let subject = Sentence::of("draft-subject-reserve")
        .with("rank", state.rank)
        .with("number", state.number.to_string());
    Ok(Agreement {
        subject: ground.say(subject),
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        terms: reserve.remedy.trim().to_owned(),
        remedy: reserve.remedy_kind,
        items: reserve.item.into_iter().collect(),
        ..blank
    })
}

fn of_record(ground: &Ground<'_>, record: &Record, blank: Agreement) -> Outcome<Agreement> {
    let on = ground.date(record.at.date_naive());
    match &record.body {
        RecordBody::ChangeRequest(request) => Ok(of_change(ground, request, &on, blank)),
        RecordBody::CorrectionRound(round) => Ok(of_round(ground, round, &on, blank)),
        _ => Err(unfit()),
    }
}

/// The wish in the client’s words, at the price that was named. What touches no item of the contract becomes an item of its
/// own, so that it can be received.
fn of_change(ground: &Ground<'_>, request: &ChangeRequest, on: &str, blank: Agreement) -> Agreement {
    let price = request.price.unwrap_or(Amount::ZERO);
    let terms = request.price.map_or(String::new(), |price| {
        change_terms(ground, price, request.days, None)
    });
    let new_item = match (request.item, request.price) {
        (None, Some(price)) if !request.words.trim().is_empty() => Some(Item {
            id: ItemId(ground.rooms.edge.id()),
            name: short(&request.words),
            description: beyond(&short(&request.words), &request.words),
            lot: String::new(),
            location: String::new(),
            quantity: None,
            unit: String::new(),
            unit_price: None,
            lump_sum: Some(price),
            criteria: String::new(),
            sample: None,
        }),
        _ => None,
    };
    Agreement {
        subject: short(&request.words),
        facts: asked(ground, on, &request.words),
        terms,
        price_effect: price,
        days_effect: request.days,
        remedy: Some(Remedy::ExtraWork),
        items: request.item.into_iter().collect(),
        added: new_item.into_iter().collect(),
        ..blank
    }
}

/// The whole of `words`, where the name says only the beginning of it.
fn beyond(name: &str, words: &str) -> String {
    let words = words.trim();
    match words.trim_end_matches('.') == name {
        true => String::new(),
        false => words.to_owned(),
    }
}

fn change_terms(ground: &Ground<'_>, price: Amount, days: i32, end: Option<NaiveDate>) -> String {
    let key = match (end, days) {
        (Some(_), _) => "draft-terms-change-end",
        (None, days) if days < 0 => "draft-terms-change-less",
        (None, _) => "draft-terms-change",
    };
    let sentence = Sentence::of(key)
        .with("price", ground.money(price))
        .with("days", u64::from(days.unsigned_abs()))
        .with("date", end.map_or(String::new(), |end| ground.date(end)));
    ground.say(sentence)
}

fn round_terms(ground: &Ground<'_>, price: Amount) -> String {
    ground.say(Sentence::of("draft-terms-round").with("price", ground.money(price)))
}

/// A further round of corrections, at its price or at the one that the contract names.
fn of_round(ground: &Ground<'_>, round: &CorrectionRound, on: &str, blank: Agreement) -> Agreement {
    let price = round.price.or(ground.dossier().contract.round_price);
    let terms = price.map(|price| round_terms(ground, price));
    Agreement {
        subject: ground.say(Sentence::of("draft-subject-round").with("words", short(&round.words))),
        facts: asked(ground, on, &round.words),
        terms: terms.unwrap_or_default(),
        price_effect: price.unwrap_or(Amount::ZERO),
        remedy: price.map(|_| Remedy::ExtraWork),
        items: round.item.into_iter().collect(),
        ..blank
    }
}

fn asked(ground: &Ground<'_>, on: &str, words: &str) -> String {
    if words.trim().is_empty() {
        return String::new();
    }
    let sentence = Sentence::of("draft-facts-asked")
        .with("date", on)
        .with("words", words.trim());
    ground.say(sentence)
}

fn of_act(ground: &Ground<'_>, act: &Act, blank: Agreement) -> Outcome<Agreement> {
    let number = act
        .issue()
        .map_or(String::new(), |issue| issue.number.to_string());
    match &act.body {
        ActBody::SupportNotice(notice) => {
            // What was ticked and never signed is nobody’s choice.
            let choice = notice.choice.filter(|_| act.is_signed_by_client());
            Ok(of_support(ground, notice, choice, &number, blank))
        }
        ActBody::Notice(notice) => Ok(of_notice(ground, notice, &number, blank)),
        _ => Err(unfit()),
    }
}

/// The repair of the support as it was proposed, unless the client chose otherwise.
fn of_support(
    ground: &Ground<'_>,
    notice: &SupportNotice,
    choice: Option<SupportChoice>,
    number: &str,
    blank: Agreement,
) -> Agreement {
    let told = Sentence::of("draft-facts-support").with("number", number);
    let facts = [ground.say(told), super::warnings::findings(notice)];
    let with_facts = Agreement {
        subject: ground.say(Sentence::of("draft-subject-support").with("subject", notice.subject.trim())),
        facts: join_lines(&facts),
        items: notice.items.clone(),
        ..blank
    };
    match choice {
        Some(SupportChoice::Repair) | None => Agreement {
            terms: notice.proposal.trim().to_owned(),
            price_effect: notice.repair_price.unwrap_or(Amount::ZERO),
            days_effect: notice.repair_days,
            remedy: Some(Remedy::ExtraWork),
            ..with_facts
        },
        Some(SupportChoice::GoOn) => Agreement {
            terms: ground.say(Sentence::of("draft-terms-go-on").with("number", number)),
            ..with_facts
        },
        Some(SupportChoice::Stop) => Agreement {
            terms: ground.say(Sentence::of("draft-terms-stop").with("number", number)),
            ..with_facts
        },
    }
}

/// What a notice announced, now agreed.
fn of_notice(ground: &Ground<'_>, notice: &Notice, number: &str, blank: Agreement) -> Agreement {
    let told = Sentence::of("draft-facts-notice").with("number", number);
    let facts = [
        ground.say(told),
        notice.facts.trim().to_owned(),
        notice.cause.trim().to_owned(),
    ];
    let remedy = match notice.kind {
        NoticeKind::Delay | NoticeKind::ForceMajeure => Some(Remedy::NewDate),
        NoticeKind::Overrun => Some(Remedy::ExtraWork),
        NoticeKind::QualityRisk => None,
    };
    Agreement {
        subject: notice.subject.trim().to_owned(),
        facts: join_lines(&facts),
        terms: notice.asked.trim().to_owned(),
        price_effect: notice.price_effect,
        days_effect: notice.days_effect,
        new_end: notice.announced_end,
        remedy,
        items: notice.items.clone(),
        ..blank
    }
}

fn join_lines(parts: &[String]) -> String {
    let written: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    written.join("\n")
}
