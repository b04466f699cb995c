/** What can be done from here, by name: the palette offers it, and the list of keys tells those that have one. */

import type { IconName } from '../parts/icons'
import { backend } from '../backend'
import type { Desk, DossierView } from '../bindings'
import { actKindName } from '../text/choices.svelte'
import { t } from '../text/index.svelte'
import { camera } from '../../screens/exhibits/camera.svelte'
import { display } from './display.svelte'
import { exportTo } from './exports'
import { actFileName } from './files'
import { printAct } from './printing'
import { openFile } from './proof.svelte'
import type { Route } from './route'
import { session } from './session.svelte'

export interface Command {
  id: string
  label: string
  icon: IconName
  /** The keys that do the same. */
  keys?: string | undefined
  run: () => void
}

/** Everything that can be done now, what lies nearest first. */
export function commands(): Command[] {
  return [...ofAct(), ...ofPages(), ...ofDossier(), ...ofWindow()]
}

function ofAct(): Command[] {
  const act = session.act
  if (!act || session.route.screen !== 'act') return []
  return [goes('read', act.status === 'draft' ? t('read-and-sign') : t('command-read', { number: act.number }), 'document', { screen: 'read', act: act.act.id })]
}

/** The pages of the act that is open, also where they are read. */
function ofPages(): Command[] {
  const view = session.act
  if (!view || (session.route.screen !== 'act' && session.route.screen !== 'read')) return []
  const found: Command[] = []
  if (view.has_file) {
    const write = () => void exportTo(actFileName(view), (path) => ({ call: 'export', act: view.act.id, path }))
    found.push({ id: 'export-act', label: t('export'), icon: 'download', run: write })
  }
  if (backend.shell) found.push({ id: 'print-act', label: t('command-print'), icon: 'printer', keys: t('command-keys-print'), run: () => void printAct() })
  return found
}

function ofDossier(): Command[] {
  const view = session.dossier
  if (!view) return []
  const dossier = view.dossier.id
  const found: Command[] = view.next
    .filter((next) => next.why_not === null)
    .map((next) => ({
      id: `act-${next.kind}`,
      label: t('command-new-act', { kind: actKindName(next.kind) }),
      icon: 'plus',
      run: () => void session.createAct(next.kind),
    }))
  found.push({ id: 'objection', label: t('command-new-objection'), icon: 'plus', run: () => void session.createObjection() })
  if (view.undo) found.push({ id: 'undo', label: t('undo-named', { what: view.undo }), icon: 'undo', run: () => void session.undo('undo') })
  if (view.redo) found.push({ id: 'redo', label: t('redo-named', { what: view.redo }), icon: 'redo', run: () => void session.undo('redo') })
  found.push(goes('dossier', t('command-dossier', { title: view.dossier.title || view.dossier.client.name }), 'folder', { screen: 'dossier', dossier }))
  found.push(goes('table', t('light-table'), 'grid', { screen: 'table', dossier }))
  found.push({ id: 'camera', label: t('camera-open'), icon: 'camera', run: takePhoto })
  found.push(goes('records', t('records'), 'list', { screen: 'records', dossier }))
  return found
}

function ofWindow(): Command[] {
  return [
    { id: 'new-dossier', label: t('new-dossier'), icon: 'plus', run: newDossier },
    goes('start', t('dossiers'), 'folder', { screen: 'start' }),
    goes('deadlines', t('deadlines'), 'clock', { screen: 'deadlines' }),
    goes('learning', t('learning'), 'chart', { screen: 'learning' }),
    goes('settings', t('settings'), 'settings', { screen: 'settings' }),
    { id: 'site', label: display.site ? t('site-mode-off') : t('site-mode-on'), icon: 'sun', keys: t('command-keys-site'), run: () => display.toggleSite() },
    { id: 'keys', label: t('keys-help'), icon: 'keyboard', keys: '?', run: () => (session.showingKeys = true) },
    { id: 'open-file', label: t('command-open-file'), icon: 'box', run: () => void openBundle() },
    { id: 'sample', label: t('open-sample'), icon: 'folder', run: () => void openSample() },
    ...ofShell(),
  ]
}

function ofShell(): Command[] {
  if (!backend.shell) return []
  return [{ id: 'version', label: t('command-version'), icon: 'info', run: () => (session.showingVersion = true) }]
}

async function openBundle() {
  const files = await backend.pickFiles('bundle').catch(() => null)
  if (files) await openFile(files)
}

async function openSample() {
  if (!(await session.flush())) return
  const view = await session.ask<DossierView>({ call: 'open_sample' })
  // The sample brings a profile with it where there was none.
  const desk = await session.ask<Desk>({ call: 'desk' })
  if (desk) session.showDesk(desk)
  if (view) session.go({ screen: 'dossier', dossier: view.dossier.id })
}

function takePhoto() {
  if (camera.there) camera.open = true
  else session.tell('problem', t(camera.shut ? 'camera-shut' : 'camera-missing'))
}

function newDossier() {
  session.go({ screen: 'start' })
  session.creatingDossier = true
}

function goes(id: string, label: string, icon: IconName, route: Route): Command {
  return { id, label, icon, run: () => session.go(route) }
}

/** Those whose names hold every word of `words`, accents and capitals aside. */
export function matching(all: Command[], words: string): Command[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return all.filter((command) => {
    const name = plain(command.label)
    return wanted.every((word) => name.includes(word))
  })
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
