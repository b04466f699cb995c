//! The shell of Sans Réserve: a window over the core.
//!
//! It is the only part that knows Tauri. Every command is one delegation; what a command means is decided below, in
//! `office`. The clock, chance, the environment and the arguments are read in this file and in [`world`], nowhere else.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod dialogs;
mod files;
mod media;
mod notice;
mod ranges;
mod uploads;
mod window;
mod world;

use clap::Parser;
use desk::Desk;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::ipc::Invoke;

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
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if !world::has_display() {
        eprintln!("sans-reserve-app: no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
        return ExitCode::from(2);
    }
    let Some(folder) = arguments.data.or_else(world::data_folder) else {
        eprintln!("sans-reserve-app: no home folder; name a data folder with --data");
        return ExitCode::from(2);
    };
    match Desk::open(&folder, arguments.demo) {
        Ok(desk) => run(desk),
        Err(problem) => {
            eprintln!("{problem}");
            notice::show(&problem);
            ExitCode::FAILURE
        }
    }
}

fn run(desk: Desk) -> ExitCode {
    let media = media::Protocol::new(desk.office());
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol(media::SCHEME, move |_, request, responder| {
            media.answer(request, responder);
        })
        .manage(desk)
        .setup(|app| {
            commands::forward_events(app.handle());
            window::open(app.handle())?;
            Ok(())
        })
        .on_window_event(window::on_event)
        .invoke_handler(handler())
        .build(tauri::generate_context!());
    match built {
        Ok(app) => u8::try_from(app.run_return(|_, _| {})).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            eprintln!("sans-reserve-app: {error}");
            ExitCode::FAILURE
        }
    }
}

fn handler() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::call,
        commands::desk_start,
        dialogs::pick_files,
        dialogs::pick_folder,
        dialogs::pick_save,
        files::open_path,
        files::show_in_folder,
        files::save_upload,
    ]
}
