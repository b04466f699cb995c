/** What can be done from here, by name: the palette offers it, and the list of keys tells those that have one. */

import type { IconName } from '../parts/icons'
import { backend } from '../backend'
import type { ActView, Desk, DossierView, Language, TimestampsView } from '../bindings'
import { actKindName } from '../text/choices.svelte'
import { language, money, setLanguage, t } from '../text/index.svelte'
import { languages } from '../text/options.svelte'
import { camera } from '../../screens/exhibits/camera.svelte'
import { asked, type DossierDeed, type KeyDeed } from './asked.svelte'
import { checks } from './checks.svelte'
import { display } from './display.svelte'
import { exportBundle, exportCalendar, exportData, exportDispute, exportTo } from './exports'
import { actFileName } from './files'
import { offered } from './offers'
import { phone } from './phone.svelte'
import { printAct } from './printing'
import { openFile } from './proof.svelte'
import type { Route } from './route'
import { session } from './session.svelte'
import { createAct, createObjection } from './beginning'
import { undoOrRedo } from './undoing'

export interface Command {
  id: string
  label: string
  icon: IconName
  /** Other words for the same. */
  words?: string
  /** The keys that do the same. */
  keys?: string | undefined
  /** Offered only once words ask for it: there may be many of its kind. */
  asked?: boolean
  run: () => void
}

/** Commands that belong together, with what the palette writes over them. */
export interface Commands {
  title: string
  commands: Command[]
}

/** Everything that can be done now, what lies nearest first. */
export function commands(): Command[] {
  return groups().flatMap((group) => group.commands)
}

/** The same, by what they are about. What a part of the screen offers under a name that is here already is not said twice. */
export function groups(): Commands[] {
  const all = [
    { title: t('command-group-act'), commands: [...ofAct(), ...ofPages()] },
    { title: t('command-group-dossier'), commands: ofDossier() },
    { title: t('command-group-proof'), commands: ofProof() },
    { title: t('command-group-window'), commands: ofWindow() },
    { title: t('settings'), commands: ofSettings() },
  ]
  const names = new Set(all.flatMap((group) => group.commands.map((command) => bare(command.label))))
  const here = offered().filter((command) => !names.has(bare(command.label)))
  return [{ title: t('command-group-here'), commands: here }, ...all].filter((group) => group.commands.length)
}

const bare = (label: string) => label.replace(/\s*…$/u, '')

function ofAct(): Command[] {
  const act = session.act
  if (!act || session.route.screen !== 'act') return []
  const found = [goes('read', act.status === 'draft' ? t('read-and-sign') : t('command-read', { number: act.number }), 'document', { screen: 'read', act: act.act.id })]
  const state = act.act.state
  const signed = state.state === 'issued' ? state.signatures.map((signature) => signature.signatory) : []
  const waiting = state.state === 'voided' ? undefined : act.act.body.signatories.find((one) => one.capacity !== 'contractor' && !signed.includes(one.id))
  if (waiting) found.push({ id: 'client-mode', label: t('command-client-mode', { name: waiting.name }), icon: 'pen', run: () => handOver(act, waiting.id) })
  return found
}

/** To the pages, and into the client’s hands where they are issued; a draft is issued there first. */
function handOver(act: ActView, signatory: string) {
  session.go({ screen: 'read', act: act.act.id }, () => {
    session.signatory = signatory
    if (act.status !== 'draft') asked.handOver = signatory
  })
}

/** What is due, what came and what is open, found by its sum as people write it. */
function ofMoney(view: DossierView): Command[] {
  const currency = view.dossier.contract.currency
  const dossier = view.dossier.id
  const sum = (id: string, amount: number, label: string, record?: string): Command => ({
    ...goes(id, label, 'sum', { screen: 'records', dossier, ...(record ? { record } : {}) }),
    words: `${t('command-words-money')} ${(amount / 100).toFixed(2)} ${(amount / 100).toFixed(2).replace('.', ',')}`,
    asked: record !== undefined,
  })
  const { open } = view.account
  const found = [sum('account', Math.abs(open), t('command-pair', { what: t(open < 0 ? 'account-overpaid' : 'account-open'), which: money(Math.abs(open), currency) }))]
  for (const { id, body } of view.records) {
    if (body.kind === 'due') found.push(sum(`due-${id}`, body.amount, t('record-due', { label: body.label, amount: money(body.amount, currency) }), id))
    if (body.kind === 'receipt') found.push(sum(`receipt-${id}`, body.amount, t('record-receipt', { amount: money(body.amount, currency), means: body.means || t('means-unsaid') }), id))
  }
  return found
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
  if (view.status === 'draft' && session.route.screen === 'act') found.push({ id: 'phone-photos', label: t('phone-title-photos'), icon: 'mobile', run: () => phone.show({ may: 'photos', act: view.act.id }) })
  if (view.proof.waiting && view.act.state.state === 'issued' && session.desk?.timestamping) found.push({ id: 'timestamp-act', label: t('timestamp-ask'), icon: 'clock', run: () => void timestampAct(view) })
  if (backend.shell) found.push({ id: 'print-act', label: t('command-print'), icon: 'printer', keys: t('command-keys-print'), run: () => void printAct() })
  return found
}

