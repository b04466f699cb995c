/** Begins an act, an objection or an entry of the records in the dossier that is open. */

import type { ActKind, ActView, DossierView, LetterTemplate, RecordBody, Reserve, Subject } from '../bindings'
import { session } from './session.svelte'
import { voicesOf } from './voices'

/** Begins an act; `from` is what it comes from, and a letter is written from `template`. */
export async function createAct(kind: ActKind, from: Subject = { kind: 'dossier' }, template: LetterTemplate | null = null): Promise<void> {
  if (!session.dossier || !(await session.mayLeave())) return
  const view = await session.ask<ActView>({ call: 'create_act', dossier: session.dossier.dossier.id, kind, from, template })
  if (!view) return
  session.begun = view.act.id
  session.go({ screen: 'act', act: view.act.id })
}

/** Begins an objection; about a reserve, with both voices as they stand in the act. */
export async function createObjection(reserve: Reserve | null = null): Promise<void> {
  if (!session.dossier || !(await session.mayLeave())) return
  const before = new Set(session.dossier.objections.map((objection) => objection.id))
  const view = await session.ask<DossierView>({ call: 'create_objection', dossier: session.dossier.dossier.id })
  const made = view?.objections.find((objection) => !before.has(objection.id))
  if (view) session.showDossier(view)
  if (made && reserve) {
    const objection = { ...made, reserve: reserve.id, ...voicesOf(reserve, made) }
    const told = await session.ask<DossierView>({ call: 'save_objection', objection })
    if (told) session.showDossier(told)
  }
  if (view && made) session.go({ screen: 'objection', dossier: view.dossier.id, objection: made.id })
}

/** Adds an entry to the records; true once it is with the core. */
export async function addRecord(body: RecordBody, at: string | null): Promise<boolean> {
  if (!session.dossier || !(await session.flush())) return false
  const view = await session.ask<DossierView>({ call: 'save_record', dossier: session.dossier.dossier.id, record: null, at, body })
  if (view) session.showDossier(view)
  return view !== undefined
}
