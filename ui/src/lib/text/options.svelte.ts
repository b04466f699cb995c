/** The lists that people choose from, each with its words from the catalogue. */

import type { Answerable, Capacity, Channel, Currency, Language, ObjectionKind, Presence, ReserveKind, TaxBasis } from '../bindings'
import { t } from './index.svelte'

const list = <T extends string>(values: readonly T[], key: (value: T) => string) => values.map((value) => ({ value, label: key(value) }))

export const capacities = () =>
  list<Capacity>(['client', 'client_representative', 'contractor', 'architect', 'witness'], (value) => t(`capacity-${value}`))
export const presences = () => list<Presence>(['present', 'absent', 'excused'], (value) => t(`presence-${value}`))
export const reserveKinds = () =>
  list<ReserveKind>(['unqualified', 'bad_work', 'missing_work', 'not_as_agreed', 'pending_test'], (value) => t(`reserve-${value}`))
export const answerables = () => [
  { value: '' as const, label: t('choose-none') },
  ...list<Answerable>(['contractor', 'client', 'existing_support', 'other_trade', 'shared', 'undetermined'], (value) => t(`answerable-${value}`)),
]
export const channels = () => list<Channel>(['on_site', 'letter', 'registered_letter', 'phone', 'email', 'message'], (value) => t(`channel-${value}`))
export const objectionKinds = () =>
  list<ObjectionKind>(['delay', 'price', 'defect', 'paperwork', 'other_terms'], (value) => t(`objection-${value}`))
export const taxes = () => list<TaxBasis>(['included', 'excluded', 'not_applicable'], (value) => t(`tax-${value}`))
export const currencies = () => list<Currency>(['EUR', 'CHF', 'GBP', 'USD', 'RUB'], (value) => t(`currency-${value}`))
export const languages = () => list<Language>(['fr', 'en', 'ru'], (value) => t(`language-${value}`))
