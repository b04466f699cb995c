//! The first page: whose dispute, under which contract, what stands now, who made this file and how far it can be trusted.

use acceptance::account::Account;
use acceptance::chain::ReserveStanding;
use acceptance::{ActBody, ActState};

use crate::act::{filled, parties};
use crate::compose::Composer;
use crate::dispute::{Book, money, parts};
use crate::style::{Align, DECISION, LABEL, NOTE, RED, SMALL, SUBHEADING, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn cover(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    masthead(book, c);
    let voice = &book.voice;
    if book.dispute.is_broken {
        c.space(8.0)
            .styled(voice.text("dispute-broken"), &SUBHEADING.coloured(RED));
    }
    c.space(12.0).callout_of(Tone::Neutral, |inside| {
        let name = voice.contractor_name();
        inside.styled(
            voice.marked("dispute-honest", &[("name", name.into())]),
            &DECISION,
        );
    });
    c.space(12.0).definition_grid(2, parties::parties(voice));
    c.heading(2, &voice.text("dispute-stands"));
    standing(book, c);
    c.space(14.0).lead(voice.text("dispute-contents"), &LABEL);
    parts::contents(book, c);
    c.space(6.0).styled(voice.text("dispute-pieces-named"), &SMALL);
    for (key, count) in [
        ("dispute-drafts", book.dispute.drafts),
        ("dispute-binned", book.dispute.binned),
    ] {
        if count > 0 {
            c.styled(voice.text_with(key, &[("count", count.into())]), &SMALL);
        }
    }
    if book.spelled {
        c.styled(voice.text("dispute-spelled"), &SMALL);
    }
}

fn masthead(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let (voice, contractor) = (&book.voice, &book.dispute.contractor);
    let title = voice.text("dispute-title");
    let dossier = book.dispute.dossier.title.trim();
    let made = voice.with(
        "dispute-made",
        "moment",
        voice.words.moment(voice.options.created),
    );
    c.beside(
        0.62,
        |left| {
            left.title(&title, Some(dossier).filter(|text| filled(text)));
            left.space(3.0).styled(made, &SMALL);
        },
        |right| {
            if let Some(logo) = &contractor.logo {
                right.logo(&logo.to_string(), &contractor.name, 110.0, 38.0);
            }
            right.styled(contractor.name.trim(), &SUBHEADING.aligned(Align::Right));
            for line in parties::contractor(voice, contractor) {
                right.styled(line, &NOTE.aligned(Align::Right));
            }
        },
    );
}

/// What stands now, line by line.
fn standing(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let mut rows = Vec::new();
    let mut line = |key: &str, said: String| {
        rows.push(Row::new([
            Cell::styled(voice.text(key), NOTE),
            Cell::styled(said, NOTE),
        ]));
    };
    let contract = book.chain.contract();
    let prices = [
        ("first", voice.money(contract.first_price).into()),
        ("now", voice.money(contract.price).into()),
        ("count", contract.changes.len().into()),
    ];
    line("dispute-price", voice.text_with("dispute-first-now", &prices));
    let day = |day: Option<chrono::NaiveDate>| match day {
        Some(day) => voice.date(day),
        None => voice.text("pdf-end-open"),
    };
    let ends = [
        ("first", day(contract.first_end).into()),
        ("now", day(contract.end).into()),
        ("count", contract.changes.len().into()),
    ];
    line("dispute-end", voice.text_with("dispute-first-now", &ends));
    if let Some(ended) = &contract.terminated {
        let said = [
            ("number", ended.number.to_string().into()),
            ("date", voice.date(ended.on).into()),
        ];
        line(
            "dispute-terminated",
            voice.text_with("dispute-terminated-on", &said),
        );
    }
    line("dispute-acts", acts(book));
    let reserves = book.chain.reserves();
    if !reserves.is_empty() {
        let count = |standing: &[ReserveStanding]| {
            let these = reserves
                .iter()
                .filter(|reserve| standing.contains(&reserve.standing));
            these.count().into()
        };
        let values = [
            ("total", reserves.len().into()),
            (
                "open",
                count(&[ReserveStanding::Open, ReserveStanding::LiftedInPart]),
            ),
            ("contested", count(&[ReserveStanding::Contested])),
            (
                "closed",
                count(&[ReserveStanding::Settled, ReserveStanding::Lifted]),
            ),
        ];
        line(
            "dispute-reserves",
            voice.text_with("dispute-reserves-counted", &values),
        );
    }
    let objections = &book.dispute.objections;
    if !objections.is_empty() {
        let settled: Vec<_> = objections
            .iter()
            .filter_map(|objection| book.chain.settlement(objection))
            .collect();
        let signed = settled.iter().filter(|one| one.agreement.is_some()).count();
        let values = [
            ("total", objections.len().into()),
            ("open", (objections.len() - settled.len()).into()),
            ("settled", settled.len().into()),
            ("signed", signed.into()),
        ];
        line(
            "dispute-objections",
            voice.text_with("dispute-objections-counted", &values),
        );
    }
    for (key, said) in terms(book).into_iter().chain(running(book)) {
        line(key, said);
    }
    let account = Account::of(&book.dispute.dossier.contract, &book.dispute.records);
    let today = voice.options.created.date_naive();
    let sums = [
        ("asked", voice.money(account.asked()).into()),
        ("received", voice.money(account.received()).into()),
        ("overdue", voice.money(account.overdue(today)).into()),
    ];
    line("dispute-sums", voice.text_with("dispute-sums-counted", &sums));
    let count = book.dispute.exhibits.len();
    line(
        "dispute-exhibits",
        voice.text_with("dispute-exhibits-counted", &[("count", count.into())]),
    );
    let heads = [
        ColumnHead::new("", Width::Points(120.0)),
        ColumnHead::new("", Width::Share(1.0)),
    ];
    c.table(&heads, rows);
}

/// By which rules and terms one works.
fn terms(book: &Book<'_>) -> Vec<(&'static str, String)> {
    let (voice, contract) = (&book.voice, &book.dispute.dossier.contract);
    let mut told = Vec::new();
    let set = format!("rules-set-{}", contract.rule_set);
    if voice.words.has(&set) {
        let values = [
            ("set", voice.text(&set).into()),
            ("count", contract.rules.0.len().into()),
        ];
        told.push(("dispute-rules", voice.text_with("dispute-rules-changed", &values)));
    }
    let rounds = contract.rounds.map(|count| {
        let price = contract.round_price.map_or_else(String::new, |price| {
            voice.with("dispute-round-price", "price", voice.money(price))
        });
        let values = [("count", count.into()), ("price", price.into())];
        voice.text_with("dispute-rounds", &values)
    });
    let texts = [contract.hours.trim().to_owned(), contract.terms.trim().to_owned()];
    let agreed: Vec<String> = texts
        .into_iter()
        .chain(rounds)
        .filter(|text| filled(text))
        .collect();
    if !agreed.is_empty() {
        told.push(("dispute-terms", agreed.join(" · ")));
    }
    told
}

/// What runs on from the receptions that hold: guarantees that have not ended, retentions with the day of their release.
fn running(book: &Book<'_>) -> Vec<(&'static str, String)> {
    let voice = &book.voice;
    let today = voice.options.created.date_naive();
    let holding = book
        .dispute
        .acts
        .iter()
        .filter(|told| told.act.stands() && told.act.is_agreed());
    let receptions = holding.filter_map(|told| match &told.document.body {
        ActBody::Reception(reception) if !reception.is_refused() => Some(reception),
        _ => None,
    });
    let (mut guarantees, mut retentions) = (Vec::new(), Vec::new());
    for reception in receptions {
        for guarantee in reception.guarantees.iter().filter(|one| one.ends_on >= today) {
            let name = match voice.words.has(&guarantee.name) {
                true => voice.text(&guarantee.name),
                false => guarantee.name.trim().to_owned(),
            };
            let values = [
                ("name", name.into()),
                ("date", voice.date(guarantee.ends_on).into()),
            ];
            guarantees.push(voice.text_with("dispute-guarantee-until", &values));
        }
    }
    for kept in money::kept(book) {
        let values = [
            ("left", voice.money(kept.left).into()),
            ("sum", voice.money(kept.stated).into()),
            (
                "changed",
                if kept.left == kept.stated { "no" } else { "yes" }.into(),
            ),
            ("number", kept.number.into()),
            ("release", money::released(book, kept.release).into()),
        ];
        retentions.push(voice.text_with("dispute-retention-kept", &values));
    }
    [
        ("dispute-guarantees", guarantees),
        ("dispute-retention", retentions),
    ]
    .into_iter()
    .filter(|(_, told)| !told.is_empty())
    .map(|(key, told)| (key, told.join(" · ")))
    .collect()
}

/// How many acts, and who agreed to them.
fn acts(book: &Book<'_>) -> String {
    let acts = &book.dispute.acts;
    let count = |is: &dyn Fn(&acceptance::Act) -> bool| acts.iter().filter(|told| is(&told.act)).count();
    let voided = count(&|act| matches!(act.state, ActState::Voided { .. }));
    let both = count(&|act| act.stands() && act.kind().is_of_both_sides() && act.is_agreed());
    let unsigned = count(&|act| act.stands() && act.kind().is_of_both_sides() && !act.is_agreed());
    let sided = |act: &acceptance::Act| act.stands() && !act.kind().is_of_both_sides();
    let by_client = count(&|act| sided(act) && act.is_signed_by_client());
    let one = count(&|act| sided(act) && !act.is_signed_by_client());
    let parts = [
        ("dispute-acts-both", both),
        ("dispute-acts-by-client", by_client),
        ("dispute-acts-unsigned", unsigned),
        ("dispute-acts-one", one),
        ("dispute-acts-voided", voided),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| book.voice.text_with(key, &[("count", count.into())]))
        .collect();
    match parts.is_empty() {
        true => book.voice.text("dispute-acts-none"),
        false => parts.join(", "),
    }
}

/// An empty line of a table that has nothing to say.
pub(crate) fn nothing(book: &Book<'_>) -> Rich {
    Rich::new().italic(book.voice.text("dispute-nothing"))
}
