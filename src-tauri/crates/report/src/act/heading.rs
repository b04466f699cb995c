//! The first page: title and decision, who, for which contract, when they met.

use acceptance::contract::{PriceKind, TaxBasis};
use acceptance::party::Party;
use acceptance::reception::{Presence, Scope};
use acceptance::{ActBody, Agreement, Capacity, Reception, ReceptionDecision};

use crate::act::{Act, filled};
use crate::compose::Composer;
use crate::style::{Align, NOTE, SMALL, SUBHEADING, Tone};
use crate::text::Rich;

impl Act<'_> {
    /// The title, which follows the decision.
    pub fn title(&self) -> String {
        match &self.document.body {
            ActBody::Reception(reception) => match &reception.decision {
                None => self.text("pdf-title-undecided"),
                Some(ReceptionDecision::WithoutReserve) => self.text("pdf-title-without-reserve"),
                Some(ReceptionDecision::WithReserves) => {
                    let count = reception.reserves.len().max(1);
                    self.text_with("pdf-title-with-reserves", &[("count", count.into())])
                }
                Some(ReceptionDecision::Refused {
                    postponed_to: Some(_),
                    ..
                }) => self.text("pdf-title-postponed"),
                Some(ReceptionDecision::Refused { .. }) => self.text("pdf-title-refused"),
            },
            other => self.text(&format!("pdf-title-{}", other.kind().word())),
        }
    }

    /// The sentence that decides, and its tone.
    pub fn decision(&self, reception: &Reception) -> (Tone, Vec<Rich>) {
        let visited = reception.visit.started.map(|moment| moment.date_naive());
        let effect = match (reception.effect(), visited) {
            (Some(effect), Some(visited)) if effect == visited => self.text("pdf-effect-same-day"),
            (Some(effect), _) => self.with("pdf-effect-on", "date", self.date(effect)),
            (None, _) => self.text("pdf-date-open"),
        };
        let on = visited.or(reception.effect());
        let date = on.map_or_else(|| self.text("pdf-date-open"), |date| self.date(date));
        let mut values = vec![
            ("date", date.into()),
            ("client", self.client_name().into()),
            ("effect", effect.into()),
            ("originals", self.originals(reception.originals).into()),
            ("count", reception.reserves.len().into()),
            ("number", self.number_word(reception.reserves.len()).into()),
        ];
        match &reception.decision {
            None => (Tone::Neutral, vec![self.text("pdf-decision-undecided").into()]),
            Some(ReceptionDecision::WithoutReserve) => (
                Tone::Positive,
                vec![self.marked("pdf-decision-without-reserve", &values)],
            ),
            Some(ReceptionDecision::WithReserves) => (
                Tone::Caution,
                vec![self.marked("pdf-decision-with-reserves", &values)],
            ),
            Some(ReceptionDecision::Refused {
                reasons,
                postponed_to,
            }) => {
                let key = match postponed_to {
                    Some(until) => {
                        values.push(("until", self.date(*until).into()));
                        "pdf-decision-postponed"
                    }
                    None => "pdf-decision-refused",
                };
                let mut said = vec![self.marked(key, &values)];
                if filled(reasons) {
                    said.push(
                        self.with("pdf-decision-reasons", "reasons", reasons.trim())
                            .into(),
                    );
                }
                (Tone::Negative, said)
            }
        }
    }

    /// The sentence of an agreement.
    pub fn agreed(&self, agreement: &Agreement) -> Rich {
        let open = || self.text("pdf-date-open");
        let date = agreement.agreed_on.map_or_else(open, |date| self.date(date));
        self.marked(
            "pdf-decision-agreement",
            &[
                ("date", date.into()),
                ("client", self.client_name().into()),
                ("contractor", self.document.contractor.name.as_str().into()),
                ("subject", agreement.subject.trim().trim_end_matches('.').into()),
                ("originals", self.originals(agreement.originals).into()),
            ],
        )
    }

    fn client_name(&self) -> String {
        let name = self.document.dossier.client.name.trim();
        if name.is_empty() {
            self.text("pdf-client-open")
        } else {
            name.to_owned()
        }
    }

    fn originals(&self, count: u32) -> String {
        let number = self.number_word(count as usize);
        self.text_with(
            "pdf-originals",
            &[("count", count.into()), ("number", number.into())],
        )
    }

    /// A number in letters where the language has it so.
    fn number_word(&self, number: usize) -> String {
        self.text_with("pdf-number", &[("number", number.into())])
    }

    /// Who represents the contractor, where it is not the contractor’s own name.
    pub fn represented(&self, key: &str) -> Option<String> {
        let contractor = &self.document.contractor;
        let name = contractor.representative.trim();
        let other = filled(name) && name != contractor.name.trim();
        other.then(|| self.with(key, "name", name))
    }

    pub fn capacity(&self, capacity: Capacity) -> String {
        self.text(match capacity {
            Capacity::Client => "capacity-client",
            Capacity::Contractor => "capacity-contractor",
            Capacity::Architect => "capacity-architect",
            Capacity::ClientRepresentative => "capacity-client_representative",
            Capacity::Witness => "capacity-witness",
        })
    }
}

