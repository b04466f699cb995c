/** The layers over a photo: how each is called, made, moved and resized. All places are whole ten-thousandths of the picture. */

import type { Annotation, Area, ExhibitView, Measured, Reserve, Spot } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/icons'
import { session } from '../../lib/state/session.svelte'
import { itemsNow, openBody, shortened } from '../../lib/state/targets'
import { decimal, t } from '../../lib/text/index.svelte'
import { readTolerances, type Tolerance } from '../../lib/text/tolerances'
import { WHOLE } from './look.svelte'

export type Kind = Annotation['kind']

export const kinds: { kind: Kind; icon: IconName }[] = [
  { kind: 'arrow', icon: 'arrow' },
  { kind: 'ellipse', icon: 'ellipse' },
  { kind: 'measure', icon: 'measure' },
  { kind: 'text', icon: 'letter' },
  { kind: 'marker', icon: 'marker' },
  { kind: 'blur', icon: 'blur' },
]

/** A part of a layer that is moved by itself. */
export type Grip = 'all' | 'from' | 'to' | 'nw' | 'ne' | 'sw' | 'se'

/** A reserve that can be marked. */
export interface Markable {
  id: string
  number: number
  name: string
}

/** The reserves of the act that is open, else those of every reception of the dossier, drafts too. */
export function markable(): Markable[] {
  const body = openBody()
  if (session.act && body?.kind === 'reception') return body.reserves.map((reserve, index) => named(reserve, index + 1))
  const view = session.dossier ?? session.guest?.dossier
  if (!view) return []
  const drafts = view.acts.flatMap((line) => {
    const act = session.chain[line.id]
    return act?.status === 'draft' && act.act.body.kind === 'reception' ? act.act.body.reserves.map((reserve, index) => named(reserve, index + 1)) : []
  })
  return [...view.reserves.map((state) => named(state.reserve, state.rank)), ...drafts]
}

function named(reserve: Reserve, number: number): Markable {
  const words = shortened(reserve.client_words, 60) || t('reserve-without-words')
  return { id: reserve.id, number, name: t('target-reserve', { number, words }) }
}

/** What a photo is to mark where there is no doubt: the only reserve there is, or the only one that it belongs to. */
export function onlyReserve(view: ExhibitView): Markable | undefined {
  const all = markable()
  const tied = all.filter((one) => view.exhibit.links.some((link) => link.target.kind === 'reserve' && link.target.id === one.id))
  return tied.length === 1 ? tied[0] : all.length === 1 ? all[0] : undefined
}

/** The tolerances written in the criteria of the items that a photo shows, itself or by their reserves; none twice. */
export function tolerancesOf(view: ExhibitView): Tolerance[] {
  const linked = new Set<string>(view.exhibit.links.map((link) => link.target.id))
  const body = openBody()
  if (body?.kind === 'reception') for (const reserve of body.reserves) if (reserve.item && linked.has(reserve.id)) linked.add(reserve.item)
  const found = itemsNow().filter((item) => linked.has(item.id)).flatMap((item) => readTolerances(item.criteria))
  return found.filter((one, place) => found.findIndex((other) => other.tolerance === one.tolerance && other.over === one.over) === place)
}

/** The number printed for a reserve; a letter for one that is not known here. */
export function numberOfReserve(id: string): string {
  const found = markable().find((one) => one.id === id)?.number ?? session.dossier?.reserves.find((state) => state.reserve.id === id)?.rank
  return found === undefined ? 'R' : String(found)
}

/** A length in tenths of a millimetre: 8 mm, 2 m. */
export function length(tenths: number): string {
  const metres = tenths >= WHOLE && tenths % 10 === 0
  return t(metres ? 'length-metres' : 'length-millimetres', { number: decimal(tenths, metres ? 4 : 1, 0) })
}

/** 8 mm / 2 m (tolérance 5 mm) */
export function measured(measure: Measured): string {
  let said = length(measure.value)
  if (measure.over !== null) said = t('measured-over', { value: said, over: length(measure.over) })
  if (measure.tolerance !== null) said = t('measured-tolerance', { measure: said, tolerance: length(measure.tolerance) })
  return said
}

/** What is written beside a layer on the photo; empty where nothing is. */
export function wordsOf(layer: Annotation): string {
  if (layer.kind === 'text') return layer.text
  return layer.kind === 'measure' ? measured(layer.measured) : ''
}

export function nameOf(layer: Annotation): string {
  switch (layer.kind) {
    case 'measure':
      return t('layer-measure', { measure: measured(layer.measured) })
    case 'text':
      return t('layer-text', { text: layer.text })
    case 'marker':
      return t('layer-marker', { number: numberOfReserve(layer.reserve) })
    default:
      return t(`layer-${layer.kind}`)
  }
}

