/** Moments with their offset (RFC 3339) taken apart and put together without ever changing the offset. */

/** The parts of a moment as its own clock showed them. */
export interface LocalParts {
  date: string
  time: string
  offset: string
}

/** Takes “2026-11-21T14:05:00+01:00” apart. */
export function partsOf(moment: string): LocalParts | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.exec(moment)
  if (!found) return null
  return { date: found[1]!, time: found[2]!, offset: found[3]! }
}

/** A moment from a day and a time of day, in the offset given or in this machine’s offset on that day. */
export function momentOf(date: string, time: string, offset?: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const clock = /^\d{2}:\d{2}/.test(time) ? time.slice(0, 5) : '00:00'
  return `${date}T${clock}:00${offset ?? localOffset(new Date(`${date}T${clock}:00`))}`
}

/** This machine’s offset from UTC at a moment, as “+01:00”. */
export function localOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset()
  const size = Math.abs(minutes)
  const two = (value: number) => value.toString().padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Today by this machine’s clock, as “2026-11-21”. */
export function today(now = new Date()): string {
  const two = (value: number) => value.toString().padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A day moved by whole days, later or earlier. */
export function shiftedDay(day: string, by: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000)
  return Number.isNaN(moved.getTime()) ? day : moved.toISOString().slice(0, 10)
}
