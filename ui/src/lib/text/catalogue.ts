/** The catalogue of texts, read from the same files as the command line and the pages. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import enCommon from '../../../../assets/messages/en/common.ftl?raw'
import enProblems from '../../../../assets/messages/en/problems.ftl?raw'
import enWindow from '../../../../assets/messages/en/window.ftl?raw'
import frCommon from '../../../../assets/messages/fr/common.ftl?raw'
import frProblems from '../../../../assets/messages/fr/problems.ftl?raw'
import frWindow from '../../../../assets/messages/fr/window.ftl?raw'
import type { Language } from '../bindings'

export type Values = Record<string, FluentVariable>

const sources: Record<Language, [tag: string, files: string[]]> = {
  fr: ['fr-FR', [frCommon, frProblems, frWindow]],
  en: ['en-GB', [enCommon, enProblems, enWindow]],
}
const bundles = new Map<Language, FluentBundle>()

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language)
  if (!bundle) {
    const [tag, files] = sources[language]
    bundle = new FluentBundle(tag, { useIsolating: false })
    for (const file of files) bundle.addResource(new FluentResource(file), { allowOverrides: true })
    bundles.set(language, bundle)
  }
  return bundle
}

/** The texts of the window stand under `window-…`; those shared with the pages stand under their own name. */
function messageOf(language: Language, key: string) {
  const bundle = bundleOf(language)
  return bundle.getMessage(`window-${key}`) ?? bundle.getMessage(key)
}

/** The text under `key`; the key itself where there is none, which the check of the catalogue prevents. */
export function textIn(language: Language, key: string, values?: Values): string {
  const message = messageOf(language, key)
  if (!message?.value) return key
  return bundleOf(language).formatPattern(message.value, values ?? null, [])
}

/** Whether the catalogue has `key`. */
export function hasText(language: Language, key: string): boolean {
  return messageOf(language, key) !== undefined
}
