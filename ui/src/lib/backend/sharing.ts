/**
 * Exhibits sent once. Every answer carries all exhibits of its dossier; where they are many, the core is told which the window
 * holds, and answers with what changed. To the window it looks as if it always got all of them, and those that did not change
 * stay the very same objects.
 */

import type { Call, DossierView, ExhibitsSince, ExhibitView } from '../bindings'

type Ask = <T>(call: Call) => Promise<T>

/** From so many exhibits on it is worth it. */
const MANY = 60

/** Answers on their way cross each other: so many states are kept. */
const STATES = 8

interface Held {
  mark: string
  list: ExhibitView[]
}

/** `ask`, sparing the exhibits that are held already. */
export function sparing(ask: Ask): Ask {
  let many = false
  let states: Held[] = []

  async function shared<T>(call: Call): Promise<T> {
    if (call.call === 'in_bundle' || call.call === 'open_bundle') return ask<T>(call)
    if (!many) {
      const answer = await ask<T>(call)
      many = (dossierIn(answer)?.exhibits.length ?? 0) >= MANY
      return answer
    }
    const held = states.at(-1)?.mark ?? null
    const { view, exhibits } = await ask<{ view: T; exhibits: ExhibitsSince | null }>({ call: 'since', held, inner: call })
    const dossier = dossierIn(view)
    if (!exhibits || !dossier) return view
    dossier.exhibits = await whole(exhibits)
    many = dossier.exhibits.length >= MANY
    return view
  }

  async function whole(since: ExhibitsSince): Promise<ExhibitView[]> {
    const before = since.since === null ? { list: [] } : states.find((state) => state.mark === since.since)
    if (!before) {
      // It is known here no longer: the call is done, only what stands is asked for.
      const asked = await ask<{ exhibits: ExhibitsSince }>({ call: 'since', held: null, inner: { call: 'open_dossier', dossier: since.dossier } })
      return whole(asked.exhibits)
    }
    const list = changed(before.list, since)
    states = [...states.filter((state) => state.mark !== since.mark), { mark: since.mark, list }].slice(-STATES)
    return list
  }

  return shared
}

/** `list` with what differs put in; the same array where nothing does. */
export function changed(list: ExhibitView[], since: Pick<ExhibitsSince, 'changed' | 'gone'>): ExhibitView[] {
  if (!since.changed.length && !since.gone.length) return list
  const other = new Map(since.changed.map((view) => [view.exhibit.id, view]))
  const gone = new Set(since.gone)
  const kept = list.filter((view) => !gone.has(view.exhibit.id)).map((view) => take(other, view.exhibit.id) ?? view)
  if (!other.size) return kept
  return [...kept, ...other.values()].sort((one, next) => one.exhibit.number - next.exhibit.number)
}

function take<K, V>(map: Map<K, V>, key: K): V | undefined {
  const value = map.get(key)
  map.delete(key)
  return value
}

/** The dossier’s view that an answer is, or has. */
function dossierIn(answer: unknown): DossierView | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  if ('exhibits' in answer && Array.isArray(answer.exhibits) && 'dossier' in answer) return answer as unknown as DossierView
  return 'dossier' in answer && typeof answer.dossier === 'object' && answer.dossier && 'exhibits' in answer.dossier
    ? (answer.dossier as DossierView)
    : undefined
}
