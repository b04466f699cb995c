/** What is dragged over the window: which place would take it, in words, and what is done once it is let go. */

import { backend, type Drag, type Taken } from '../backend'
import type { ExhibitLink, LinkTarget } from '../bindings'
import { t } from '../text/index.svelte'
import { attach, linksFor, openTarget, readTarget } from './exhibits'
import { dropped, openFile } from './proof.svelte'
import { session } from './session.svelte'
import { itemName, targets } from './targets'

class Drops {
  /** What letting go here would do, while something is dragged over the window. */
  says: string | null = $state(null)
}

export const drops = new Drops()

let over: Element | null = null

/** Marks the place under what is dragged. */
export function markDrop(element: Element | null): void {
  if (over === element) return
  over?.classList.remove('drop-over')
  over = element
  over?.classList.add('drop-over')
}

function placeAt(x: number, y: number): Element | null {
  return document.elementFromPoint(x, y)?.closest('[data-drop]') ?? document.querySelector('[data-drop=open]')
}

/** Hears of files dragged over a screen of a dossier; gives back what stops it. */
export function watchDrops(): () => void {
  const stop = backend.onDrag(heard)
  return () => {
    stop()
    markDrop(null)
    drops.says = null
  }
}

function heard(drag: Drag): void {
  if (document.querySelector('dialog[open]')) drag = drag.phase === 'drop' ? drag : { phase: 'leave' }
  if (drag.phase === 'leave') {
    markDrop(null)
    drops.says = null
    return
  }
  const element = placeAt(drag.x, drag.y)
  if (drag.phase === 'over') {
    markDrop(element)
    drops.says = sayPlace(element)
    return
  }
  markDrop(null)
  drops.says = null
  const name = element?.getAttribute('data-drop') ?? ''
  const target = readTarget(name)
  void dropped(drag.files, { name, certain: target !== null, links: linksFor(target ?? openTarget()) })
}

/** What letting files go over `element` does. */
export function sayPlace(element: Element | null): string {
  const name = element?.getAttribute('data-drop') ?? ''
  if (name === 'returned' || name === 'paper') return t(`drop-on-${name}`)
  const target = readTarget(name) ?? openTarget()
  return target ? t('drop-on', { name: nameOf(target) }) : t('drop-on-dossier')
}

/** A target in the words of the screen. */
export function nameOf(target: LinkTarget): string {
  if (target.kind === 'item') return itemName(target.id)
  return targets().find((one) => one.target.kind === target.kind && one.target.id === target.id)?.name ?? t(`drop-target-${target.kind}`)
}

/** Hears of files dragged over the list of dossiers: each takes what is dropped on it. `read` takes the data of a dossier. */
export function watchDossierDrops(read: (files: Taken) => void): () => void {
  const stop = backend.onDrag((drag) => {
    if (drag.phase === 'leave') return clear()
    const line = document.elementFromPoint(drag.x, drag.y)?.closest<HTMLElement>('[data-drop-dossier]') ?? null
    if (drag.phase === 'over') {
      markDrop(line)
      drops.says = line ? t('drop-on-named-dossier', { name: line.dataset['dropName'] ?? '' }) : t('drop-on-start')
      return
    }
    clear()
    void onStart(drag.files, line?.dataset['dropDossier'] ?? null, read)
  })
  return () => {
    stop()
    clear()
  }
}

function clear(): void {
  markDrop(null)
  drops.says = null
}

async function onStart(files: Taken, dossier: string | null, read: (files: Taken) => void): Promise<void> {
  const names = [...files].map((file) => (typeof file === 'string' ? file : file.name).toLowerCase())
  const one = names.length === 1 ? names[0]! : ''
  if (!names.length) return
  if (one.endsWith('.json')) return read(files)
  if (one.endsWith('.zip') || (one.endsWith('.pdf') && !dossier)) return openFile(files)
  if (!dossier) return session.tell('problem', t(/\.(csv|tsv)$/.test(one) ? 'drop-table-nowhere' : 'drop-nowhere'))
  const paths = await backend.takeFiles(files).catch((failure: unknown) => (session.tellProblem(failure), null))
  if (!paths) return
  session.go({ screen: 'dossier', dossier })
  const arrived = () => session.dossier?.dossier.id === dossier && session.route.screen === 'dossier'
  for (let waited = 0; !arrived() && waited < 100; waited += 1) await new Promise((next) => setTimeout(next, 50))
  if (arrived()) await dropped(paths, { name: 'open', certain: true, links: [] })
}

/** Files pasted, tied to the place that is worked on. */
export function pasted(event: ClipboardEvent): void {
  const files = [...(event.clipboardData?.files ?? [])]
  if (!files.length || !session.dossier) return
  event.preventDefault()
  const near = document.activeElement?.closest('[data-drop]') ?? document.querySelector('[data-drop].current')
  const target = readTarget(near?.getAttribute('data-drop') ?? '') ?? openTarget()
  const links: ExhibitLink[] = linksFor(target)
  void attach(files, 'clipboard', links)
}
