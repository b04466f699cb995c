//! The letter as it is posted.

use acceptance::Letter;

use crate::act::correspondence::{self, Addressee};
use crate::act::{Act, Sections, exhibits, filled, objections, proof, signing};
use crate::compose::Composer;
use crate::error::Result;

pub(crate) fn compose(act: &Act<'_>, letter: &Letter, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::plain();
    let to = Addressee {
        name: &letter.to_name,
        represented: "",
        address: &letter.to_address,
    };
    correspondence::head(act, &to, &letter.sending, c);
    let subject = match filled(&letter.subject) {
        true => letter.subject.trim().to_owned(),
        false => act.text("pdf-title-letter"),
    };
    c.space(22.0)
        .subject(&act.with("pdf-letter-subject", "subject", subject));
    c.space(5.0);
    match filled(&letter.body) {
        true => correspondence::body(act, &letter.body, c),
        false => {
            c.paragraph(crate::act::chain::words_or_none(act, ""));
        }
    }
    correspondence::signed_off(act, c);
    correspondence::enclosures(act, &letter.enclosures, c);
    objections::objections(act, &mut sections, c);
    exhibits::exhibits(act, &mut sections, c);
    signing::one_side(act, "pdf-consent-receipt", &mut sections, c);
    proof::proof(act, &mut sections, c)
}
