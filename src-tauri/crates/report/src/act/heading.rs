//! The first page: title and decision, who, for which contract, when they met.

use acceptance::reception::Scope;
use acceptance::{ActBody, Agreement, Capacity, Reception, ReceptionDecision};

use crate::act::{Act, filled, parties};
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

    /// Number and moment of issue, or that this is a draft.
    pub fn issued_line(&self) -> String {
        let number = self.document.number.to_string();
        match self.document.issued {
            Some(moment) => self.text_with(
                "pdf-issued",
                &[
                    ("number", number.into()),
                    ("moment", self.words.moment(moment).into()),
                ],
            ),
            None => self.with("pdf-not-issued", "number", number),
        }
    }

    pub fn client_name(&self) -> String {
        let name = self.document.dossier.client.name.trim();
        if name.is_empty() {
            self.text("pdf-client-open")
        } else {
            name.to_owned()
        }
    }

    pub fn originals(&self, count: u32) -> String {
        let number = self.number_word(count as usize);
        self.text_with(
            "pdf-originals",
            &[("count", count.into()), ("number", number.into())],
        )
    }

    /// A number in letters where the language has it so.
    pub fn number_word(&self, number: usize) -> String {
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
    let mut fields = parties::parties(act);
    fields.extend(held(act, reception));
    c.definition_grid(2, fields);
}

/// When they met, who was called and who came, and what went before.
pub(crate) fn held(act: &Act<'_>, reception: &Reception) -> parties::Fields {
    let visit = parties::visit(act, &reception.visit, reception.completed_on);
    let mut fields = vec![(act.text("pdf-visit"), visit)];
    let convocation = parties::convocation(act, reception.convocation.as_ref());
    if !convocation.is_empty() {
        fields.push((act.text("pdf-convocation"), convocation));
    }
    let present = parties::attendance(act, &reception.attendance);
    if !present.is_empty() {
        fields.push((act.text("pdf-attendance"), present));
    }
    if let Some(before) = reception.follows.and_then(|id| act.cited(id)) {
        fields.push((act.text("pdf-follows"), vec![act.cited_name(before).into()]));
    }
    if reception.before_works {
        fields.push((
            act.text("pdf-before-works-title"),
            vec![act.text("pdf-before-works").into()],
        ));
    }
    fields
}

/// What was received; of a refusal, what was visited.
pub(crate) fn scope(act: &Act<'_>, reception: &Reception) -> String {
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
    c.space(12.0).definition_grid(2, parties::parties(act));
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
pub(crate) fn masthead(act: &Act<'_>, subtitle: &str, c: &mut Composer<'_, '_>) {
    let contractor = &act.document.contractor;
    let issued = act.issued_line();
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
            for line in parties::contractor(act, contractor) {
                right.styled(line, &style);
            }
        },
    );
}
