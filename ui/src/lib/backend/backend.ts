/** How the window reaches the core. Only this folder knows by which way calls travel. */

import type { Call, Event, Problem } from '../bindings'
import type { Shell } from './shell'

/** Files that were dropped, pasted or chosen: as the browser hands them out, or as paths. */
export type Taken = File[] | string[]

/** Something dragged over the window. Positions are in CSS pixels. */
export type Drag =
  | { phase: 'over'; x: number; y: number }
  | { phase: 'leave' }
  | { phase: 'drop'; x: number; y: number; files: Taken }

/** What kind of file a dialog asks for. */
export type FileKind = 'evidence' | 'picture' | 'pdf' | 'json' | 'table' | 'certificate' | 'trusted' | 'scan' | 'bundle' | 'keys'

export interface Backend {
  /** Makes a call; fails with a `Refusal`. */
  call<T>(call: Call): Promise<T>
  /** Where the window reads a picture, a video or a PDF. */
  mediaUrl(address: string): string
  /** Where a video or a sound of so many bytes is played from; a `blob:` is the caller’s to revoke. */
  playableUrl(address: string, bytes: number): Promise<string>
  /** Tells what happens while calls run; gives back what stops it. */
  onEvent(listener: (event: Event) => void): () => void
  /** Tells of files dragged over the window. */
  onDrag(listener: (drag: Drag) => void): () => void
  /** Whether its dialog gives paths, which is better than what the page’s own can give. */
  readonly picksPaths: boolean
  /** Asks for files; null where the person changed their mind. */
  pickFiles(kind: FileKind): Promise<string[] | null>
  /** Asks where to save; null where the person changed their mind. */
  pickSave(name: string): Promise<string | null>
  /** Opens a file with the program of the system. */
  openPath(path: string): Promise<void>
  /** Shows a file in its folder. */
  showInFolder(path: string): Promise<void>
  /** Files as paths that the core can read. */
  takeFiles(files: Taken): Promise<string[]>
  /** Runs `flush` before the window closes; it stays open where that gives false. */
  beforeClose(flush: () => Promise<boolean>): void
  /** Whether the program was started to show the sample dossier. */
  opensSample(): Promise<boolean>
  /** The window of the system; null in a browser. */
  readonly shell: Shell | null
  /** What the device is, for the record of a signature. */
  device(): string
}

/** A refusal or failure, with its sentence. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Any failure as a refusal; `unreachable` is the sentence for one that never reached the core. */
export function refusalOf(failure: unknown, unreachable: string): Refusal {
  if (failure instanceof Refusal) return failure
  if (isProblem(failure)) return new Refusal(failure)
  const message = failure instanceof Error || typeof failure === 'string' ? `${unreachable} (${String(failure)})` : unreachable
  return new Refusal({ code: 'problem-unreachable', message, details: [] })
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}
