//! One act of each kind, of the same site, filled as fully as its form allows.

use acceptance::acts::letter::LetterTemplate;
use acceptance::document::{CitedAct, CitedReserve, IssuedAgreement};
use acceptance::exhibit::{ExhibitLink, LinkTarget};
use acceptance::objection::Channel;
use acceptance::reception::{Answerable, Attendance, Convocation, HandedOver, Presence, Visit};
use acceptance::*;
use uuid::Uuid;

fn uuid(n: u128) -> Uuid {
    Uuid::from_u128(0x0190_0099_0000_7000_8000_0000_0000_0000 + n)
}

fn day(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().unwrap())
}

fn moment(text: &str) -> acceptance::dates::Moment {
    chrono::DateTime::parse_from_rfc3339(text).unwrap()
}

fn number(kind: ActKind, rank: u32) -> ActNumber {
    ActNumber {
        kind,
        year: 2026,
        rank,
    }
}

fn client() -> Signatory {
    Signatory {
        id: SignatoryId(uuid(1)),
        name: "Mme Claire Marchand".into(),
        capacity: Capacity::Client,
    }
}

fn contractor() -> Signatory {
    Signatory {
        id: SignatoryId(uuid(2)),
        name: "Paul Besnard".into(),
        capacity: Capacity::Contractor,
    }
}

fn visit() -> Visit {
    Visit {
        started: Some(moment("2026-12-04T10:05:00+01:00")),
        ended: Some(moment("2026-12-04T10:50:00+01:00")),
        place: String::new(),
    }
}

fn present(name: &str, capacity: Capacity, presence: Presence) -> Attendance {
    Attendance {
        name: name.into(),
        capacity,
        presence,
        note: String::new(),
    }
}

fn sending(channel: Channel) -> Sending {
    Sending {
        channel,
        dated_on: day("2026-10-12"),
        reference: "1A 203 456 7890 2".into(),
    }
}

/// The site’s acceptance act, as another act cites it.
fn cited(kind: ActKind, rank: u32, issued: &str, subject: &str) -> CitedAct {
    let hash = super::reception().fingerprint().unwrap();
    CitedAct {
        id: ActId(uuid(100 + u128::from(rank) + 10 * kind as u128)),
        number: number(kind, rank),
        issued: moment(issued),
        subject: subject.into(),
        fingerprint: hash,
        signed: true,
        visit: None,
    }
}

fn document(body: ActBody) -> ActDocument {
    let mut act = super::reception();
    act.act = ActId(uuid(9));
    act.number = number(body.kind(), 3);
    act.issued = Some(moment("2026-12-04T11:02:00+01:00"));
    act.body = body;
    act.agreements.clear();
    act.objections.clear();
    act.exhibits.truncate(2);
    for exhibit in &mut act.exhibits {
        exhibit.links = vec![ExhibitLink {
            target: LinkTarget::Act(act.act),
            explains: false,
        }];
    }
    act
}

pub fn support(choice: Option<SupportChoice>) -> ActDocument {
    let items = super::reception().dossier.items;
    document(ActBody::SupportNotice(SupportNotice {
        subject: "mur nord du séjour et sol du couloir".into(),
        inspected_on: day("2026-09-03"),
        items: vec![items[1].id, items[3].id],
        defects: vec![
            SupportDefect {
                place: "Séjour, mur nord".into(),
                what: "Mur hors d’aplomb, ventre à mi-hauteur".into(),
                measured: "14 mm sous la règle de 2 m".into(),
                tolerance: "5 mm (NF DTU 25.41)".into(),
            },
            SupportDefect {
                place: "Couloir".into(),
                what: "Chape en pente vers la cuisine".into(),
                measured: "9 mm sur 2 m".into(),
                tolerance: "7 mm sur 2 m (NF DTU 26.2)".into(),
            },
        ],
        consequence: "La porte du séjour ne pourra pas être d’aplomb et parallèle au mur à la fois : il restera un jour en sifflet de 14 mm côté couloir, que le couvre-joint ne cachera pas entièrement.".into(),
        proposal: "Redresser le mur au plâtre sur 6 m² avant la pose.".into(),
        repair_price: Some(Amount(48_000)),
        repair_days: 2,
        choice,
        client_words: match choice {
            Some(_) => "On ne voit rien à l’œil, posez la porte comme cela.".into(),
            None => String::new(),
        },
        answer_by: day("2026-09-07"),
        originals: 2,
        signatories: vec![client()],
    }))
}

