/** Days and times of day as people type them, read in the language of the window and never in that of the system. */

import type { Language } from '../bindings'
import { textIn } from './catalogue'
import { daysBetween, shiftedDay } from './moment'

/** A day as a field shows it, day first as its hint says: 21/11/2026 in French and in English, 21.11.2026 in Russian. */
export function writeDay(day: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return found ? textIn(language, 'date-digits', { day: found[3]!, month: found[2]!, year: found[1]! }) : day
}

/** Whether the text says the whole of a day, so that nothing more is to be typed. */
export function isWhole(text: string): boolean {
  return /^\s*(\d{1,2}[/.\s-]\d{1,2}[/.\s-](19|2\d)\d{2}|(19|2\d)\d{2}-\d{2}-\d{2})(\s?г\.?)?\s*$/.test(text)
}

/**
 * Reads “21/11/2026”, “3/11”, “3.11.26”, “3 nov”, “Nov 3”, “1er décembre 2026”, “demain”, “mardi”, “+8” or “2026-11-21”. Day
 * comes before month; without a year it is the day nearest to `now`. Gives null for nothing, undefined for what is no day.
 */
export function readDay(text: string, language: Language, now: string): string | null | undefined {
  // “3.11.2026 г.” says its year as Russian does.
  const typed = plain(text).replace(/(\d) ?(г|года)$/, '$1')
  if (typed === '') return null
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!)
  const shift = /^([+-]\d{1,3})( ?[jdд])?$/.exec(typed)
  if (shift) return shiftedDay(now, Number(shift[1]))
  const solid = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed)
  if (solid) return dayOf(solid[3]!, solid[2]!, solid[1]!)
  const numbers = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(typed)
  if (numbers) return numbers[3] ? dayOf(numbers[3], numbers[2]!, numbers[1]!) : nearest(numbers[2]!, numbers[1]!, now)
  return named(typed, language, now)
}

/** “3 nov”, “nov 3 2026”, “demain”, “mardi”: words of the language in force, else of the others. */
function named(typed: string, language: Language, now: string): string | undefined {
  const words = typed.replace(/[.,]/g, ' ').replace(/ +/g, ' ').trim()
  for (const tongue of new Set<Language>([language, 'fr', 'en', 'ru'])) {
    const near = ['near-yesterday', 'near-today', 'near-tomorrow'].findIndex((key) => plain(textIn(tongue, key)) === typed)
    if (near >= 0) return shiftedDay(now, near - 1)
    const weekday = begins(typed, (number) => textIn(tongue, `weekday-${number}`), 7)
    if (weekday) return next(weekday, now)
    const found = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?(\p{L}+)(?: (\d{1,2})(?:st|nd|rd|th)?(?=$| ))?(?: (\d{4}|\d{2}))?$/u.exec(words)
    const day = found?.[1] ?? found?.[3]
    const month = found && begins(found[2]!, (number) => textIn(tongue, `month-${number}`), 12)
    if (!found || !day || !month) continue
    // “3 nov 26” has its year where “nov 3” has its day.
    const year = found[4] ?? (found[1] ? found[3] : undefined)
    return year ? dayOf(year, String(month), day) : nearest(String(month), day, now)
  }
  return undefined
}

/** The one of `most` words that begins so, with three letters or more, or is it. */
function begins(part: string, word: (number: number) => string, most: number): number | undefined {
  const fitting: number[] = []
  for (let number = 1; number <= most; number += 1) {
    const whole = plain(word(number))
    if (whole === part || (part.length >= 3 && stem(whole) === stem(part))) return number
    if (part.length >= 3 && whole.startsWith(part)) fitting.push(number)
  }
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A Russian month or day of the week whatever its case: “ноябрь” and “ноября”, “среда” and “среду”. */
function stem(word: string): string {
  return word.replace(/(?<=[а-я]{2})[аяьиу]$/, '')
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // Years before 1900 and after 2200 are slips; a 31 November does not come back as it was written.
  const there = /^(19|20|21)\d{2}-/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && shiftedDay(text, 0) === text
  return there ? text : undefined
}

function nearest(month: string, day: string, now: string): string | undefined {
  const year = Number(now.slice(0, 4))
  const days = [year, year - 1, year + 1].map((one) => dayOf(String(one), month, day)).filter((one) => one !== undefined)
  return days.sort((one, other) => Math.abs(daysBetween(now, one)) - Math.abs(daysBetween(now, other)))[0]
}

/** The next day of the week `weekday` (Monday is 1), today excluded. */
function next(weekday: number, now: string): string {
  return shiftedDay(now, ((weekday - weekdayOf(now) + 6) % 7) + 1)
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The first of a month `by` months from that of `day`, or the same day there where it exists. */
export function shiftedMonth(day: string, by: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  for (let date = Number(day.slice(8, 10)); date > 27; date -= 1) {
    const there = dayOf(first.slice(0, 4), first.slice(5, 7), String(date))
    if (there) return there
  }
  return `${first}-${day.slice(8, 10)}`
}

/** The six weeks, from a Monday, that show the month of `day`. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`
  const start = shiftedDay(first, 1 - weekdayOf(first))
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, at) => shiftedDay(start, week * 7 + at)))
}

/** Reads “14:05”, “14h05”, “14 h”, “9”, “0905” or “2:30 pm” as hours and minutes. Null for nothing, undefined for no time. */
export function readTime(text: string): string | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  const found = /^(\d{1,2})(?: ?[:h.] ?(\d{2})?| (\d{2})|(\d{2}))? ?(am|pm)?$/.exec(typed)
  if (!found) return undefined
  const half = found[5]
  const typedHour = Number(found[1])
  if (half && (typedHour < 1 || typedHour > 12)) return undefined
  const hour = half ? (typedHour % 12) + (half === 'pm' ? 12 : 0) : typedHour
  const minute = Number(found[2] ?? found[3] ?? found[4] ?? '0')
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Without accents, capitals and needless space. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('’', "'").toLowerCase()
  return bare.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/ ?([/.:]) ?/g, '$1').replace(/\.$/, '').trim()
}
