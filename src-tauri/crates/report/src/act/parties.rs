//! Who, for which contract, where, and when they met: the fields below the title.

use acceptance::contract::PriceKind;
use acceptance::party::{Contractor, Party};
use acceptance::reception::{Attendance, Convocation, Presence, Visit};
use chrono::NaiveDate;

use crate::act::{Act, filled};
use crate::text::Rich;

/// Labels with their values.
pub(crate) type Fields = Vec<(String, Vec<Rich>)>;

/// Client, contract, architect, site.
pub(crate) fn parties(act: &Act<'_>) -> Fields {
    let dossier = &act.document.dossier;
    let mut fields = vec![(act.text("pdf-client"), party(act, &dossier.client))];
    fields.push((act.text("pdf-contract"), contract(act)));
    if let Some(architect) = dossier.architect.as_ref().filter(|party| filled(&party.name)) {
        fields.push((act.text("pdf-architect"), party(act, architect)));
    }
    let mut site = Vec::new();
    if filled(&dossier.works) {
        site.push(dossier.works.trim().into());
    }
    site.extend(address(&dossier.site).map(Rich::from));
    if !site.is_empty() {
        fields.push((act.text("pdf-site"), site));
    }
    fields
}

fn party(act: &Act<'_>, party: &Party) -> Vec<Rich> {
    let mut lines: Vec<Rich> = vec![Rich::new().strong(party.name.trim())];
    if !filled(&party.name) {
        lines = vec![act.text("pdf-client-open").into()];
    }
    if filled(&party.representative) {
        lines.push(
            act.with("pdf-represented", "name", party.representative.trim())
                .into(),
        );
    }
    lines.extend(address(&party.address).map(Rich::from));
    if filled(&party.company_number) {
        lines.push(
            act.with("pdf-company-number", "number", party.company_number.trim())
                .into(),
        );
    }
    let contact = contact(&party.phone, &party.email);
    if filled(&contact) {
        lines.push(contact.into());
    }
    lines
}

/// “Devis D-2026-118 du 14 juin 2026”.
pub(crate) fn contract_reference(act: &Act<'_>) -> Option<String> {
    let contract = &act.document.dossier.contract;
    let reference = contract.reference.trim();
    match (reference.is_empty(), contract.signed_on) {
        (false, Some(date)) => Some(act.text_with(
            "pdf-contract-reference",
            &[("reference", reference.into()), ("date", act.date(date).into())],
        )),
        (false, None) => Some(reference.to_owned()),
        (true, Some(date)) => Some(act.with("pdf-contract-dated", "date", act.date(date))),
        (true, None) => None,
    }
}

fn contract(act: &Act<'_>) -> Vec<Rich> {
    let dossier = &act.document.dossier;
    let contract = &dossier.contract;
    let mut lines = Vec::new();
    lines.extend(contract_reference(act));
    let tax = act.tax_word();
    let sum = act.money(dossier.price());
    let told = match contract.price_kind {
        PriceKind::Firm => act.text_with("pdf-price-firm", &[("sum", sum.into()), ("tax", tax.into())]),
        PriceKind::Estimate { low, high } => act.text_with(
            "pdf-price-estimate",
            &[
                ("sum", sum.into()),
                ("tax", tax.into()),
                ("low", act.money(low).into()),
                ("high", act.money(high).into()),
            ],
        ),
    };
    if !dossier.is_unpriced() {
        lines.push(told);
        lines.extend(act.taxed(dossier.price()));
    }
    match (contract.starts_on, contract.ends_on) {
        (Some(start), Some(end)) => {
            let values = [("start", act.date(start).into()), ("end", act.date(end).into())];
            lines.push(act.text_with("pdf-dates-both", &values));
        }
        (None, Some(end)) => lines.push(act.with("pdf-dates-end", "end", act.date(end))),
        (Some(start), None) => lines.push(act.with("pdf-dates-start", "start", act.date(start))),
        (None, None) => {}
    }
    lines.extend(agreements(act));
    lines.extend(
        act.taxed(act.price_now())
            .filter(|_| act.price_now() != dossier.price() && !dossier.is_unpriced()),
    );
    lines.into_iter().map(Rich::from).collect()
}

/// The agreements that hold, with the price and the end that they make of those above, where they change them.
fn agreements(act: &Act<'_>) -> Option<String> {
    let numbers: Vec<String> = act
        .signed_agreements()
        .map(|agreement| agreement.number.to_string())
        .collect();
    let dossier = &act.document.dossier;
    let contract = &dossier.contract;
    let (price, end) = (act.price_now(), act.end_now());
    let repriced = price != dossier.price() && !dossier.is_unpriced();
    let changes = match (repriced, end != contract.ends_on) {
        (true, true) => "both",
        (true, false) => "price",
        (false, true) => "end",
        (false, false) => "none",
    };
    let values = [
        ("count", numbers.len().into()),
        ("numbers", numbers.join(", ").into()),
        ("changes", changes.into()),
        ("sum", act.money(price).into()),
        ("tax", act.tax_word().into()),
        ("end", end.map(|end| act.date(end)).unwrap_or_default().into()),
    ];
    (!numbers.is_empty()).then(|| act.text_with("pdf-contract-agreements", &values))
}

