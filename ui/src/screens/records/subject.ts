/** What a contact can be about, in words. */

import type { DossierView, Subject } from '../../lib/bindings'
import { shortened } from '../../lib/state/targets'
import { t } from '../../lib/text/index.svelte'

/** Every subject of a dossier, as a list to choose from; the value is `kind:id`. */
export function subjects(view: DossierView): { value: string; label: string }[] {
  const list = [{ value: 'dossier', label: t('subject-dossier') }]
  for (const line of view.acts) list.push({ value: `act:${line.id}`, label: line.status === 'draft' ? line.title : `${line.title}, ${line.number}` })
  for (const one of view.objections) list.push({ value: `objection:${one.id}`, label: t('target-objection', { kind: t(`objection-${one.kind}`) }) })
  for (const state of view.reserves)
    list.push({
      value: `reserve:${state.reserve.id}`,
      label: t('target-reserve', { number: state.rank, words: shortened(state.reserve.client_words, 40) || t('reserve-without-words') }),
    })
  for (const record of view.records) {
    if (record.body.kind === 'due') list.push({ value: `record:${record.id}`, label: t('about-sum-due', { label: record.body.label }) })
    if (record.body.kind === 'change_request') list.push({ value: `record:${record.id}`, label: t('about-change', { words: shortened(record.body.words, 40) }) })
  }
  return list
}

/** What a contact is about, unless it is the dossier as a whole. */
export function subjectName(view: DossierView, about: Subject): string {
  if (about.kind === 'dossier') return ''
  return subjects(view).find((one) => one.value === `${about.kind}:${about.id}`)?.label ?? ''
}
