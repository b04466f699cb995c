/**
 * What the window shows: the desk, the dossier and act that are open, what is being edited, and what there is to tell.
 *
 * Views from the core replace what is shown; only what is being edited stays as typed until it is saved.
 */

import { backend, refusalOf, type Refusal } from '../backend'
import type {
  ActBody,
  ActKind,
  ActView,
  BundleView,
  Call,
  Contractor,
  Desk,
  Dossier,
  DossierView,
  Event,
  LetterTemplate,
  Objection,
  RecordBody,
  Reserve,
  Subject,
} from '../bindings'
import { setLanguage, t } from '../text/index.svelte'
import { asked } from './asked.svelte'
import { Editing } from './editing.svelte'
import { Notices, type More, type Notice } from './notices.svelte'
import { drawPosters } from './posters'
import { readRoute, writeRoute, type Route } from './route'
import { voicesOf } from './voices'
import { withoutEmptyRows, withoutEmptySteps } from './rows'
import type { SaveState } from './saver'

/** Calls that change nothing: that they were answered says nothing of what was refused. */
const asks = /^(open_|desk$|since$|search$|deadlines$|learning$|preview$|verify_|close_|phone|rule_sets$|sheet|read_)/

/** An entry of the records as it is being edited. */
export interface EditedRecord {
  at: string
  body: RecordBody
}

/** Failures that have nothing to do with what was typed: the same may be saved a moment later. */
const passing = new Set([
  'problem-unreachable',
  'problem-store',
  'problem-disk-full',
  'problem-folder-not-writable',
  'problem-disk',
  'problem-internal',
  'problem-key-locked',
  'problem-changed-meanwhile',
])

class Session {
  desk: Desk | null = $state.raw(null)
  dossier: DossierView | null = $state.raw(null)
  act: ActView | null = $state.raw(null)
  /** The acts of the dossier, for what is due; fetched when the dossier is opened. */
  chain: Record<string, ActView> = $state.raw({})
  route: Route = $state.raw({ screen: 'start' })
  ready = $state(false)
  saving: SaveState = $state('saved')
  failure: string | null = $state(null)
  readonly notices = new Notices()
  intake: { done: number; total: number; file: string } | null = $state.raw(null)
  /** Grows as derivatives become ready, so that pictures are read again. */
  derived: Record<string, number> = $state({})
  editing: Editing<never, never> | null = $state.raw(null)
  /** What is not saved is about to be left: `decide` leaves without it, or stays. */
  leaving: { decide: (leave: boolean) => void } | null = $state.raw(null)
  /** How many fields hold what cannot be read, and is therefore not saved. */
  unreadable = $state(0)
  /** The screen that the settings were opened from. */
  cameFrom: Route = $state.raw({ screen: 'start' })
  /** An exhibit to be shown large. */
  viewing: string | null = $state(null)
  /** Keeps what is being drawn over it. */
  settle: (() => Promise<void>) | null = null
  searching = $state(false)
  /** A bundle or a PDF of somebody else, opened for reading; closed when its screen is left. */
  guest: BundleView | null = $state.raw(null)
  /** Who is to sign first on the pages that are opened next. */
  signatory: string | null = null
  /** The passphrase of the keys is asked for; `done` goes on with what needs them. */
  unlocking: { whom: string | null; done: (opened: boolean) => void } | null = $state.raw(null)
  showingKeys = $state(false)
  showingVersion = $state(false)
  /** The act begun last in this window: what stands in it before anybody typed was written by the program. */
  begun: string | null = null
  /** The dossier that was moved to the bin last in this window, which undoing on the start page brings back. */
  binned: string | null = null
  #arrivals = 0
  /** What is asked of the place that is on its way to be shown. */
  #asking: { fragment: string; ask: () => void } | null = null
  #undoing = Promise.resolve()

  /** Who wants to know that something happened at the phone link. */
  readonly phoneListeners = new Set<() => void>()

