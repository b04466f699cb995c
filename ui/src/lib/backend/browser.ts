/** Files by the means of the browser: dialog, drag and drop. */

import type { Drag, FileKind } from './backend'

/** The file types that each dialog offers. */
export const accepted: Record<FileKind, string> = {
  evidence: 'image/*,video/*,audio/*,application/pdf,.heic,.heif,.tif,.tiff,.3gp,.mkv,.m4a,.opus',
  picture: 'image/png,image/jpeg',
  pdf: 'application/pdf,.pdf',
  json: 'application/json,.json',
  table: '.csv,.tsv,.txt,text/csv,text/plain',
  certificate: '.p12,.pfx,application/x-pkcs12',
  trusted: '.pem,.crt,.cer',
  scan: 'application/pdf,image/*,.pdf,.heic,.heif,.tif,.tiff',
  bundle: 'application/zip,application/pdf,.zip,.pdf',
  keys: '.pem',
}

/** The kinds of which several are chosen at once. */
export const several: readonly FileKind[] = ['evidence', 'scan']

export function askForFiles(kind: FileKind): Promise<File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accepted[kind]
    input.multiple = several.includes(kind)
    input.onchange = () => resolve(input.files?.length ? [...input.files] : null)
    input.oncancel = () => resolve(null)
    input.click()
  })
}

/** Files dragged over the page. */
export function watchDrags(listener: (drag: Drag) => void): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      listener({ phase: 'over', x: event.clientX, y: event.clientY })
    },
    options,
  )
  addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) listener({ phase: 'leave' })
    },
    options,
  )
  addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      listener({ phase: 'drop', x: event.clientX, y: event.clientY, files: [...(event.dataTransfer?.files ?? [])] })
    },
    options,
  )
  return () => stop.abort()
}