pub fn notice() -> ActDocument {
    let items = super::reception().dossier.items;
    let mut act = document(ActBody::Notice(Notice {
        kind: NoticeKind::Delay,
        subject: "livraison du volet roulant".into(),
        items: vec![items[4].id],
        objection: None,
        facts: "Le fabricant a annoncé le 9 octobre 2026 que le volet commandé le 15 juin ne sera livré que le 4 novembre.".into(),
        cause: "Rupture de stock du moteur chez le fabricant.".into(),
        answerable: Some(Answerable::OtherTrade),
        consequence: "La cuisine ne peut pas être terminée à la date convenue. Les autres ouvrages n’en dépendent pas.".into(),
        days_effect: 9,
        announced_end: None,
        price_effect: Amount(12_000),
        steps: vec![
            Step {
                who: Capacity::Contractor,
                what: "Poser un volet provisoire".into(),
                due_on: day("2026-10-16"),
                done_on: day("2026-10-15"),
                message: "Posé ce jour, sans frais pour vous.".into(),
            },
            Step {
                who: Capacity::Client,
                what: "Dire si le modèle sans moteur convient".into(),
                due_on: day("2026-10-20"),
                ..Step::default()
            },
        ],
        asked: "Acceptez-vous d’attendre le moteur jusqu’au 4 novembre, ou préférez-vous le modèle à manivelle, disponible tout de suite ?".into(),
        answer_by: day("2026-10-20"),
        sending: sending(Channel::RegisteredLetter),
        originals: 1,
        signatories: Vec::new(),
    }));
    act.exhibits.clear();
    act
}

pub fn convocation() -> ActDocument {
    let before = cited(ActKind::Reception, 5, "2026-11-14T16:00:00+01:00", "");
    let mut act = document(ActBody::Convocation(ConvocationAct {
        purpose: VisitPurpose::Reception,
        part: "lot menuiseries intérieures".into(),
        follows: Some(before.id),
        at: Some(moment("2026-11-21T14:00:00+01:00")),
        or_at: Some(moment("2026-11-23T09:00:00+01:00")),
        place: String::new(),
        agenda: "Tous les ouvrages du marché et de l’avenant seront examinés un par un.\n\nMerci d’apporter le devis signé et l’échantillon 3.".into(),
        sending: sending(Channel::Email),
        originals: 1,
        signatories: vec![client()],
    }));
    act.cited = vec![before];
    act.exhibits.clear();
    act
}

pub fn lifting() -> ActDocument {
    let source = super::reception();
    let ActBody::Reception(reception) = &source.body else {
        unreachable!()
    };
    let lines = |n: usize, decision, done: &str, words: &str| LiftingLine {
        reception: source.act,
        reserve: reception.reserves[n].id,
        decision,
        done: done.into(),
        done_on: day("2026-12-02"),
        client_words: words.into(),
        deadline: None,
    };
    let mut act = document(ActBody::Lifting(Lifting {
        visit: visit(),
        attendance: vec![
            present("Mme Claire Marchand", Capacity::Client, Presence::Present),
            present("Paul Besnard", Capacity::Contractor, Presence::Present),
            present("Jean Roux", Capacity::Architect, Presence::Absent),
        ],
        lines: vec![
            LiftingLine {
                deadline: day("2026-12-18"),
                ..lines(
                    0,
                    Some(LiftingDecision::InPart),
                    "Rabot en tête de porte, couvre-joint posé côté couloir.",
                    "La porte ne frotte plus, mais le couvre-joint est d’une autre teinte.",
                )
            },
            lines(1, Some(LiftingDecision::Lifted), "Ponçage et huile.", ""),
        ],
        remarks: "Le couvre-joint teinté est commandé.".into(),
        retention_released: false,
        originals: 2,
        signatories: vec![client(), contractor()],
    }));
    act.reserves = (0..2)
        .map(|n| CitedReserve {
            act: source.act,
            number: source.number.clone(),
            rank: n as u32 + 1,
            deadline: reception.reserves[n].deadline,
            reserve: reception.reserves[n].clone(),
        })
        .collect();
    act.exhibits = source.exhibits.clone();
    act.exhibits.truncate(4);
    let (first, second) = (reception.reserves[0].id, reception.reserves[1].id);
    let targets = [
        LinkTarget::Reserve(first),
        LinkTarget::Repair(first),
        LinkTarget::Reserve(second),
        LinkTarget::Repair(second),
    ];
    for (exhibit, target) in act.exhibits.iter_mut().zip(targets) {
        exhibit.links = vec![ExhibitLink {
            target,
            explains: false,
        }];
    }
    act
}