pub(crate) fn reception(act: &Act<'_>, reception: &Reception, c: &mut Composer<'_, '_>) {
    let scope = scope(act, reception);
    masthead(act, &scope, c);
    let (tone, said) = act.decision(reception);
    c.space(12.0);
    decision(tone, said, c);
    c.space(12.0);
    let mut fields = parties(act);
    fields.push((act.text("pdf-visit"), visit(act, reception)));
    let convocation = convocation(act, reception);
    if !convocation.is_empty() {
        fields.push((act.text("pdf-convocation"), convocation));
    }
    let present: Vec<Rich> = attendance(act, reception);
    if !present.is_empty() {
        fields.push((act.text("pdf-attendance"), present));
    }
    c.definition_grid(2, fields);
}

/// What was received; of a refusal, what was visited.
fn scope(act: &Act<'_>, reception: &Reception) -> String {
    let refused = reception.is_refused();
    let key = |received: &'static str, visited: &'static str| if refused { visited } else { received };
    match &reception.scope {
        Scope::Whole => act.text(key("pdf-scope-whole", "pdf-scope-visit-whole")),
        Scope::Partial { description } => {
            let key = key("pdf-scope-partial", "pdf-scope-visit-partial");
            act.with(key, "what", description.trim())
        }
        Scope::Lot { name } => act.with(key("pdf-scope-lot", "pdf-scope-visit-lot"), "what", name.trim()),
    }
}

pub(crate) fn agreement(act: &Act<'_>, agreement: &Agreement, c: &mut Composer<'_, '_>) {
    masthead(act, agreement.subject.trim(), c);
    c.space(12.0);
    decision(Tone::Neutral, vec![act.agreed(agreement)], c);
    c.space(12.0).definition_grid(2, parties(act));
}

pub(crate) fn decision(tone: Tone, said: Vec<Rich>, c: &mut Composer<'_, '_>) {
    c.callout_of(tone, |inside| {
        for (n, sentence) in said.into_iter().enumerate() {
            match n {
                0 => inside.styled(sentence, &crate::style::DECISION),
                _ => inside.space(4.0).paragraph(sentence),
            };
        }
    });
}

