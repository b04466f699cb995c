//! `cargo xtask package`: a package for Debian and Ubuntu, and the same files as an archive for other systems.
//!
//! Debian’s own tools make and judge it. It has no scripts of its own: menus, icons and kinds of files are taken up by the
//! system’s triggers, and removing the package touches nothing that its user keeps. The same commit gives the same bytes as
//! long as the compiler does.

use crate::Problem;
use crate::machine::{TO_PACKAGE, TO_RUN, check_languages, install};
use crate::notices;
use crate::pages;
use crate::place::{COMMAND_LINE, COMMAND_LINE_PROGRAM, Place, SHELL};
use crate::shell::{cargo, command, on_path, output, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const NAME: &str = "sans-reserve";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the libraries that are linked do not tell: the window plays videos by these.
const PLAYERS: &str = "gstreamer1.0-plugins-base, gstreamer1.0-plugins-good";
const SUGGESTED: &str = "gstreamer1.0-libav, evince | pdf-viewer";

/// Builds the package and says where it lies.
pub fn package(place: &Place) -> Result<ExitCode, Problem> {
    if !cfg!(target_os = "linux") {
        return Err(
            "packages are made on Debian or Ubuntu; ARCHITECTURE.md tells of Windows and macOS".to_owned(),
        );
    }
    check_languages(&[])?;
    install(&[TO_RUN, TO_PACKAGE])?;
    pages::install(place)?;
    pages::build(place)?;
    let words = [
        "build",
        "--release",
        "--locked",
        "--package",
        SHELL,
        "--package",
        COMMAND_LINE,
    ];
    run(&mut cargo(&place.root, &words))?;
    let package = Package::begin(place)?;
    package.fill()?;
    package.judge()?;
    let deb = package.close()?;
    inspect(&deb)?;
    println!("\n{}", deb.display());
    Ok(ExitCode::SUCCESS)
}

struct Package<'a> {
    place: &'a Place,
    /// Everything under `target/package`.
    folder: PathBuf,
    /// What is installed, as it will lie under `/`.
    tree: PathBuf,
    /// Seconds since 1970 and the day of the commit.
    epoch: String,
    day: String,
}

