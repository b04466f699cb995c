/**
 * What the window shows, and the way from one place to the next: the screen that is open, what is opened with it to be edited, and
 * what is asked before it is left.
 *
 * It stands on `session/`: what is asked of the core (`calls`), what is being typed (`typed`), what the core told (`shown`). What a
 * person does in the dossier that is open is beside it: `beginning`, `undoing`.
 */

import { backend } from '../backend'
import type { ActBody, ActView, BundleView, Desk, Dossier, DossierView, Objection, RecordBody } from '../bindings'
import { asked } from './asked.svelte'
import type { Editing } from './editing.svelte'
import { readRoute, writeRoute, type Route } from './route'
import { withoutEmptyRows, withoutEmptySteps } from './rows'
import { Shown } from './session/shown.svelte'

/** An entry of the records as it is being edited. */
export interface EditedRecord {
  at: string
  body: RecordBody
}

class Session extends Shown {
  ready = $state(false)
  /** The screen that the settings were opened from. */
  cameFrom: Route = $state.raw({ screen: 'start' })
  /** An exhibit to be shown large. */
  viewing: string | null = $state(null)
  searching = $state(false)
  showingKeys = $state(false)
  showingVersion = $state(false)
  /** Who is to sign first on the pages that are opened next. */
  signatory: string | null = null
  /** The act begun last in this window: what stands in it before anybody typed was written by the program. */
  begun: string | null = null
  #arrivals = 0
  /** What is asked of the place that is on its way to be shown. */
  #asking: { fragment: string; ask: () => void } | null = null

  async start(): Promise<void> {
    backend.onEvent((event) => this.heard(event))
    backend.beforeClose(() => this.mayLeave())
    addEventListener('hashchange', () => void this.#arrive(readRoute(location.hash)))
    addEventListener('blur', () => void this.save())
    const sample = (await backend.opensSample().catch(() => false)) ? await this.ask<DossierView>({ call: 'open_sample' }) : undefined
    const desk = await this.ask<Desk>({ call: 'desk' })
    if (desk) this.showDesk(desk)
    if (sample) history.replaceState(null, '', writeRoute({ screen: 'dossier', dossier: sample.dossier.id }))
    await this.#arrive(readRoute(location.hash))
    this.ready = true
  }

  /** Goes there; `ask` asks something of that place, once this one may be left. */
  go(route: Route, ask: (() => void) | null = null): void {
    void this.#leave(route, ask)
  }

  /** Shows a bundle that was opened; the one before it is closed. */
  showGuest(view: BundleView): void {
    const before = this.guest
    this.guest = view
    if (before && before.key !== view.key) void backend.call({ call: 'close_bundle', key: before.key }).catch(() => undefined)
    this.go({ screen: 'bundle', key: view.key })
  }

  /** Shows the same place as the core holds it now. */
  reopen(): Promise<void> {
    return this.#arrive(this.route)
  }

  /** Opens an entry of the records to be edited, or none. */
  async editRecord(id: string | null): Promise<void> {
    if (!(await this.mayLeave())) return
    this.stopEditing()
    const dossier = this.dossier?.dossier.id
    const record = this.dossier?.records.find((one) => one.id === id)
    if (!dossier || !record) return
    const value: EditedRecord = { at: record.at, body: record.body }
    this.edit<EditedRecord, DossierView>(`record:${record.id}`, value, ({ at, body }) => ({ call: 'save_record', dossier, record: record.id, at, body }), (saved) => this.showDossier(saved))
  }

  async #leave(route: Route, ask: (() => void) | null): Promise<void> {
    if (!(await this.mayLeave())) return
    const fragment = writeRoute(route)
    this.#asking = ask && { fragment, ask }
    if (location.hash === fragment) await this.#arrive(route)
    else location.hash = fragment
  }

