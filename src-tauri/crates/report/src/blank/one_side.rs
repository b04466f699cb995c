//! Forms of what one side writes.

use acceptance::Capacity::{Client, Contractor, Witness};

use crate::act::{heading, support as support_pages};
use crate::blank::parts::{Form, ROW, strong, ticks};
use crate::compose::Composer;
use crate::style::{SMALL, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

const RECEIPT: [(acceptance::Capacity, &str); 2] = [
    (Contractor, "pdf-form-consent-sender"),
    (Client, "pdf-consent-receipt"),
];

pub(crate) fn support(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head(
        [
            form.open("pdf-form-support", 1),
            form.open("pdf-form-inspected", 1),
        ],
        c,
    );
    let heads = [
        ColumnHead::new(form.text("pdf-column-place"), Width::Share(0.9)),
        ColumnHead::new(form.text("pdf-column-seen"), Width::Share(1.3)),
        ColumnHead::new(form.text("pdf-column-measured"), Width::Share(0.9)),
        ColumnHead::new(form.text("pdf-column-tolerance"), Width::Share(0.9)),
    ];
    form.rows("pdf-support-defects", &heads, 5, 24.0, c);
    form.lines("pdf-support-consequence", 2, c);
    form.lines("pdf-support-proposal", 2, c);
    c.space(4.0).open_fields(
        3,
        ["pdf-support-price", "pdf-support-days", "pdf-form-answer-by"].map(|key| form.open(key, 1)),
    );
    c.keep_together(|c| {
        c.heading(2, &form.text("pdf-support-choice"));
        c.lead(form.text("pdf-support-open"), &SMALL);
        c.space(4.0).choices(support_pages::choices(form.act, None));
        c.label(form.text("pdf-client-says")).ruled(2);
    });
    let who = [
        (Client, "pdf-consent-support-open"),
        (Contractor, "pdf-form-consent-sender"),
    ];
    form.signatures("pdf-signatures-agreement", &who, c);
}

pub(crate) fn notice(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head([], c);
    let kinds = [
        "pdf-notice-delay",
        "pdf-notice-overrun",
        "pdf-notice-quality_risk",
        "pdf-form-force-majeure",
    ];
    form.boxes("pdf-form-warns-of", &kinds, c);
    c.open_fields(1, [form.open("pdf-column-subject", 1)]);
    form.lines("pdf-notice-facts", 3, c);
    form.lines("pdf-notice-cause", 2, c);
    form.lines("pdf-notice-consequence", 2, c);
    c.heading(2, &form.text("pdf-notice-effects")).open_fields(
        4,
        [
            "pdf-form-days",
            "pdf-notice-end",
            "pdf-notice-price-effect",
            "pdf-notice-price",
        ]
        .map(|key| form.open(key, 1)),
    );
    c.styled(form.text("pdf-notice-no-change"), &SMALL);
    let heads = [
        ColumnHead::new(form.text("pdf-column-step"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-column-who"), Width::Points(110.0)),
        ColumnHead::new(form.text("pdf-column-when"), Width::Points(90.0)),
    ];
    form.rows("pdf-steps", &heads, 3, ROW, c);
    form.lines("pdf-notice-asked", 2, c);
    c.space(4.0).open_fields(2, [form.open("pdf-form-answer-by", 1)]);
    c.heading(2, &form.text("pdf-form-sending"));
    form.sending(c);
    form.signatures("pdf-signatures-agreement", &RECEIPT, c);
}

pub(crate) fn convocation(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head([], c);
    let purposes = ["reception", "lifting", "support", "finding"];
    let purposes = purposes.map(|purpose| format!("pdf-visit-for-{purpose}"));
    let purposes: Vec<&str> = purposes.iter().map(String::as_str).collect();
    form.boxes("pdf-form-convened-to", &purposes, c);
    c.space(6.0);
    c.callout_of(Tone::Neutral, |inside| {
        inside.open_fields(
            3,
            ["pdf-form-date", "pdf-form-time", "pdf-column-place"].map(|key| form.open(key, 1)),
        );
        inside.open_fields(
            3,
            ["pdf-form-or-date", "pdf-form-time"].map(|key| form.open(key, 1)),
        );
    });
    form.lines("pdf-convocation-agenda", 9, c);
    c.heading(2, &form.text("pdf-convocation-represented-title"))
        .note(form.text("pdf-convocation-represented"))
        .space(4.0)
        .note(form.text("pdf-convocation-absence-reception"));
    c.heading(2, &form.text("pdf-form-sending"));
    form.sending(c);
    form.signatures("pdf-signatures-agreement", &RECEIPT, c);
}

pub(crate) fn statement(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    let visit = [form.open("pdf-form-visit", 1), form.open("pdf-form-present", 1)];
    form.head(visit, c);
    let not = Rich::new().strong(form.text("pdf-statement-not-a-reception"));
    let effect = form.text("pdf-statement-effect").into();
    heading::decision(Tone::Negative, vec![not, effect], c);
    let causes = [
        "pdf-statement-absent",
        "pdf-statement-refused_to_sign",
        "pdf-statement-no_access",
    ];
    form.boxes("pdf-form-cause", &causes, c);
    form.lines("pdf-statement-convened", 2, c);
    form.lines("pdf-form-happened", 5, c);
    form.lines("pdf-statement-reasons", 2, c);
    let heads = [
        ColumnHead::new(form.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-column-found"), Width::Share(1.3)),
        ColumnHead::new("", Width::Points(104.0)),
    ];
    let states = ["pdf-completed-yes", "pdf-completed-no"];
    let mut rows: Vec<Row> = Vec::new();
    let items = &form.act.document.dossier.items;
    let row = |name: Cell| Row::new([name, Cell::empty(), ticks(form, &states)]).tall(26.0);
    rows.extend(items.iter().map(|item| row(Cell::text(item.name.trim()))));
    let empty = if items.is_empty() { 6 } else { 1 };
    rows.extend((0..empty).map(|_| row(Cell::empty())));
    form.filled_rows("pdf-statement-state", &heads, rows, 0, ROW, c);
    c.space(8.0)
        .open_fields(2, [form.open("pdf-statement-proposed", 1)]);
    let who = [
        (Contractor, "pdf-form-consent-sender"),
        (Witness, "pdf-consent-witness"),
    ];
    form.signatures("pdf-signatures-agreement", &who, c);
}

pub(crate) fn letter(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    let contractor = form.known || !form.act.document.contractor.name.trim().is_empty();
    c.beside(
        0.5,
        |left| {
            left.title(&form.act.title(), None);
            left.space(4.0).styled(form.text("pdf-form-number"), &SMALL);
            left.space(6.0);
            match contractor {
                true => {
                    let sender = &form.act.document.contractor;
                    strong(sender.name.trim().to_owned(), left);
                    for line in crate::act::parties::contractor(form.act, sender) {
                        left.note(line);
                    }
                }
                false => {
                    left.label(form.text("pdf-contractor")).ruled(4);
                }
            }
        },
        |right| {
            right.blank(82.0);
            right.label(form.text("pdf-form-addressee"));
            let client = &form.act.document.dossier.client;
            match form.known {
                true => {
                    strong(client.name.trim().to_owned(), right);
                    for line in crate::act::correspondence::address_lines(&client.address) {
                        right.paragraph(line);
                    }
                }
                false => {
                    right.ruled(4);
                }
            }
        },
    );
    c.space(8.0).open_fields(1, [form.open("pdf-form-references", 1)]);
    form.sending(c);
    c.open_fields(1, [form.open("pdf-form-subject", 1)]);
    c.ruled(9);
    c.space(8.0).open_fields(1, [form.open("pdf-form-enclosed", 1)]);
    form.signatures("pdf-signatures-agreement", &RECEIPT, c);
}

pub(crate) fn termination(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head([form.open("pdf-form-ends-on", 1)], c);
    let by = ["capacity-contractor", "capacity-client"];
    form.boxes("pdf-form-ended-by", &by, c);
    form.lines("pdf-termination-ground", 2, c);
    form.lines("pdf-termination-facts", 4, c);
    let heads = [
        ColumnHead::new(form.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-column-done"), Width::Share(1.0)),
        ColumnHead::amounts(form.text("pdf-column-worth"), Width::Points(84.0)),
    ];
    let items = &form.act.document.dossier.items;
    let row = |name: Cell| Row::new([name]).tall(ROW);
    let mut rows: Vec<Row> = items
        .iter()
        .map(|item| row(Cell::text(item.name.trim())))
        .collect();
    rows.extend((0..if items.is_empty() { 6 } else { 1 }).map(|_| row(Cell::empty())));
    form.filled_rows("pdf-termination-account", &heads, rows, 0, ROW, c);
    c.space(8.0).open_fields(
        3,
        ["pdf-termination-worth", "pdf-money-paid", "pdf-money-balance"].map(|key| form.open(key, 1)),
    );
    let heads = [
        ColumnHead::new(form.text("pdf-column-what"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-column-count"), Width::Points(60.0)),
        ColumnHead::new(form.text("pdf-column-acknowledged"), Width::Points(80.0)),
    ];
    form.rows("pdf-handed-over", &heads, 3, ROW, c);
    c.heading(2, &form.text("pdf-form-sending"));
    form.sending(c);
    form.signatures("pdf-signatures-agreement", &RECEIPT, c);
}
