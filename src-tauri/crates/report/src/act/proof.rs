//! What the document proves and what not, and how anyone verifies it without this program.

use crate::act::{Act, PROOF_ANCHOR, Sections, furniture};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{HASH, INK, NOTE, SOFT};
use crate::text::Rich;

pub(crate) fn proof(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) -> Result<()> {
    c.anchor(PROOF_ANCHOR);
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
    c.heading(3, &act.text("pdf-verify"));
    let steps = ["panel", "fingerprint", "exhibits", "paper"];
    let steps: Vec<(String, Rich)> = steps
        .into_iter()
        .enumerate()
        .map(|(n, step)| {
            (
                format!("{}.", n + 1),
                act.text(&format!("pdf-verify-{step}")).into(),
            )
        })
        .collect();
    c.list(steps.iter().map(|(mark, text)| (mark.as_str(), text.clone())));
    c.space(10.0);
    let mut outcome = Ok(());
    let fingerprint = act.fingerprint.to_string();
    let code = furniture::code(act);
    c.beside(
        0.16,
        |left| outcome = left.qr(&code, 72.0, &act.text("pdf-qr-alt")).map(|_| ()),
        |right| {
            right.space(0.0).label(act.text("pdf-fingerprint"));
            let (first, second) = fingerprint.split_at(fingerprint.len() / 2);
            let style = crate::style::TextStyle {
                size: 9.0,
                leading: 12.6,
                ..HASH
            }
            .coloured(INK);
            right.styled(format!("{first}\n{second}"), &style);
            right.label(act.document.number.to_string());
        },
    );
    outcome
}
