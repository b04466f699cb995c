/**
 * What the core told last of the desk, and of the dossier and act that are open, and what it tells by itself meanwhile. Each view
 * replaces the one before.
 */

import { backend } from '../../backend'
import type { ActBody, ActView, BundleView, Contractor, Desk, Dossier, DossierView, Event } from '../../bindings'
import { setLanguage } from '../../text/index.svelte'
import type { Editing } from '../editing.svelte'
import { drawPosters } from '../posters'
import type { Route } from '../route'
import { Typed } from './typed.svelte'

export class Shown extends Typed {
  desk: Desk | null = $state.raw(null)
  dossier: DossierView | null = $state.raw(null)
  act: ActView | null = $state.raw(null)
  /** The acts of the dossier, for what is due; fetched when the dossier is opened. */
  chain: Record<string, ActView> = $state.raw({})
  /** A bundle or a PDF of somebody else, opened for reading; closed when its screen is left. */
  guest: BundleView | null = $state.raw(null)
  route: Route = $state.raw({ screen: 'start' })
  intake: { done: number; total: number; file: string } | null = $state.raw(null)
  /** Grows as derivatives become ready, so that pictures are read again. */
  derived: Record<string, number> = $state({})
  /** The dossier that was moved to the bin last in this window, which undoing on the start page brings back. */
  binned: string | null = null
  /** Who wants to know that something happened at the phone link. */
  readonly phoneListeners = new Set<() => void>()

  /** Whether what is open cannot be signed before the keys are opened; those of the sample always are. */
  get locked(): boolean {
    return (this.desk?.key?.locked ?? false) && !this.dossier?.example
  }

  /** Who draws up the acts of what is open: the sample has a contractor of its own. */
  get contractor(): Contractor | undefined {
    return this.dossier?.contractor ?? this.desk?.contractor
  }

  showDesk(desk: Desk): void {
    this.desk = desk
    // Before the first set-up the language is the system’s, until one is chosen; the sample chooses none.
    if (desk.contractor.name || desk.dossiers.some((line) => !line.example)) setLanguage(desk.language)
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

  /** The address of a picture, new once its derivative was made. */
  media(address: string, exhibit?: string): string {
    const version = exhibit ? (this.derived[exhibit] ?? 0) : 0
    return backend.mediaUrl(address) + (version ? `?v=${version}` : '')
  }

  /** Where a video or a sound is played from; a `blob:` is the caller’s to revoke. */
  playable(address: string, bytes: number): Promise<string> {
    return backend.playableUrl(address, bytes)
  }

  protected async fetchChain(view: DossierView): Promise<void> {
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

  protected heard(event: Event): void {
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
