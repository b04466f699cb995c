/** Numbers as people write them, to and from integers of a fixed scale; no floating-point number in between. */

/**
 * Reads “1 480,00”, “1.480,00”, “1,480.00”, “1480.5” or “−12” as an integer of `decimals` places.
 * The last comma or point is the decimal mark, unless it parts exactly three digits and another mark or the language
 * says that it groups. Gives null for nothing, undefined for what is not a number.
 */
export function parseDecimal(text: string, decimals: number, decimalMark = ','): number | null | undefined {
  let rest = text.replace(/[\s\u00a0\u202f\u2060'’€$£₽%]/g, '').replace(/^(EUR|CHF|GBP|USD|RUB)|(EUR|CHF|GBP|USD|RUB|euros?|francs?|roubles?|pounds?|dollars?)$/gi, '')
  if (rest === '') return null
  const negative = /^[-\u2212]/.test(rest)
  rest = rest.replace(/^[-\u2212+]/, '')
  if (!/^[0-9.,]+$/.test(rest)) return undefined
  const mark = markOf(rest, decimalMark)
  const at = mark ? rest.lastIndexOf(mark) : -1
  const whole = (at < 0 ? rest : rest.slice(0, at)).replace(/[.,]/g, '')
  const fraction = at < 0 ? '' : rest.slice(at + 1)
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return undefined
  const digits = fraction.slice(0, decimals).padEnd(decimals, '0')
  const roundUp = Number(fraction[decimals] ?? '0') >= 5 ? 1 : 0
  const value = Number(`${whole || '0'}${digits}`) + roundUp
  if (!Number.isSafeInteger(value)) return undefined
  return negative && value !== 0 ? -value : value
}

/** The decimal mark of a run of digits, points and commas; empty where it has none. */
function markOf(digits: string, decimalMark: string): string {
  const commas = digits.split(',').length - 1
  const points = digits.split('.').length - 1
  if (commas && points) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
  if (commas + points === 0) return ''
  const mark = commas ? ',' : '.'
  if (commas + points > 1) return ''
  // A single mark: in its own language always decimal; the other language’s mark before exactly three digits groups.
  const groups = mark !== decimalMark && /^\d{1,3}[.,]\d{3}$/.test(digits)
  return groups ? '' : mark
}

/** Writes an integer of `decimals` places with at least `least` of them. */
export function writeDecimal(value: number, decimals: number, least: number, group: string, mark: string): string {
  const digits = Math.abs(value).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group)
  let fraction = digits.slice(digits.length - decimals)
  if (decimals === 0) fraction = ''
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1)
  return `${value < 0 ? '\u2212' : ''}${whole}${fraction ? mark + fraction : ''}`
}
