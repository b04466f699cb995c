/** The core behind the shell, in the same process as the window. */

import { convertFileSrc, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWebview } from '@tauri-apps/api/webview'
import { getCurrentWindow } from '@tauri-apps/api/window'
import type { Call, Event } from '../bindings'
import { isProblem, Refusal, type Backend, type Drag, type FileKind, type Taken } from './backend'
import { shell } from './shell'

/** Files without a path travel in slices of this many bytes. */
const SLICE = 4_000_000

/** The largest video that is held in memory to be played. */
const MOST_PLAYED = 512 * 1024 * 1024

export class TauriBackend implements Backend {
  readonly picksPaths = true
  readonly shell = shell

  async call<T>(call: Call): Promise<T> {
    try {
      return await invoke<T>('call', { call })
    } catch (failure) {
      throw isProblem(failure) ? new Refusal(failure) : failure
    }
  }

  mediaUrl(address: string): string {
    // The helper would escape the slashes of the address; only its origin is wanted.
    return convertFileSrc('', 'media') + address
  }

  /** WebKit on Linux plays nothing from a protocol of our own, only from memory: it is read there in ranges. */
  async playableUrl(address: string, bytes: number): Promise<string> {
    const url = this.mediaUrl(address)
    if (!navigator.userAgent.includes('Linux') || bytes > MOST_PLAYED) return url
    const parts: Blob[] = []
    for (let at = 0; at < bytes; ) {
      const answer = await fetch(url, { headers: { range: `bytes=${at}-${bytes - 1}` } })
      const part = await answer.blob()
      if (!answer.ok || !part.size) throw new Error(`${answer.status}`)
      parts.push(part)
      at += part.size
    }
    return URL.createObjectURL(new Blob(parts, { type: parts[0]?.type ?? '' }))
  }

  onEvent(listener: (event: Event) => void): () => void {
    return stopper(listen<Event>('office-event', (event) => listener(event.payload)))
  }

  onDrag(listener: (drag: Drag) => void): () => void {
    const scale = () => window.devicePixelRatio || 1
    return stopper(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === 'leave') return listener({ phase: 'leave' })
        const [x, y] = [payload.position.x / scale(), payload.position.y / scale()]
        if (payload.type === 'drop') listener({ phase: 'drop', x, y, files: payload.paths })
        else listener({ phase: 'over', x, y })
      }),
    )
  }

  pickFiles(kind: FileKind): Promise<string[] | null> {
    return invoke<string[] | null>('pick_files', { kind })
  }

  pickSave(name: string): Promise<string | null> {
    return invoke<string | null>('pick_save', { name })
  }

  openPath(path: string): Promise<void> {
    return invoke('open_path', { path })
  }

  showInFolder(path: string): Promise<void> {
    return invoke('show_in_folder', { path })
  }

  async takeFiles(files: Taken): Promise<string[]> {
    const paths: string[] = []
    for (const file of files) paths.push(typeof file === 'string' ? file : await saveUpload(file))
    return paths
  }

  beforeClose(flush: () => Promise<boolean>): void {
    void getCurrentWindow().onCloseRequested(async (request) => {
      if (!(await flush())) request.preventDefault()
    })
  }

  async opensSample(): Promise<boolean> {
    return (await invoke<{ open_sample: boolean }>('desk_start')).open_sample
  }

  device(): string {
    return navigator.userAgent
  }
}

/** The bytes travel raw, slice by slice, so that a large video is never in memory whole. */
async function saveUpload(file: File): Promise<string> {
  let path = ''
  for (let from = 0; from === 0 || from < file.size; from += SLICE) {
    const bytes = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer())
    const headers: Record<string, string> = path ? { 'x-after': encodeURIComponent(path) } : { 'x-name': encodeURIComponent(file.name) }
    path = await invoke<string>('save_upload', bytes, { headers })
  }
  return path
}

function stopper(started: Promise<() => void>): () => void {
  let stopped = false
  void started.then((stop) => {
    if (stopped) stop()
  })
  return () => {
    stopped = true
    void started.then((stop) => stop())
  }
}
