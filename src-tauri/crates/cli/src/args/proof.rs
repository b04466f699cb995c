//! The command line of what proves an act: keys, certificates, timestamps, paper, files that came back, bundles.

use chrono::NaiveDate;
use clap::{Args as Group, Subcommand};
use std::path::PathBuf;

/// Passphrases come from a file, from the environment or from the terminal, never from the command line, which others see.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Shows the key and those before it.
    Show,
    /// Protects the key with a passphrase, or with none any more.
    Protect {
        /// File whose first line is the new passphrase.
        #[arg(long, value_name = "FILE", conflicts_with = "none")]
        new_passphrase_file: Option<PathBuf>,
        /// Without a passphrase from now on.
        #[arg(long)]
        none: bool,
    },
    /// Says whether the passphrase opens the key; nothing is changed.
    UnlockCheck,
    /// Writes the key out, protected.
    Export {
        /// A file, or a folder.
        path: PathBuf,
        /// File whose first line is the passphrase of the copy.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Takes in a key that was written out; its passphrase protects it from now on.
    Restore {
        file: PathBuf,
        /// File whose first line is the passphrase of the copy.
        #[arg(long, value_name = "FILE")]
        copy_passphrase_file: Option<PathBuf>,
    },
    /// Makes a new key, to which the old one hands over.
    Replace {
        /// Why.
        #[arg(long)]
        reason: String,
        /// The old key, or its passphrase, is lost: it cannot sign that it hands over.
        #[arg(long)]
        lost: bool,
    },
}

/// One signature, drawn or with a certificate.
#[derive(Debug, Group)]
pub struct Sign {
    pub act: String,
    /// Who signs: the name of a signatory of the act.
    #[arg(long, value_name = "NAME")]
    pub who: String,
    /// Their certificate with its key (PKCS#12).
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "ink",
        required_unless_present = "ink"
    )]
    pub p12: Option<PathBuf>,
    /// File whose first line is the passphrase of the certificate.
    #[arg(long, value_name = "FILE", requires = "p12")]
    pub p12_passphrase_file: Option<PathBuf>,
    /// The certificate bears another name than the signatory’s, and is meant.
    #[arg(long, requires = "p12")]
    pub other_name: bool,
    /// Their handwriting, as JSON.
    #[arg(long, value_name = "FILE")]
    pub ink: Option<PathBuf>,
    /// They read the act, and agree to the text that `show` prints for them.
    #[arg(long)]
    pub consent: bool,
}

#[derive(Debug, Group)]
pub struct Timestamp {
    /// Number of an act.
    #[arg(required_unless_present = "pending", conflicts_with = "pending")]
    pub act: Option<String>,
    /// Every act that still waits for one.
    #[arg(long)]
    pub pending: bool,
}

#[derive(Debug, Subcommand)]
pub enum Timestamping {
    /// Shows the authority that is asked.
    Show,
    /// Chooses the authority that is asked.
    Set {
        /// Its address.
        url: String,
        /// Certificates to trust for it, PEM.
        #[arg(long, value_name = "FILE")]
        trust: Option<PathBuf>,
        /// It is asked by itself whenever somebody signs.
        #[arg(long)]
        automatic: bool,
    },
    /// Asks no authority any more.
    Off,
}

#[derive(Debug, Group)]
pub struct Returned {
    pub file: PathBuf,
    /// Binds it to its act.
    #[arg(long)]
    pub bind: bool,
}

#[derive(Debug, Group)]
pub struct Paper {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The act whose pages they are, where no mark tells.
    #[arg(long)]
    pub act: Option<String>,
    /// Binds them to their act.
    #[arg(long, requires = "on")]
    pub bind: bool,
    /// Who signed by hand; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub signed: Vec<String>,
    /// On which day.
    #[arg(long, value_name = "DATE")]
    pub on: Option<NaiveDate>,
    /// Binds them though pages are missing or were not recognised.
    #[arg(long, requires = "bind")]
    pub incomplete: bool,
}