/** Whether a layer asks for something before it can be kept. */
export function asks(kind: Kind): kind is 'measure' | 'text' | 'marker' {
  return kind === 'measure' || kind === 'text' || kind === 'marker'
}

/** A layer of a kind from one point of a gesture to the other. */
export function drawn(kind: Kind, from: Spot, to: Spot): Annotation {
  switch (kind) {
    case 'arrow':
      return { kind, from, to }
    case 'measure':
      return { kind, from, to, measured: { value: 0, over: null, tolerance: null } }
    case 'text':
      return { kind, at: from, text: '' }
    case 'marker':
      return { kind, at: from, reserve: '' }
    default:
      return { kind, area: between(from, to) }
  }
}

/** A layer of a kind with its middle at a point. */
export function placed(kind: Kind, at: Spot): Annotation {
  const half = kind === 'arrow' || kind === 'measure' ? { x: 900, y: kind === 'arrow' ? 900 : 0 } : { x: 900, y: 1100 }
  const corner = (sign: 1 | -1) => ({ x: within(at.x + sign * half.x), y: within(at.y + sign * half.y) })
  return kind === 'text' || kind === 'marker' ? drawn(kind, at, at) : drawn(kind, corner(-1), corner(1))
}

/** Whether a gesture was long enough to be meant as one. */
export function meant(from: Spot, to: Spot): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > 150
}

/** A layer with one of its parts moved, as far as the picture reaches. */
export function moved(layer: Annotation, grip: Grip, x: number, y: number): Annotation {
  const spot = (at: Spot): Spot => ({ x: within(at.x + x), y: within(at.y + y) })
  switch (layer.kind) {
    case 'arrow':
    case 'measure': {
      if (grip === 'from' || grip === 'to') {
        const changed = { ...layer, [grip]: spot(layer[grip]) }
        return same(changed.from, changed.to) ? layer : changed
      }
      const [dx, dy] = room([layer.from, layer.to], x, y)
      return { ...layer, from: { x: layer.from.x + dx, y: layer.from.y + dy }, to: { x: layer.to.x + dx, y: layer.to.y + dy } }
    }
    case 'ellipse':
    case 'blur': {
      const { area } = layer
      const [first, last] = corners(area)
      if (grip === 'all') {
        const [dx, dy] = room([first, last], x, y)
        return { ...layer, area: { ...area, x: area.x + dx, y: area.y + dy } }
      }
      const west = grip === 'nw' || grip === 'sw'
      const north = grip === 'nw' || grip === 'ne'
      const one = { x: within(first.x + (west ? x : 0)), y: within(first.y + (north ? y : 0)) }
      const other = { x: within(last.x + (west ? 0 : x)), y: within(last.y + (north ? 0 : y)) }
      return { ...layer, area: between(one, other) }
    }
    default:
      return { ...layer, at: spot(layer.at) }
  }
}

/** The places by which a layer is resized. */
export function grips(layer: Annotation): { grip: Grip; at: Spot }[] {
  if (layer.kind === 'arrow' || layer.kind === 'measure')
    return [
      { grip: 'from', at: layer.from },
      { grip: 'to', at: layer.to },
    ]
  if (layer.kind !== 'ellipse' && layer.kind !== 'blur') return []
  const [first, last] = corners(layer.area)
  return [
    { grip: 'nw', at: first },
    { grip: 'ne', at: { x: last.x, y: first.y } },
    { grip: 'sw', at: { x: first.x, y: last.y } },
    { grip: 'se', at: last },
  ]
}

/** The part that keys resize. */
export function last(layer: Annotation): Grip {
  if (layer.kind === 'arrow' || layer.kind === 'measure') return 'to'
  return layer.kind === 'ellipse' || layer.kind === 'blur' ? 'se' : 'all'
}

function corners(area: Area): [Spot, Spot] {
  return [
    { x: area.x, y: area.y },
    { x: area.x + area.width, y: area.y + area.height },
  ]
}

/** The rectangle between two points; never without extent. */
function between(one: Spot, other: Spot): Area {
  const x = Math.min(one.x, other.x, WHOLE - 1)
  const y = Math.min(one.y, other.y, WHOLE - 1)
  return { x, y, width: Math.max(1, Math.max(one.x, other.x) - x), height: Math.max(1, Math.max(one.y, other.y) - y) }
}

/** As much of a movement as keeps all points on the picture. */
function room(points: Spot[], x: number, y: number): [number, number] {
  const along = (values: number[], by: number) => Math.min(Math.max(by, -Math.min(...values)), WHOLE - Math.max(...values))
  return [along(points.map((at) => at.x), Math.round(x)), along(points.map((at) => at.y), Math.round(y))]
}

function within(value: number): number {
  return Math.min(WHOLE, Math.max(0, Math.round(value)))
}

function same(one: Spot, other: Spot): boolean {
  return one.x === other.x && one.y === other.y
}
