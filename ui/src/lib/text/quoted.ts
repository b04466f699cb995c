/** What somebody typed, as a sentence of the window may quote it: short, in one line, and unable to turn the words around it. */

/** How much is quoted, in characters as people count them. */
const LIMIT = 60

/** Characters that show nothing: they move, hide or reverse what stands beside them. The joiners of letters and of emoji are kept. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu

export function quoted(text: string): string {
  // No more is looked at than can be shown: a hundred thousand letters may have been pasted.
  const head = text.slice(0, 40 * LIMIT).replace(unseen, ' ').replace(/\s+/gu, ' ').trim()
  const letters = [...head]
  const shown = letters.length > LIMIT ? `${letters.slice(0, LIMIT).join('').trimEnd()}…` : text.length > 40 * LIMIT ? `${head}…` : head
  // First strong isolate: right-to-left words keep their own order, and no more than that.
  return `\u2068${shown}\u2069`
}