  async start(): Promise<void> {
    backend.onEvent((event) => this.#heard(event))
    backend.beforeClose(() => this.#mayLeave())
    addEventListener('hashchange', () => void this.#arrive(readRoute(location.hash)))
    addEventListener('blur', () => void this.#save())
    const sample = (await backend.opensSample().catch(() => false)) ? await this.ask<DossierView>({ call: 'open_sample' }) : undefined
    const desk = await this.ask<Desk>({ call: 'desk' })
    if (desk) this.showDesk(desk)
    if (sample) history.replaceState(null, '', writeRoute({ screen: 'dossier', dossier: sample.dossier.id }))
    await this.#arrive(readRoute(location.hash))
    this.ready = true
  }

  /** The window is in the client’s hands. */
  inHands = false

  /** Makes a call; a refusal is told, and gives undefined. */
  async ask<T>(call: Call): Promise<T | undefined> {
    try {
      return await this.call<T>(call)
    } catch (failure) {
      this.tellProblem(failure)
      return undefined
    }
  }

  /** Makes a call, and fails as the core does; where the keys are locked, their passphrase is asked for and the call made again. */
  async call<T>(call: Call): Promise<T> {
    try {
      const answer = await backend.call<T>(call)
      if (!asks.test(call.call)) this.notices.taken()
      return answer
    } catch (failure) {
      // In the client’s hands nobody can enter it, and nothing may wait until somebody does.
      if (this.inHands || this.refusal(failure).problem.code !== 'problem-key-locked' || !(await this.unlock())) throw failure
      return await backend.call<T>(call)
    }
  }

  /** Asks for the passphrase of the keys, so that `whom` can sign; true once they are open. */
  unlock(whom: string | null = null): Promise<boolean> {
    this.unlocking?.done(false)
    return new Promise((resolve) => {
      this.unlocking = {
        whom,
        done: (opened) => {
          this.unlocking = null
          resolve(opened)
        },
      }
    })
  }

  tellProblem(failure: unknown): void {
    const { problem } = this.refusal(failure)
    this.tell('problem', problem.message, {
      refusal: true,
      details: (problem.details ?? []).map((detail) => (detail.place ? `${detail.place} : ${detail.message}` : detail.message)),
    })
  }

  refusal(failure: unknown): Refusal {
    return refusalOf(failure, t('unreachable'))
  }

  tell(kind: Notice['kind'], message: string, more: More = {}): void {
    this.notices.tell(kind, message, more)
  }

  /**
   * Saves what is being typed; true once it is with the core. What the core refused stays on the screen, said to be refused, and
   * keeps nobody from the rest.
   */
  async flush(): Promise<boolean> {
    const saved = await this.#save()
    if (saved || this.editing?.onlyRefused) return true
    if (this.failure) this.tell('problem', t('save-failed', { reason: this.failure }))
    return false
  }

  async #save(): Promise<boolean> {
    await this.settle?.()
    return this.editing ? this.editing.flush() : true
  }

  /** Whether the screen may be left: what is not saved is lost only if somebody says so. */
  async #mayLeave(): Promise<boolean> {
    if (await this.#save()) return true
    if (!this.editing?.onlyRefused) {
      this.tell('problem', t('save-failed', { reason: this.failure ?? '' }))
      return false
    }
    this.leaving?.decide(false)
    return new Promise((resolve) => {
      this.leaving = {
        decide: (leave) => {
          this.leaving = null
          if (leave) this.editing?.forget()
          resolve(leave)
        },
      }
    })
  }

  /** Puts back what the core holds where it refused what was typed. */
  restoreRefused(key: string | null = null): void {
    this.editing?.restore(key)
    void this.#save()
  }

  /** Goes there; `ask` asks something of that place, once this one may be left. */
  go(route: Route, ask: (() => void) | null = null): void {
    void this.#leave(route, ask)
  }

  async #leave(route: Route, ask: (() => void) | null): Promise<void> {
    if (!(await this.#mayLeave())) return
    const fragment = writeRoute(route)
    this.#asking = ask && { fragment, ask }
    if (location.hash === fragment) await this.#arrive(route)
    else location.hash = fragment
  }

  showDesk(desk: Desk): void {
    this.desk = desk
    // Before the first set-up the language is the system’s, until one is chosen; the sample chooses none.
    if (desk.contractor.name || desk.dossiers.some((line) => !line.example)) setLanguage(desk.language)
  }

  /** Shows a bundle that was opened; the one before it is closed. */
  showGuest(view: BundleView): void {
    const before = this.guest
    this.guest = view
    if (before && before.key !== view.key) void backend.call({ call: 'close_bundle', key: before.key }).catch(() => undefined)
    this.go({ screen: 'bundle', key: view.key })
  }

  /** Whether what is open cannot be signed before the keys are opened; those of the sample always are. */
  get locked(): boolean {
    return (this.desk?.key?.locked ?? false) && !this.dossier?.example
  }

  /** Who draws up the acts of what is open: the sample has a contractor of its own. */
  get contractor(): Contractor | undefined {
    return this.dossier?.contractor ?? this.desk?.contractor
  }

  async refreshDesk(): Promise<void> {
    const desk = await this.ask<Desk>({ call: 'desk' })
    if (desk) this.showDesk(desk)
  }

  async restoreDossier(dossier: string): Promise<void> {
    if (this.binned === dossier) this.binned = null
    this.notices.undone()
    const desk = await this.ask<Desk>({ call: 'restore_dossier', dossier })
    if (desk) this.showDesk(desk)
  }

  showDossier(view: DossierView): void {
    this.dossier = view
    drawPosters(view.exhibits, {
      playable: (id, bytes) => this.playable(`exhibit/${id}/original`, bytes),
      missing: (id) => this.dossier?.exhibits.some((one) => one.exhibit.id === id && !one.has_thumbnail) ?? false,
    })
  }

  showAct(view: ActView): void {
    this.act = view
    this.dossier = view.dossier
    this.chain = { ...this.chain, [view.act.id]: view }
  }

  /** After a change beside the body of the act that is open: its findings and sums are asked anew. */
  async changed(view: DossierView | undefined): Promise<void> {
    if (!view) return
    this.showDossier(view)
    const open = this.act
    if (!open || (this.route.screen !== 'act' && this.route.screen !== 'read')) return
    const act = await this.ask<ActView>({ call: 'open_act', act: open.act.id })
    if (act && this.act?.act.id === act.act.id) this.showAct(act)
  }

  /** Begins an act; `from` is what it comes from, and a letter is written from `template`. */
  async createAct(kind: ActKind, from: Subject = { kind: 'dossier' }, template: LetterTemplate | null = null): Promise<void> {
    if (!this.dossier || !(await this.#mayLeave())) return
    const view = await this.ask<ActView>({ call: 'create_act', dossier: this.dossier.dossier.id, kind, from, template })
    if (!view) return
    this.begun = view.act.id
    this.go({ screen: 'act', act: view.act.id })
  }

  /** Begins an objection; about a reserve, with both voices as they stand in the act. */
  async createObjection(reserve: Reserve | null = null): Promise<void> {
    if (!this.dossier || !(await this.#mayLeave())) return
    const before = new Set(this.dossier.objections.map((objection) => objection.id))
    const view = await this.ask<DossierView>({ call: 'create_objection', dossier: this.dossier.dossier.id })
    const made = view?.objections.find((objection) => !before.has(objection.id))
    if (view) this.showDossier(view)
    if (made && reserve) {
      const objection = { ...made, reserve: reserve.id, ...voicesOf(reserve, made) }
      const told = await this.ask<DossierView>({ call: 'save_objection', objection })
      if (told) this.showDossier(told)
    }
    if (view && made) this.go({ screen: 'objection', dossier: view.dossier.id, objection: made.id })
  }

  /** Adds an entry to the records; true once it is with the core. */
  async addRecord(body: RecordBody, at: string | null): Promise<boolean> {
    if (!this.dossier || !(await this.flush())) return false
    const view = await this.ask<DossierView>({ call: 'save_record', dossier: this.dossier.dossier.id, record: null, at, body })
    if (view) this.showDossier(view)
    return view !== undefined
  }

  async deleteRecord(record: string): Promise<void> {
    if (!(await this.flush())) return
    if (this.editing?.key === `record:${record}`) this.#close()
    const view = await this.ask<DossierView>({ call: 'delete_record', record })
    if (!view) return
    this.showDossier(view)
    this.tell('done', t('record-deleted'), { undoes: true, action: { label: t('undo'), run: () => void this.undo('undo') } })
  }

  /** Opens an entry of the records to be edited, or none. */
  async editRecord(id: string | null): Promise<void> {
    if (!(await this.#mayLeave())) return
    this.#close()
    const dossier = this.dossier?.dossier.id
    const record = this.dossier?.records.find((one) => one.id === id)
    if (!dossier || !record) return
    const value: EditedRecord = { at: record.at, body: record.body }
    this.#edit<EditedRecord, DossierView>(`record:${record.id}`, value, ({ at, body }) => ({ call: 'save_record', dossier, record: record.id, at, body }), (saved) => this.showDossier(saved))
  }

  /** Why nothing can be undone or done again now, in a sentence; null where there is something, or simply nothing. */
  whyNot(direction: 'undo' | 'redo'): string | null {
    if (this.intake) return t('undo-intake')
    if (!this.dossier || this.dossier[direction] || direction === 'redo') return null
    return this.dossier.acts.some((line) => line.status !== 'draft') ? t('undo-sealed') : null
  }

  /** By its keys: does it, or says why not. */
  undoByKey(direction: 'undo' | 'redo'): void {
    const waiting = direction === 'undo' && (this.saving !== 'saved' || Boolean(this.editing?.refused.length))
    const why = waiting && !this.intake ? null : this.whyNot(direction)
    if (why) this.tell('problem', why, { refusal: true })
    // What is not saved yet is undone too, once it is.
    else if (this.dossier?.[direction] || waiting) void this.undo(direction)
  }

  /** Undoes or does again; asked several times in a row, one after the other. */
  undo(direction: 'undo' | 'redo'): Promise<void> {
    this.#undoing = this.#undoing.then(() => this.#undo(direction))
    return this.#undoing
  }

  async #undo(direction: 'undo' | 'redo'): Promise<void> {
    if (!this.dossier || !(await this.flush())) return
    // What the core refused was never done there: undoing takes it back here.
    if (this.editing?.onlyRefused) {
      if (direction === 'undo') this.restoreRefused()
      return
    }
    this.notices.undone()
    const view = await this.ask<DossierView>({ call: direction, dossier: this.dossier.dossier.id })
    if (!view) return
    // What was open may be what was undone.
    const route = this.route
    const gone =
      ((route.screen === 'act' || route.screen === 'read') && !view.acts.some((line) => line.id === route.act)) ||
      (route.screen === 'objection' && !view.objections.some((one) => one.id === route.objection))
    if (gone) this.go({ screen: 'dossier', dossier: view.dossier.id })
    else await this.#arrive(route)
  }

  /** The address of a picture, new once its derivative was made. */
  media(address: string, exhibit?: string): string {
    const version = exhibit ? (this.derived[exhibit] ?? 0) : 0
    return backend.mediaUrl(address) + (version ? `?v=${version}` : '')
  }

  /** Where a video or a sound is played from; a `blob:` is the caller’s to revoke. */
  playable(address: string, bytes: number): Promise<string> {
    return backend.playableUrl(address, bytes)
  }

  async #arrive(route: Route): Promise<void> {
    const asking = this.#asking
    this.#asking = null
    if (!(await this.#mayLeave())) {
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
        this.#close()
        this.dossier = this.act = null
        break
      }
      case 'start':
      case 'deadlines':
      case 'learning':
      case 'settings': {
        await this.refreshDesk()
        this.#close()
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
    this.#close()
    this.act = null
    this.showDossier(view)
    if (objection) this.#edit<Objection, DossierView>(`objection:${objection.id}`, objection, (value) => ({ call: 'save_objection', objection: withoutEmptySteps(value) }), (saved) => this.showDossier(saved))
    else if (route.screen === 'table') this.editing = null
    else if (route.screen === 'records') void this.editRecord(route.record ?? null)
    else this.#edit<Dossier, DossierView>(`dossier:${id}`, view.dossier, (value) => ({ call: 'save_dossier', dossier: value }), (saved) => this.showDossier(saved))
    this.route = route
    void this.#fetchChain(view)
  }

  async #openAct(id: string, route: Route): Promise<void> {
    const arrival = this.#arrivals
    const view = await this.ask<ActView>({ call: 'open_act', act: id })
    if (arrival !== this.#arrivals) return
    if (!view) return this.go({ screen: 'start' })
    this.#close()
    this.showAct(view)
    if (view.status === 'draft' && route.screen === 'act')
      this.#edit<ActBody, ActView>(`act:${id}`, view.act.body, (body) => ({ call: 'save_act', act: id, body: withoutEmptyRows(body) }), (saved) => {
        if (this.act?.act.id !== saved.act.id) return
        this.showAct(saved)
        // Its own sentences follow the figures.
        const { body } = saved.act
        if (this.editing?.key !== `act:${id}`) return
        if (body.kind === 'agreement') this.editing.adopt(['terms'], body.terms)
        else if (body.kind === 'termination') this.editing.adopt(['body'], body.body)
      })
    this.route = route
    void this.#fetchChain(view.dossier)
  }

  /** Shows what the core holds of the act that is open, the body too. */
  reload(view: ActView): void {
    this.showAct(view)
    const editing = this.editing as unknown as Editing<ActBody> | null
    if (editing?.key === `act:${view.act.id}`) editing.replace(view.act.body)
  }

  /** Shows what the core holds of the dossier that is open, also where it is being typed. */
  reloadDossier(view: DossierView): void {
    this.showDossier(view)
    const editing = this.editing as unknown as Editing<Dossier> | null
    if (editing?.key === `dossier:${view.dossier.id}`) editing.replace(view.dossier)
  }

  #edit<T extends object, V>(key: string, value: T, call: (value: T) => Call, answered: (view: V) => void): void {
    this.saving = 'saved'
    this.failure = null
    this.editing = new Editing<T, V>(key, value, {
      send: (current) => backend.call<V>(call(current)),
      answered: (view) => {
        this.notices.taken()
        answered(view)
      },
      changed: (state, failure) => {
        this.saving = state
        this.failure = state === 'failed' ? this.refusal(failure).problem.message : state === 'saved' ? null : this.failure
      },
      refuses: (failure) => !passing.has(this.refusal(failure).problem.code),
    }) as unknown as Editing<never, never>
  }

  #close(): void {
    this.editing?.close()
    this.editing = null
    this.saving = 'saved'
    this.failure = null
  }

  async #fetchChain(view: DossierView): Promise<void> {
    // Receptions for what is due, notices on the support for what may explain a reserve, agreements for what they settle.
    const wanted = view.acts.filter(
      (line) =>
        line.status !== 'voided' && (line.kind === 'reception' || line.kind === 'agreement' || (line.kind === 'support_notice' && line.status !== 'draft')),
    )
    const chain: Record<string, ActView> = {}
    for (const line of wanted) {
      const act = this.act?.act.id === line.id ? this.act : await backend.call<ActView>({ call: 'open_act', act: line.id }).catch(() => null)
      if (act) chain[line.id] = act
    }
    if (this.dossier?.dossier.id === view.dossier.id) this.chain = chain
  }

  #heard(event: Event): void {
    if (event.event === 'intake') {
      this.intake = event.done < event.total ? { done: event.done, total: event.total, file: event.file } : null
      return
    }
    if (event.event === 'phone') {
      for (const listener of this.phoneListeners) listener()
      return
    }
    this.derived[event.exhibit] = (this.derived[event.exhibit] ?? 0) + 1
    const known = this.dossier?.exhibits.find((view) => view.exhibit.id === event.exhibit)
    if (known && !known.has_thumbnail && this.dossier)
      this.dossier = {
        ...this.dossier,
        exhibits: this.dossier.exhibits.map((view) => (view === known ? { ...view, has_thumbnail: true } : view)),
      }
  }
}

export const session = new Session()

/** What is being edited, if it is of this kind. */
export function edited<T extends object>(kind: 'act' | 'dossier' | 'objection' | 'record'): Editing<T> | null {
  const editing = session.editing
  return editing?.key.startsWith(`${kind}:`) ? (editing as unknown as Editing<T>) : null
}
