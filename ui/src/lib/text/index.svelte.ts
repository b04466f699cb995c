/** The texts in the language in force; changing the language redraws everything that reads them. */

import type { Currency, Language, TaxBasis } from '../bindings'
import { textIn, type Values } from './catalogue'
import * as form from './form'
import { today } from './moment'

/** The language that a locale begins with; English where it is none of ours. */
function spoken(locale: string): Language {
  const known: Language[] = ['fr', 'en', 'ru']
  return known.find((one) => locale.toLowerCase().startsWith(one)) ?? 'en'
}

const current = $state<{ language: Language }>({
  language: spoken(typeof navigator === 'undefined' ? 'fr' : navigator.language),
})

export function language(): Language {
  return current.language
}

export function setLanguage(chosen: Language): void {
  current.language = chosen
  document.documentElement.lang = chosen
}

/** The text under a key of the catalogue. */
export function t(key: string, values?: Values): string {
  return textIn(current.language, key, values)
}

export const decimalMark = () => textIn(current.language, 'number-decimal')
/** A sum, grouped by full spaces: the narrow ones of the catalogue all but vanish in this face at the size of the screen. */
export const money = (amount: number, currency: Currency) => spaced(form.moneyIn(current.language, amount, currency))
/** What a sum is called, and whether it is with or without tax. */
export const taxed = (sum: string, tax: TaxBasis) => t(`with-tax-${tax}`, { sum })
export const spaced = (text: string) => text.replaceAll('\u202f', '\u00a0')
export const rate = (value: number) => form.rateIn(current.language, value)
export const date = (value: string) => form.dateIn(current.language, value)
export const moment = (value: string) => form.momentIn(current.language, value)
export const time = (value: string) => form.timeIn(current.language, value)
export const nearDate = (value: string) => form.nearDateIn(current.language, value.slice(0, 10), today())
export const size = (bytes: number) => form.sizeIn(current.language, bytes)
export const decimal = (value: number, decimals: number, least: number) =>
  spaced(form.decimalIn(current.language, value, decimals, least))
export const duration = form.durationIn