pub fn rectification() -> ActDocument {
    let corrected = cited(ActKind::Reception, 7, "2026-11-21T15:02:00+01:00", "");
    let mut act = document(ActBody::Rectification(Rectification {
        corrects: Some(corrected.id),
        reason: "La date de début a été reprise du premier devis.".into(),
        corrections: vec![
            Correction {
                place: "Marché, dates convenues".into(),
                stands: "Du 7 septembre 2026 au 31 octobre 2026".into(),
                reads: "Du 14 septembre 2026 au 31 octobre 2026".into(),
            },
            Correction {
                place: "Chapitre 1, ouvrage 4".into(),
                stands: String::new(),
                reads: "Remarque : plinthes de l’entrée comprises.".into(),
            },
        ],
        originals: 2,
        signatories: vec![client(), contractor()],
    }));
    act.cited = vec![corrected];
    act.exhibits.clear();
    act
}

pub fn statement(cause: StatementCause) -> ActDocument {
    let convened = cited(ActKind::Convocation, 2, "2026-11-20T09:00:00+01:00", "");
    let unsigned = cited(ActKind::Reception, 7, "2026-12-04T10:40:00+01:00", "");
    let items = super::reception().dossier.items;
    let refused = cause == StatementCause::RefusedToSign;
    let mut act = document(ActBody::Statement(Statement {
        cause,
        visit: visit(),
        convened_by: Some(convened.id),
        convocation: Some(Convocation {
            sent_on: day("2026-11-20"),
            means: "lettre recommandée avec avis de réception".into(),
            proof: "avis signé le 23 novembre 2026, n° 1A 203 456 7891 9".into(),
        }),
        unsigned: refused.then_some(unsigned.id),
        attendance: vec![
            present(
                "Mme Claire Marchand",
                Capacity::Client,
                if refused { Presence::Present } else { Presence::Absent },
            ),
            present("Paul Besnard", Capacity::Contractor, Presence::Present),
            present("Luc Ferrand", Capacity::Witness, Presence::Present),
        ],
        client_words: if refused { "Je signerai quand mon frère aura vu la porte.".into() } else { String::new() },
        facts: "10 h 05 : arrivée sur place, personne n’ouvre. 10 h 10 et 10 h 25 : appels au 06 00 00 00 00, sans réponse. 10 h 30 : message écrit, lu à 10 h 31.".into(),
        lines: vec![
            StatementLine {
                item: items[0].id,
                completed: true,
                state: "Porte posée et réglée, jeu de 3 mm.".into(),
            },
            StatementLine {
                item: items[4].id,
                completed: false,
                state: "Volet posé, moteur à régler.".into(),
            },
        ],
        proposed: Some(moment("2026-12-11T10:00:00+01:00")),
        originals: 1,
        signatories: vec![
            Signatory {
                id: SignatoryId(uuid(3)),
                name: "Luc Ferrand".into(),
                capacity: Capacity::Witness,
            },
            contractor(),
        ],
    }));
    act.cited = vec![convened, unsigned];
    act
}

pub fn letter() -> ActDocument {
    let mut act = document(ActBody::Letter(Letter {
        template: LetterTemplate::RequestToLift,
        to_name: "Mme Claire Marchand".into(),
        to_address: super::reception().dossier.client.address,
        subject: "levée des réserves du procès-verbal PV-2026-0007".into(),
        body: "Madame,\n\nLes reprises convenues au procès-verbal de réception du 21 novembre 2026 sont faites : la porte du séjour a été rabotée et son couvre-joint posé, la trace de colle a été poncée et huilée.\n\nNous vous prions de venir les examiner le 4 décembre 2026 à 10 h 00, ou de nous proposer un autre moment cette semaine-là. Le délai convenu est le 5 décembre 2026.\n\nNous vous prions d’agréer, Madame, l’expression de nos salutations distinguées.".into(),
        enclosures: vec!["copie du procès-verbal PV-2026-0007".into(), "deux photos".into()],
        sending: sending(Channel::RegisteredLetter),
        ..Letter::default()
    }));
    act.exhibits.clear();
    act
}

