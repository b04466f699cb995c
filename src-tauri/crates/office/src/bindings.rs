//! The types that cross to the window, as TypeScript.
//!
//! They are committed with the window’s sources; a test fails when they no longer follow from the Rust types.

use crate::api;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use ts_rs::{Config, ExportError, TS, TypeVisitor};

/// Writes one file per type into `folder`, and an `index.ts` that exports them all; files of types that are gone go too.
///
/// # Errors
/// When a type cannot be written as TypeScript, or the folder cannot be written.
pub fn write(folder: &Path) -> Result<(), ExportError> {
    let files = files()?;
    std::fs::create_dir_all(folder)?;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let known = path
            .file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| files.contains_key(name));
        if !known && path.extension().is_some_and(|extension| extension == "ts") {
            std::fs::remove_file(path)?;
        }
    }
    for (name, text) in files {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// The files, by name.
///
/// # Errors
/// When a type cannot be written as TypeScript.
pub fn files() -> Result<BTreeMap<String, String>, ExportError> {
    let mut collector = Collector {
        config: Config::new().with_large_int("number"),
        seen: HashSet::new(),
        files: BTreeMap::new(),
        error: None,
    };
    collector.visit::<api::Call>();
    collector.visit::<api::Desk>();
    collector.visit::<api::DossierView>();
    collector.visit::<api::ImportView>();
    collector.visit::<api::ActView>();
    collector.visit::<api::IntakeView>();
    collector.visit::<api::SinceView>();
    collector.visit::<api::PagesView>();
    collector.visit::<api::ExportView>();
    collector.visit::<api::VerificationView>();
    collector.visit::<api::JournalView>();
    collector.visit::<api::SearchView>();
    collector.visit::<api::DeadlinesView>();
    collector.visit::<api::LearningView>();
    collector.visit::<api::RuleSetsView>();
    collector.visit::<api::TradesView>();
    collector.visit::<api::TablePreviewView>();
    collector.visit::<api::ReturnedView>();
    collector.visit::<api::PaperView>();
    collector.visit::<api::TimestampsView>();
    collector.visit::<api::BundleView>();
    collector.visit::<api::PhoneCall>();
    collector.visit::<api::PhoneNetwork>();
    collector.visit::<api::PhoneView>();
    collector.visit::<api::Event>();
    collector.visit::<api::Problem>();
    if let Some(error) = collector.error {
        return Err(error);
    }
    let mut files = collector.files;
    let index = files
        .keys()
        .map(|name| format!("export * from \"./{}\";\n", name.trim_end_matches(".ts")))
        .collect();
    files.insert("index.ts".to_owned(), index);
    Ok(files)
}

struct Collector {
    config: Config,
    seen: HashSet<TypeId>,
    files: BTreeMap<String, String>,
    error: Option<ExportError>,
}

impl TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.error.is_some() || !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if let Some(path) = T::output_path() {
            match T::export_to_string(&self.config) {
                Ok(text) => {
                    self.files.insert(path.to_string_lossy().into_owned(), text);
                }
                Err(error) => {
                    self.error = Some(error);
                    return;
                }
            }
        }
        T::visit_dependencies(self);
    }
}
