//! A small client of the WebDriver protocol (W3C WebDriver 1), with the patience of a person.

use crate::screen::Screen;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a person waits before they say that nothing happens.
const PATIENCE: Duration = Duration::from_secs(40);

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with a window. Dropping it closes the window.
pub struct Driver {
    agent: ureq::Agent,
    session: String,
    screen: Screen,
}

/// An element of the page.
#[derive(Clone)]
pub struct Element(String);

impl Driver {
    /// Starts the program that `options` name.
    pub fn connect(port: u16, options: &Value, screen: Screen) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .into();
        let mut driver = Self {
            agent,
            session: format!("http://127.0.0.1:{port}"),
            screen,
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let started = driver.until("the window opens", || driver.post("/session", &wanted).ok());
        let id = started["sessionId"].as_str().unwrap_or_default();
        driver.session = format!("{}/session/{id}", driver.session);
        driver
    }

    /// Waits until the page has an element that is shown.
    pub fn find(&self, css: &str) -> Element {
        self.until(&format!("{css} is shown"), || {
            self.find_all(css).into_iter().next()
        })
    }

    /// All elements that there are now.
    pub fn find_all(&self, css: &str) -> Vec<Element> {
        let found = self.post("/elements", &json!({ "using": "css selector", "value": css }));
        let element = |value: &Value| Some(Element(value[ELEMENT].as_str()?.to_owned()));
        let found = found.unwrap_or_default();
        found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(element)
            .collect()
    }

    /// Waits until exactly `count` elements are there.
    pub fn count(&self, css: &str, count: usize) {
        self.until(&format!("{count} of {css}"), || {
            (self.find_all(css).len() == count).then_some(())
        });
    }

    /// Clicks an element as soon as it can be clicked.
    pub fn click(&self, css: &str) {
        self.until(&format!("{css} can be clicked"), || {
            let enabled = self.script(
                "const e = document.querySelector(arguments[0]); return !!e && !e.disabled",
                &[css.into()],
            );
            if enabled != Ok(Value::Bool(true)) {
                return None;
            }
            let element = self.find_all(css).into_iter().next()?;
            self.post(&format!("/element/{}/click", element.0), &json!({}))
                .ok()
        });
    }

    /// Types text into a field, instead of what stood there.
    pub fn write(&self, css: &str, text: &str) {
        let element = self.find(css);
        self.must(&format!("/element/{}/clear", element.0), &json!({}));
        self.append(css, text);
    }

    /// Types text at the end of a field; of a file input, the paths.
    pub fn append(&self, css: &str, text: &str) {
        let element = self.find(css);
        self.must(&format!("/element/{}/value", element.0), &json!({ "text": text }));
    }

    /// Sets a field that has a picker of its own, such as a day.
    pub fn set(&self, css: &str, value: &str) {
        self.find(css);
        let set = "const e = document.querySelector(arguments[0]);
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value').set.call(e, arguments[1]);
            for (const kind of ['input', 'change']) e.dispatchEvent(new Event(kind, { bubbles: true }))";
        self.script(set, &[css.into(), value.into()]).unwrap();
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn press(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                [
                    json!({ "type": "keyDown", "value": key }),
                    json!({ "type": "keyUp", "value": key }),
                ]
            })
            .collect();
        self.must(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": strokes }] }),
        );
    }

    /// Draws a wave on an element with the mouse.
    pub fn draw(&self, css: &str) {
        let element = self.find(css);
        self.script(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
            &[css.into()],
        )
        .unwrap();
        let origin = json!({ ELEMENT: element.0 });
        let to = |x: i32, y: i32| json!({ "type": "pointerMove", "duration": 12, "x": x, "y": y, "origin": origin });
        let mut moves = vec![to(-90, 10), json!({ "type": "pointerDown", "button": 0 })];
        moves.extend((0..36).map(|step| {
            to(
                -90 + step * 5,
                if step % 4 < 2 {
                    -14 + step / 3
                } else {
                    16 - step / 3
                },
            )
        }));
        moves.push(json!({ "type": "pointerUp", "button": 0 }));
        let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": moves });
        self.must("/actions", &json!({ "actions": [mouse] }));
    }

    /// The text that an element shows.
    pub fn text(&self, css: &str) -> String {
        let element = self.find(css);
        let text = self.get(&format!("/element/{}/text", element.0));
        text.ok()
            .and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// An attribute of an element, empty where it has none.
    pub fn attribute(&self, css: &str, name: &str) -> String {
        let read = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? ''";
        let value = self.script(read, &[css.into(), name.into()]).unwrap_or_default();
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns its value.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script that hands its value to its last argument.
    pub fn script_waiting(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.post("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Waits until `answer` gives something.
    pub fn until<T>(&self, what: &str, mut answer: impl FnMut() -> Option<T>) -> T {
        let began = Instant::now();
        loop {
            if let Some(answer) = answer() {
                return answer;
            }
            if began.elapsed() > PATIENCE {
                let kept = self.picture("gave-up");
                panic!(
                    "waited in vain until {what}; the window is kept in {}",
                    kept.display()
                );
            }
            std::thread::sleep(Duration::from_millis(60));
        }
    }

    /// Keeps a picture of what stands on the screen.
    pub fn picture(&self, name: &str) -> PathBuf {
        // Let the last transition come to rest.
        std::thread::sleep(Duration::from_millis(700));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.png"));
        self.screen.picture().save(&path).unwrap();
        path
    }

    fn must(&self, path: &str, body: &Value) -> Value {
        self.post(path, body)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        let answer = self.agent.post(format!("{}{path}", self.session)).send_json(body);
        value_of(answer)
    }

    fn get(&self, path: &str) -> Result<Value, String> {
        value_of(self.agent.get(format!("{}{path}", self.session)).call())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The window may have closed by itself.
        let _ = self.agent.delete(&self.session).call();
    }
}

fn value_of(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut answer = answer.map_err(|error| error.to_string())?;
    let accepted = answer.status().is_success();
    let body = answer.body_mut().with_config().limit(u64::MAX);
    let mut body: Value = body.read_json().map_err(|error| error.to_string())?;
    let value = body["value"].take();
    if accepted {
        Ok(value)
    } else {
        Err(value.to_string())
    }
}
