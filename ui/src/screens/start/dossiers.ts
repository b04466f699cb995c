/** Which dossiers the list shows: by where they stand, and by what is typed. */

import type { DossierLine } from '../../lib/bindings'

export type Standing = 'all' | 'drafts' | 'unsigned' | 'signed'

export const standings: Standing[] = ['all', 'drafts', 'unsigned', 'signed']

/** Whether a dossier has acts that are being written, wait for a signature, or are all signed. */
export function stands(line: DossierLine, standing: Standing): boolean {
  if (standing === 'drafts') return line.drafts > 0
  if (standing === 'unsigned') return line.unsigned > 0
  if (standing === 'signed') return line.signed > 0 && !line.drafts && !line.unsigned
  return true
}

export function counted(lines: DossierLine[], standing: Standing): number {
  return lines.filter((line) => stands(line, standing)).length
}

/** Whether the names of a dossier hold every word, accents and capitals aside. */
export function named(line: DossierLine, words: string): boolean {
  const text = plain(`${line.title} ${line.client} ${line.site}`)
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
