//! The command line of what is drawn over photos. Places are percentages, as a person estimates them; the office keeps
//! ten-thousandths.

use super::values;
use acceptance::annotation::{Area, Spot};
use clap::{Args as Group, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Annotation {
    /// Lists the annotations of a dossier, each as it is written for `annotation add`.
    List {
        dossier: String,
        /// One exhibit only.
        #[arg(long, value_name = "EXHIBIT")]
        exhibit: Option<String>,
    },
    /// Annotates a photo.
    Add(Box<AnnotationAdd>),
    /// Takes one annotation off a photo, or all of them.
    Delete {
        dossier: String,
        exhibit: String,
        /// Its place, as `annotation list` prints it.
        #[arg(long, value_name = "PLACE", required_unless_present = "all")]
        place: Option<usize>,
        /// All annotations of the exhibit.
        #[arg(long, conflicts_with = "place")]
        all: bool,
    },
}

/// Which options count depends on the kind.
#[derive(Debug, Group)]
pub struct AnnotationAdd {
    pub dossier: String,
    pub exhibit: String,
    /// Kind of annotation.
    #[arg(long, required_unless_present = "file", conflicts_with = "file")]
    pub kind: Option<Kind>,
    /// Where an arrow or a measure begins.
    #[arg(long, value_name = "SPOT", value_parser = values::spot, required_if_eq_any = [("kind", "arrow"), ("kind", "measure")])]
    pub from: Option<Spot>,
    /// Where it ends.
    #[arg(long, value_name = "SPOT", value_parser = values::spot, required_if_eq_any = [("kind", "arrow"), ("kind", "measure")])]
    pub to: Option<Spot>,
    /// What an ellipse surrounds, or a blur hides.
    #[arg(long, value_name = "AREA", value_parser = values::area, required_if_eq_any = [("kind", "ellipse"), ("kind", "blur")])]
    pub area: Option<Area>,
    /// Where a text or a marker stands.
    #[arg(long, value_name = "SPOT", value_parser = values::spot, required_if_eq_any = [("kind", "text"), ("kind", "marker")])]
    pub at: Option<Spot>,
    /// The words of a text.
    #[arg(long, required_if_eq("kind", "text"))]
    pub words: Option<String>,
    /// What a measure says.
    #[arg(long, value_name = "LENGTH", value_parser = values::length, required_if_eq("kind", "measure"))]
    pub value: Option<u32>,
    /// Over which length.
    #[arg(long, value_name = "LENGTH", value_parser = values::length)]
    pub over: Option<u32>,
    /// The most that the criterion allows.
    #[arg(long, value_name = "LENGTH", value_parser = values::length)]
    pub tolerance: Option<u32>,
    /// The reserve whose number it is.
    #[arg(long, required_if_eq("kind", "marker"))]
    pub reserve: Option<String>,
    /// A list of annotations as JSON, in the place of the options.
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// A kind of annotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Kind {
    Arrow,
    Ellipse,
    Measure,
    Text,
    Marker,
    Blur,
}
