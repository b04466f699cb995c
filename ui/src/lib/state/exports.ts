/** Everything out: the person names the place, the core writes the file. */

import { backend } from '../backend'
import type { ActKind, Call, DataForm, ExportView, Language } from '../bindings'
import { size, t } from '../text/index.svelte'
import { session } from './session.svelte'

/** A part of a file’s name: no sign that a system of files refuses. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return bare.slice(0, 60).toLowerCase()
}

/** Asks where to save, writes, and tells where it lies; true once it is written. */
export async function exportTo(name: string, call: (path: string) => Call): Promise<boolean> {
  if (!(await session.flush())) return false
  try {
    const path = await backend.pickSave(name)
    if (!path) return false
    // A large file takes its time; a small one is there before this is read.
    const waiting = setTimeout(() => session.tell('done', t('export-working')), 1200)
    const view = await session.call<ExportView>(call(path)).finally(() => clearTimeout(waiting))
    session.tell('done', view.bytes ? t('written-to', { path: view.path, size: size(view.bytes) }) : t('written-to-folder', { path: view.path }), {
      action: { label: t('show-in-folder'), run: () => void backend.showInFolder(view.path) },
    })
    return true
  } catch (failure) {
    session.tellProblem(failure)
    return false
  }
}

export const exportDispute = (dossier: string, title: string) =>
  exportTo(`${plain(t('file-dispute', { title }))}.pdf`, (path) => ({ call: 'export_dispute', dossier, path }))

export const exportData = (dossier: string | null, title: string, form: DataForm) =>
  exportTo(`${plain(t('file-data', { title }))}${form === 'json' ? '.json' : ''}`, (path) => ({ call: 'export_data', dossier, form, path }))

export const exportBlank = (kind: ActKind, name: string, language: Language, dossier: string | null) =>
  exportTo(`${plain(t('file-blank', { name }))}.pdf`, (path) => ({ call: 'export_blank', kind, language, dossier, path }))

export const exportBundle = (dossier: string, title: string) =>
  exportTo(`${plain(t('file-bundle', { title }))}.sansreserve.zip`, (path) => ({ call: 'export_bundle', dossier, path }))

export const exportCalendar = () => exportTo(`${plain(t('file-calendar'))}.ics`, (path) => ({ call: 'export_calendar', path }))
