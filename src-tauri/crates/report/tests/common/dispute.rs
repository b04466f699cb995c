//! A dispute file in which one act of each kind is told again.

use acceptance::act::Issue;
use acceptance::{Act, ActDocument, ActId, ActState, Language, LaterProof};
use report::{Dispute, ToldAct};

use super::{kinds, options, reception};

/// One act of each kind, and the objections and exhibits of the site.
pub fn everything(language: Language) -> Dispute {
    let site = reception();
    let mut dossier = site.dossier.clone();
    dossier.language = language;
    let mut acts: Vec<ToldAct> = Vec::new();
    for (at, (_, mut document)) in kinds::all().into_iter().enumerate() {
        document.language = language;
        document.issued.get_or_insert(options().created);
        // Two of one kind differ by their number.
        document.number.rank = 10 + u32::try_from(at).unwrap();
        document.act = ActId(uuid::Uuid::from_u128(1 + at as u128));
        acts.push(told(document));
    }
    Dispute {
        contractor: site.contractor.clone(),
        dossier,
        acts,
        objections: site.objections.clone(),
        exhibits: site.exhibits.clone(),
        records: Vec::new(),
        drafts: 0,
        binned: 0,
        altered: Vec::new(),
        changes: Vec::new(),
        is_broken: false,
    }
}

/// An act as it was issued, which nobody has signed yet.
pub fn told(document: ActDocument) -> ToldAct {
    let at = document.issued.unwrap();
    let issue = Issue {
        number: document.number.clone(),
        at,
        fingerprint: document.fingerprint().unwrap(),
        signatures: Vec::new(),
        later: LaterProof::default(),
    };
    ToldAct {
        act: Act {
            id: document.act,
            dossier: document.dossier.id,
            state: ActState::Issued(issue),
            body: document.body.clone(),
            created: at,
        },
        document,
        file: None,
    }
}
