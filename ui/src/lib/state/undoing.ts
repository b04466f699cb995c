/** Undoes and does again in the dossier that is open, or says why there is nothing to undo. */

import type { DossierView } from '../bindings'
import { t } from '../text/index.svelte'
import { session } from './session.svelte'

type Direction = 'undo' | 'redo'

let last = Promise.resolve()

/** Why nothing can be undone or done again now, in a sentence; null where there is something, or simply nothing. */
export function whyNot(direction: Direction): string | null {
  if (session.intake) return t('undo-intake')
  if (!session.dossier || session.dossier[direction] || direction === 'redo') return null
  return session.dossier.acts.some((line) => line.status !== 'draft') ? t('undo-sealed') : null
}

/** By its keys: does it, or says why not. */
export function undoByKey(direction: Direction): void {
  const waiting = direction === 'undo' && (session.saving !== 'saved' || Boolean(session.editing?.refused.length))
  const why = waiting && !session.intake ? null : whyNot(direction)
  if (why) session.tell('problem', why, { refusal: true })
  // What is not saved yet is undone too, once it is.
  else if (session.dossier?.[direction] || waiting) void undoOrRedo(direction)
}

/** Undoes or does again; asked several times in a row, one after the other. */
export function undoOrRedo(direction: Direction): Promise<void> {
  last = last.then(() => step(direction))
  return last
}

async function step(direction: Direction): Promise<void> {
  if (!session.dossier || !(await session.flush())) return
  // What the core refused was never done there: undoing takes it back here.
  if (session.editing?.onlyRefused) {
    if (direction === 'undo') session.restoreRefused()
    return
  }
  session.notices.undone()
  const what = session.dossier[direction]
  const view = await session.ask<DossierView>({ call: direction, dossier: session.dossier.dossier.id })
  if (!view) return
  // What was open may be what was undone.
  const route = session.route
  const gone =
    ((route.screen === 'act' || route.screen === 'read') && !view.acts.some((line) => line.id === route.act)) ||
    (route.screen === 'objection' && !view.objections.some((one) => one.id === route.objection))
  if (gone) session.go({ screen: 'dossier', dossier: view.dossier.id })
  else await session.reopen()
  // What was undone may lie far from what is in sight.
  if (what) session.tell('done', t(direction === 'undo' ? 'undone-told' : 'redone-told', { what }))
}
