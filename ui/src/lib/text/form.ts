/** Dates, times, sums and sizes as each language writes them; the same forms as on the pages. */

import type { Currency, Language } from '../bindings'
import { textIn } from './catalogue'
import { writeDecimal } from './decimal'
import { daysBetween, partsOf } from './moment'

const symbols: Record<Currency, string> = { EUR: '€', CHF: 'CHF', GBP: '£', USD: '$', RUB: '₽' }

export function symbolOf(currency: Currency): string {
  return symbols[currency]
}

export function decimalIn(language: Language, value: number, decimals: number, least: number): string {
  return writeDecimal(value, decimals, least, textIn(language, 'number-group'), textIn(language, 'number-decimal'))
}

/** A sum: 18 437,50 €. */
export function moneyIn(language: Language, amount: number, currency: Currency): string {
  const symbol = symbols[currency]
  const said = textIn(language, 'money', { sum: decimalIn(language, Math.abs(amount), 2, 2), symbol })
  if (amount >= 0) return said
  // The sign leads the symbol, −€95.65. A line may break between the two, and nowhere else in a sum.
  return /^\d/.test(said) ? `\u2212${said}` : `\u2212\u2060${said}`
}

/** A rate: 5 %. */
export function rateIn(language: Language, rate: number): string {
  return textIn(language, 'percent', { number: decimalIn(language, rate, 2, 0) })
}

/** A day in words: 21 novembre 2026. */
export function dateIn(language: Language, date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (!found) return date
  const day = Number(found[3])
  return textIn(language, 'date-long', {
    day: day === 1 ? textIn(language, 'day-first') : String(day),
    month: textIn(language, `month-${Number(found[2])}`),
    year: found[1]!,
  })
}

/** A time of day: 14 h 05. */
export function timeIn(language: Language, clock: string): string {
  const [hour = '0', minute = '00'] = clock.split(':')
  return textIn(language, 'time-short', { hour: String(Number(hour)), hour2: hour.padStart(2, '0'), minute })
}

/** A moment in its own offset: 21 novembre 2026 à 14 h 05. */
export function momentIn(language: Language, moment: string): string {
  const parts = partsOf(moment)
  if (!parts) return moment
  return textIn(language, 'date-time', { date: dateIn(language, parts.date), time: timeIn(language, parts.time) })
}

/** A day beside today: today, yesterday, tomorrow, else the day and month. */
export function nearDateIn(language: Language, date: string, now: string): string {
  const distance = daysBetween(now, date)
  if (distance === 0) return textIn(language, 'near-today')
  if (distance === -1) return textIn(language, 'near-yesterday')
  if (distance === 1) return textIn(language, 'near-tomorrow')
  const month = textIn(language, `month-${Number(date.slice(5, 7))}`)
  const day = Number(date.slice(8, 10))
  const values = { day: day === 1 ? textIn(language, 'day-first') : String(day), month, year: date.slice(0, 4) }
  return textIn(language, date.slice(0, 4) === now.slice(0, 4) ? 'near-day' : 'date-long', values)
}

/** A duration: 0:38. */
export function durationIn(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A size in memory: 2,6 Mo. */
export function sizeIn(language: Language, bytes: number): string {
  const tenths = (unit: number) => Math.floor((bytes * 10 + unit / 2) / unit)
  if (bytes < 1_000) return textIn(language, 'size-bytes', { number: String(bytes) })
  if (bytes < 1_000_000) return textIn(language, 'size-kilobytes', { number: String(Math.floor(tenths(1_000) / 10)) })
  if (bytes < 1_000_000_000) return textIn(language, 'size-megabytes', { number: decimalIn(language, tenths(1_000_000), 1, 0) })
  return textIn(language, 'size-gigabytes', { number: decimalIn(language, tenths(1_000_000_000), 1, 0) })
}
