//! The desk server as a process of its own, which can be killed.

use office::api::{Call, Problem};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running desk server. Dropping it kills it.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: String,
}

/// Why a call was not answered with a view.
#[derive(Debug)]
pub enum Unanswered {
    /// The core said no.
    Refused(Problem),
    /// The process was gone before it answered: nothing is known of the call.
    Gone,
}

impl Server {
    /// Starts the program on a data folder and waits until it listens.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(program: &Path, data: &Path) -> Self {
        let mut child = Command::new(program)
            .arg("--data")
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the desk server starts");
        let mut address = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output)
            .read_line(&mut address)
            .expect("its address");
        let address = address.trim().to_owned();
        assert!(!address.is_empty(), "the desk server tells its address");
        Self { child, address }
    }

    /// Kills it at once (SIGKILL on Unix) and waits until it is gone.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends a call to the server at `address`.
///
/// # Errors
/// When the core refuses, or the server is gone.
pub fn send(address: &str, call: &Call) -> Result<Value, Unanswered> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(60)))
        .build()
        .into();
    let gone = |_| Unanswered::Gone;
    let mut response = agent
        .post(format!("{address}/call"))
        .send_json(call)
        .map_err(gone)?;
    let accepted = response.status().is_success();
    let body = response.body_mut().with_config().limit(u64::MAX);
    if accepted {
        return body.read_json().map_err(gone);
    }
    let problem: Problem = body.read_json().map_err(gone)?;
    Err(Unanswered::Refused(problem))
}
