/** Usual words for a defect: which there are, and which of them fit what is being typed. */

import type { TradesView } from '../../lib/bindings'

/** The words of all lists, each once; those of the contractor’s own trade come first. */
export function phrasesOf(view: TradesView): string[] {
  const own = view.lists.filter((list) => list.list.key === view.suggested)
  const others = view.lists.filter((list) => list.list.key !== view.suggested)
  return [...new Set([...own, ...others].flatMap((list) => list.defects).filter((phrase) => phrase.trim()))]
}

/** Those in which every word that was typed begins some word; accents and capitals do not matter. */
export function matchingPhrases(phrases: string[], typed: string): string[] {
  const wanted = wordsOf(typed)
  return phrases.filter((phrase) => {
    const words = wordsOf(phrase)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}

/** What was said, followed by the phrase: on the same line after a comma or colon, else as a sentence of its own. */
export function saidToo(said: string, phrase: string): string {
  const before = said.trimEnd()
  if (!before) return phrase
  return /[,;:(–-]$/.test(before) ? `${before} ${phrase}` : `${before}\n${phrase}`
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
