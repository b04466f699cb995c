/** The window of the system: its menus show what applies here and do it, and files it was started with are opened. */

import { backend } from '../backend'
import type { Told } from '../backend/shell'
import type { ActKind } from '../bindings'
import { actKindName } from '../text/choices.svelte'
import { language, t } from '../text/index.svelte'
import { commands } from './commands'
import { inspectReturned, openGuest } from './proof.svelte'
import { session } from './session.svelte'
import { undoByKey } from './undoing'
import { undoesItself } from './typing'

/** What is done over an open dialog too. */
const overDialogs = ['site', 'undo', 'redo']

/** Follows the menus for as long as the window is open; `away` tells whether they are to be hidden. */
export function followShell(away: () => boolean): void {
  const shell = backend.shell
  if (!shell) return
  let timer: ReturnType<typeof setTimeout>
  const tell = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void shell.showMenu(told(away())).catch(() => undefined), 40)
  }
  $effect(() => {
    told(away())
    tell()
  })
  addEventListener('focusin', tell)
  addEventListener('input', tell)
  new MutationObserver(tell).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['open'] })
  shell.onMenu((command) => run(command, away()))
  // What arrives while the client reads alone waits until the contractor is back.
  const arrive = async () => {
    if (session.ready && !away()) for (const path of await shell.takeArrived()) await (/\.zip$/i.test(path) ? openGuest([path]) : inspectReturned([path]))
  }
  shell.onArrived(() => void arrive())
  $effect(() => void arrive())
}

function told(away: boolean): Told {
  const all = session.ready && !away ? [...commands(), ...ofEditing()] : []
  const here = document.querySelector('dialog[open]') ? all.filter((command) => overDialogs.includes(command.id)) : all
  // Under the menu of new acts their kind says enough.
  const last = new Map(here.map(({ id, label }) => [id, { id, label: id.startsWith('act-') ? actKindName(id.slice(4) as ActKind) : label }]))
  return { language: language(), commands: [...last.values()], away }
}

/** Undo and redo as the menu names them, of a field or of the dossier. */
function ofEditing(): { id: string; label: string }[] {
  const found = [
    { id: 'save', label: t('keys-save') },
    { id: 'search', label: t('search') },
  ]
  for (const direction of ['undo', 'redo'] as const) {
    const what = session.dossier?.[direction]
    if (undoesItself(document.activeElement, direction)) found.push({ id: direction, label: t(direction) })
    else if (session.route.screen === 'read') continue
    else if (what) found.push({ id: direction, label: t(`menu-${direction}`, { what }) })
    else if (direction === 'undo' && session.dossier && session.saving !== 'saved') found.push({ id: direction, label: t('undo') })
  }
  return found
}

function run(command: string, away: boolean): void {
  if (!told(away).commands.some((one) => one.id === command)) return
  if (command === 'search') session.searching = true
  else if (command === 'save') void session.flush()
  else if (command !== 'undo' && command !== 'redo') commands().find((one) => one.id === command)?.run()
  // A field undoes its own typing first, as its keys do.
  else if (undoesItself(document.activeElement, command)) document.execCommand(command)
  else undoByKey(command)
}
