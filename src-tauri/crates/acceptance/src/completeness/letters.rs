//! What a letter lacks: a convocation, a letter, a termination.

use super::sense::price_before;
use super::{Finding, Findings, MissingCode, blank, numbered};
use crate::act::ActBody;
use crate::acts::convocation::ConvocationAct;
use crate::acts::letter::Letter;
use crate::acts::termination::Termination;
use crate::document::ActDocument;
use crate::party::Capacity;

pub(super) fn check_convocation(act: &ConvocationAct, findings: &mut Findings) {
    let Some(at) = act.at else {
        findings.block(MissingCode::ConvocationAt);
        return;
    };
    let day = at.date_naive();
    match act.sending.dated_on {
        None => findings.advise(MissingCode::LetterDate),
        Some(dated) if day < dated || act.or_at.is_some_and(|or_at| or_at.date_naive() < dated) => {
            findings.block(MissingCode::ConvocationOrder);
        }
        Some(_) => {}
    }
}

pub(super) fn check_letter(act: &Letter, findings: &mut Findings) {
    if blank(&act.to_name) {
        findings.block(MissingCode::LetterTo);
    }
    if blank(&act.subject) {
        findings.block(MissingCode::LetterSubject);
    }
    check_text(&act.body, findings);
    if act.sending.dated_on.is_none() {
        findings.advise(MissingCode::LetterDate);
    }
}

pub(super) fn check_termination(document: &ActDocument, act: &Termination, findings: &mut Findings) {
    if blank(&act.facts) {
        findings.block(MissingCode::Facts);
    }
    if blank(&act.ground) {
        findings.advise(MissingCode::TerminationGround);
    }
    if act.effective_on.is_none() {
        findings.block(MissingCode::TerminationDate);
    }
    if !act.by.is_of_client() && act.by != Capacity::Contractor {
        findings.block(MissingCode::TerminationBy);
    }
    for (row, line) in act.lines.iter().enumerate() {
        if line.amount.0 < 0 {
            findings.push(numbered(Findings::blocker(MissingCode::NegativeAmount), row));
        }
        if !line.amount.is_within_limit() {
            findings.push(numbered(Findings::blocker(MissingCode::SumTooLarge), row));
        }
    }
    if !act.adjustments.iter().all(|one| one.amount.is_within_limit()) {
        findings.block(MissingCode::SumTooLarge);
    }
    if act.paid.0 < 0 {
        findings.block(MissingCode::NegativeAmount);
    }
    if act.paid > price_before(document) {
        findings.advise(MissingCode::PaidTooMuch);
    }
    check_text(&act.body, findings);
    if act.sending.dated_on.is_none() {
        findings.advise(MissingCode::LetterDate);
    }
}

fn check_text(body: &str, findings: &mut Findings) {
    if blank(body) {
        findings.block(MissingCode::LetterBody);
    }
}

/// What is still to be filled in a letter or a termination: each of `blanks`, the exact words in brackets that the templates
/// leave where the dossier does not know a fact, that stands anywhere in it. Other brackets are the words of a person.
#[must_use]
pub fn unfilled(body: &ActBody, blanks: &[String]) -> Vec<Finding> {
    let texts: Vec<&String> = match body {
        ActBody::Letter(act) => [&act.to_name, &act.subject, &act.body]
            .into_iter()
            .chain(&act.enclosures)
            .collect(),
        ActBody::Termination(act) => vec![&act.ground, &act.facts, &act.body],
        _ => Vec::new(),
    };
    let stands = |blank: &&String| texts.iter().any(|text| text.contains(blank.as_str()));
    let finding = |blank: &String| Finding {
        name: Some(blank.trim_matches(['[', ']']).to_owned()),
        ..Findings::blocker(MissingCode::LetterPlaceholder)
    };
    blanks.iter().filter(stands).map(finding).collect()
}

/// What is said of a termination by the contractor that names no ground, where no warning went before: `warned` tells whether
/// one did. A notice of default must precede it, unless the contract or urgency dispenses with it (Code civil, art. 1226).
#[must_use]
pub fn termination_unwarned(act: &Termination, warned: bool) -> Option<Finding> {
    let unwarned = act.by == Capacity::Contractor && blank(&act.ground) && !warned;
    unwarned.then(|| Findings::advice(MissingCode::TerminationUnwarned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(subject: &str, body: &str) -> ActBody {
        ActBody::Letter(Letter {
            subject: subject.into(),
            body: body.into(),
            ..Letter::default()
        })
    }

    fn names(body: &ActBody) -> Vec<String> {
        let blanks = ["[somme due]".to_owned(), "[date]".to_owned()];
        let found = unfilled(body, &blanks);
        assert!(found.iter().all(|finding| finding.blocks));
        found.into_iter().filter_map(|finding| finding.name).collect()
    }

    #[test]
    fn a_blank_of_the_templates_is_found_wherever_it_stands() {
        assert_eq!(
            names(&letter("Mise en demeure de payer [somme due]", "x")),
            ["somme due"]
        );
        let hidden = letter("x", "Vous écrivez : « [ça ne va pas », le [date].");
        assert_eq!(names(&hidden), ["date"]);
        let termination = ActBody::Termination(Termination {
            facts: "Depuis le [date].".into(),
            ..Termination::default()
        });
        assert_eq!(names(&termination), ["date"]);
    }

    #[test]
    fn brackets_that_a_person_wrote_keep_no_letter_back() {
        let quoted = letter("x", "Vous écrivez : « c’est de travers [sic] [voir photo] ».");
        assert!(names(&quoted).is_empty());
    }

    #[test]
    fn a_termination_without_ground_nor_warning_is_advised_on() {
        let mut act = Termination {
            by: Capacity::Contractor,
            ..Termination::default()
        };
        assert!(termination_unwarned(&act, false).is_some_and(|finding| !finding.blocks));
        assert_eq!(termination_unwarned(&act, true), None);
        act.ground = "Article 12 du marché".into();
        assert_eq!(termination_unwarned(&act, false), None);
        let by_client = Termination::default();
        assert_eq!(termination_unwarned(&by_client, false), None);
    }
}
