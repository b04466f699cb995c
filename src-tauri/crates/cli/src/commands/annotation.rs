//! What is drawn over photos: listed, added, taken off. The whole list of a photo is saved by one call, as in the window.

use super::read_text;
use crate::args::values::{area_as_written, length_as_written, spot_as_written};
use crate::args::{Annotation as Command, AnnotationAdd, Kind};
use crate::failure::{Exit, Failure};
use crate::find;
use crate::program::{Program, list, text};
use acceptance::annotation::Measured;
use acceptance::{Annotation, ExhibitId};
use office::Office;
use office::api::Call;
use serde_json::{Value, json};
use std::path::Path;

pub fn run(program: &Program, command: Command) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    match command {
        Command::List { dossier, exhibit } => {
            let view = find::dossier(program, &office, &dossier)?;
            let only = match exhibit {
                Some(what) => Some(find::exhibit(program, &view, &what)?),
                None => None,
            };
            show(program, &view, only);
        }
        Command::Add(added) => {
            let view = find::dossier(program, &office, &added.dossier)?;
            let exhibit = find::exhibit(program, &view, &added.exhibit)?;
            let mut annotations = annotations(&view, exhibit);
            annotations.extend(match &added.file {
                Some(file) => read(program, file)?,
                None => one(program, &office, &view, &added)?.into_iter().collect(),
            });
            save(program, &office, exhibit, annotations)?;
        }
        Command::Delete {
            dossier,
            exhibit: what,
            place,
            all,
        } => {
            let view = find::dossier(program, &office, &dossier)?;
            let exhibit = find::exhibit(program, &view, &what)?;
            let mut annotations = annotations(&view, exhibit);
            let index = place.and_then(|place| place.checked_sub(1));
            match index.filter(|index| *index < annotations.len()) {
                _ if all => annotations.clear(),
                Some(index) => {
                    annotations.remove(index);
                }
                None => {
                    let values = [
                        ("place", place.unwrap_or_default().into()),
                        ("count", annotations.len().into()),
                    ];
                    return Err(Failure::of(program.catalogue(), "cli-annotation-place", &values));
                }
            }
            save(program, &office, exhibit, annotations)?;
        }
    }
    Ok(Exit::Done)
}

fn save(
    program: &Program,
    office: &Office,
    exhibit: ExhibitId,
    annotations: Vec<Annotation>,
) -> Result<(), Failure> {
    let view = office.answer(Call::AnnotateExhibit { exhibit, annotations })?;
    show(program, &view, Some(exhibit));
    Ok(())
}

/// The annotation that the options say. What its kind needs is there: the command line was read so.
fn one(
    program: &Program,
    office: &Office,
    dossier: &Value,
    added: &AnnotationAdd,
) -> Result<Option<Annotation>, Failure> {
    let line = added.from.zip(added.to);
    Ok(match added.kind {
        Some(Kind::Arrow) => line.map(|(from, to)| Annotation::Arrow { from, to }),
        Some(Kind::Measure) => line
            .zip(added.value)
            .map(|((from, to), value)| Annotation::Measure {
                from,
                to,
                measured: Measured {
                    value,
                    over: added.over,
                    tolerance: added.tolerance,
                },
            }),
        Some(Kind::Ellipse) => added.area.map(|area| Annotation::Ellipse { area }),
        Some(Kind::Blur) => added.area.map(|area| Annotation::Blur { area }),
        Some(Kind::Text) => added.at.map(|at| Annotation::Text {
            at,
            text: added.words.clone().unwrap_or_default(),
        }),
        Some(Kind::Marker) => {
            let what = added.reserve.as_deref().unwrap_or_default();
            let reserve = find::reserve(program, office, dossier, what)?;
            added.at.map(|at| Annotation::Marker { at, reserve })
        }
        None => None,
    })
}