/// When and where they met.
pub(crate) fn visit(act: &Act<'_>, visit: &Visit, completed: Option<NaiveDate>) -> Vec<Rich> {
    let mut lines = vec![match (visit.started, visit.ended) {
        (Some(start), Some(end)) => act.text_with(
            "pdf-visit-from-to",
            &[
                ("date", act.date(start.date_naive()).into()),
                ("start", act.words.time(start.naive_local()).into()),
                ("end", act.words.time(end.naive_local()).into()),
            ],
        ),
        (Some(start), None) => act.text_with(
            "pdf-visit-from",
            &[
                ("date", act.date(start.date_naive()).into()),
                ("start", act.words.time(start.naive_local()).into()),
            ],
        ),
        (None, _) => act.text("pdf-visit-open"),
    }];
    lines.push(match filled(&visit.place) {
        true => act.with("pdf-visit-place", "place", visit.place.trim()),
        false => act.text("pdf-visit-on-site"),
    });
    if let Some(date) = completed {
        lines.push(act.with("pdf-completed", "date", act.date(date)));
    }
    lines.into_iter().map(Rich::from).collect()
}

/// How they were called.
pub(crate) fn convocation(act: &Act<'_>, convocation: Option<&Convocation>) -> Vec<Rich> {
    let Some(convocation) = convocation else {
        return Vec::new();
    };
    let means = convocation.means.trim();
    let date = convocation.sent_on.map(|date| act.date(date)).unwrap_or_default();
    let parts = match (date.is_empty(), means.is_empty()) {
        (false, false) => Some("both"),
        (false, true) => Some("date"),
        (true, false) => Some("means"),
        (true, true) => None,
    };
    let mut lines = Vec::new();
    if let Some(parts) = parts {
        let values = [
            ("parts", parts.into()),
            ("date", date.into()),
            ("means", means.into()),
        ];
        lines.push(act.text_with("pdf-convocation-line", &values).into());
    }
    if filled(&convocation.proof) {
        lines.push(
            act.with("pdf-convocation-proof", "proof", convocation.proof.trim())
                .into(),
        );
    }
    lines
}

/// Who was there, who was not, in words that suit everybody.
pub(crate) fn attendance(act: &Act<'_>, attendance: &[Attendance]) -> Vec<Rich> {
    let person = |person: &Attendance| {
        let note = person.note.trim().trim_end_matches('.');
        let key = if note.is_empty() {
            "pdf-attendance-person"
        } else {
            "pdf-attendance-person-note"
        };
        let values = [
            ("name", person.name.trim().into()),
            ("capacity", act.capacity(person.capacity).to_lowercase().into()),
            ("note", note.into()),
        ];
        act.text_with(key, &values)
    };
    let groups = [
        (Presence::Present, "pdf-attendance-present"),
        (Presence::Absent, "pdf-attendance-absent"),
        (Presence::Excused, "pdf-attendance-excused"),
    ];
    let mut lines = Vec::new();
    for (presence, key) in groups {
        let these = attendance.iter().filter(|one| one.presence == presence);
        let people: Vec<String> = these.map(person).collect();
        if !people.is_empty() {
            lines.push(act.with(key, "people", people.join(", ")).into());
        }
    }
    lines
}

/// What stands below the contractor’s name.
pub(crate) fn contractor(act: &Act<'_>, contractor: &Contractor) -> Vec<String> {
    let mut lines = vec![contractor.legal_form.trim().to_owned()];
    lines.extend(act.represented("pdf-represented"));
    lines.extend(address(&contractor.address));
    if filled(&contractor.company_number) {
        lines.push(act.with("pdf-company-number", "number", contractor.company_number.trim()));
    }
    if filled(&contractor.vat_number) {
        lines.push(act.with("pdf-vat-number", "number", contractor.vat_number.trim()));
    }
    lines.push(contractor.phone.trim().to_owned());
    lines.push(contractor.email.trim().to_owned());
    if filled(&contractor.insurer) {
        let policy = contractor.insurance_policy.trim();
        let key = match policy.is_empty() {
            true => "pdf-insurance",
            false => "pdf-insurance-policy",
        };
        let insurer = contractor.insurer.trim();
        lines.push(act.text_with(key, &[("insurer", insurer.into()), ("policy", policy.into())]));
    }
    lines.retain(|line| filled(line));
    lines
}

pub(crate) fn address(address: &acceptance::Address) -> Option<String> {
    Some(address.on_one_line()).filter(|line| filled(line))
}

fn contact(phone: &str, email: &str) -> String {
    [phone.trim(), email.trim()]
        .into_iter()
        .filter(|part| filled(part))
        .collect::<Vec<_>>()
        .join(", ")
}
