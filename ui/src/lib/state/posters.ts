/** Pictures of videos where the core has no means to draw them: the window plays the beginning of each, and hands a frame in. */

import { backend } from '../backend'
import type { ExhibitView } from '../bindings'
import { stillOf } from '../../screens/exhibits/still'

/** How long a video may take to show its first frame, in milliseconds. */
const PATIENCE = 15_000

/** Larger videos are not read for a picture alone. */
const LARGEST = 300 * 1024 * 1024

const tried = new Set<string>()
let running = Promise.resolve()

/** Where the core can draw them by itself, it has done so by then. */
const HEAD_START = 4_000

interface Place {
  /** Where a video is played from. */
  playable: (id: string, bytes: number) => Promise<string>
  /** Whether a video still has no picture. */
  missing: (id: string) => boolean
}

/** Draws what is missing, one video after the other, each tried once. */
export function drawPosters(exhibits: ExhibitView[], place: Place): void {
  for (const { exhibit, has_thumbnail } of exhibits) {
    if (exhibit.media !== 'video' || has_thumbnail || exhibit.binned || exhibit.bytes > LARGEST || tried.has(exhibit.id)) continue
    tried.add(exhibit.id)
    setTimeout(() => {
      running = running.then(() => draw(exhibit.id, exhibit.bytes, place).catch(() => undefined))
    }, HEAD_START)
  }
}

async function draw(id: string, bytes: number, place: Place): Promise<void> {
  if (!place.missing(id)) return
  const src = await place.playable(id, bytes)
  const video = document.createElement('video')
  video.muted = true
  video.preload = 'auto'
  video.crossOrigin = 'anonymous'
  try {
    await shown(video, src)
    const still = await stillOf(video, 'frame.jpg')
    const [path] = await backend.takeFiles([still])
    if (path) await backend.call({ call: 'set_poster', exhibit: id, path })
  } finally {
    video.removeAttribute('src')
    video.load()
    if (src.startsWith('blob:')) URL.revokeObjectURL(src)
  }
}

/** A frame a little into the video: the very first is often black. */
function shown(video: HTMLVideoElement, src: string): Promise<void> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('too slow')), PATIENCE)
    video.onerror = () => failed(new Error('not played'))
    video.onloadeddata = () => (video.currentTime = Math.min(1, (video.duration || 0) / 3))
    video.onseeked = () => {
      clearTimeout(timer)
      done()
    }
    video.src = src
  })
}