function ofDossier(): Command[] {
  const view = session.dossier
  if (!view) return []
  const dossier = view.dossier.id
  const title = view.dossier.title || view.dossier.client.name
  const found: Command[] = view.next
    .filter((next) => next.why_not === null)
    .map((next) => ({
      id: `act-${next.kind}`,
      label: t('command-new-act', { kind: actKindName(next.kind) }),
      icon: 'plus',
      run: () => void createAct(next.kind),
    }))
  found.push({ id: 'objection', label: t('command-new-objection'), icon: 'plus', run: () => void createObjection() })
  const pages = session.route.screen === 'read'
  if (view.undo && !pages) found.push({ id: 'undo', label: t('undo-named', { what: view.undo }), icon: 'undo', run: () => void undoOrRedo('undo') })
  if (view.redo && !pages) found.push({ id: 'redo', label: t('redo-named', { what: view.redo }), icon: 'redo', run: () => void undoOrRedo('redo') })
  found.push(goes('dossier', t('command-dossier', { title }), 'folder', { screen: 'dossier', dossier }))
  found.push(goes('table', t('light-table'), 'grid', { screen: 'table', dossier }))
  found.push({ id: 'camera', label: t('camera-open'), icon: 'camera', run: takePhoto })
  found.push(goes('records', t('records'), 'list', { screen: 'records', dossier }), ...ofMoney(view))
  const binned = view.exhibits.filter((one) => one.exhibit.binned).length
  found.push({ id: 'exhibits-bin', label: t('command-bin-exhibits', { count: binned }), icon: 'bin', run: () => openBin(binned, 'exhibits', { screen: 'table', dossier }) })
  found.push({ id: 'dispute', label: t('export-dispute'), icon: 'download', run: () => void exportDispute(dossier, title) })
  found.push({ id: 'dossier-tables', label: t('export-tables'), icon: 'download', run: () => void exportData(dossier, title, 'tables') })
  found.push({ id: 'dossier-json', label: t('export-json'), icon: 'download', run: () => void exportData(dossier, title, 'json') })
  found.push({ id: 'blank-forms', label: t('blank-forms'), icon: 'printer', run: () => void askDossier('print') })
  found.push({ id: 'duplicate', label: t('dossier-duplicate'), icon: 'folder', run: () => void askDossier('copy') })
  return found
}

/** What proves, and what tells whether it holds. */
function ofProof(): Command[] {
  const found: Command[] = []
  const { act, dossier, desk } = session
  if (act?.has_file) found.push({ id: 'verify-act', label: t('command-verify-act', { number: act.number }), icon: 'seal', run: () => void checks.show(t('verify-act'), { call: 'verify_act', act: act.act.id }, actFileName(act)) })
  if (dossier) {
    const { id, title, client } = dossier.dossier
    const name = title || client.name
    found.push({ id: 'verify-dossier', label: t('verify-dossier'), icon: 'seal', run: () => void checks.show(t('verify-dossier'), { call: 'verify_dossier', dossier: id }, name) })
    found.push({ id: 'export-bundle', label: t('command-bundle'), icon: 'box', run: () => void exportBundle(id, name) })
  }
  found.push({ id: 'verify-file', label: t('command-verify-file'), icon: 'seal', run: () => void checks.showFile() })
  found.push({ id: 'verify-store', label: t('command-verify-store'), icon: 'seal', run: () => void checks.showStore() })
  if (desk?.timestamping && desk.waiting_for_timestamp) found.push({ id: 'timestamp-all', label: t('command-timestamp-all', { count: desk.waiting_for_timestamp }), icon: 'clock', run: () => void timestampAll() })
  found.push(setting('times', t('command-timestamping'), 'clock'))
  return [...found, ...ofKeys()]
}

/** The keys that certify. */
function ofKeys(): Command[] {
  const key = session.desk?.key
  const deed = (one: KeyDeed, label: string, icon: IconName): Command => ({ id: `key-${one}`, label: `${label}…`, icon, run: () => askKeys(one) })
  const restore = deed('restore', t('key-restore'), 'restore')
  if (!key) return [restore]
  const found: Command[] = []
  if (key.locked) found.push({ id: 'key-unlock', label: t('command-unlock'), icon: 'lock', run: () => void session.unlock() })
  found.push(deed('protect', key.protected ? t('key-change') : t('key-protect'), 'lock'))
  if (key.protected) found.push(deed('remove', t('key-remove'), 'lock'))
  found.push(deed('export', t('key-export'), 'download'), restore, deed('replace', t('key-replace'), 'key'))
  return found
}

