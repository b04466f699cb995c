//! The views as a person reads them in a terminal. Sentences and forms come from the catalogue.

mod acts;
mod insight;
mod proof;

pub use insight::{deadlines, learning, records, rules, table, trade, trades};
pub use proof::{bundle, key, paper, proof, returned, timestamping, timestamps, with_unknown_authority};

use crate::demo::missing_signatories;
use crate::program::{list, text};
use acceptance::dates::Moment;
use acceptance::{Act, Amount, Dossier, Exhibit, Item};
use messages::{Catalogue, Value as Word};
use serde_json::Value;

/// The dossiers, each on two lines.
pub fn desk(catalogue: &Catalogue, desk: &Value) -> String {
    let dossiers = list(desk, "/dossiers");
    if dossiers.is_empty() {
        return catalogue.text("cli-no-dossiers");
    }
    let lines = dossiers.iter().map(|dossier| {
        let counted = |name, key: &str| (name, Word::from(dossier[key].as_u64().unwrap_or(0)));
        let counts = [
            counted("drafts", "drafts"),
            counted("unsigned", "unsigned"),
            counted("signed", "signed"),
            counted("paper", "signed_on_paper"),
            counted("exhibits", "exhibits"),
        ];
        let what = joined(
            " · ",
            [
                text(dossier, "/client"),
                text(dossier, "/site"),
                text(dossier, "/price"),
            ],
        );
        format!(
            "{}\n  {what}\n  {}",
            text(dossier, "/title"),
            catalogue.text_with("cli-counts", &counts)
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The profile that was saved, its key, and where the data lie.
pub fn profile(catalogue: &Catalogue, desk: &Value) -> String {
    let named = |key, name, value: &str| catalogue.text_with(key, &[(name, value.to_owned().into())]);
    let mut lines = vec![named("cli-profile-saved", "name", text(desk, "/contractor/name"))];
    if let Ok(until) = text(desk, "/key/valid_until").parse::<Moment>() {
        lines.push(catalogue.text_with(
            "cli-key",
            &[
                ("fingerprint", text(desk, "/key/fingerprint").to_owned().into()),
                ("until", catalogue.date(until.date_naive()).into()),
            ],
        ));
    }
    lines.push(named("cli-data", "folder", text(desk, "/data")));
    lines.join("\n")
}

/// What an import brought.
pub fn imported(catalogue: &Catalogue, view: &Value) -> String {
    let values = [
        ("title", Word::from(text(view, "/dossier/title").to_owned())),
        ("items", list(view, "/dossier/items").len().into()),
        ("acts", list(view, "/acts").len().into()),
        ("exhibits", list(view, "/exhibits").len().into()),
    ];
    let imported = catalogue.text_with("cli-imported", &values);
    match view["imported"].as_u64() {
        Some(count) if count > 1 => {
            let several = catalogue.text_with("import-several", &[("count", count.into())]);
            format!("{several}\n{imported}")
        }
        _ => imported,
    }
}

/// A dossier with its items, acts and exhibits.
pub fn dossier(catalogue: &Catalogue, view: &Value) -> String {
    let Ok(dossier) = serde_json::from_value::<Dossier>(view["dossier"].clone()) else {
        return text(view, "/dossier/title").to_owned();
    };
    let currency = dossier.contract.currency;
    let mut lines = vec![dossier.title.clone()];
    let client = joined(
        " · ",
        [&dossier.client.name, &dossier.client.phone, &dossier.client.email],
    );
    lines.extend(field(catalogue, "cli-client", &client));
    lines.extend(field(catalogue, "cli-site", &dossier.site.on_one_line()));
    lines.extend(field(catalogue, "cli-works", &dossier.works));
    // A price says nothing until one knows whether the tax is in it.
    let taxed = |price: Amount| {
        let tax = catalogue.text(insight::tax_key(dossier.contract.tax));
        let sum = format!("{} {tax}", catalogue.money(price, currency));
        match messages::arithmetic::taxed(catalogue, &dossier.contract, price) {
            Some(rate) => format!("{sum} ({rate})"),
            None => sum,
        }
    };
    lines.extend(field(catalogue, "cli-price", &taxed(dossier.price())));
    if let Some(price) = view["contract"]["price"].as_i64().map(Amount)
        && price != dossier.price()
    {
        lines.extend(field(catalogue, "cli-price-now", &taxed(price)));
    }
    if !dossier.items.is_empty() {
        heading(catalogue, "cli-items", &mut lines);
    }
    for (item, place) in dossier.items.iter().zip(1..) {
        let quantity = item
            .quantity
            .map(|quantity| catalogue.quantity(quantity, &item.unit));
        let amount = item_price(catalogue, &dossier, item);
        let what = joined(" · ", [&item.name, &quantity.unwrap_or_default(), &amount]);
        lines.push(format!("  {place:>2}  {what}"));
    }
    if !list(view, "/acts").is_empty() {
        heading(catalogue, "cli-acts", &mut lines);
    }
    for act in list(view, "/acts") {
        lines.push(format!(
            "  {}  {} ({})",
            text(act, "/number"),
            text(act, "/title"),
            status(catalogue, act)
        ));
    }
    insight::reserve_lines(catalogue, view, &mut lines);
    insight::objection_lines(catalogue, view, &mut lines);
    if !list(view, "/records").is_empty() {
        heading(catalogue, "cli-records", &mut lines);
    }
    for record in list(view, "/records") {
        lines.push(insight::record_line(catalogue, record, currency));
    }
    if !list(view, "/exhibits").is_empty() {
        heading(catalogue, "cli-exhibits", &mut lines);
    }
    for exhibit in list(view, "/exhibits") {
        lines.extend(exhibit_line(exhibit));
    }
    lines.join("\n")
}

/// The price of an item; of one that has none of its own, that the price agreed for the whole includes it.
fn item_price(catalogue: &Catalogue, dossier: &Dossier, item: &Item) -> String {
    let is_added = !dossier.items.iter().any(|known| known.id == item.id);
    match item.own_price() {
        Some(price) => catalogue.money(price, dossier.contract.currency),
        None if is_added || dossier.contract.price.is_some() => catalogue.text("item-included"),
        None => String::new(),
    }
}

/// An act: what it decides, what is missing, who is to sign.
pub fn act(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![format!(
        "{}  {} ({})",
        text(view, "/number"),
        text(view, "/title"),
        status(catalogue, view)
    )];
    lines.extend(field(
        catalogue,
        "cli-dossier",
        text(view, "/dossier/dossier/title"),
    ));
    lines.extend(field(catalogue, "cli-fingerprint", text(view, "/fingerprint")));
    let dossier = serde_json::from_value::<Dossier>(view["dossier"]["dossier"].clone());
    let act = serde_json::from_value::<Act>(view["act"].clone());
    if let (Ok(dossier), Ok(act)) = (&dossier, &act) {
        acts::Page {
            catalogue,
            view,
            dossier,
            lines: &mut lines,
        }
        .body(&act.body);
    }
    for line in list(view, "/penalties/lines") {
        lines.push(format!("  {}", line.as_str().unwrap_or_default()));
    }
    // Nothing is said to be due where nothing tells the share of the agreed price.
    let told = view["sums"]["basis"] != "untold";
    let balance = view["sums"]["balance"].as_i64().filter(|_| told);
    if let (Ok(dossier), Some(balance)) = (&dossier, balance) {
        let balance = catalogue.money(Amount(balance), dossier.contract.currency);
        lines.extend(field(catalogue, "cli-balance", &balance));
    }
    signatory_lines(catalogue, view, &mut lines);
    if !list(view, "/findings").is_empty() {
        heading(catalogue, "cli-findings", &mut lines);
    }
    for finding in list(view, "/findings") {
        let mark = if finding["blocks"].as_bool().unwrap_or(false) {
            "✗"
        } else {
            "·"
        };
        lines.push(format!("  {mark} {}", text(finding, "/message")));
    }
    lines.join("\n")
}

fn signatory_lines(catalogue: &Catalogue, view: &Value, lines: &mut Vec<String>) {
    let signatories = list(view, "/act/body/signatories");
    if !signatories.is_empty() {
        heading(catalogue, "cli-signatories", lines);
    }
    let missing = missing_signatories(view);
    for (signatory, index) in signatories.iter().zip(0..) {
        let signed = !missing.iter().any(|(id, _)| id == text(signatory, "/id"));
        let capacity = catalogue.text(&format!("capacity-{}", text(signatory, "/capacity")));
        let on_paper = list(view, "/act/state/signatures")
            .iter()
            .any(|signature| is_on_paper(signature) && signature["signatory"] == signatory["id"]);
        let mark = if signed && !on_paper { "✓" } else { "·" };
        let how = match on_paper {
            true => format!(" – {}", catalogue.text("proof-manner-paper")),
            false => String::new(),
        };
        lines.push(format!("  {mark} {} ({capacity}){how}", text(signatory, "/name")));
        let consent = text(view, &format!("/consents/{index}"));
        if !signed && !consent.is_empty() {
            lines.push(format!("      {}", consent.replace('\n', "\n      ")));
        }
    }
}

/// Whether nothing shows a signature but the word of whoever bound its paper.
fn is_on_paper(signature: &Value) -> bool {
    text(signature, "/manner/manner") == "paper"
}

/// What came of an intake.
pub fn taken_in(catalogue: &Catalogue, view: &Value) -> String {
    let added = list(view, "/added");
    let mut lines = vec![catalogue.text_with("cli-added", &[("count", added.len().into())])];
    for exhibit in list(view, "/dossier/exhibits") {
        if exhibit
            .pointer("/exhibit/id")
            .is_some_and(|id| added.contains(id))
        {
            lines.extend(exhibit_line(exhibit));
        }
    }
    for duplicate in list(view, "/duplicates") {
        let name = text(duplicate, "/1").to_owned();
        lines.push(format!(
            "  {}",
            catalogue.text_with("cli-duplicate", &[("name", name.into())])
        ));
    }
    for refused in list(view, "/refused") {
        lines.push(format!("  ✗ {}  {}", text(refused, "/0"), text(refused, "/1")));
    }
    lines.join("\n")
}

/// An act after its issue or a signature.
pub fn sealed(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![format!(
        "{}  {} ({})",
        text(view, "/number"),
        text(view, "/title"),
        status(catalogue, view)
    )];
    lines.extend(field(catalogue, "cli-fingerprint", text(view, "/fingerprint")));
    for signature in list(view, "/act/state/signatures") {
        let capacity = catalogue.text(&format!("capacity-{}", text(signature, "/capacity")));
        let mark = if is_on_paper(signature) { "·" } else { "✓" };
        lines.push(format!("  {mark} {} ({capacity})", text(signature, "/name")));
    }
    for (_, name) in missing_signatories(view) {
        lines.push(format!(
            "  · {}",
            catalogue.text_with("cli-to-sign", &[("name", name.into())])
        ));
    }
    lines.join("\n")
}

/// Where a file was put.
pub fn exported(catalogue: &Catalogue, view: &Value) -> String {
    let size = catalogue.size(view["bytes"].as_u64().unwrap_or(0));
    // A folder of tables has no fingerprint.
    if text(view, "/sha256").is_empty() {
        let values = [
            ("path", Word::from(text(view, "/path").to_owned())),
            ("size", size.into()),
        ];
        return catalogue.text_with("cli-exported-folder", &values);
    }
    let values = [
        ("path", Word::from(text(view, "/path").to_owned())),
        ("size", size.into()),
        ("sha256", text(view, "/sha256").to_owned().into()),
    ];
    catalogue.text_with("cli-exported", &values)
}

/// What holds, fact by fact.
pub fn facts(catalogue: &Catalogue, view: &Value) -> String {
    let values = [("name", Word::from(text(view, "/file").to_owned()))];
    let mut lines = vec![catalogue.text_with("cli-verification", &values)];
    lines.extend(list(view, "/facts").iter().map(fact));
    lines.join("\n")
}

fn fact(fact: &Value) -> String {
    let mark = match text(fact, "/standing") {
        "holds" => "✓",
        "fails" => "✗",
        "warning" => "⚠",
        _ => "·",
    };
    format!("  {mark} {}", text(fact, "/message"))
}

/// What was found.
pub fn hits(catalogue: &Catalogue, view: &Value) -> String {
    let hits = list(view, "/hits");
    if hits.is_empty() {
        return catalogue.text("cli-nothing-found");
    }
    let lines = hits
        .iter()
        .map(|hit| format!("{}\n  {}", text(hit, "/title"), text(hit, "/excerpt")));
    lines.collect::<Vec<_>>().join("\n")
}

/// The journal’s state.
pub fn journal(catalogue: &Catalogue, view: &Value) -> String {
    let head = catalogue.text_with(
        "cli-journal-head",
        &[("head", text(view, "/head").to_owned().into())],
    );
    let mut lines: Vec<String> = list(view, "/facts").iter().map(fact).collect();
    lines.push(head);
    lines.join("\n")
}

fn exhibit_line(view: &Value) -> Option<String> {
    let exhibit: Exhibit = serde_json::from_value(view["exhibit"].clone()).ok()?;
    if exhibit.binned.is_some() {
        return None;
    }
    let what = joined(
        " · ",
        [
            exhibit.caption.as_str(),
            &exhibit.file_name,
            text(view, "/captured"),
        ],
    );
    Some(format!(
        "  {:>2}  {what} · {}",
        exhibit.number,
        exhibit.sha256.short()
    ))
}

fn status(catalogue: &Catalogue, view: &Value) -> String {
    catalogue.text(&format!("cli-status-{}", text(view, "/status")))
}

fn heading(catalogue: &Catalogue, key: &str, lines: &mut Vec<String>) {
    lines.extend([String::new(), catalogue.text(key)]);
}

/// A field under its name, if it holds anything.
fn field(catalogue: &Catalogue, key: &str, value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| {
        format!(
            "  {}",
            catalogue.text_with(key, &[("value", value.to_owned().into())])
        )
    })
}

fn joined<'a>(between: &str, parts: impl IntoIterator<Item = &'a (impl AsRef<str> + ?Sized + 'a)>) -> String {
    let parts: Vec<&str> = parts
        .into_iter()
        .map(|part| part.as_ref().trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(between)
}