pub fn termination() -> ActDocument {
    let items = super::reception().dossier.items;
    let line = |n: usize, done: &str, amount| TerminationLine {
        item: items[n].id,
        done: done.into(),
        amount: Amount(amount),
    };
    let mut act = document(ActBody::Termination(Termination {
        by: Capacity::Contractor,
        ground: "Code civil, art. 1226 : résolution par notification, après mise en demeure restée sans effet.".into(),
        facts: "L’acompte du 15 septembre (3 000,00 €) n’a pas été payé. Rappels des 22 septembre et 1er octobre, mise en demeure du 12 octobre.".into(),
        effective_on: day("2026-11-02"),
        lines: vec![
            line(0, "Posé et réglé.", 148_000),
            line(1, "Dépose faite, bloc-porte livré, non posé.", 120_000),
        ],
        adjustments: Vec::new(),
        paid: Amount(300_000),
        handed_over: vec![HandedOver {
            what: "clés du chantier".into(),
            count: 2,
            acknowledged: true,
        }],
        body: "Madame,\n\nMalgré nos rappels et notre mise en demeure, la somme due reste impayée. Nous le regrettons, et mettons fin à notre marché dans les conditions ci-dessous.".into(),
        sending: sending(Channel::RegisteredLetter),
        originals: 1,
        signatories: vec![client()],
    }));
    act.exhibits.clear();
    act
}

/// An agreement that adds items, after another one.
pub fn amendment() -> ActDocument {
    let mut act = super::agreement();
    let earlier = act.body.clone();
    let ActBody::Agreement(agreement) = &mut act.body else {
        unreachable!()
    };
    let before = cited(
        ActKind::SupportNotice,
        1,
        "2026-09-03T09:30:00+02:00",
        "mur nord du séjour",
    );
    let added = |n: u128,
                 name: &str,
                 quantity: Option<i64>,
                 unit: &str,
                 unit_price: Option<i64>,
                 lump: Option<i64>| Item {
        id: ItemId(uuid(50 + n)),
        name: name.into(),
        description: String::new(),
        lot: String::new(),
        location: "Séjour".into(),
        quantity: quantity.map(Quantity),
        unit: unit.into(),
        unit_price: unit_price.map(Amount),
        lump_sum: lump.map(Amount),
        criteria: "planéité 5 mm sous la règle de 2 m".into(),
        sample: None,
    };
    agreement.origin = acceptance::agreement::AgreementOrigin::Act(before.id);
    agreement.remedy = Some(Remedy::ExtraWork);
    agreement.added = vec![
        added(
            1,
            "Redressement du mur nord",
            Some(6_500),
            "m²",
            Some(6_200),
            None,
        ),
        added(2, "Évacuation des gravats", None, "", None, Some(8_000)),
    ];
    agreement.price_effect = Amount(45_300);
    agreement.days_effect = 3;
    agreement.new_end = None;
    agreement.subject = "redressement du mur nord du séjour".into();
    let ActBody::Agreement(earlier) = earlier else {
        unreachable!()
    };
    act.number = number(ActKind::Agreement, 2);
    act.agreements = vec![IssuedAgreement {
        number: number(ActKind::Agreement, 1),
        issued: moment("2026-08-28T10:00:00+02:00"),
        agreement: earlier,
        signed: true,
    }];
    act.cited = vec![before];
    act
}

/// Every kind but the acceptance act, named.
pub fn all() -> Vec<(&'static str, ActDocument)> {
    let mut alone = notice();
    alone.language = Language::Fr;
    let mut draft = letter();
    draft.issued = None;
    vec![
        ("support-chosen", support(Some(SupportChoice::GoOn))),
        ("support-open", support(None)),
        ("notice", alone),
        ("convocation", convocation()),
        ("lifting", lifting()),
        ("rectification", rectification()),
        ("statement-absent", statement(StatementCause::Absent)),
        ("statement-refused", statement(StatementCause::RefusedToSign)),
        ("letter", letter()),
        ("letter-draft", draft),
        ("termination", termination()),
        ("amendment", amendment()),
        ("agreement", super::agreement()),
        ("reception", super::reception()),
    ]
}
