//! The tables: one for each kind of thing, with the headings of the user’s language.

use super::whole::Whole;
use crate::tables::write::{Cell, csv};
use crate::words::{self, key};
use acceptance::chain::ReserveState;
use acceptance::dates::Moment;
use acceptance::{Act, ActBody, Chain, Item, Objection, Record, RecordBody};
use messages::Catalogue;

/// A table as it is made: its name and headings in the catalogue, its rows.
struct Table<'a> {
    catalogue: &'a Catalogue,
    name: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<Cell>>,
}

/// Every table as a file: its name and its bytes.
pub(super) fn all(dossiers: &[Whole], catalogue: &Catalogue) -> Vec<(String, Vec<u8>)> {
    let makers = [
        of_dossiers,
        of_items,
        of_acts,
        of_reserves,
        of_objections,
        of_records,
        of_exhibits,
    ];
    makers
        .into_iter()
        .map(|make| make(dossiers, catalogue).file())
        .collect()
}

impl Table<'_> {
    fn file(self) -> (String, Vec<u8>) {
        let heading = |column: &&str| Cell::from(self.catalogue.text(&format!("column-{column}")));
        let mut rows = vec![self.columns.iter().map(heading).collect()];
        rows.extend(self.rows);
        let name = format!("{}.csv", self.catalogue.text(&format!("data-{}", self.name)));
        (name, csv(&rows, self.catalogue.language()))
    }
}

fn of_dossiers<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole| {
        let dossier = &whole.dossier;
        let now = Chain::new(dossier, &whole.acts).contract();
        vec![
            text(&dossier.title),
            text(&dossier.client.name),
            text(&dossier.site.on_one_line()),
            text(&dossier.works),
            text(&dossier.contract.reference),
            maybe(dossier.contract.signed_on),
            now.first_price.into(),
            now.price.into(),
            text(&format!("{:?}", dossier.contract.currency)),
            maybe(dossier.contract.starts_on),
            maybe(now.first_end),
            maybe(now.end),
        ]
    };
    Table {
        catalogue,
        name: "dossiers",
        columns: &[
            "dossier",
            "client",
            "site",
            "works",
            "reference",
            "signed-on",
            "price",
            "price-now",
            "currency",
            "starts-on",
            "ends-on",
            "end-now",
        ],
        rows: dossiers.iter().map(row).collect(),
    }
}

fn of_items<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole, item: &Item| {
        vec![
            text(&whole.dossier.title),
            text(&item.lot),
            text(&item.name),
            text(&item.description),
            text(&item.location),
            maybe(item.quantity),
            text(&item.unit),
            maybe(item.unit_price),
            item.amount().into(),
            text(&item.criteria),
        ]
    };
    let rows = dossiers.iter().flat_map(|whole| {
        let items = Chain::new(&whole.dossier, &whole.acts).items();
        items.iter().map(|item| row(whole, item)).collect::<Vec<_>>()
    });
    Table {
        catalogue,
        name: "items",
        columns: &[
            "dossier",
            "lot",
            "item",
            "description",
            "location",
            "quantity",
            "unit",
            "unit-price",
            "amount",
            "criteria",
        ],
        rows: rows.collect(),
    }
}

fn of_acts<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole, act: &Act| {
        let effect = match &act.body {
            ActBody::Agreement(agreement) => [agreement.price_effect.into(), number(agreement.days_effect)],
            _ => [Cell::Empty, Cell::Empty],
        };
        let mut row = vec![
            text(&whole.dossier.title),
            act.issue()
                .map_or(Cell::Empty, |issue| issue.number.to_string().into()),
            words::title(&act.body, catalogue).into(),
            catalogue.text(&key("act-status", &words::status(act))).into(),
            moment(act.issue().map_or(act.created, |issue| issue.at)),
            text(act.body.subject()),
        ];
        row.extend(effect);
        row.push(
            act.issue()
                .map_or(Cell::Empty, |issue| issue.fingerprint.to_string().into()),
        );
        row
    };
    let rows = dossiers
        .iter()
        .flat_map(|whole| whole.acts.iter().map(move |act| row(whole, act)));
    Table {
        catalogue,
        name: "acts",
        columns: &[
            "dossier",
            "number",
            "title",
            "status",
            "moment",
            "subject",
            "price-effect",
            "days-effect",
            "fingerprint",
        ],
        rows: rows.collect(),
    }
}

fn of_reserves<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole, state: ReserveState| {
        let reserve = &state.reserve;
        let item = reserve.item.and_then(|item| named(whole, item));
        vec![
            text(&whole.dossier.title),
            state.number.to_string().into(),
            state.rank.into(),
            maybe(item),
            catalogue.text(&key("reserve", &reserve.kind)).into(),
            text(&reserve.place),
            text(&reserve.client_words),
            text(&reserve.contractor_words),
            text(&reserve.cause),
            reserve
                .answerable
                .map_or(Cell::Empty, |who| catalogue.text(&key("answerable", &who)).into()),
            text(&reserve.remedy),
            maybe(state.deadline),
            catalogue.text(&key("reserve-standing", &state.standing)).into(),
            maybe(state.closed_by.map(|number| number.to_string())),
        ]
    };
    let rows = dossiers.iter().flat_map(|whole| {
        let reserves = Chain::new(&whole.dossier, &whole.acts).reserves();
        reserves.into_iter().map(move |state| row(whole, state))
    });
    Table {
        catalogue,
        name: "reserves",
        columns: &[
            "dossier",
            "number",
            "rank",
            "item",
            "kind",
            "location",
            "client-words",
            "contractor-words",
            "cause",
            "answerable",
            "remedy",
            "deadline",
            "status",
            "closed-by",
        ],
        rows: rows.collect(),
    }
}

