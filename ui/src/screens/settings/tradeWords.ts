/** Lines of text and the texts of a list by trade, one for the other. */

import type { Criterion, Language, Words } from '../../lib/bindings'

export function criteriaText(criteria: Criterion[], language: Language): string {
  return criteria.map((one) => one.text[language]).join('\n')
}

/** One line is one criterion; a line keeps the source and the other language of the one that stood there. */
export function readCriteria(text: string, before: Criterion[], language: Language): Criterion[] {
  return lines(text).map((line, index) => {
    const known = before.find((one) => one.text[language] === line) ?? before[index]
    return { text: { ...(known?.text ?? { fr: '', en: '', ru: '' }), [language]: line }, source: known?.source ?? 'usage' }
  })
}

export function readWords(text: string, before: Words[], language: Language): Words[] {
  return lines(text).map((line, index) => {
    const known = before.find((one) => one[language] === line) ?? before[index]
    return { ...(known ?? { fr: '', en: '', ru: '' }), [language]: line }
  })
}

/** Lines as they are typed: the last may still be empty. */
function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}
