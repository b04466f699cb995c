/** PDF files drawn by pdf.js: read in ranges as they are needed, so that an act with large photos opens at once. */

import type { PDFDocumentProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

type Library = typeof import('pdfjs-dist')

const FIRST = 128 * 1024
const CHUNK = 256 * 1024
let loading: Promise<Library> | undefined

/** The library is large and wanted late. The build for older engines is the one that runs in every system’s web view. */
function library(): Promise<Library> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = worker
    return loaded as unknown as Library
  })
  return loading
}

/** The bytes from `begin` up to `end`. An answer may hold fewer than were asked for, and the next one goes on from there. */
async function bytesOf(address: string, begin: number, end: number, signal: AbortSignal): Promise<Uint8Array> {
  const whole = new Uint8Array(end - begin)
  let at = 0
  while (at < whole.length) {
    const answer = await fetch(address, { headers: { range: `bytes=${begin + at}-${end - 1}` }, signal })
    const part = new Uint8Array(await answer.arrayBuffer())
    if (answer.status !== 206 || !part.length) throw new Error(`${answer.status}`)
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** pdf.js fetches http addresses only; the shell’s own protocol is read by this. */
function rangesOf({ PDFDataRangeTransport }: Library, address: string, length: number, first: Uint8Array, onlost: () => void) {
  const stop = new AbortController()
  class Ranges extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      void bytesOf(address, begin, end, stop.signal)
        .then((bytes) => this.onDataRange(begin, bytes))
        .catch(() => stop.signal.aborted || onlost())
    }

    override abort(): void {
      stop.abort()
    }
  }
  return new Ranges(length, first)
}

/** Opens the PDF at `address`; `onlost` is told when the file cannot be read any further. */
export async function openPdf(address: string, onlost: () => void = () => {}): Promise<PDFDocumentProxy> {
  const pdf = await library()
  const common = { isEvalSupported: false, verbosity: 0 }
  const answer = await fetch(address, { headers: { range: `bytes=0-${FIRST - 1}` } })
  if (!answer.ok) throw new Error(`${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const length = Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? 0)
  if (answer.status === 206 && !length) {
    // The length is not told: the whole file is read.
    const whole = new Uint8Array(await (await fetch(address)).arrayBuffer())
    return pdf.getDocument({ data: whole, ...common }).promise
  }
  if (answer.status !== 206 || length <= bytes.length) return pdf.getDocument({ data: bytes, ...common }).promise
  return pdf.getDocument({
    range: rangesOf(pdf, address, length, bytes, onlost),
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    ...common,
  }).promise
}
