//! How to verify a bundle with public tools alone: as a text in each language, and as one page in both.
//!
//! The commands name the files of this very bundle, so that they can be copied as they stand.

use super::contents::{JOURNAL, SEAL, SUMS};
use super::gathered::Token;
use crate::problems::Sentence;
use acceptance::Language;
use acceptance::dates::Moment;
use messages::Catalogue;

/// What the commands speak of.
pub(super) struct Manual<'a> {
    pub(super) title: &'a str,
    pub(super) contractor: &'a str,
    pub(super) made: Moment,
    /// The root certificate in the bundle.
    pub(super) root: &'a str,
    /// SHA-256 of the seal’s certificate in groups, as the acts print it.
    pub(super) fingerprint: &'a str,
    /// Each act’s file in the bundle, and the fingerprint of its content.
    pub(super) acts: &'a [(String, String)],
    /// Each timestamp token in the bundle.
    pub(super) tokens: &'a [Token],
    /// The fingerprints of keys before the present one; empty where there are none.
    pub(super) former: &'a str,
    /// The fingerprints of those of them that the journal says to be lost: they signed no hand-over.
    pub(super) lost: &'a [String],
    /// Each hand-over from a key to the next, with the root that it leads to.
    pub(super) handovers: &'a [(String, String)],
    /// The journal’s last hash.
    pub(super) head: &'a str,
    /// What is not in the bundle though the dossier names it.
    pub(super) left_out: &'a [String],
}

/// One question and the way to its answer.
struct Section {
    key: &'static str,
    commands: Vec<String>,
}

/// Recomputes the journal with what every system has.
const CHAIN: &str = r#"previous=$(printf '%064d' 0); n=0
while IFS= read -r line; do
  n=$((n+1))
  case "$line" in
    \"*) previous=${line#\"}; previous=${previous%\"} ;;
    *"\"$previous\"]") previous=$(printf %s "$line" | sha256sum | cut -c1-64) ;;
    *) echo "$n: BROKEN"; previous=$(printf %s "$line" | sha256sum | cut -c1-64) ;;
  esac
done < journal.jsonl
echo "$n $previous""#;

/// As a text in `language`, 100 columns wide at most where it is prose.
pub(super) fn text(manual: &Manual<'_>, language: Language) -> String {
    let catalogue = Catalogue::of(language);
    let say = |key: &str| manual.sentence(key, catalogue);
    let heading = say("manual-title");
    let mut out = format!("{heading}\n{}\n", "=".repeat(heading.chars().count()));
    for key in ["manual-made", "manual-what", "manual-where"] {
        out.push_str(&format!("\n{}\n", wrapped(&say(key))));
    }
    if !manual.left_out.is_empty() {
        out.push_str(&format!("\n{}\n", wrapped(&say("manual-left-out"))));
    }
    for (number, section) in (1..).zip(manual.sections()) {
        let heading = format!("{number}. {}", say(section.key));
        out.push_str(&format!(
            "\n{heading}\n{}\n\n",
            "-".repeat(heading.chars().count())
        ));
        for command in section.commands {
            for line in command.lines() {
                out.push_str(&format!("    {line}\n"));
            }
        }
        for part in ["answer", "not"] {
            out.push_str(&format!(
                "\n{}\n",
                wrapped(&say(&format!("{}-{part}", section.key)))
            ));
        }
    }
    out.push_str(&format!("\n{}\n", wrapped(&say("manual-limits"))));
    out
}

