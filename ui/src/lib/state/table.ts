/** The light table without its looks: which exhibits are on it, in which order and groups, and where each lies. */

import type { ExhibitView } from '../bindings'

export type Size = 'S' | 'M' | 'L'
export type Grouping = 'none' | 'day' | 'item'

/** What is shown: everything, what is sorted nowhere yet, videos and sounds, times that contradict each other, the bin, one target. */
export type Filter = 'all' | 'unsorted' | 'video' | 'contradictory' | 'bin' | `target:${string}`

export const sizes: Size[] = ['S', 'M', 'L']

/** Width and height of a cell, in CSS pixels. */
export const cells: Record<Size, { width: number; height: number }> = {
  S: { width: 104, height: 82 },
  M: { width: 176, height: 164 },
  L: { width: 288, height: 252 },
}

export const GAP = 8
export const HEAD = 38

/** Whether an exhibit belongs to something more telling than an act as a whole. */
export function isSorted(view: ExhibitView): boolean {
  return view.exhibit.links.some((link) => link.target.kind !== 'act')
}

export function passes(view: ExhibitView, filter: Filter, words: string): boolean {
  const { exhibit } = view
  if (Boolean(exhibit.binned) !== (filter === 'bin')) return false
  if (filter === 'unsorted' && isSorted(view)) return false
  if (filter === 'video' && exhibit.media !== 'video' && exhibit.media !== 'sound') return false
  if (filter === 'contradictory' && exhibit.time_grade.grade !== 'inconsistent') return false
  if (filter.startsWith('target:') && !exhibit.links.some((link) => `target:${link.target.id}` === filter)) return false
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  if (!wanted.length) return true
  const text = plain(`${exhibit.number} ${exhibit.caption} ${exhibit.file_name}`)
  return wanted.every((word) => text.includes(word))
}

/** Exhibits under one heading. */
export interface Group {
  /** A day (`2026-11-21`), an item’s id, or empty where there is neither. */
  key: string
  views: ExhibitView[]
}

/** The exhibits in groups; `order` gives the items in theirs. */
export function grouped(views: ExhibitView[], by: Grouping, order: string[]): Group[] {
  if (by === 'none') return views.length ? [{ key: '', views }] : []
  const groups = new Map<string, ExhibitView[]>()
  for (const view of views) {
    const key = by === 'day' ? (view.exhibit.captured?.local.slice(0, 10) ?? '') : (view.exhibit.links.find((link) => link.target.kind === 'item')?.target.id ?? '')
    const group = groups.get(key)
    if (group) group.push(view)
    else groups.set(key, [view])
  }
  const place = (key: string) => (by === 'day' ? key || '9999' : String(key ? order.indexOf(key) + 1 : 0).padStart(6, '0'))
  return [...groups]
    .map(([key, of]) => ({ key, views: by === 'day' ? of.sort(byTime) : of }))
    .sort((one, other) => (place(one.key) < place(other.key) ? -1 : 1))
}

function byTime(one: ExhibitView, other: ExhibitView): number {
  const [a, b] = [one.exhibit.captured?.local ?? '', other.exhibit.captured?.local ?? '']
  return a === b ? one.exhibit.number - other.exhibit.number : a < b ? -1 : 1
}

/** A strip of the table: a heading, or a row of cells from one place in the order to another. */
export type Row = { y: number; height: number; from: number; to: number } & ({ head: Group } | { head: null })

export interface Layout {
  rows: Row[]
  height: number
  columns: number
  /** The width of a cell: together they fill the table. */
  cell: number
  /** The height of a cell. */
  tall: number
  /** All exhibits in the order in which they lie. */
  order: ExhibitView[]
}

/** Where everything lies on a table so wide; text that is larger by `scale` has cells that are. */
export function layout(groups: Group[], width: number, size: Size, headed: boolean, scale = 1): Layout {
  const cell = { width: cells[size].width * scale, height: cells[size].height * scale }
  const head = HEAD * scale
  const columns = Math.max(1, Math.floor((width + GAP) / (cell.width + GAP)))
  const filled = Math.max(cell.width, Math.floor((width - (columns - 1) * GAP) / columns))
  const rows: Row[] = []
  const order: ExhibitView[] = []
  let y = 0
  for (const group of groups) {
    if (headed) {
      rows.push({ y, height: head, from: order.length, to: order.length, head: group })
      y += head
    }
    const first = order.length
    for (const view of group.views) order.push(view)
    for (let from = first; from < order.length; from += columns) {
      rows.push({ y, height: cell.height, from, to: Math.min(from + columns, order.length), head: null })
      y += cell.height + GAP
    }
  }
  return { rows, height: y, columns, cell: filled, tall: cell.height, order }
}

/** The rows that lie between two heights. */
export function rowsBetween(rows: Row[], top: number, bottom: number): Row[] {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]!
    if (row.y + row.height < top) low = middle + 1
    else high = middle
  }
  const found: Row[] = []
  for (let at = low; at < rows.length && rows[at]!.y <= bottom; at += 1) found.push(rows[at]!)
  return found
}

/** A rectangle on the table; its corners may lie any way round. */
export interface Box {
  x: number
  y: number
  toX: number
  toY: number
}

/** The places in the order that a rectangle touches. */
export function within(layout: Layout, box: Box): number[] {
  const [left, right] = [Math.min(box.x, box.toX), Math.max(box.x, box.toX)]
  const [top, bottom] = [Math.min(box.y, box.toY), Math.max(box.y, box.toY)]
  const found: number[] = []
  for (const row of rowsBetween(layout.rows, top, bottom)) {
    for (let at = row.from; at < row.to; at += 1) {
      const x = (at - row.from) * (layout.cell + GAP)
      if (x <= right && x + layout.cell >= left) found.push(at)
    }
  }
  return found
}

/** The place that an arrow leads to from `at`: across the rows, keeping the column. */
export function moved(layout: Layout, at: number, key: string, page: number): number {
  const last = layout.order.length - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowLeft') return Math.max(0, at - 1)
  if (key === 'ArrowRight') return Math.min(last, at + 1)
  const rows = layout.rows.filter((row) => !row.head)
  const here = rows.findIndex((row) => at >= row.from && at < row.to)
  if (here < 0) return Math.max(0, Math.min(last, at))
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : key === 'PageUp' ? -page : page
  const next = rows[Math.max(0, Math.min(rows.length - 1, here + step))]!
  return Math.min(next.to - 1, next.from + (at - rows[here]!.from))
}

/** The keys that sort into the targets, in their order: 1 to 9, then the letters. */
export function keyOf(place: number): string {
  return '123456789abcdefghijklmnopqrstuvwxyz'[place] ?? ''
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
