//! What must be on the machine: Rust's parts, Node, and Debian's packages, which are installed if they are missing.

use crate::Problem;
use crate::shell::{on_path, output, run};
use std::path::Path;
use std::process::Command;

/// The oldest Node that builds the pages.
const NODE: (u32, u32) = (20, 19);

/// A package of Debian and Ubuntu, not needed where its program is there from elsewhere.
pub struct Package {
    name: &'static str,
    program: Option<&'static str>,
}

const fn library(name: &'static str) -> Package {
    Package { name, program: None }
}

const fn program(name: &'static str, program: &'static str) -> Package {
    Package {
        name,
        program: Some(program),
    }
}

/// To build and to run.
pub const TO_RUN: &[Package] = &[
    library("build-essential"),
    program("curl", "curl"),
    program("wget", "wget"),
    program("file", "file"),
    program("pkg-config", "pkg-config"),
    program("cmake", "cmake"),
    program("nasm", "nasm"),
    library("libwebkit2gtk-4.1-dev"),
    library("libayatana-appindicator3-dev"),
    library("librsvg2-dev"),
    library("libxdo-dev"),
    library("libssl-dev"),
    library("libde265-dev"),
    library("gstreamer1.0-plugins-good"),
    library("gstreamer1.0-libav"),
];

/// To check everything.
pub const TO_TEST: &[Package] = &[
    program("webkit2gtk-driver", "WebKitWebDriver"),
    program("xvfb", "Xvfb"),
    program("xdotool", "xdotool"),
    program("strace", "strace"),
    program("dbus-x11", "dbus-launch"),
    library("locales"),
    program("dbus", "dbus-run-session"),
    program("poppler-utils", "pdfsig"),
    program("qpdf", "qpdf"),
    program("libnss3-tools", "certutil"),
    program("chromium", "chromium"),
    program("libimage-exiftool-perl", "exiftool"),
    program("ffmpeg", "ffprobe"),
    program("default-jdk-headless", "javac"),
    library("python3-venv"),
];

/// To make a package and to judge it.
pub const TO_PACKAGE: &[Package] = &[
    program("dpkg-dev", "dpkg-shlibdeps"),
    program("binutils", "strip"),
    program("desktop-file-utils", "desktop-file-validate"),
    program("appstream", "appstreamcli"),
    program("libxml2-utils", "xmllint"),
    program("lintian", "lintian"),
];

/// To measure against others.
pub const TO_MEASURE: &[Package] = &[
    program("libvips-tools", "vipsthumbnail"),
    program("libimage-exiftool-perl", "exiftool"),
    program("openssl", "openssl"),
    library("python3-venv"),
];

/// Rust with the parts named, and Node.
pub fn check_languages(parts: &[&str]) -> Result<(), Problem> {
    let mut problems = Vec::new();
    for part in parts {
        if output(crate::shell::cargo(Path::new("."), &[part, "--version"]).current_dir(".")).is_none() {
            let component = if *part == "fmt" { "rustfmt" } else { part };
            problems.push(format!(
                "`cargo {part}` is missing: rustup component add {component}"
            ));
        }
    }
    match output(Command::new("node").arg("--version")) {
        None => problems.push(format!(
            "Node is missing: install Node {}.{} or newer, with npm",
            NODE.0, NODE.1
        )),
        Some(version) if node_version(&version).is_none_or(|version| version < NODE) => {
            problems.push(format!(
                "Node {} is too old: install Node {}.{} or newer",
                version.trim(),
                NODE.0,
                NODE.1
            ));
        }
        Some(_) if on_path("npm").is_none() => {
            problems.push("npm is missing: install it beside Node".to_owned())
        }
        Some(_) => {}
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n       "))
    }
}

fn node_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// Installs those of the packages that are missing.
pub fn install(packages: &[&[Package]]) -> Result<(), Problem> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let packages = packages.iter().flat_map(|list| list.iter());
    if on_path("dpkg-query").is_none() || on_path("apt-get").is_none() {
        let names: Vec<_> = packages.map(|package| package.name).collect();
        println!(
            "Not Debian or Ubuntu: going on as it is. Needed here, under Debian's names: {}",
            names.join(" ")
        );
        return Ok(());
    }
    let mut missing: Vec<&str> = packages
        .filter(|package| is_missing(package))
        .map(|package| package.name)
        .collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing packages: {}", missing.join(" "));
    let update = run(&mut as_root(&["apt-get", "update", "-q"])?);
    let mut words = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    words.extend(&missing);
    let installed = run(as_root(&words)?.env("DEBIAN_FRONTEND", "noninteractive"));
    installed.map_err(|problem| match update {
        Err(first) => format!("{first}\n       {problem}"),
        Ok(()) => problem,
    })
}

fn is_missing(package: &Package) -> bool {
    if package.program.is_some_and(|program| on_path(program).is_some()) {
        return false;
    }
    let status = output(Command::new("dpkg-query").args(["-W", "-f=${Status}", package.name]));
    status.is_none_or(|status| !status.ends_with(" installed"))
}

/// A command run as root: as it is, or by sudo after saying so.
fn as_root(words: &[&str]) -> Result<Command, Problem> {
    let root = output(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0");
    if root {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        return Ok(command);
    }
    let line = words.join(" ");
    if on_path("sudo").is_none() {
        return Err(format!("these packages must be installed by root: {line}"));
    }
    println!("By sudo, which may ask for your password: {line}");
    let mut command = Command::new("sudo");
    if std::env::var_os("CI").is_some() {
        command.arg("-n");
    }
    command.args(words);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_that_node_says() {
        assert_eq!(node_version("v20.19.4\n"), Some((20, 19)));
        assert!(node_version("v18.20.0\n").is_some_and(|version| version < NODE));
    }

    #[test]
    fn takes_no_other_word_for_a_version() {
        assert_eq!(node_version("command not found"), None);
    }
}
