/** The core behind a small local server: for tests in a browser. */

import type { Call, Event } from '../bindings'
import { isProblem, Refusal, type Backend, type Drag, type FileKind, type Taken } from './backend'
import { askForFiles, watchDrags } from './browser'

export class HttpBackend implements Backend {
  readonly picksPaths = false
  readonly shell = null

  async call<T>(call: Call): Promise<T> {
    const answer = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call),
    })
    const value: unknown = await answer.json().catch(() => null)
    if (answer.ok) return value as T
    if (isProblem(value)) throw new Refusal(value)
    throw new Error(`HTTP ${answer.status}`)
  }

  mediaUrl(address: string): string {
    return `/media/${address}`
  }

  playableUrl(address: string): Promise<string> {
    return Promise.resolve(this.mediaUrl(address))
  }

  onEvent(listener: (event: Event) => void): () => void {
    const stop = new AbortController()
    void follow(listener, stop.signal)
    return () => stop.abort()
  }

  onDrag(listener: (drag: Drag) => void): () => void {
    return watchDrags(listener)
  }

  async pickFiles(kind: FileKind): Promise<string[] | null> {
    const files = await askForFiles(kind)
    return files ? this.takeFiles(files) : null
  }

  async pickSave(name: string): Promise<string | null> {
    // The server has no dialog: the file goes beside the data folder, which holds what the server is handed.
    const path = await upload(new File([new Uint8Array(1)], `${name}.place`))
    return path.replace(/[^/\\]+[/\\]uploads[/\\][^/\\]+[/\\][^/\\]+$/, name)
  }

  openPath(): Promise<void> {
    return Promise.resolve()
  }

  showInFolder(): Promise<void> {
    return Promise.resolve()
  }

  async takeFiles(files: Taken): Promise<string[]> {
    const paths: string[] = []
    for (const file of files) paths.push(typeof file === 'string' ? file : await upload(file))
    return paths
  }

  beforeClose(flush: () => Promise<boolean>): void {
    addEventListener('pagehide', () => void flush())
  }

  opensSample(): Promise<boolean> {
    return Promise.resolve(false)
  }

  device(): string {
    return navigator.userAgent
  }
}

async function upload(file: File): Promise<string> {
  const answer = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file })
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return ((await answer.json()) as { path: string }).path
}

async function follow(listener: (event: Event) => void, signal: AbortSignal): Promise<void> {
  let after = 0
  while (!signal.aborted) {
    try {
      const answer = await fetch(`/events?after=${after}`, { signal })
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
      const events = (await answer.json()) as (Event & { n: number })[]
      for (const event of events) {
        after = Math.max(after, event.n)
        listener(event)
      }
    } catch {
      if (signal.aborted) return
      await new Promise((resume) => setTimeout(resume, 1000))
    }
  }
}
