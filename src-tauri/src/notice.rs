//! The window of a start that failed: one sentence, and why, on a page of the shell’s own.
//!
//! The core could not be opened, so the pages that need it are not loaded at all.

use crate::world;
use messages::Catalogue;
use office::api::Problem;
use tauri::http::{Response, header};
use tauri::{WebviewUrl, WebviewWindowBuilder};

const SCHEME: &str = "notice";

const STYLE: &str = "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#ece8e0;color:#1f2328;\
    font:17px/1.5 'Source Sans 3',sans-serif}main{max-width:34em;margin:2em;padding:2em 2.4em;background:#fff;\
    border-top:5px solid #24478f;box-shadow:0 2px 14px #0002}h1{margin:0 0 .6em;font-size:1.25em;color:#24478f}p,li{margin:.4em 0}";

/// Shows `problem` until the window is closed.
pub fn show(problem: &Problem) {
    let page = page(&in_users_language(problem));
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol(SCHEME, move |_, _| {
            Response::builder()
                .header(header::CONTENT_TYPE, "text/html; charset=utf-8")
                .header(header::CONTENT_SECURITY_POLICY, policy)
                .body(page.clone().into_bytes())
                .unwrap_or_default()
        })
        .setup(|app| {
            let address = format!("{SCHEME}://localhost/").parse()?;
            // The label has no capability: the page may ask nothing of the shell.
            WebviewWindowBuilder::new(app, "notice", WebviewUrl::CustomProtocol(address))
                .title("Sans Réserve")
                .inner_size(640.0, 360.0)
                .center()
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run_return(|_, _| {});
        }
        Err(error) => eprintln!("sans-reserve-app: {error}"),
    }
}

/// The sentence of the catalogue in the language of the system: the user’s setting lies in the folder that could not be
/// opened.
fn in_users_language(problem: &Problem) -> Problem {
    let catalogue = Catalogue::of(world::language());
    let text = catalogue.text(&problem.code);
    // A text with a value to fill in shows its braces; then the core’s own sentence is better.
    if text == problem.code || text.contains('{') {
        return problem.clone();
    }
    Problem {
        message: text,
        ..problem.clone()
    }
}

fn page(problem: &Problem) -> String {
    let details: String = problem
        .details
        .iter()
        .map(|detail| format!("<li>{}</li>", escape(&detail.message)))
        .collect();
    format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>Sans Réserve</title><style>{STYLE}</style>\
         <main role=\"alert\"><h1>Sans Réserve</h1><p>{}</p><ul>{details}</ul></main></html>",
        world::language().tag(),
        escape(&problem.message)
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_markup_stays_text() {
        let problem = Problem {
            code: "problem-of-nobody".to_owned(),
            message: "<script>&\"".to_owned(),
            details: Vec::new(),
        };
        let page = page(&in_users_language(&problem));
        assert!(page.contains("&lt;script&gt;&amp;&quot;"), "{page}");
    }
}
