/** Files that come in as proof: a PDF that came back, scans of the signed paper, a bundle; and what a dropped file is. */

import { backend, type Taken } from '../backend'
import type { ActView, BundleView, ExhibitLink, PaperView, ReturnedView } from '../bindings'
import { t } from '../text/index.svelte'
import { attach } from './exhibits'
import { session } from './session.svelte'

/** What a file may be taken for. */
export type Meaning = 'returned' | 'paper' | 'bundle' | 'exhibit'

/** Where a file was let go: a place of its own on the page, or what it is tied to as an exhibit. */
export interface Place {
  name: string | null
  /** Whether it lies on a row that takes exhibits, which leaves nothing to ask. */
  certain: boolean
  links: ExhibitLink[]
}

class Proof {
  /** A PDF that came back, looked at. */
  returned: { path: string; view: ReturnedView; links: ExhibitLink[] } | null = $state.raw(null)
  /** Scans and photos, looked at. */
  papers: { act: string; paths: string[]; view: PaperView } | null = $state.raw(null)
  /** Files of which it is asked what they are. */
  asked: { files: Taken; meanings: Meaning[]; links: ExhibitLink[] } | null = $state.raw(null)
  /** A table that was dropped, to be read into the items of the dossier that is open. */
  table: Taken | null = $state.raw(null)
  /** Files that are being looked at: this can take a while. */
  looking = $state(false)
}

export const proof = new Proof()

const nameOf = (file: File | string) => (typeof file === 'string' ? file : file.name).toLowerCase()
const all = (files: Taken, ending: RegExp) => files.length > 0 && [...files].every((file) => ending.test(nameOf(file)))

/** Files let go over the desk. What is clear is taken at once; what could be several things is asked. */
export async function dropped(files: Taken, place: Place): Promise<void> {
  if (!files.length) return
  if (place.name === 'returned') return inspectReturned(files)
  if (place.name === 'paper') return inspectPaper(files)
  const one = files.length === 1
  // A table is no exhibit: it holds the items of the contract.
  if (one && all(files, /\.(csv|tsv)$/) && session.dossier) {
    proof.table = files
    if (session.route.screen !== 'dossier') session.go({ screen: 'dossier', dossier: session.dossier.dossier.id })
    return
  }
  if (place.name === null && !all(files, /\.(pdf|zip)$/)) return void (proof.asked = { files, meanings: ['paper', 'exhibit'], links: place.links })
  if (one && all(files, /\.zip$/)) proof.asked = { files, meanings: ['bundle', 'exhibit'], links: place.links }
  else if (place.certain || !all(files, /\.pdf$/)) return attach(files, 'file', place.links)
  else if (issuedActIsOpen()) proof.asked = { files, meanings: one ? ['returned', 'paper', 'exhibit'] : ['paper', 'exhibit'], links: place.links }
  else if (one) return takePdf(files, place.links)
  else return attach(files, 'file', place.links)
}

/** What was asked is answered. */
export async function takeAs(meaning: Meaning): Promise<void> {
  const asked = proof.asked
  proof.asked = null
  if (!asked) return
  if (meaning === 'returned') await inspectReturned(asked.files, asked.links)
  else if (meaning === 'paper') await inspectPaper(asked.files)
  else if (meaning === 'bundle') await openGuest(asked.files)
  else await attach(asked.files, 'file', asked.links)
}

/** A PDF where no act is open that it could be of: one of ours is told, any other becomes an exhibit. */
async function takePdf(files: Taken, links: ExhibitLink[]): Promise<void> {
  const [path] = await look(() => backend.takeFiles(files))
  if (!path) return
  const view = await look(() => backend.call<ReturnedView>({ call: 'inspect_returned', path })).catch(() => null)
  if (view?.act) proof.returned = { path, view, links }
  else await attach([path], 'file', links)
}

export async function inspectReturned(files: Taken, links: ExhibitLink[] = []): Promise<void> {
  try {
    const [path] = await look(() => backend.takeFiles(files))
    if (!path) return
    const view = await look(() => backend.call<ReturnedView>({ call: 'inspect_returned', path }))
    proof.returned = { path, view, links }
  } catch (failure) {
    session.tellProblem(failure)
  }
}

/** Binds the file that came back; true once it is with its act. */
export async function bindReturned(): Promise<boolean> {
  const returned = proof.returned
  if (!returned) return false
  const view = await session.ask<ActView>({ call: 'bind_returned', path: returned.path })
  if (!view) return false
  proof.returned = null
  show(view)
  session.tell('done', t('returned-bound', { number: view.number }))
  return true
}

/** Looks at scans and photos of the act that is open; with those looked at before, where some are added. */
export async function inspectPaper(files: Taken): Promise<void> {
  const act = proof.papers?.act ?? session.act?.act.id
  if (!act) return
  try {
    const paths = [...(proof.papers?.paths ?? []), ...(await look(() => backend.takeFiles(files)))]
    proof.papers = { act, paths, view: await look(() => backend.call<PaperView>({ call: 'inspect_paper', paths, act })) }
  } catch (failure) {
    session.tellProblem(failure)
  }
}

export async function bindPaper(signed: string[], day: string, incomplete: boolean): Promise<boolean> {
  const papers = proof.papers
  if (!papers) return false
  const view = await session.ask<ActView>({ call: 'bind_paper', act: papers.view.act?.id ?? papers.act, paths: papers.paths, signed, signed_on: day, incomplete })
  if (!view) return false
  proof.papers = null
  show(view)
  session.tell('done', t('paper-bound', { number: view.number }))
  return true
}

/** A bundle, or a PDF: one of ours is told, one of somebody else is opened for reading. */
export async function openFile(files: Taken): Promise<void> {
  if (all(files, /\.zip$/)) return openGuest(files)
  try {
    const [path] = await look(() => backend.takeFiles(files))
    if (!path) return
    const view = await look(() => backend.call<ReturnedView>({ call: 'inspect_returned', path }))
    if (view.kind === 'foreign') await openGuest([path])
    else proof.returned = { path, view, links: [] }
  } catch (failure) {
    session.tellProblem(failure)
  }
}

/** Opens a bundle, or the act inside a PDF, for reading. */
export async function openGuest(files: Taken): Promise<void> {
  if (!(await session.flush())) return
  try {
    const [path] = await look(() => backend.takeFiles(files))
    if (!path) return
    const view = await look(() => backend.call<BundleView>({ call: 'open_bundle', path }))
    proof.returned = null
    session.showGuest(view)
  } catch (failure) {
    session.tellProblem(failure)
  }
}

/** Shows an act that something was bound to: where it is open, or by going there. */
function show(view: ActView): void {
  if (session.act?.act.id === view.act.id) session.reload(view)
  else session.go({ screen: 'act', act: view.act.id })
}

function issuedActIsOpen(): boolean {
  return (session.route.screen === 'act' || session.route.screen === 'read') && session.act?.act.state.state === 'issued'
}

async function look<T>(run: () => Promise<T>): Promise<T> {
  proof.looking = true
  try {
    return await run()
  } finally {
    proof.looking = false
  }
}
