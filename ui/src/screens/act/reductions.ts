/** The lines of the account that reduce the price for a reserve, kept in step with what is agreed for it. */

import type { ActBody, Reception, ReductionBasis, Remedy, Reserve } from '../../lib/bindings'
import { amountOf } from '../../lib/state/item'
import { edited, session } from '../../lib/state/session.svelte'
import { itemsNow } from '../../lib/state/targets'

/** Writes down the remedy; a reduction of the price stands in the account as well, and one left empty goes with it. */
export function agreeOn(reserve: Reserve, remedy: Remedy | null): void {
  reserve.remedy_kind = remedy
  const body = edited<ActBody>('act')?.value
  if (body?.kind !== 'reception') return
  const { money } = body
  if (remedy !== 'price_reduction') money.reductions = money.reductions.filter((one) => one.reserve !== reserve.id || one.amount !== 0 || one.basis)
  else if (!money.reductions.some((one) => one.reserve === reserve.id)) money.reductions.push({ reserve: reserve.id, amount: 0, reason: reserve.remedy })
}

/** Writes the sum or the reason of what a reserve reduces, at the reserve as in the account. */
export function reduce(reserve: Reserve, said: { amount?: number; reason?: string }): void {
  const body = edited<ActBody>('act')?.value
  if (body?.kind !== 'reception') return
  const { reductions } = body.money
  const known = reductions.find((one) => one.reserve === reserve.id)
  if (known) Object.assign(known, said)
  else reductions.push({ reserve: reserve.id, amount: 0, reason: reserve.remedy, ...said })
}

/** After a reserve is gone: what it reduced is a reduction of the whole, or nothing where no sum was written. */
export function forget(body: Reception, reserve: string): void {
  body.money.reductions = body.money.reductions.filter((one) => one.reserve !== reserve || one.amount !== 0 || one.basis)
  for (const one of body.money.reductions) if (one.reserve === reserve) one.reserve = null
}

/** The facts of a reduction for `reserve`, of the item it is about or of the whole contract. */
export function basisFor(reserve: Reserve | undefined): ReductionBasis {
  const item = itemOf(reserve)
  const price = (item && amountOf(item)) || session.dossier?.contract.price || 0
  return { price, affected: { by: 'share', share: null }, stated: null, computed: null }
}

/** The whole quantity that a part of is affected, in thousandths; 0 where it is not known. */
export function wholeOf(reserve: Reserve | undefined): number {
  return itemOf(reserve)?.quantity ?? 0
}

export function unitOf(reserve: Reserve | undefined): string {
  return itemOf(reserve)?.unit ?? ''
}

function itemOf(reserve: Reserve | undefined) {
  return reserve?.item ? itemsNow().find((item) => item.id === reserve.item) : undefined
}
