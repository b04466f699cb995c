/** Lists that people choose from outside the acts: causes, remedies, channels, templates of letters, kinds of records. */

import type { ActKind, Cause, Channel, LetterTemplate, Remedy } from '../bindings'
import type { RecordKind } from '../state/record'
import { t } from './index.svelte'

const list = <T extends string>(values: readonly T[], key: (value: T) => string) => values.map((value) => ({ value, label: key(value) }))

const causeKeys = ['support', 'workmanship', 'material', 'other_trade', 'unclear_agreement', 'later_wish', 'planning', 'not_told', 'unknown'] as const
const remedyKeys = ['repair', 'redo', 'price_reduction', 'third_party_repair', 'gesture', 'extra_work', 'new_date', 'refusal'] as const

export const recordKinds: readonly RecordKind[] = ['contact', 'change_request', 'correction_round', 'due', 'receipt', 'incident']

export const causes = () => [{ value: '' as const, label: t('objection-cause-none') }, ...list<Cause>(causeKeys, (value) => t(`objection-cause-${value}`))]
export const proposedRemedies = () => [{ value: '' as const, label: t('choose-none') }, ...list<Remedy>(remedyKeys, (value) => t(`remedy-${value}`))]
export const allChannels = () =>
  list<Channel>(['on_site', 'phone', 'message', 'email', 'letter', 'registered_letter'], (value) => t(`channel-${value}`))
/** The letters that an objection can be answered by. */
export const answers = () =>
  list<LetterTemplate>(['acknowledgement', 'restatement', 'proposal', 'counter_deadline', 'blank'], (value) => t(`letter-answer-${value}`))

export const actKinds: readonly ActKind[] = [
  'support_notice',
  'agreement',
  'notice',
  'convocation',
  'reception',
  'lifting',
  'rectification',
  'statement',
  'letter',
  'termination',
]
export const actKindName = (kind: ActKind) => (kind === 'reception' || kind === 'agreement' ? t(`act-${kind}`) : t(`act-title-${kind}`))
