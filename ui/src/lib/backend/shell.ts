/** What only the window of the system has: menus, files it was started with, the program that prints. */

import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Language } from '../bindings'
import { isProblem, Refusal } from './backend'

/** What applies now, for the menus. */
export interface Told {
  language: Language
  commands: { id: string; label: string }[]
  /** Whether the menus are away. */
  away: boolean
}

export interface Shell {
  showMenu(told: Told): Promise<void>
  /** Tells of each item that was chosen. */
  onMenu(listener: (command: string) => void): void
  /** The files that the window was asked to open, each told once. */
  takeArrived(): Promise<string[]>
  /** Tells that there are some. */
  onArrived(listener: () => void): void
  /** Opens the pages behind a media address in the system’s program for PDF. */
  print(address: string, name: string): Promise<void>
  about(): Promise<{ version: string; releases: string | null }>
  /** Opens the page of new versions in the browser. */
  openReleases(): Promise<void>
  /** Whether the place of the data is the user’s to choose, and was chosen; null where it was named for this start. */
  place(): Promise<{ chosen: boolean } | null>
  /** Asks for a folder and starts anew with the data there; false where the person changed their mind. Fails with a `Refusal`. */
  choosePlace(): Promise<boolean>
}

export const shell: Shell = {
  showMenu: (told) => invoke('show_menu', { told }),
  onMenu: (listener) => void listen<string>('menu-command', (event) => listener(event.payload)),
  takeArrived: () => invoke<string[]>('take_arrived'),
  onArrived: (listener) => void listen('files-arrived', () => listener()),
  print: (address, name) => invoke('print_pages', { address, name }),
  about: () => invoke('about'),
  openReleases: () => invoke('open_releases'),
  place: () => invoke('place'),
  choosePlace,
}

async function choosePlace(): Promise<boolean> {
  const folder = await invoke<string | null>('pick_folder')
  if (!folder) return false
  try {
    await invoke('choose_place', { folder })
  } catch (failure) {
    throw isProblem(failure) ? new Refusal(failure) : failure
  }
  return true
}