/// Title at the left, the contractor at the right.
fn masthead(act: &Act<'_>, subtitle: &str, c: &mut Composer<'_, '_>) {
    let document = act.document;
    let contractor = &document.contractor;
    let number = document.number.to_string();
    let issued = match document.issued {
        Some(moment) => act.text_with(
            "pdf-issued",
            &[
                ("number", number.into()),
                ("moment", act.words.moment(moment).into()),
            ],
        ),
        None => act.with("pdf-not-issued", "number", number),
    };
    let title = act.title();
    c.beside(
        0.62,
        |left| {
            left.title(&title, Some(subtitle).filter(|text| filled(text)));
            left.space(3.0).styled(issued, &SMALL);
        },
        |right| {
            if let Some(logo) = &contractor.logo {
                right.logo(&logo.to_string(), &contractor.name, 110.0, 38.0);
            }
            let style = NOTE.aligned(Align::Right);
            right.styled(contractor.name.trim(), &SUBHEADING.aligned(Align::Right));
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
                let key = if policy.is_empty() {
                    "pdf-insurance"
                } else {
                    "pdf-insurance-policy"
                };
                let insurer = contractor.insurer.trim();
                lines.push(act.text_with(key, &[("insurer", insurer.into()), ("policy", policy.into())]));
            }
            for line in lines.into_iter().filter(|line| filled(line)) {
                right.styled(line, &style);
            }
        },
    );
}

fn parties(act: &Act<'_>) -> Vec<(String, Vec<Rich>)> {
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

fn contract(act: &Act<'_>) -> Vec<Rich> {
    let dossier = &act.document.dossier;
    let contract = &dossier.contract;
    let mut lines = Vec::new();
    let reference = contract.reference.trim();
    match (reference.is_empty(), contract.signed_on) {
        (false, Some(date)) => lines.push(act.text_with(
            "pdf-contract-reference",
            &[("reference", reference.into()), ("date", act.date(date).into())],
        )),
        (false, None) => lines.push(reference.to_owned()),
        (true, Some(date)) => lines.push(act.with("pdf-contract-dated", "date", act.date(date))),
        (true, None) => {}
    }
    let agreements: Vec<String> = act
        .document
        .agreements
        .iter()
        .filter(|agreement| agreement.signed)
        .map(|agreement| agreement.number.to_string())
        .collect();
    if !agreements.is_empty() {
        let values = [
            ("count", agreements.len().into()),
            ("numbers", agreements.join(", ").into()),
        ];
        lines.push(act.text_with("pdf-contract-agreements", &values));
    }
    let tax = act.text(match contract.tax {
        TaxBasis::Included => "pdf-tax-included",
        TaxBasis::Excluded => "pdf-tax-excluded",
        TaxBasis::NotApplicable => "pdf-tax-not_applicable",
    });
    let sum = act.money(dossier.price());
    lines.push(match contract.price_kind {
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
    });
    match (contract.starts_on, contract.ends_on) {
        (Some(start), Some(end)) => {
            let values = [("start", act.date(start).into()), ("end", act.date(end).into())];
            lines.push(act.text_with("pdf-dates-both", &values));
        }
        (None, Some(end)) => lines.push(act.with("pdf-dates-end", "end", act.date(end))),
        (Some(start), None) => lines.push(act.with("pdf-dates-start", "start", act.date(start))),
        (None, None) => {}
    }
    lines.into_iter().map(Rich::from).collect()
}

fn visit(act: &Act<'_>, reception: &Reception) -> Vec<Rich> {
    let visit = &reception.visit;
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
    if let Some(date) = reception.completed_on {
        lines.push(act.with("pdf-completed", "date", act.date(date)));
    }
    lines.into_iter().map(Rich::from).collect()
}

fn convocation(act: &Act<'_>, reception: &Reception) -> Vec<Rich> {
    let Some(convocation) = &reception.convocation else {
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
fn attendance(act: &Act<'_>, reception: &Reception) -> Vec<Rich> {
    let person = |person: &acceptance::reception::Attendance| {
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
        let these = reception.attendance.iter().filter(|one| one.presence == presence);
        let people: Vec<String> = these.map(person).collect();
        if !people.is_empty() {
            lines.push(act.with(key, "people", people.join(", ")).into());
        }
    }
    lines
}

fn address(address: &acceptance::Address) -> Option<String> {
    Some(address.on_one_line()).filter(|line| filled(line))
}

fn contact(phone: &str, email: &str) -> String {
    [phone.trim(), email.trim()]
        .into_iter()
        .filter(|part| filled(part))
        .collect::<Vec<_>>()
        .join(", ")
}
