//! A screen that nobody sees, for the real window: Xvfb on a number of its own choice, ended with its owner.

use crate::Problem;
use std::io::Read;
use std::process::{Child, Command, Stdio};

/// A running Xvfb.
pub struct Display {
    server: Child,
    pub name: String,
}

impl Display {
    /// Starts one of the size of a usual laptop's screen and waits until it answers.
    pub fn start() -> Result<Display, Problem> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb cannot be started: {error}"))?;
        let mut number = String::new();
        if let Some(mut said) = server.stdout.take() {
            let mut byte = [0_u8];
            while said.read(&mut byte).is_ok_and(|length| length == 1) && byte[0] != b'\n' {
                number.push(char::from(byte[0]));
            }
        }
        if number.is_empty() {
            let _ = server.kill();
            let _ = server.wait();
            return Err("Xvfb ended before it was ready".to_owned());
        }
        Ok(Display {
            server,
            name: format!(":{number}"),
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Nothing depends on how it ends.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
