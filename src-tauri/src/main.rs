//! The shell of Sans Réserve: a window over the core.
//!
//! It is the only part that knows Tauri. Every command is one delegation; what a command means is decided below, in
//! `office`. The clock, chance, the environment and the arguments are read in this file and in [`world`], nowhere else.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod dialogs;
mod files;
mod handover;
mod media;
mod memory;
mod menu;
mod notice;
mod phone;
mod ranges;
mod uploads;
mod window;
mod world;

use clap::Parser;
use desk::Desk;
use handover::{Door, Request};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Emitter, Manager, RunEvent};

/// Documents the acceptance of building work: acts, reserves, photos, signatures, sealed PDFs.
#[derive(Parser)]
#[command(name = "sans-reserve-app", version)]
struct Arguments {
    /// Data folder; without it, the folder that the system provides for the program.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Opens with the sample dossier.
    #[arg(long)]
    demo: bool,
    /// Bundles of proof and PDFs to open for reading; in the window that is open, if there is one.
    files: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if !world::has_display() {
        eprintln!("sans-reserve-app: no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
        return ExitCode::from(2);
    }
    // A folder that is named for this start is none to choose.
    let place = match arguments.data {
        Some(_) => None,
        None => world::place(),
    };
    let folder = match (arguments.data, &place) {
        (Some(folder), _) => folder,
        (None, Some(place)) => match place.folder() {
            Ok(folder) => folder,
            Err(problem) => {
                eprintln!("{problem}");
                notice::show(&problem);
                return ExitCode::FAILURE;
            }
        },
        (None, None) => {
            eprintln!("sans-reserve-app: no home folder; name a data folder with --data");
            return ExitCode::from(2);
        }
    };
    let request = Request {
        // Where a path cannot be made absolute, the core says why it cannot be read.
        files: arguments
            .files
            .into_iter()
            .map(|file| std::path::absolute(&file).unwrap_or(file))
            .collect(),
        startup: world::startup(),
    };
    match Desk::open(&folder, place, arguments.demo) {
        Ok(desk) => run(&folder, desk, request),
        Err(problem) if problem.code == "problem-already-open" && handover::hand_over(&folder, &request) => {
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            notice::show(&problem);
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path, desk: Desk, request: Request) -> ExitCode {
    let media = media::Protocol::new(desk.office());
    desk.arrive(request.files);
    let folder = folder.to_owned();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol(media::SCHEME, move |_, request, responder| {
            media.answer(request, responder);
        })
        .manage(desk)
        .setup(move |app| {
            commands::forward_events(app.handle());
            window::open(app.handle())?;
            let window = app.handle().clone();
            app.manage(Door::open(&folder, move |request| {
                commands::open_arrived(&window, request);
            }));
            Ok(())
        })
        .on_menu_event(|app, event| choose(app, event.id().as_ref()))
        .on_window_event(window::on_event)
        .invoke_handler(handler())
        .build(tauri::generate_context!());
    match built {
        Ok(app) => u8::try_from(app.run_return(on_run)).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            eprintln!("sans-reserve-app: {error}");
            ExitCode::FAILURE
        }
    }
}

/// An item of a menu was chosen.
fn choose(app: &AppHandle, id: &str) {
    let done = match menu::Own::named(id) {
        Some(own) => window::act(app, own),
        None => app.emit(menu::EVENT, id),
    };
    if let Err(error) = done {
        eprintln!("sans-reserve-app: {id}: {error}");
    }
}

fn on_run(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => {
            if let Some(frame) = app.try_state::<window::Frame>() {
                frame.finish();
            }
            if let Some(door) = app.try_state::<Door>() {
                door.close();
            }
        }
        // There the system itself tells the program that runs what to open.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let files = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            commands::open_arrived(app, Request { files, startup: None });
        }
        _ => {}
    }
}

fn handler() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::call,
        commands::desk_start,
        phone::phone,
        commands::about,
        commands::open_releases,
        commands::place,
        commands::choose_place,
        commands::take_arrived,
        commands::show_menu,
        dialogs::pick_files,
        dialogs::pick_folder,
        dialogs::pick_save,
        files::open_path,
        files::print_pages,
        files::show_in_folder,
        files::save_upload,
    ]
}
