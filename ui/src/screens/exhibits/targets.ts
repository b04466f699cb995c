/** Where the light table sorts exhibits to: the items of the contract, the reserves of drafts, what the client objects to. */

import { session } from '../../lib/state/session.svelte'
import { itemsNow, nameOfReserve, shortened, type NamedTarget } from '../../lib/state/targets'
import { t } from '../../lib/text/index.svelte'

export function tableTargets(): NamedTarget[] {
  const view = session.dossier
  if (!view) return []
  const named: NamedTarget[] = itemsNow().map((item) => ({ target: { kind: 'item', id: item.id }, name: item.name || t('item-unnamed') }))
  for (const act of Object.values(session.chain)) {
    const body = act.act.body
    if (act.act.dossier !== view.dossier.id || act.status !== 'draft' || body.kind !== 'reception') continue
    body.reserves.forEach((reserve, index) =>
      named.push({
        target: { kind: 'reserve', id: reserve.id },
        name: t('target-reserve', { number: index + 1, words: shortened(reserve.client_words, 60) || t('reserve-without-words') }),
      }),
    )
  }
  for (const state of view.reserves)
    if (state.standing === 'open') named.push({ target: { kind: 'repair', id: state.reserve.id }, name: t('target-after', { name: nameOfReserve(state) }) })
  for (const objection of view.objections)
    named.push({ target: { kind: 'objection', id: objection.id }, name: t('target-objection', { kind: t(`objection-${objection.kind}`) }) })
  return named
}