impl Package<'_> {
    fn begin(place: &Place) -> Result<Package<'_>, Problem> {
        let folder = place.target.join("package");
        let tree = folder.join("tree");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        make(&tree)?;
        let commit = |form: &str| {
            let said = output(&mut command(&place.root, "git", &["log", "-1", form]));
            said.map(|said| said.trim().to_owned())
                .ok_or("git tells no day of the commit")
        };
        Ok(Package {
            place,
            folder,
            tree,
            epoch: commit("--format=%ct")?,
            day: commit("--format=%cs")?,
        })
    }

    fn fill(&self) -> Result<(), Problem> {
        for program in [SHELL, COMMAND_LINE_PROGRAM] {
            let to = self.to("usr/bin", program)?;
            copy(&self.place.release(program), &to)?;
            run(command(&self.folder, "strip", &["--strip-unneeded"]).arg(&to))?;
        }
        let icons = self.place.root.join("src-tauri/icons");
        for (file, size) in [
            ("32x32.png", 32),
            ("128x128.png", 128),
            ("128x128@2x.png", 256),
            ("icon.png", 512),
        ] {
            let folder = format!("usr/share/icons/hicolor/{size}x{size}/apps");
            copy(&icons.join(file), &self.to(&folder, "sans-reserve.png")?)?;
        }
        let drawn = self.place.root.join("assets/icons/sans-reserve.svg");
        copy(
            &drawn,
            &self.to("usr/share/icons/hicolor/scalable/apps", "sans-reserve.svg")?,
        )?;
        self.text(
            "sans-reserve-app.desktop",
            "usr/share/applications",
            "sans-reserve-app.desktop",
        )?;
        self.text("sans-reserve.xml", "usr/share/mime/packages", "sans-reserve.xml")?;
        let described = "fr.sans_reserve.app.metainfo.xml";
        self.text(described, "usr/share/metainfo", described)?;
        self.text("copyright", "usr/share/doc/sans-reserve", "copyright")?;
        for page in ["sans-reserve.1", "sans-reserve-app.1"] {
            self.packed(&self.text(page, "usr/share/man/man1", page)?)?;
        }
        let changes = self.to("usr/share/doc/sans-reserve", "changelog")?;
        copy(&self.place.root.join("CHANGELOG.md"), &changes)?;
        self.packed(&changes)?;
        let notices = self.to("usr/share/doc/sans-reserve", "third-party")?;
        write(&notices, &notices::gathered(self.place)?)?;
        self.packed(&notices)
    }

    /// The tools that desktops and software centres judge by.
    fn judge(&self) -> Result<(), Problem> {
        let entry = self.tree.join("usr/share/applications/sans-reserve-app.desktop");
        run(command(&self.folder, "desktop-file-validate", &[]).arg(entry))?;
        let described = self
            .tree
            .join("usr/share/metainfo/fr.sans_reserve.app.metainfo.xml");
        run(command(&self.folder, "appstreamcli", &["validate", "--no-net"]).arg(described))?;
        let kinds = self.tree.join("usr/share/mime/packages/sans-reserve.xml");
        run(command(&self.folder, "xmllint", &["--noout"]).arg(kinds))
    }

    fn close(&self) -> Result<PathBuf, Problem> {
        let architecture =
            output(command(&self.folder, "dpkg", &["--print-architecture"]).env("LC_ALL", "C"));
        let architecture = architecture
            .ok_or("dpkg tells no architecture")?
            .trim()
            .to_owned();
        let installed = size(&self.tree)? / 1024;
        // Whoever hands the package out answers for it.
        let maintainer = std::env::var("SANS_RESERVE_MAINTAINER");
        let maintainer =
            maintainer.unwrap_or_else(|_| "Sans Réserve <packages@sans-reserve.invalid>".to_owned());
        let control = format!(
            "Package: {NAME}\nVersion: {VERSION}\nSection: misc\nPriority: optional\nArchitecture: {architecture}\n\
             Maintainer: {maintainer}\nInstalled-Size: {installed}\nDepends: {}, {PLAYERS}\n\
             Recommends: {SUGGESTED}\nDescription: acceptance of building work\n \
             Acceptance acts with reserves, photos and videos as evidence, objections and\n \
             agreements, and of them signed PDFs that can be verified without this program.\n \
             It works without network and without an account.\n",
            self.libraries()?
        );
        write(&self.to("DEBIAN", "control")?, &control)?;
        let sums = "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums";
        run(&mut command(&self.tree, "sh", &["-c", sums]))?;
        run(command(&self.folder, "chmod", &["-R", "u=rwX,go=rX"]).arg(&self.tree))?;
        let deb = self.folder.join(format!("{NAME}_{VERSION}_{architecture}.deb"));
        run(command(
            &self.folder,
            "dpkg-deb",
            &["--build", "--root-owner-group", "-Zxz"],
        )
        .arg(&self.tree)
        .arg(&deb)
        .env("SOURCE_DATE_EPOCH", &self.epoch))?;
        let archive = self
            .folder
            .join(format!("{NAME}_{VERSION}_{architecture}.tar.xz"));
        let clamp = format!("--mtime=@{}", self.epoch);
        run(command(
            &self.tree,
            "tar",
            &[
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                &clamp,
                "-cJf",
            ],
        )
        .arg(&archive)
        .arg("usr"))?;
        Ok(deb)
    }

    /// The packages whose libraries the programs are linked to, in the versions that they need.
    fn libraries(&self) -> Result<String, Problem> {
        let source = self.folder.join("source");
        make(&source.join("debian"))?;
        let control = format!("Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n");
        write(&source.join("debian/control"), &control)?;
        let mut tool = command(&source, "dpkg-shlibdeps", &["-O"]);
        for program in [SHELL, COMMAND_LINE_PROGRAM] {
            tool.arg(format!("-e{}", self.tree.join("usr/bin").join(program).display()));
        }
        let said = output(&mut tool).ok_or("dpkg-shlibdeps failed")?;
        depends(&said).ok_or_else(|| format!("dpkg-shlibdeps said: {said}"))
    }

    /// A file of `assets/desktop`, with version and day in their places.
    fn text(&self, name: &str, folder: &str, to: &str) -> Result<PathBuf, Problem> {
        let from = self.place.root.join("assets/desktop").join(name);
        let text = fs::read_to_string(&from).map_err(|error| format!("{}: {error}", from.display()))?;
        let to = self.to(folder, to)?;
        write(
            &to,
            &text.replace("@VERSION@", VERSION).replace("@DATE@", &self.day),
        )?;
        Ok(to)
    }

    fn packed(&self, file: &Path) -> Result<(), Problem> {
        run(command(&self.folder, "gzip", &["-9n"]).arg(file))
    }

    fn to(&self, folder: &str, name: &str) -> Result<PathBuf, Problem> {
        let folder = self.tree.join(folder);
        make(&folder)?;
        Ok(folder.join(name))
    }
}

/// What Debian’s own inspector says; it finds more than it must, so that its words are shown, not judged.
fn inspect(deb: &Path) -> Result<(), Problem> {
    match on_path("lintian") {
        Some(lintian) => {
            let folder = deb.parent().unwrap_or(deb);
            let words = ["--no-tag-display-limit", "--fail-on", "none"];
            run(command(folder, lintian, &words).arg(deb))
        }
        None => {
            println!("lintian is not there: the package is not inspected");
            Ok(())
        }
    }
}

/// The list in what dpkg-shlibdeps says.
fn depends(said: &str) -> Option<String> {
    let list = said
        .lines()
        .find_map(|line| line.strip_prefix("shlibs:Depends="))?;
    Some(list.trim().to_owned()).filter(|list| !list.is_empty())
}

fn size(folder: &Path) -> Result<u64, Problem> {
    let listed = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut bytes = 0;
    for entry in listed.flatten() {
        let path = entry.path();
        bytes += if path.is_dir() {
            size(&path)?
        } else {
            entry.metadata().map_or(0, |file| file.len())
        };
    }
    Ok(bytes)
}

fn make(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::copy(from, to).map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(())
}

fn write(file: &Path, text: &str) -> Result<(), Problem> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_libraries_that_the_tool_tells() {
        let said = "shlibs:Depends=libc6 (>= 2.34), libgtk-3-0 (>= 3.23.1)\nshlibs:Recommends=\n";
        assert_eq!(
            depends(said).as_deref(),
            Some("libc6 (>= 2.34), libgtk-3-0 (>= 3.23.1)")
        );
    }

    #[test]
    fn takes_an_empty_list_for_a_failure() {
        assert_eq!(depends("shlibs:Depends=\n"), None);
        assert_eq!(depends("dpkg-shlibdeps: warning: nothing\n"), None);
    }
}