/// As one page in every language.
pub(super) fn page(manual: &Manual<'_>) -> String {
    let languages = Language::ALL;
    let title = manual.sentence("manual-title", Catalogue::of(Language::Fr));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"fr\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n<nav>",
        escaped(&title)
    );
    for language in languages {
        let catalogue = Catalogue::of(language);
        let name = catalogue.text("manual-language");
        out.push_str(&format!(
            "<a href=\"#{0}\" lang=\"{0}\">{1}</a> ",
            language.code(),
            escaped(&name)
        ));
    }
    out.push_str("</nav>\n");
    for language in languages {
        let catalogue = Catalogue::of(language);
        let say = |key: &str| escaped(&manual.sentence(key, catalogue));
        out.push_str(&format!("<main id=\"{0}\" lang=\"{0}\">\n", language.code()));
        out.push_str(&format!("<h1>{}</h1>\n", say("manual-title")));
        for key in ["manual-made", "manual-what", "manual-where"] {
            out.push_str(&format!("<p>{}</p>\n", say(key)));
        }
        if !manual.left_out.is_empty() {
            out.push_str(&format!("<p><strong>{}</strong></p>\n", say("manual-left-out")));
        }
        for (number, section) in (1..).zip(manual.sections()) {
            out.push_str(&format!("<h2>{number}. {}</h2>\n", say(section.key)));
            let commands = section.commands.join("\n");
            out.push_str(&format!("<pre>{}</pre>\n", escaped(&commands)));
            for part in ["answer", "not"] {
                out.push_str(&format!("<p>{}</p>\n", say(&format!("{}-{part}", section.key))));
            }
        }
        out.push_str(&format!("<p>{}</p>\n</main>\n", say("manual-limits")));
    }
    out.push_str("</html>\n");
    out
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;\
    background:#fff}pre{background:#f3f1ec;padding:.8rem;overflow-x:auto;font:13px/1.45 ui-monospace,monospace}\
    h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}main+main{border-top:2px solid #1b1b1b;margin-top:3rem}";

impl Manual<'_> {
    fn sections(&self) -> Vec<Section> {
        let mut sections = vec![
            Section {
                key: "manual-files",
                commands: vec![format!("sha256sum -c {SUMS}")],
            },
            Section {
                key: "manual-seal",
                commands: vec![
                    format!(
                        "openssl cms -verify -binary -inform DER -in {SEAL} -content {SUMS} -CAfile {} -purpose any \
                         -no_check_time -signer signer.pem -out signed.txt",
                        self.root
                    ),
                    "openssl x509 -in signer.pem -noout -subject -fingerprint -sha256".to_owned(),
                ],
            },
        ];
        if !self.handovers.is_empty() {
            let commands = self.handovers.iter().map(|(path, root)| {
                format!("openssl cms -verify -inform DER -in \"{path}\" -CAfile {root} -purpose any -no_check_time")
            });
            sections.push(Section {
                key: "manual-keys",
                commands: commands.collect(),
            });
        }
        if !self.lost.is_empty() {
            let lines = self.lost.iter().map(|fingerprint| format!("# {fingerprint}"));
            sections.push(Section {
                key: "manual-lost",
                commands: lines.collect(),
            });
        }
        if !self.acts.is_empty() {
            let commands = self.acts.iter().map(|(path, _)| format!("pdfsig \"{path}\""));
            sections.push(Section {
                key: "manual-acts",
                commands: commands.collect(),
            });
            let commands = self.acts.iter().flat_map(|(path, fingerprint)| {
                [
                    format!("pdfdetach -savefile acte.json -o acte.json \"{path}\" && sha256sum acte.json"),
                    format!("# {fingerprint}"),
                ]
            });
            sections.push(Section {
                key: "manual-content",
                commands: commands.collect(),
            });
        }
        if !self.tokens.is_empty() {
            sections.push(Section {
                key: "manual-times",
                commands: self.tokens.iter().flat_map(about).collect(),
            });
        }
        sections.push(Section {
            key: "manual-journal",
            commands: vec![CHAIN.replace("journal.jsonl", JOURNAL)],
        });
        sections
    }

    fn sentence(&self, key: &str, catalogue: &Catalogue) -> String {
        Sentence::of(key)
            .with("title", self.title)
            .with("contractor", self.contractor)
            .with("moment", catalogue.moment(self.made))
            .with("fingerprint", self.fingerprint)
            .with("former", self.former)
            .with("head", self.head)
            .with("count", self.left_out.len())
            .with("names", self.left_out.join(", "))
            .say(catalogue)
    }
}

/// What shows time, authority and subject of a token.
fn about(token: &Token) -> Vec<String> {
    let path = &token.path;
    let mut commands = vec![
        format!("openssl ts -reply -token_in -in \"{path}\" -text"),
        format!("openssl pkcs7 -inform DER -in \"{path}\" -print_certs -noout"),
    ];
    if let Some([before, after]) = &token.found.covers {
        let file = &token.file;
        commands.push(format!(
            "(head -c {} \"{file}\"; tail -c +{} \"{file}\" | head -c {}) | sha256sum",
            before.end,
            after.start + 1,
            after.end - after.start,
        ));
    }
    commands
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Lines no longer than a terminal is wide, broken at plain spaces alone.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 96;
    let mut out = String::new();
    let mut column = 0;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > WIDTH {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}
