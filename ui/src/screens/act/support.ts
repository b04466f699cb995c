/** The notices on the support that went before, as what explains a contested reserve. */

import type { ActLine, Reserve, SupportNotice } from '../../lib/bindings'
import { linkAll, tie, tiedTo } from '../../lib/state/exhibits'
import { session } from '../../lib/state/session.svelte'

/** The notices that can be cited. */
export function notices(): ActLine[] {
  return (session.act?.citable ?? []).filter((line) => line.kind === 'support_notice')
}

/** Those that speak of a contested reserve, by what the core found. */
export function offeredFor(reserve: Reserve): ActLine[] {
  const found = (session.act?.findings ?? []).filter((one) => one.code === 'support-uncited' && one.reserve === reserve.id)
  return notices().filter((line) => found.some((one) => one.name === line.number))
}

export function bodyOf(line: ActLine): SupportNotice | null {
  const body = session.chain[line.id]?.act.body
  return body?.kind === 'support_notice' ? body : null
}

/** When the client signed it; nothing where they did not. */
export function signedOn(line: ActLine): string | null {
  const state = session.chain[line.id]?.act.state
  const signatures = state?.state === 'issued' ? state.signatures : []
  return signatures.find((one) => one.capacity === 'client' || one.capacity === 'client_representative')?.at ?? null
}

/** What it tells of the support, in a few words. */
export function described(line: ActLine): string {
  const body = bodyOf(line)
  const first = body?.defects[0]
  return [body?.subject, first?.what, first?.measured].filter(Boolean).join(', ')
}

/** Names the notice as what explains the reserve, with the cause, who answers for it and the photos, where nothing was said. */
export function cite(reserve: Reserve, line: ActLine): void {
  reserve.support_notice = line.id
  reserve.answerable ??= 'existing_support'
  if (!reserve.cause.trim()) reserve.cause = described(line)
  const target = { kind: 'reserve' as const, id: reserve.id }
  const photos = tiedTo(session.dossier!.exhibits, { kind: 'act', id: line.id }).filter((view) => !tie(view, target))
  void linkAll(photos.map((view) => view.exhibit.id), target, true)
}
