/** Files become exhibits, and exhibits are tied to what they show. */

import { backend, type Taken } from '../backend'
import type { DossierView, ExhibitLink, ExhibitSource, ExhibitView, IntakeView, LinkTarget } from '../bindings'
import { t } from '../text/index.svelte'
import { session } from './session.svelte'

/** Takes files in and ties them to `links`. */
export async function attach(files: Taken, source: ExhibitSource, links: ExhibitLink[]): Promise<void> {
  const dossier = session.dossier?.dossier.id
  if (!dossier || files.length === 0 || !(await session.flush())) return
  session.intake = { done: 0, total: files.length, file: '' }
  try {
    const paths = await backend.takeFiles(files)
    const view = await backend.call<IntakeView>({ call: 'attach', dossier, paths, source, links })
    session.intake = null
    session.notices.taken()
    await session.changed(view.dossier)
    report(view)
  } catch (failure) {
    session.intake = null
    session.tellProblem(failure)
  }
}

function report(view: IntakeView): void {
  if (view.refused.length)
    session.tell('problem', t('intake-refused', { count: view.refused.length }), {
      details: view.refused.map(([name, why]) => `${name} : ${why}`),
    })
  else if (view.cancelled) session.tell('done', t('intake-cancelled', { count: view.added.length }))
  else if (view.duplicates.length)
    session.tell('done', t('intake-duplicates', { count: view.added.length, duplicates: view.duplicates.length }), {
      details: view.duplicates.map(([, name]) => name),
    })
  else session.tell('done', t('intake-done', { count: view.added.length }))
}

export async function cancelIntake(): Promise<void> {
  const dossier = session.dossier?.dossier.id
  if (dossier) await session.ask({ call: 'cancel_intake', dossier })
}

export async function link(exhibit: string, target: LinkTarget, linked: boolean, explains = false): Promise<void> {
  if (!(await session.flush())) return
  await session.changed(await session.ask<DossierView>({ call: 'link_exhibit', exhibit, target, linked, explains }))
}

/** Ties several exhibits to one target, or unties them, as one step; true once it is done. */
export async function linkAll(exhibits: string[], target: LinkTarget, explains = false, linked = true): Promise<boolean> {
  if (!exhibits.length || !(await session.flush())) return false
  const view = await session.ask<DossierView>({ call: 'link_exhibits', exhibits, target, linked, explains })
  await session.changed(view)
  return view !== undefined
}

/** Moves several exhibits to the bin as one step; true once it is done. */
export async function binAll(exhibits: string[]): Promise<boolean> {
  if (!exhibits.length || !(await session.flush())) return false
  const view = await session.ask<DossierView>({ call: 'bin_exhibits', exhibits })
  await session.changed(view)
  return view !== undefined
}

export async function saveCaption(view: ExhibitView, caption: string): Promise<void> {
  if (caption === view.exhibit.caption || !(await session.flush())) return
  await session.changed(
    await session.ask<DossierView>({ call: 'save_exhibit', exhibit: view.exhibit.id, caption, links: view.exhibit.links }),
  )
}

/** Moves an exhibit to the bin; true once it is there. */
export async function bin(exhibit: string): Promise<boolean> {
  const view = await session.ask<DossierView>({ call: 'bin_exhibit', exhibit })
  await session.changed(view)
  return view !== undefined
}

export async function restore(exhibit: string): Promise<void> {
  await session.changed(await session.ask<DossierView>({ call: 'restore_exhibit', exhibit }))
}

/** Whether two targets are the same. */
export function same(one: LinkTarget, other: LinkTarget): boolean {
  return one.kind === other.kind && one.id === other.id
}

/** The exhibits tied to a target, not those in the bin. */
export function tiedTo(exhibits: ExhibitView[], target: LinkTarget): ExhibitView[] {
  return exhibits.filter((view) => !view.exhibit.binned && view.exhibit.links.some((tie) => same(tie.target, target)))
}

/** The tie between an exhibit and a target, if there is one. */
export function tie(view: ExhibitView, target: LinkTarget): ExhibitLink | undefined {
  return view.exhibit.links.find((one) => same(one.target, target))
}

/** A target as written into the page (`data-drop`), and read back from it. */
export function writeTarget(target: LinkTarget): string {
  return `${target.kind}:${target.id}`
}

export function readTarget(text: string): LinkTarget | null {
  const [kind, id] = text.split(':')
  if (!id || !(kind === 'item' || kind === 'reserve' || kind === 'repair' || kind === 'act' || kind === 'objection' || kind === 'record')) return null
  return { kind, id }
}

/** What files belong to that are dropped or pasted where no target is: the act or objection that is open. */
export function openTarget(): LinkTarget | null {
  if (session.route.screen === 'act' && session.act) return { kind: 'act', id: session.act.act.id }
  if (session.route.screen === 'objection') return { kind: 'objection', id: session.route.objection }
  return null
}

/** The same, where it takes more: an issued act takes nothing, its dossier still does. */
export function openForMore(): LinkTarget | null {
  return session.route.screen === 'act' && session.act?.status !== 'draft' ? null : openTarget()
}

export function linksFor(target: LinkTarget | null): ExhibitLink[] {
  return target ? [{ target, explains: false }] : []
}
