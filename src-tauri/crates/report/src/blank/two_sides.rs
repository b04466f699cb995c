//! Forms of the acts of both sides.

use acceptance::Capacity::{Client, Contractor};

use crate::blank::parts::{Form, ROW, ticks};
use crate::compose::Composer;
use crate::table::{Cell, ColumnHead, Row, Width};

const DECISIONS: [&str; 4] = [
    "item-accepted",
    "pdf-form-with-reserve",
    "item-refused",
    "item-not_inspected",
];

pub(crate) fn reception(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head(
        [
            form.open("pdf-form-visit", 1),
            form.open("pdf-form-completed", 1),
            form.open("pdf-form-present", 1),
            form.open("pdf-form-absent", 1),
        ],
        c,
    );
    c.boxes(["pdf-form-whole", "pdf-form-part", "pdf-form-lot"].map(|key| form.text(key)));
    works(form, c);
    c.keep_together(|c| {
        c.heading(2, &form.text("pdf-form-decision"));
        c.boxes(
            [
                "pdf-form-without-reserve",
                "pdf-form-with-reserves",
                "pdf-form-refused",
                "pdf-form-postponed",
            ]
            .map(|key| form.text(key)),
        );
        c.open_fields(
            2,
            [form.open("pdf-form-effect", 1), form.open("pdf-form-reasons", 1)],
        );
    });
    for number in 1..=3 {
        reserve(form, number, c);
    }
    let heads = [
        ColumnHead::new(form.text("pdf-column-what"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-column-count"), Width::Points(60.0)),
        ColumnHead::new(form.text("pdf-column-acknowledged"), Width::Points(80.0)),
    ];
    form.rows("pdf-handed-over", &heads, 2, ROW, c);
    c.heading(2, &form.text("pdf-money")).open_fields(
        4,
        [
            "pdf-form-price",
            "pdf-money-paid",
            "pdf-money-retention",
            "pdf-money-balance",
        ]
        .map(|key| form.open(key, 1)),
    );
    let who = [
        (Client, "pdf-form-consent-reception"),
        (Contractor, "pdf-consent-contractor"),
    ];
    form.signatures("pdf-signatures", &who, c);
}

/// The items of the contract, and rows for others.
fn works(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    let heads = [
        ColumnHead::new(form.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(form.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::amounts(form.text("pdf-column-amount"), Width::Points(62.0)),
        ColumnHead::new(form.text("pdf-column-decision"), Width::Points(206.0)),
    ];
    let items = &form.act.document.dossier.items;
    let mut rows: Vec<Row> = items
        .iter()
        .enumerate()
        .map(|(index, item)| {
            Row::new([
                Cell::text((index + 1).to_string()),
                Cell::text(item.name.trim()),
                Cell::text(crate::act::works::price(form.act, item)),
                ticks(form, &DECISIONS),
            ])
        })
        .collect();
    let empty = if items.is_empty() { 8 } else { 2 };
    rows.extend((0..empty).map(|_| {
        Row::new([
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            ticks(form, &DECISIONS),
        ])
        .tall(ROW)
    }));
    form.filled_rows("pdf-works-inspected", &heads, rows, 0, ROW, c);
}

fn reserve(form: &Form<'_>, number: usize, c: &mut Composer<'_, '_>) {
    c.keep_together(|c| {
        c.heading(
            3,
            &form.act.with("pdf-form-reserve", "number", number.to_string()),
        );
        c.beside(
            0.5,
            |left| {
                left.label(form.text("pdf-client-says")).ruled(2);
            },
            |right| {
                right.label(form.text("pdf-contractor-answers"));
                right.boxes(["pdf-form-accepted", "pdf-form-contested"].map(|key| form.text(key)));
                right.ruled(1);
            },
        );
        c.space(3.0)
            .open_fields(2, [form.open("pdf-remedy", 1), form.open("pdf-deadline", 1)]);
    });
}

pub(crate) fn agreement(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head(
        [
            form.open("pdf-column-subject", 1),
            form.open("pdf-form-agreed-on", 1),
        ],
        c,
    );
    form.lines("pdf-facts", 2, c);
    form.lines("pdf-agreement-terms", 9, c);
    let heads = [
        ColumnHead::new(form.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::amounts(form.text("pdf-column-quantity"), Width::Points(62.0)),
        ColumnHead::amounts(form.text("pdf-column-unit-price"), Width::Points(80.0)),
        ColumnHead::amounts(form.text("pdf-column-amount"), Width::Points(80.0)),
    ];
    form.rows("pdf-agreement-added", &heads, 6, ROW, c);
    c.heading(2, &form.text("pdf-agreement-effects")).open_fields(
        3,
        [
            "pdf-form-price-before",
            "pdf-agreement-this",
            "pdf-agreement-new-price",
            "pdf-form-end-before",
            "pdf-form-days",
            "pdf-form-end-after",
        ]
        .map(|key| form.open(key, 1)),
    );
    let who = [
        (Client, "pdf-consent-agreement"),
        (Contractor, "pdf-consent-agreement"),
    ];
    form.signatures("pdf-signatures-agreement", &who, c);
}

pub(crate) fn lifting(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head(
        [
            form.open("pdf-form-visit", 1),
            form.open("pdf-form-present", 1),
            form.open("pdf-form-of-act", 1),
        ],
        c,
    );
    let heads = [
        ColumnHead::new(form.text("pdf-form-reserve-number"), Width::Points(48.0)),
        ColumnHead::new(form.text("pdf-form-done-since"), Width::Share(1.0)),
        ColumnHead::new(form.text("pdf-form-on"), Width::Points(56.0)),
        ColumnHead::new(form.text("pdf-column-decision"), Width::Points(96.0)),
        ColumnHead::new(form.text("pdf-form-new-deadline"), Width::Points(62.0)),
    ];
    let decisions = ["pdf-form-lifted", "pdf-form-in_part", "pdf-form-kept"];
    let row = || {
        Row::new([
            Cell::empty(),
            Cell::empty(),
            Cell::empty(),
            ticks(form, &decisions),
        ])
        .tall(40.0)
    };
    let rows = (0..9).map(|_| row()).collect();
    form.filled_rows("pdf-form-reserves-examined", &heads, rows, 0, ROW, c);
    form.lines("pdf-lifting-remarks", 2, c);
    let retention = ["pdf-form-retention-released", "pdf-form-retention-kept"];
    form.boxes("pdf-money-retention", &retention, c);
    let who = [
        (Client, "pdf-consent-lifting-client"),
        (Contractor, "pdf-consent-lifting-contractor"),
    ];
    form.signatures("pdf-signatures", &who, c);
}

pub(crate) fn rectification(form: &Form<'_>, c: &mut Composer<'_, '_>) {
    form.head(
        [
            form.open("pdf-form-corrected", 1),
            form.open("pdf-form-corrected-fingerprint", 1),
        ],
        c,
    );
    form.lines("pdf-rectification-reason", 2, c);
    let heads = [
        ColumnHead::new(form.text("pdf-column-where"), Width::Share(0.8)),
        ColumnHead::new(form.text("pdf-column-stands"), Width::Share(1.2)),
        ColumnHead::new(form.text("pdf-column-reads"), Width::Share(1.2)),
    ];
    form.rows("pdf-form-corrections", &heads, 4, 44.0, c);
    c.space(6.0).note(form.text("pdf-rectification-rest"));
    let who = [
        (Client, "pdf-consent-rectification"),
        (Contractor, "pdf-consent-rectification"),
    ];
    form.signatures("pdf-signatures-agreement", &who, c);
}
