//! Head and foot of every page: whose act it is, which one, how to tell that it is unchanged.

use crate::act::{Act, PROOF_ANCHOR, filled};
use crate::document::Document;
use crate::style::{Align, Colour, INK, MARGIN_LEFT, MARGIN_RIGHT, PAGE_HEIGHT, PAGE_WIDTH, RULE, RUNNING};

const LEFT: f32 = MARGIN_LEFT;
const RIGHT: f32 = PAGE_WIDTH - MARGIN_RIGHT;
const HEAD: f32 = 46.5;
const FOOT: f32 = PAGE_HEIGHT - 58.0;
/// Half an inch: a scan at 150 dots per inch then has more than two and a half pixels for each module.
const QR_SIZE: f32 = 36.0;
/// Pale enough to read through.
const STAMP: Colour = Colour(0xF3, 0xE6, 0xDF);

pub(crate) fn furnish(act: &Act<'_>, pages: &mut Document<'_>) {
    let contractor = &act.document.contractor;
    let owner = match filled(&contractor.trade) {
        true => format!("{}, {}", contractor.name.trim(), contractor.trade.trim()),
        false => contractor.name.clone(),
    };
    let number = act.document.number.to_string();
    let draft = act.document.is_draft();
    let head_key = if draft {
        "pdf-head-provisional"
    } else {
        "pdf-head-number"
    };
    let title = act.text_with(
        head_key,
        &[
            ("number", number.as_str().into()),
            ("dossier", act.document.dossier.title.as_str().into()),
        ],
    );
    let identity = act.text_with(
        "pdf-foot-fingerprint",
        &[
            ("number", number.into()),
            ("fingerprint", act.fingerprint.short().into()),
        ],
    );
    let mark = mark(act);
    let words = act.words;
    pages.furnish(move |page, canvas| {
        canvas.text(owner.as_str(), &RUNNING, LEFT, HEAD);
        canvas.text(title.as_str(), &RUNNING.aligned(Align::Right), RIGHT, HEAD);
        canvas.rule((LEFT, HEAD + 8.0), (RIGHT, HEAD + 8.0), RULE, 0.5);
        canvas.rule((LEFT, FOOT), (RIGHT, FOOT), RULE, 0.5);
        let code = format!("{mark}:{}/{}", page.number, page.total);
        canvas.qr(&code, LEFT, FOOT + 6.0, QR_SIZE)?;
        let x = LEFT + QR_SIZE + 10.0;
        canvas.text(identity.as_str(), &RUNNING, x, FOOT + 20.0);
        let second = match page.page_of(PROOF_ANCHOR) {
            _ if draft => words.text("pdf-foot-draft"),
            Some(at) => words.text_with("pdf-foot-verify", &[("page", at.to_string().into())]),
            None => String::new(),
        };
        canvas.text(second, &RUNNING, x, FOOT + 31.5);
        let values = [
            ("page", page.number.to_string().into()),
            ("total", page.total.to_string().into()),
        ];
        let count = words.text_with("pdf-page", &values);
        let style = RUNNING.aligned(Align::Right).coloured(INK);
        canvas.text(count, &style, RIGHT, FOOT + 25.7);
        Ok(())
    });
    if draft {
        let stamp = act.text("pdf-draft");
        pages.underlay(move |_, canvas| {
            canvas.stamp(&stamp, STAMP, 118.0);
            Ok(())
        });
    }
}

/// What the QR code beside the fingerprint says: number and whole fingerprint, in the letters that QR packs best.
pub(crate) fn code(act: &Act<'_>) -> String {
    format!("SANS-RESERVE:{}:{}", act.document.number, act.fingerprint).to_uppercase()
}

/// What the QR code at the foot of a page says before `:page/pages`: number, and as much of the fingerprint as is printed
/// beside it. The less it says, the coarser the scan from which it is still read.
fn mark(act: &Act<'_>) -> String {
    let short: String = act.fingerprint.short().split_whitespace().collect();
    format!("SANS-RESERVE:{}:{short}", act.document.number).to_uppercase()
}
