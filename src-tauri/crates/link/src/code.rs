//! The address of the link as a QR code: for the window as a path, for a terminal as blocks.

use office::api::PhoneCode;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// The code of `url` as a path, one unit per module.
pub(crate) fn path(url: &str) -> PhoneCode {
    let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::M) else {
        return PhoneCode {
            size: 0,
            path: String::new(),
        };
    };
    let mut path = String::new();
    for (row, colours) in code.to_colors().chunks(code.width()).enumerate() {
        let mut column = 0;
        for run in colours.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                // Writing into a string cannot fail.
                let _ = write!(path, "M{column} {row}h{}v1h-{}z", run.len(), run.len());
            }
            column += run.len();
        }
    }
    PhoneCode {
        size: u32::try_from(code.width()).unwrap_or_default(),
        path,
    }
}

/// The code of `url` for a terminal: two modules above each other in one character, with a quiet zone. The dark modules are
/// left blank, so that the code reads on the dark ground of most terminals; phones read both ways.
#[must_use]
pub fn in_terminal(url: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::L) else {
        return String::new();
    };
    const QUIET: usize = 2;
    let width = code.width();
    let colours = code.to_colors();
    let light = |row: usize, column: usize| {
        let inside = (QUIET..QUIET + width).contains(&row) && (QUIET..QUIET + width).contains(&column);
        !inside || colours.get((row - QUIET) * width + column - QUIET) == Some(&Color::Light)
    };
    let side = width + 2 * QUIET;
    let line = |row: usize| -> String {
        let block = |column| match (light(row, column), row + 1 >= side || light(row + 1, column)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        (0..side).map(block).collect()
    };
    let lines: Vec<String> = (0..side).step_by(2).map(line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_square_of_modules() {
        let code = path("http://192.168.43.7:40123/k/abcdefghijklmnopqrstuvwxyz012345");
        assert!((25..60).contains(&code.size), "{}", code.size);
        assert!(code.path.starts_with("M0 0h7v1h-7z"), "{}", code.path);
    }

    #[test]
    fn the_terminal_shows_a_whole_quiet_zone() {
        let text = in_terminal("http://192.168.43.7:40123/k/abc");
        let lines: Vec<&str> = text.lines().collect();
        let width = lines[0].chars().count();
        assert!(lines[0].chars().all(|block| block == '█'), "{text}");
        assert!(lines.iter().all(|line| line.chars().count() == width));
    }

    #[test]
    fn what_is_too_long_for_a_code_gives_none() {
        assert_eq!(path(&"x".repeat(5000)).size, 0);
        assert_eq!(in_terminal(&"x".repeat(5000)), "");
    }
}