function ofWindow(): Command[] {
  return [
    { id: 'new-dossier', label: t('new-dossier'), icon: 'plus', run: newDossier },
    goes('start', t('dossiers'), 'folder', { screen: 'start' }),
    { id: 'dossiers-bin', label: t('command-bin-dossiers', { count: session.desk?.binned.length ?? 0 }), icon: 'bin', run: () => openBin(session.desk?.binned.length ?? 0, 'dossiers', { screen: 'start' }) },
    goes('deadlines', t('deadlines'), 'clock', { screen: 'deadlines' }),
    goes('learning', t('learning'), 'chart', { screen: 'learning' }),
    { id: 'site', label: display.site ? t('site-mode-off') : t('site-mode-on'), icon: 'sun', keys: t('command-keys-site'), run: () => display.toggleSite() },
    { id: 'keys', label: t('keys-help'), icon: 'keyboard', keys: '?', run: () => (session.showingKeys = true) },
    { id: 'calendar', label: t('deadlines-export'), icon: 'calendar', run: () => void exportCalendar() },
    { id: 'all-tables', label: t('command-all', { what: t('export-tables') }), icon: 'download', run: () => void exportData(null, t('all-dossiers'), 'tables') },
    { id: 'all-json', label: t('command-all', { what: t('export-json') }), icon: 'download', run: () => void exportData(null, t('all-dossiers'), 'json') },
    { id: 'open-file', label: t('command-open-file'), icon: 'box', run: () => void openBundle() },
    { id: 'sample', label: t('open-sample'), icon: 'folder', run: () => void openSample() },
    ...ofShell(),
  ]
}

function ofSettings(): Command[] {
  return [
    { ...goes('settings', t('settings'), 'settings', { screen: 'settings' }), words: t('command-words-settings') },
    setting('profile', t('command-setting', { section: t('section-profile') }), 'settings'),
    setting('window', t('command-setting', { section: t('section-window') }), 'settings'),
    setting('trades', t('command-setting', { section: t('section-trades') }), 'settings'),
    setting('data', t('command-setting', { section: t('section-data') }), 'settings'),
    ...languages().filter((one) => one.value !== language()).map((one): Command => ({ id: `language-${one.value}`, label: t('command-language', { language: one.label }), icon: 'settings', run: () => void speak(one.value) })),
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
  const desk = await session.ask<Desk>({ call: 'desk' })
  if (desk) session.showDesk(desk)
  if (view) session.go({ screen: 'dossier', dossier: view.dossier.id })
}

async function timestampAct(view: ActView) {
  const stamped = await session.ask<ActView>({ call: 'timestamp', act: view.act.id })
  if (!stamped) return
  if (session.act?.act.id === stamped.act.id) session.reload(stamped)
  void session.refreshDesk()
  session.tell('done', t('timestamp-done'))
}

async function timestampAll() {
  const result = await session.ask<TimestampsView>({ call: 'timestamp_pending' })
  await session.refreshDesk()
  if (!result) return
  if (result.done.length) session.tell('done', t('timestamps-done', { count: result.done.length, numbers: result.done.join(', ') }))
  if (result.waiting.length) session.tell('problem', t('timestamps-waiting', { count: result.waiting.length }), { details: result.waiting.map(([number, why]) => t('timestamp-still-waiting', { number, why })) })
}

function openBin(count: number, bin: 'exhibits' | 'dossiers', route: Route) {
  if (!count) return session.tell('done', t('bin-empty'))
  session.go(route, () => (asked.bin = bin))
}

function askKeys(deed: KeyDeed) {
  session.go({ screen: 'settings' }, () => {
    asked.section = 'key'
    asked.key = deed
  })
}

async function askDossier(deed: DossierDeed) {
  const dossier = session.dossier?.dossier.id
  if ((await session.flush()) && session.dossier?.dossier.id === dossier) asked.dossier = deed
}

async function speak(chosen: Language) {
  const { desk } = session
  if (!desk || !(await session.flush())) return
  setLanguage(chosen)
  const saved = await session.ask<Desk>({ call: 'save_profile', contractor: desk.contractor, language: chosen, print: desk.print })
  if (saved) session.showDesk(saved)
}

function takePhoto() {
  if (camera.there) camera.open = true
  else session.tell('problem', t(camera.shut ? 'camera-shut' : 'camera-missing'))
}

function newDossier() {
  session.go({ screen: 'start' }, () => (asked.newDossier = true))
}

/** A section of the settings. */
function setting(section: string, label: string, icon: IconName): Command {
  return {
    id: `setting-${section}`,
    label,
    icon,
    run: () => session.go({ screen: 'settings' }, () => (asked.section = section)),
  }
}

function goes(id: string, label: string, icon: IconName, route: Route): Command {
  return { id, label, icon, run: () => session.go(route) }
}

/** Those whose names hold every word of `words`, accents and capitals aside. */
export function matching(all: Command[], words: string): Command[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return all.filter((command) => {
    if (command.asked && !wanted.length) return false
    const name = plain(`${command.label} ${command.words ?? ''}`)
    return wanted.every((word) => name.includes(word))
  })
}

export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
