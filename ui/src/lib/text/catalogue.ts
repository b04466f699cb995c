/** The catalogue of texts, read from the same files as the command line and the pages. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../bindings'
import { files } from './files'

export type Values = Record<string, FluentVariable>

const tags: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', ru: 'ru-RU' }
const bundles = new Map<Language, FluentBundle>()

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language)
  if (!bundle) {
    bundle = new FluentBundle(tags[language], { useIsolating: false })
    for (const [path, file] of Object.entries(files)) {
      if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(file), { allowOverrides: true })
    }
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
