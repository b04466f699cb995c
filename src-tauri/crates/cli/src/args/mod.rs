//! The command line as it is typed. What the help says of each command and argument stands in the catalogue.

mod annotation;
mod chain;
mod proof;
pub mod values;

pub use annotation::{Annotation, AnnotationAdd, Kind};
pub use chain::{Act, Data, Record, RecordAdd, Table, Trades};
pub use proof::{Keys, Paper, Returned, Sign, Timestamp, Timestamping};

use acceptance::{ActKind, Language};
use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// Acceptance of building work, in dispute: acts with photos and reserves, issued as signed PDFs.
#[derive(Debug, Parser)]
#[command(name = "sans-reserve", version)]
pub struct Args {
    /// Folder of the data; the same one as the window’s where it is not given.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "SANS_RESERVE_DATA",
        hide_env = true
    )]
    pub data: Option<PathBuf>,
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of what is printed; that of the profile, else of the system, where it is not given.
    #[arg(long, global = true, value_name = "LANGUAGE", hide_possible_values = true)]
    pub language: Option<Tongue>,
    /// File whose first line is the passphrase of the key.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    Fr,
    En,
    Ru,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Fr => Self::Fr,
            Tongue::En => Self::En,
            Tongue::Ru => Self::Ru,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Saves the contractor’s profile; with their first name comes the key that certifies the acts.
    Setup(Box<Setup>),
    /// Prints the JSON Schema of the import format.
    Schema,
    /// Says where the data lie, or chooses another folder for them.
    Place {
        /// The folder: an empty one for a first start, or one that the data were copied to.
        folder: Option<PathBuf>,
        /// Goes back to the usual folder.
        #[arg(long, conflicts_with = "folder")]
        usual: bool,
    },
    /// Imports a dossier with acts and media from a JSON file: all of it, or nothing and every fault.
    Import { file: PathBuf },
    /// Lists the dossiers, the latest change first.
    List,
    /// Shows a dossier or an act.
    Show {
        #[arg(value_name = "DOSSIER|ACT")]
        what: String,
    },
    /// A new dossier with the parties, contract and items of another.
    Duplicate { dossier: String, title: String },
    /// Drafts.
    Act {
        #[command(subcommand)]
        command: Act,
    },
    /// Contacts, wishes, rounds of corrections, sums due and received, incidents.
    Record {
        #[command(subcommand)]
        command: Record,
    },
    /// Takes files into a dossier as exhibits.
    Attach(Attach),
    /// Annotations over photos.
    Annotation {
        #[command(subcommand)]
        command: Annotation,
    },
    /// Issues an act: freezes, numbers and certifies it. With --sign, puts a signature onto it.
    Seal(Seal),
    /// One signatory signs an issued act: by hand, or with a certificate of their own.
    Sign(Sign),
    /// The key that certifies the acts.
    Keys {
        #[command(subcommand)]
        command: Keys,
    },
    /// Asks the authority for a timestamp.
    Timestamp(Timestamp),
    /// Which authority is asked for timestamps.
    Timestamping {
        #[command(subcommand)]
        command: Timestamping,
    },
    /// Says what happened to a PDF that came back, and binds it to its act.
    Returned(Returned),
    /// Recognises scans and photos of signed pages, and binds them to their act.
    Paper(Paper),
    /// Lets one phone on the same network take photos into an act, or its signatory read and sign it.
    Phone {
        act: String,
        /// Who signs: the name of a signatory of the act. Without it, the phone takes photos.
        #[arg(long, value_name = "NAME")]
        sign: Option<String>,
        /// Address of this computer on which the link is opened; the likeliest where it is not given.
        #[arg(long, value_name = "ADDRESS")]
        address: Option<String>,
    },
    /// Writes everything that proves a dossier as one zip.
    Bundle {
        dossier: String,
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Shows a bundle, or the act inside a PDF, and what holds of it; nothing is changed.
    Open { file: PathBuf },
    /// Copies the issued file of an act.
    Export {
        act: String,
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Writes the certificate that others trust so that their PDF reader recognises this company’s acts.
    Certificate {
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Says what holds of a PDF, of an act’s file, or of the store. A PDF needs no data folder.
    Verify {
        #[arg(
            value_name = "FILE|ACT",
            required_unless_present_any = ["store", "dossier"],
            conflicts_with_all = ["store", "dossier"]
        )]
        what: Option<OsString>,
        /// Everything in a dossier.
        #[arg(long, conflicts_with = "store")]
        dossier: Option<String>,
        /// The journal, and what stands against it.
        #[arg(long)]
        store: bool,
    },
    /// Finds dossiers, acts, reserves, objections and exhibits.
    Search {
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Lists what falls due, overdue first.
    Deadlines {
        /// Writes them as a calendar instead, to a file or folder.
        #[arg(long, value_name = "PATH")]
        ics: Option<PathBuf>,
    },
    /// Writes everything of a dossier in time order, as one PDF.
    Dispute {
        dossier: String,
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Counts and costs of disputes, by kind, cause, trade and item.
    Learning,
    /// Writes an empty form of an act, to print.
    Blank {
        /// Kind of act.
        #[arg(long, value_parser = values::kind())]
        kind: ActKind,
        /// With the parties of this dossier.
        #[arg(long)]
        dossier: Option<String>,
        /// A file, or a folder.
        path: PathBuf,
    },
    /// Writes everything out: as one JSON file, or as tables.
    Data(Data),
    /// Lists by trade: usual items, criteria, words for a defect.
    Trades {
        #[command(subcommand)]
        command: Trades,
    },
    /// Items from a table: a CSV file, a quote, a spreadsheet.
    Table {
        #[command(subcommand)]
        command: Table,
    },
    /// The rule sets, with what they say and their sources.
    Rules {
        /// One of them.
        key: Option<String>,
    },
    /// The journal of everything that was done.
    Journal {
        #[command(subcommand)]
        command: Journal,
    },
    /// Does the whole job on a sample dossier: issue, sign, export, verify.
    ///
    /// Where --data is not given, it works in a folder of its own beside yours.
    Demo {
        /// Where the signed PDF goes: a file or folder; the present folder where it is not given.
        #[arg(long, value_name = "PATH")]
        to: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Journal {
    /// Recomputes the chain of the journal.
    Verify,
}

/// What is not given stays as it is.
#[derive(Debug, Group)]
pub struct Setup {
    /// Profile as JSON, with the fields of the options below.
    #[arg(long, value_name = "FILE")]
    pub profile: Option<PathBuf>,
    /// Trading name.
    #[arg(long)]
    pub name: Option<String>,
    /// Legal form: EI, EURL, SARL, SAS…
    #[arg(long)]
    pub legal_form: Option<String>,
    /// Trade.
    #[arg(long)]
    pub trade: Option<String>,
    /// Registration number (SIRET).
    #[arg(long)]
    pub company_number: Option<String>,
    /// Value-added tax number.
    #[arg(long)]
    pub vat_number: Option<String>,
    /// Street.
    #[arg(long)]
    pub street: Option<String>,
    /// Postal code.
    #[arg(long)]
    pub postal_code: Option<String>,
    /// Town.
    #[arg(long)]
    pub town: Option<String>,
    /// Country, if it is to be printed.
    #[arg(long)]
    pub country: Option<String>,
    /// E-mail address.
    #[arg(long)]
    pub email: Option<String>,
    /// Telephone number.
    #[arg(long)]
    pub phone: Option<String>,
    /// Who represents the contractor and signs.
    #[arg(long)]
    pub representative: Option<String>,
    /// Insurer for the ten-year liability.
    #[arg(long)]
    pub insurer: Option<String>,
    /// Number of the insurance policy.
    #[arg(long)]
    pub insurance_policy: Option<String>,
    /// Consumer mediator, with address or site.
    #[arg(long)]
    pub mediator: Option<String>,
    /// Logo, as PNG or JPEG.
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
    /// Print the place where photos were taken.
    #[arg(long, value_name = "true|false", hide_possible_values = true)]
    pub positions: Option<bool>,
    /// Photos at their original size in the PDF.
    #[arg(long, value_name = "true|false", hide_possible_values = true)]
    pub original_photos: Option<bool>,
}

#[derive(Debug, Group)]
pub struct Attach {
    pub dossier: String,
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Item they belong to: its identifier, its place in the contract from 1, or a part of its name.
    #[arg(long)]
    pub item: Option<String>,
    /// Reserve they belong to: its identifier, its number in the latest acceptance act, or a part of its text.
    #[arg(long)]
    pub reserve: Option<String>,
    /// What they show.
    #[arg(long)]
    pub caption: Option<String>,
    /// They show the cause, not only the state.
    #[arg(long)]
    pub explains: bool,
}

#[derive(Debug, Group)]
pub struct Seal {
    pub act: String,
    /// The visit did take place before the agreed start of the works.
    #[arg(long)]
    pub before_works: bool,
    /// Who signs: the name of a signatory of the act.
    #[arg(long, value_name = "NAME", requires = "ink")]
    pub sign: Option<String>,
    /// Their handwriting, as JSON: {"aspect": 3.0, "strokes": [[{"x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0}]]}.
    #[arg(long, value_name = "FILE", requires = "sign")]
    pub ink: Option<PathBuf>,
    /// They read the act, and agree to the text that `show` prints for them.
    #[arg(long, requires = "sign")]
    pub consent: bool,
}
