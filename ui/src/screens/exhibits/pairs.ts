/** Which photo shows the same as another, before or after its repair. */

import type { ExhibitView } from '../../lib/bindings'

/** Two photos to compare: those that a reserve and its repair tie, else this one and its neighbour. */
export function pairOf(view: ExhibitView, photos: ExhibitView[]): { before: string; after: string; tied: boolean } {
  const own = view.exhibit.id
  for (const { target } of view.exhibit.links) {
    const other = target.kind === 'reserve' ? 'repair' : target.kind === 'repair' ? 'reserve' : null
    const found = other && photos.find((one) => one.exhibit.id !== own && one.exhibit.links.some((link) => link.target.kind === other && link.target.id === target.id))
    if (found) return target.kind === 'reserve' ? { before: own, after: found.exhibit.id, tied: true } : { before: found.exhibit.id, after: own, tied: true }
  }
  const index = photos.findIndex((one) => one.exhibit.id === own)
  const next = photos[index + 1]
  if (next) return { before: own, after: next.exhibit.id, tied: false }
  return { before: photos[index - 1]?.exhibit.id ?? own, after: own, tied: false }
}
