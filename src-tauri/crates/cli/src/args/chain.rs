//! The command line of what happens beside and after the acceptance act.

use super::values;
use acceptance::dates::Moment;
use acceptance::{ActKind, Amount, Channel, LetterTemplate, RecordKind};
use chrono::NaiveDate;
use clap::{Args as Group, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Act {
    /// Begins a draft, filled with what the dossier knows.
    New {
        dossier: String,
        /// Kind of act.
        #[arg(long, value_parser = values::kind())]
        kind: ActKind,
        /// What it comes from: an act, objection, reserve or record.
        #[arg(long, value_name = "WHAT")]
        from: Option<String>,
        /// Template of a letter.
        #[arg(long, value_parser = values::word::<LetterTemplate>)]
        template: Option<LetterTemplate>,
    },
    /// Saves a draft as a file has it.
    Save {
        act: String,
        /// What it holds, as JSON: the `act.body` that `show --json` prints.
        file: PathBuf,
    },
    /// Deletes a draft.
    Delete { act: String },
}

#[derive(Debug, Subcommand)]
pub enum Record {
    /// Adds an entry.
    Add(Box<RecordAdd>),
    /// Lists the entries of a dossier, with its account.
    List { dossier: String },
    /// Deletes an entry.
    Delete {
        /// Its identifier, as `record list` prints it.
        record: String,
    },
}

/// Which options count depends on the kind.
#[derive(Debug, Group)]
pub struct RecordAdd {
    pub dossier: String,
    /// Kind of entry.
    #[arg(long, value_parser = values::word::<RecordKind>)]
    pub kind: RecordKind,
    /// What was said, wished or done; for a sum due, what it is for.
    #[arg(default_value = "")]
    pub words: String,
    /// When, with its offset; now where it is not given.
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<Moment>,
    /// Sum due or received.
    #[arg(long, value_name = "SUM", value_parser = values::sum, allow_hyphen_values = true, required_if_eq_any = [("kind", "due"), ("kind", "receipt")])]
    pub amount: Option<Amount>,
    /// Price of a change request, or of a round.
    #[arg(long, value_name = "SUM", value_parser = values::sum, allow_hyphen_values = true)]
    pub price: Option<Amount>,
    /// Days that a change adds.
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    pub days: i32,
    /// By when a sum is due.
    #[arg(long, value_name = "DATE")]
    pub due_on: Option<NaiveDate>,
    /// When a round was done.
    #[arg(long, value_name = "DATE")]
    pub done_on: Option<NaiveDate>,
    /// Item that it is about.
    #[arg(long)]
    pub item: Option<String>,
    /// What a contact is about: an act, objection, reserve or record.
    #[arg(long, value_name = "WHAT")]
    pub about: Option<String>,
    /// The sum due that a receipt pays.
    #[arg(long, value_name = "RECORD")]
    pub pays: Option<String>,
    /// Channel of a contact.
    #[arg(long, value_parser = values::word::<Channel>)]
    pub channel: Option<Channel>,
    /// With whom.
    #[arg(long, default_value = "")]
    pub person: String,
    /// A contact from the client’s side.
    #[arg(long)]
    pub incoming: bool,
    /// Somebody answered.
    #[arg(long)]
    pub answered: bool,
    /// Outside the agreed hours or channels.
    #[arg(long)]
    pub outside_terms: bool,
    /// The client opposes the release of the retention of the act that the contact is about.
    #[arg(long, requires = "incoming")]
    pub opposes_release: bool,
    /// By which means a sum came: transfer, cheque, cash.
    #[arg(long, default_value = "")]
    pub means: String,
    /// Number of a registered letter or payment.
    #[arg(long, default_value = "")]
    pub proof: String,
    /// The money was seen on the account.
    #[arg(long)]
    pub seen: bool,
    /// The acceptance act whose retention a receipt pays back.
    #[arg(long, value_name = "ACT", conflicts_with = "pays")]
    pub retention_of: Option<String>,
    /// The sum due or received is the deposit at the order.
    #[arg(long)]
    pub deposit: bool,
    /// Who saw or heard an incident.
    #[arg(long, default_value = "")]
    pub witnesses: String,
    /// The pause that was taken.
    #[arg(long, default_value = "")]
    pub pause: String,
}

#[derive(Debug, Group)]
pub struct Data {
    /// A file or folder.
    pub path: PathBuf,
    /// One dossier only.
    #[arg(long)]
    pub dossier: Option<String>,
    /// As CSV files, one for each table, in a folder; one JSON file where it is not given.
    #[arg(long)]
    pub tables: bool,
}

#[derive(Debug, Subcommand)]
pub enum Trades {
    /// Shows the lists, or the items of one.
    List {
        /// Key of a list.
        trade: Option<String>,
    },
    /// Writes a list to a file.
    Export {
        /// Key of a list.
        trade: String,
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Takes in a list from a file.
    Import {
        file: PathBuf,
        /// In place of your own under the same key.
        #[arg(long)]
        replace: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Table {
    /// Shows what would become of each line; nothing is changed.
    Preview { file: PathBuf },
    /// Adds the items of a table to a dossier.
    Add {
        dossier: String,
        file: PathBuf,
        /// Only these lines, as `table preview` numbers them.
        #[arg(long, value_delimiter = ',')]
        lines: Option<Vec<u32>>,
        /// The contract takes over whether the prices of the table are with or without tax.
        #[arg(long)]
        table_tax: bool,
    },
}
