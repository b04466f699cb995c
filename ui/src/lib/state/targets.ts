/** What exhibits can be tied to, in the words of the screen. */

import type { ActBody, ActKind, ActLine, ActNumber, ExhibitView, Item, LinkTarget, ReserveState } from '../bindings'
import { date, t } from '../text/index.svelte'
import { edited, session } from './session.svelte'

export interface NamedTarget {
  target: LinkTarget
  name: string
}

/** The body of the act that is open: as it is being typed, else as the core holds it. */
export function openBody(): ActBody | null {
  return edited<ActBody>('act')?.value ?? session.act?.act.body ?? null
}

/** The beginning of a text, ending between two words. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}

/** Whether an exhibit stays out of the draft reception that is open: tied neither to it nor to anything that it holds. */
export function outsideAct(view: ExhibitView): boolean {
  const act = session.act
  const body = openBody()
  if (!act || body?.kind !== 'reception' || act.status !== 'draft' || session.route.screen !== 'act' || view.exhibit.binned) return false
  const held = new Set<string>([act.act.id])
  for (const line of body.lines) held.add(line.item)
  for (const reserve of body.reserves) held.add(reserve.id)
  // Objections of the dossier may be cited with what shows them; the sample of an item comes with it.
  for (const objection of session.dossier?.objections ?? []) if (!objection.item || held.has(objection.item)) held.add(objection.id)
  const sample = session.dossier?.dossier.items.some((item) => held.has(item.id) && item.sample?.exhibit === view.exhibit.id)
  return !sample && !view.exhibit.links.some((link) => held.has(link.target.id))
}

/** The items of the contract, with those that agreements added. */
export function itemsNow(): Item[] {
  const view = session.dossier
  return view ? [...view.dossier.items, ...view.contract.added] : []
}

export function itemName(id: string | null): string {
  return itemsNow().find((item) => item.id === id)?.name || t('item-unnamed')
}

/** An act in a list of choices: “PV-2026-0007, procès-verbal de réception, 21 novembre 2026”. */
export function nameOfAct(line: ActLine): string {
  return t('act-in-list', { number: line.number, title: line.title, date: date(line.at) })
}

/** The words of a reserve of an issued reception, by its number there. */
export function nameOfReserve(state: ReserveState): string {
  return t('reserve-of', { number: state.rank, act: numberOf(state.number), words: shortened(state.reserve.client_words, 50) || t('reserve-without-words') })
}

/** A number as it is printed: PV-2026-0007. */
export function numberOf(number: ActNumber): string {
  const rank = String(number.rank).padStart(4, '0')
  // Those of the sample count in no year.
  return number.year ? `${prefixes[number.kind]}-${number.year}-${rank}` : `EX-${prefixes[number.kind]}-${rank}`
}

const prefixes: Record<ActKind, string> = {
  support_notice: 'RS',
  agreement: 'AV',
  notice: 'NT',
  convocation: 'CV',
  reception: 'PV',
  lifting: 'LR',
  rectification: 'RC',
  statement: 'CU',
  letter: 'LT',
  termination: 'RE',
}

/** Items, reserves of the act that is open and their repairs, that act, objections. */
export function targets(): NamedTarget[] {
  const view = session.dossier
  if (!view) return []
  const named: NamedTarget[] = []
  const body = openBody()
  if (session.act && body) {
    const act = session.act
    named.push({ target: { kind: 'act', id: act.act.id }, name: t('target-act', { title: act.title }) })
    if (body.kind === 'reception')
      body.reserves.forEach((reserve, index) =>
        named.push({
          target: { kind: 'reserve', id: reserve.id },
          name: t('target-reserve', { number: index + 1, words: shortened(reserve.client_words, 60) || t('reserve-without-words') }),
        }),
      )
    if (body.kind === 'lifting')
      for (const line of body.lines) {
        const state = view.reserves.find((one) => one.reserve.id === line.reserve)
        if (!state) continue
        named.push({ target: { kind: 'reserve', id: line.reserve }, name: t('target-before', { name: nameOfReserve(state) }) })
        named.push({ target: { kind: 'repair', id: line.reserve }, name: t('target-after', { name: nameOfReserve(state) }) })
      }
  }
  for (const item of view.dossier.items) named.push({ target: { kind: 'item', id: item.id }, name: item.name || t('item-unnamed') })
  for (const objection of view.objections)
    named.push({ target: { kind: 'objection', id: objection.id }, name: t('target-objection', { kind: t(`objection-${objection.kind}`) }) })
  return named
}
