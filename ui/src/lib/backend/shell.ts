/** What only the window of the system has: menus, files it was started with, the program that prints. */

import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Language } from '../bindings'

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
}

export const shell: Shell = {
  showMenu: (told) => invoke('show_menu', { told }),
  onMenu: (listener) => void listen<string>('menu-command', (event) => listener(event.payload)),
  takeArrived: () => invoke<string[]>('take_arrived'),
  onArrived: (listener) => void listen('files-arrived', () => listener()),
  print: (address, name) => invoke('print_pages', { address, name }),
  about: () => invoke('about'),
  openReleases: () => invoke('open_releases'),
}
