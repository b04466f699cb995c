//! The one-sided statement: the client was absent, or would not sign. It says at once that it is not a reception.

use acceptance::exhibit::LinkTarget;
use acceptance::{Statement, StatementCause};

use crate::act::{Act, Sections, exhibit_links, exhibits, filled, heading, parties, proof, signing, works};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{AMBER, GREEN, SMALL, SUBHEADING, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn compose(act: &Act<'_>, statement: &Statement, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    let cause = cause(statement.cause);
    heading::masthead(act, &act.text(&format!("pdf-statement-{cause}")), c);
    c.space(12.0);
    said(act, statement, c);
    c.space(12.0);
    let mut fields = parties::parties(act);
    fields.push((act.text("pdf-visit"), parties::visit(act, &statement.visit, None)));
    let present = parties::attendance(act, &statement.attendance);
    if !present.is_empty() {
        fields.push((act.text("pdf-attendance"), present));
    }
    c.definition_grid(2, fields);
    convened(act, statement, &mut sections, c);
    sections.begin(c, &act.text(&format!("pdf-statement-{cause}-title")));
    happened(act, statement, c);
    state(act, statement, &mut sections, c);
    if let Some(at) = statement.proposed {
        sections.begin(c, &act.text("pdf-statement-proposed"));
        let values = [
            ("date", act.date(at.date_naive()).into()),
            ("time", act.words.time(at.naive_local()).into()),
        ];
        c.styled(act.text_with("pdf-convocation-when", &values), &SUBHEADING);
        c.paragraph(act.text("pdf-statement-proposed-note"));
    }
    exhibits::exhibits(act, &mut sections, c);
    signing::one_side(act, "pdf-consent-receipt", &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn cause(cause: StatementCause) -> &'static str {
    match cause {
        StatementCause::Absent => "absent",
        StatementCause::RefusedToSign => "refused_to_sign",
        StatementCause::NoAccess => "no_access",
    }
}

pub(crate) fn said(act: &Act<'_>, statement: &Statement, c: &mut Composer<'_, '_>) {
    let date = statement.visit.started.map_or_else(
        || act.text("pdf-date-open"),
        |moment| act.date(moment.date_naive()),
    );
    let values = [
        ("date", date.into()),
        ("contractor", act.contractor_name().into()),
        ("client", act.client_name().into()),
        ("originals", act.originals(statement.originals).into()),
    ];
    let key = format!("pdf-statement-{}-said", cause(statement.cause));
    let not = Rich::new().strong(act.text("pdf-statement-not-a-reception"));
    heading::decision(
        Tone::Negative,
        vec![
            not,
            act.marked(&key, &values),
            act.text("pdf-statement-effect").into(),
        ],
        c,
    );
}

/// How the client was called, and what proves it.
pub(crate) fn convened(
    act: &Act<'_>,
    statement: &Statement,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    sections.begin(c, &act.text("pdf-statement-convened"));
    let mut lines = Vec::new();
    if let Some(cited) = statement.convened_by.and_then(|id| act.cited(id)) {
        let name = act.cited_name(cited);
        lines.push(act.with("pdf-statement-convened-by", "act", name).into());
    }
    lines.extend(parties::convocation(act, statement.convocation.as_ref()));
    if lines.is_empty() {
        lines.push(Rich::new().italic(act.text("pdf-statement-not-convened")));
    }
    for line in lines {
        c.paragraph(line);
    }
}

pub(crate) fn happened(act: &Act<'_>, statement: &Statement, c: &mut Composer<'_, '_>) {
    if let Some(cited) = statement.unsigned.and_then(|id| act.cited(id)) {
        let name = act.cited_name(cited);
        c.paragraph(act.with("pdf-statement-unsigned", "act", name));
        c.space(4.0);
    }
    if filled(&statement.facts) {
        c.paragraph(act.linked(statement.facts.trim()));
    }
    // An absent client said nothing.
    if filled(&statement.client_words) || statement.cause == StatementCause::RefusedToSign {
        c.space(6.0).label(act.text("pdf-statement-reasons"));
        c.paragraph(act.quoted(&statement.client_words));
    }
}

pub(crate) fn state(act: &Act<'_>, statement: &Statement, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if statement.lines.is_empty() {
        return;
    }
    sections.begin(c, &act.text("pdf-statement-state"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-found"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-exhibits"), Width::Points(46.0)),
    ];
    let rows = statement.lines.iter().filter_map(|line| {
        let (number, item) = act.item(line.item)?;
        let completed = match line.completed {
            true => Rich::new().state(act.text("pdf-completed-yes"), GREEN),
            false => Rich::new().state(act.text("pdf-completed-no"), AMBER),
        };
        let mut found = Cell::text(completed);
        if filled(&line.state) {
            found = found.small(act.linked(line.state.trim()));
        }
        let shown = act.exhibits_of(LinkTarget::Item(item.id));
        Some(
            Row::new([
                Cell::text(number.to_string()),
                works::described(act, item, ""),
                found,
                Cell::text(exhibit_links(shown.into_iter().map(|(exhibit, _)| exhibit))),
            ])
            .anchor(format!("item-{number}")),
        )
    });
    c.table(&heads, rows);
    c.space(4.0).styled(act.text("pdf-statement-state-note"), &SMALL);
}