/// The annotations in a file: a list, or what `annotation list --json` prints of one exhibit.
fn read(program: &Program, file: &Path) -> Result<Vec<Annotation>, Failure> {
    let name = file.display().to_string();
    let text = read_text(program, file)?;
    let listed = serde_json::from_str::<Value>(&text).ok();
    let listed = listed.and_then(|value| value.pointer("/0/annotations").map(Value::to_string));
    let text = listed.unwrap_or(text);
    let reader = &mut serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let why = (error.path().to_string(), error.inner().to_string());
        Failure::of(
            program.catalogue(),
            "cli-annotations-file",
            &[("name", name.into())],
        )
        .among([why])
    })
}

/// The annotations that an exhibit of the dossier has.
fn annotations(dossier: &Value, exhibit: ExhibitId) -> Vec<Annotation> {
    let id = exhibit.to_string();
    let found = exhibits(dossier).find(|one| text(one, "/id") == id);
    found.map(of).unwrap_or_default()
}

fn exhibits(dossier: &Value) -> impl Iterator<Item = &Value> {
    list(dossier, "/exhibits").iter().map(|view| &view["exhibit"])
}

fn of(exhibit: &Value) -> Vec<Annotation> {
    serde_json::from_value(exhibit["annotations"].clone()).unwrap_or_default()
}

/// The annotated photos, or one exhibit.
fn show(program: &Program, dossier: &Value, only: Option<ExhibitId>) {
    let only = only.map(|id| id.to_string());
    let wanted = |exhibit: &&Value| match &only {
        Some(id) => text(exhibit, "/id") == id,
        None => !list(exhibit, "/annotations").is_empty(),
    };
    let found: Vec<&Value> = exhibits(dossier).filter(wanted).collect();
    let told: Vec<Value> = found
        .iter()
        .map(|exhibit| {
            json!({
                "exhibit": exhibit["id"],
                "number": exhibit["number"],
                "name": exhibit["file_name"],
                "annotations": of(exhibit),
            })
        })
        .collect();
    program.show(&told, || words(program, &found));
}

fn words(program: &Program, exhibits: &[&Value]) -> String {
    let catalogue = program.catalogue();
    let mut lines = Vec::new();
    for exhibit in exhibits {
        let name = match text(exhibit, "/caption") {
            "" => text(exhibit, "/file_name"),
            caption => caption,
        };
        let values = [
            ("number", exhibit["number"].as_u64().unwrap_or_default().into()),
            ("name", name.to_owned().into()),
        ];
        lines.push(catalogue.text_with("cli-annotations-of", &values));
        let annotations = of(exhibit);
        lines.extend(
            (1..)
                .zip(&annotations)
                .map(|(place, annotation)| format!("  {place:>2}  {}", as_written(annotation))),
        );
    }
    match lines.is_empty() {
        true => catalogue.text("cli-annotations-none"),
        false => lines.join("\n"),
    }
}

/// An annotation as `annotation add` would read it.
fn as_written(annotation: &Annotation) -> String {
    let (spot, area) = (spot_as_written, area_as_written);
    match annotation {
        Annotation::Arrow { from, to } => format!("--kind arrow --from {} --to {}", spot(*from), spot(*to)),
        Annotation::Ellipse { area: surrounded } => format!("--kind ellipse --area {}", area(*surrounded)),
        Annotation::Blur { area: hidden } => format!("--kind blur --area {}", area(*hidden)),
        Annotation::Measure { from, to, measured } => {
            let mut line = format!(
                "--kind measure --from {} --to {} --value {}",
                spot(*from),
                spot(*to),
                length_as_written(measured.value)
            );
            for (name, length) in [("over", measured.over), ("tolerance", measured.tolerance)] {
                if let Some(length) = length {
                    line.push_str(&format!(" --{name} {}", length_as_written(length)));
                }
            }
            line
        }
        Annotation::Text { at, text } => format!("--kind text --at {} --words {text:?}", spot(*at)),
        Annotation::Marker { at, reserve } => format!("--kind marker --at {} --reserve {reserve}", spot(*at)),
    }
}
