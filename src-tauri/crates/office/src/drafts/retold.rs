//! What a draft said by itself follows the figures that it says it of: as long as nobody changed the sentence, it tells what the
//! fields beside it state. A sentence that somebody wrote or changed stays as it is.

use super::{Ground, agreement};
use crate::letters;
use acceptance::{ActBody, text};

/// Writes the prefilled sentences of `after` anew where its figures are no longer those of `before`.
pub(crate) fn retell(ground: &Ground<'_>, before: &ActBody, after: &mut ActBody) {
    match (before, after) {
        (ActBody::Agreement(before), ActBody::Agreement(after)) if before.origin == after.origin => {
            let told = agreement::terms(ground, before);
            if let (Some(told), Some(now)) = (told, agreement::terms(ground, after)) {
                rewrite(&mut after.terms, &told, now);
            }
        }
        (ActBody::Termination(before), ActBody::Termination(after)) if before.by != after.by => {
            let told = letters::termination(ground, before.by);
            rewrite(&mut after.body, &told, letters::termination(ground, after.by));
        }
        _ => {}
    }
}

/// Puts `now` in the place of `written` where that is what the program told.
fn rewrite(written: &mut String, told: &str, now: String) {
    let plain = |text: &str| text::clean(text).trim().to_owned();
    if !written.trim().is_empty() && plain(written) == plain(told) {
        *written = now;
    }
}
