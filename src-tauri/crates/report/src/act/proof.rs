//! What the document proves and what not, and how anyone verifies it without this program.

use crate::act::{Act, PROOF_ANCHOR, Sections, furniture};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{HASH, INK, NOTE, SOFT, TextStyle};
use crate::text::Rich;

pub(crate) fn proof(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut outcome = Ok(());
    c.keep_together(|c| outcome = compose(act, sections, c));
    outcome
}

fn compose(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) -> Result<()> {
    sections.begin(c, &act.text("pdf-proof"));
    let proofs = [
        "pdf-proof-seal",
        "pdf-proof-signatures",
        "pdf-proof-time",
        "pdf-proof-photos",
    ];
    for key in proofs.into_iter().chain(["pdf-proof-not"]) {
        c.note(act.text(key)).space(4.0);
    }
    if let Some(key) = &act.options.key_fingerprint {
        let label = act.text("pdf-proof-key");
        c.styled(
            Rich::new().coloured(format!("{label} "), SOFT).mono(key.as_str()),
            &NOTE,
        );
    }
    let steps = ["panel", "fingerprint", "exhibits", "paper"]
        .into_iter()
        .enumerate();
    let steps: Vec<(String, Rich)> = steps
        .map(|(n, step)| {
            (
                format!("{}.", n + 1),
                act.text(&format!("pdf-verify-{step}")).into(),
            )
        })
        .collect();
    let (code, alt) = (furniture::code(act), act.text("pdf-qr-alt"));
    let mut outcome = Ok(());
    // The foot of each page leads here: to what is to be done, wherever the page ends above it.
    c.space(10.0).anchor(PROOF_ANCHOR).beside(
        0.82,
        |left| {
            left.heading(3, &act.text("pdf-verify"));
            left.list(
                &NOTE,
                steps.iter().map(|(mark, text)| (mark.as_str(), text.clone())),
            );
            left.space(5.0).label(act.text("pdf-fingerprint"));
            let style = TextStyle {
                size: 8.6,
                leading: 11.6,
                ..HASH
            }
            .coloured(INK);
            left.styled(act.fingerprint.to_string(), &style);
        },
        |right| outcome = right.space(14.0).qr(&code, 78.0, &alt).map(|_| ()),
    );
    outcome
}
