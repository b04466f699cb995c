//! Handwriting: read from a file, or drawn for the demonstration.

use crate::failure::Failure;
use crate::program::Program;
use office::api::{Ink, Stroke, StrokePoint};
use std::path::Path;

/// Reads the strokes in `file`.
pub fn read(program: &Program, file: &Path) -> Result<Ink, Failure> {
    let catalogue = program.catalogue();
    let name = file.display().to_string();
    let text = crate::commands::read_text(program, file)?;
    let reader = &mut serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let why = (error.path().to_string(), error.inner().to_string());
        Failure::of(catalogue, "cli-ink", &[("name", name.into())]).among([why])
    })
}

/// A signature that nobody’s hand drew: loops as many as `name` has letters, and a flourish below.
pub fn sample(name: &str) -> Ink {
    let letters: Vec<char> = name.chars().filter(|letter| letter.is_alphabetic()).collect();
    let loops = letters.len().clamp(4, 14);
    const STEPS: usize = 10;
    let mut writing = Stroke::new();
    for step in 0..=loops * STEPS {
        #[allow(clippy::cast_precision_loss, reason = "a few hundred points")]
        let (at, of) = (step as f32, (loops * STEPS) as f32);
        let letter = letters.get(step / STEPS).copied().unwrap_or('n');
        // Letters differ in height, as they do when written.
        let height = 0.08 + 0.02 * (u32::from(letter) % 9) as f32;
        let turn = at / STEPS as f32 * std::f32::consts::TAU;
        writing.push(StrokePoint {
            x: 0.10 + 0.72 * at / of - 0.02 * turn.sin(),
            y: 0.52 - height * turn.cos() - 0.06 * at / of,
            pressure: 0.55 + 0.25 * turn.sin(),
            ms: u32::try_from(step * 12).unwrap_or(u32::MAX),
        });
    }
    let begun = writing.last().map_or(0, |point| point.ms) + 180;
    let flourish = (0..=24_u16)
        .map(|step| {
            let along = f32::from(step) / 24.0;
            StrokePoint {
                x: 0.88 - 0.70 * along,
                y: 0.78 + 0.05 * (along * 5.0).sin(),
                pressure: 0.7 - 0.4 * along,
                ms: begun + u32::from(step) * 9,
            }
        })
        .collect();
    Ink {
        aspect: 3.0,
        strokes: vec![writing, flourish],
    }
}