  async #arrive(route: Route): Promise<void> {
    const asking = this.#asking
    this.#asking = null
    if (!(await this.mayLeave())) {
      // Nothing typed is left behind: the screen stays until it is saved.
      const here = writeRoute(this.route)
      if (location.hash !== here) history.replaceState(null, '', here)
      return
    }
    this.#arrivals += 1
    // What went wrong elsewhere is not told here; undoing while an exhibit is shown large leaves it so.
    if (writeRoute(route) !== writeRoute(this.route)) {
      this.viewing = null
      asked.clear()
      this.notices.noProblems()
      if (this.route.screen !== 'settings') this.cameFrom = this.route
    }
    if (asking?.fragment === writeRoute(route)) asking.ask()
    if (this.guest && route.screen !== 'settings' && (route.screen !== 'bundle' || route.key !== this.guest.key)) {
      // A closed one can be opened again from its file; nothing is lost with it.
      void backend.call({ call: 'close_bundle', key: this.guest.key }).catch(() => undefined)
      this.guest = null
    }
    switch (route.screen) {
      case 'bundle': {
        if (!this.guest) return this.go({ screen: 'start' })
        this.stopEditing()
        this.dossier = this.act = null
        break
      }
      case 'start':
      case 'deadlines':
      case 'learning':
      case 'settings': {
        await this.refreshDesk()
        this.stopEditing()
        this.dossier = this.act = null
        break
      }
      case 'dossier':
        await this.#openDossier(route.dossier, route)
        return
      case 'objection':
      case 'records':
      case 'table':
        await this.#openDossier(route.dossier, route)
        return
      case 'act':
      case 'read':
        await this.#openAct(route.act, route)
        return
    }
    this.route = route
  }

  async #openDossier(id: string, route: Route): Promise<void> {
    const arrival = this.#arrivals
    const view = await this.ask<DossierView>({ call: 'open_dossier', dossier: id })
    // Somewhere else was gone to in the meantime.
    if (arrival !== this.#arrivals) return
    if (!view) return this.go({ screen: 'start' })
    const objection = route.screen === 'objection' ? view.objections.find((one) => one.id === route.objection) : undefined
    if (route.screen === 'objection' && !objection) return this.go({ screen: 'dossier', dossier: id })
    this.stopEditing()
    this.act = null
    this.showDossier(view)
    if (objection) this.edit<Objection, DossierView>(`objection:${objection.id}`, objection, (value) => ({ call: 'save_objection', objection: withoutEmptySteps(value) }), (saved) => this.showDossier(saved))
    else if (route.screen === 'table') this.editing = null
    else if (route.screen === 'records') void this.editRecord(route.record ?? null)
    else this.edit<Dossier, DossierView>(`dossier:${id}`, view.dossier, (value) => ({ call: 'save_dossier', dossier: value }), (saved) => this.showDossier(saved))
    this.route = route
    void this.fetchChain(view)
  }

  async #openAct(id: string, route: Route): Promise<void> {
    const arrival = this.#arrivals
    const view = await this.ask<ActView>({ call: 'open_act', act: id })
    if (arrival !== this.#arrivals) return
    if (!view) return this.go({ screen: 'start' })
    this.stopEditing()
    this.showAct(view)
    if (view.status === 'draft' && route.screen === 'act')
      this.edit<ActBody, ActView>(`act:${id}`, view.act.body, (body) => ({ call: 'save_act', act: id, body: withoutEmptyRows(body) }), (saved) => {
        if (this.act?.act.id !== saved.act.id) return
        this.showAct(saved)
        // Its own sentences follow the figures.
        const { body } = saved.act
        if (this.editing?.key !== `act:${id}`) return
        if (body.kind === 'agreement') this.editing.adopt(['terms'], body.terms)
        else if (body.kind === 'termination') this.editing.adopt(['body'], body.body)
      })
    this.route = route
    void this.fetchChain(view.dossier)
  }
}

export const session = new Session()

/** What is being edited, if it is of this kind. */
export function edited<T extends object>(kind: 'act' | 'dossier' | 'objection' | 'record'): Editing<T> | null {
  const editing = session.editing
  return editing?.key.startsWith(`${kind}:`) ? (editing as unknown as Editing<T>) : null
}
