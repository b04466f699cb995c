//! Retentions that are still kept, as agreements and payments since leave them: what of a balance is not to be paid yet.

use acceptance::retained::Retained;
use acceptance::{ActBody, ActDocument, Amount};
use chrono::NaiveDate;

use super::holds;
use crate::compose::Composer;
use crate::dispute::Book;
use crate::style::SMALL;

/// A retention that is still kept.
pub(crate) struct Kept {
    /// The act that keeps it.
    pub number: String,
    /// What that act says.
    pub stated: Amount,
    /// What of it may still be kept.
    pub left: Amount,
    /// The day of its release, if one is named.
    pub release: Option<NaiveDate>,
}

/// The retentions that are still kept, as agreements and payments since leave them.
pub(crate) fn kept(book: &Book<'_>) -> Vec<Kept> {
    let holding = book.dispute.acts.iter().filter(|told| holds(&told.act));
    let receptions: Vec<&ActDocument> = holding
        .map(|told| &told.document)
        .filter(|document| matches!(document.body, ActBody::Reception(_)))
        .collect();
    let kept = |document: &&ActDocument| {
        let ActBody::Reception(reception) = &document.body else {
            return None;
        };
        let records = &book.dispute.records;
        let retained = Retained::of(&book.chain, &receptions, records, document.act)?;
        let retention = reception.money.retention.as_ref();
        (retained.left() > Amount::ZERO).then(|| Kept {
            number: document.number.to_string(),
            stated: retained.stated,
            left: retained.left(),
            release: retention.and_then(|retention| retention.released_on),
        })
    };
    receptions.iter().filter_map(kept).collect()
}

/// What of the balance is not to be paid yet; or beside it, where the account of a termination took it off.
pub(super) fn retained(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let ended = book.chain.contract().terminated;
    let ended = ended.and_then(|ended| book.dispute.acts.iter().find(|told| told.act.id == ended.act));
    let taken_off = |left: Amount| match ended.map(|told| &told.document.body) {
        Some(ActBody::Termination(termination)) => {
            termination.adjustments.iter().any(|one| one.amount == -left)
        }
        _ => false,
    };
    for kept in kept(book) {
        let key = match taken_off(kept.left) || taken_off(kept.stated) {
            true => "dispute-balance-retained-beside",
            false => "dispute-balance-retained",
        };
        let values = [
            ("sum", voice.money(kept.left).into()),
            ("number", kept.number.into()),
            ("release", released(book, kept.release).into()),
        ];
        c.space(4.0).styled(voice.text_with(key, &values), &SMALL);
    }
}

/// When a retention is released, after its sum.
pub(crate) fn released(book: &Book<'_>, day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, |day| {
        book.voice
            .with("dispute-retention-until", "date", book.voice.date(day))
    })
}