fn of_objections<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole, objection: &Objection| {
        let chosen = objection
            .chosen
            .and_then(|index| objection.proposals.get(index as usize));
        vec![
            text(&whole.dossier.title),
            maybe(objection.received_on),
            catalogue.text(&key("channel", &objection.channel)).into(),
            catalogue.text(&key("objection", &objection.kind)).into(),
            maybe(objection.item.and_then(|item| named(whole, item))),
            text(&objection.facts),
            text(&objection.client_words),
            text(&objection.restatement),
            text(&objection.contractor_words),
            maybe(chosen.map(|proposal| proposal.text.clone())),
            maybe(chosen.map(|proposal| proposal.price_effect)),
            chosen.map_or(Cell::Empty, |proposal| number(proposal.days_effect)),
            catalogue.text(&key("objection-state", &objection.state)).into(),
            objection.cause.map_or(Cell::Empty, |cause| {
                catalogue.text(&key("objection-cause", &cause)).into()
            }),
            maybe(objection.cost),
            maybe(objection.confirmed_on),
            text(&objection.feedback),
        ]
    };
    let rows = dossiers.iter().flat_map(|whole| {
        whole
            .objections
            .iter()
            .map(move |objection| row(whole, objection))
    });
    Table {
        catalogue,
        name: "objections",
        columns: &[
            "dossier",
            "received-on",
            "channel",
            "kind",
            "item",
            "facts",
            "client-words",
            "restatement",
            "contractor-words",
            "chosen",
            "price-effect",
            "days-effect",
            "status",
            "cause",
            "cost",
            "confirmed-on",
            "feedback",
        ],
        rows: rows.collect(),
    }
}

fn of_records<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let row = |whole: &Whole, record: &Record| {
        let (amount, due) = match &record.body {
            RecordBody::ChangeRequest(request) => (request.price, None),
            RecordBody::CorrectionRound(round) => (round.price, None),
            RecordBody::Due(due) => (Some(due.amount), due.due_on),
            RecordBody::Receipt(receipt) => (Some(receipt.amount), None),
            RecordBody::Contact(_) | RecordBody::Incident(_) => (None, None),
        };
        let words: Vec<&str> = record
            .body
            .words()
            .into_iter()
            .filter(|words| !words.trim().is_empty())
            .collect();
        vec![
            text(&whole.dossier.title),
            moment(record.at),
            catalogue.text(&key("record-kind", &record.body.kind())).into(),
            words.join(" · ").into(),
            maybe(amount),
            maybe(due),
        ]
    };
    let rows = dossiers
        .iter()
        .flat_map(|whole| whole.records.iter().map(move |record| row(whole, record)));
    Table {
        catalogue,
        name: "records",
        columns: &["dossier", "moment", "kind", "words", "amount", "due-on"],
        rows: rows.collect(),
    }
}

fn of_exhibits<'a>(dossiers: &[Whole], catalogue: &'a Catalogue) -> Table<'a> {
    let rows = dossiers.iter().flat_map(|whole| {
        whole.exhibits.iter().map(move |exhibit| {
            vec![
                text(&whole.dossier.title),
                exhibit.number.into(),
                text(&exhibit.file_name),
                text(&exhibit.caption),
                exhibit.sha256.to_string().into(),
                words::captured(exhibit, catalogue).into(),
                words::grade(exhibit, catalogue).into(),
                moment(exhibit.received),
            ]
        })
    });
    Table {
        catalogue,
        name: "exhibits",
        columns: &[
            "dossier",
            "number",
            "file",
            "caption",
            "sha256",
            "captured",
            "grade",
            "received-on",
        ],
        rows: rows.collect(),
    }
}

fn named(whole: &Whole, id: acceptance::ItemId) -> Option<String> {
    let items = Chain::new(&whole.dossier, &whole.acts).items();
    items.into_iter().find(|item| item.id == id).map(|item| item.name)
}

fn text(text: &str) -> Cell {
    if text.trim().is_empty() {
        Cell::Empty
    } else {
        text.into()
    }
}

fn maybe<T: Into<Cell>>(value: Option<T>) -> Cell {
    value.map_or(Cell::Empty, Into::into)
}

fn number(value: i32) -> Cell {
    Cell::Number {
        value: i64::from(value),
        decimals: 0,
    }
}

/// RFC 3339, as spreadsheets keep it: text.
fn moment(moment: Moment) -> Cell {
    moment.to_rfc3339().into()
}
