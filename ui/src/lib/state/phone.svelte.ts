/** The phone link as the window sees it: what is asked of it, how it stands, and what it brought. */

import { askPhone } from '../backend/phone'
import type { ActView, DossierView, PhoneNetwork, PhonePermission, PhoneView } from '../bindings'
import { session } from './session.svelte'

/** Whether two permissions are the same: the core writes their fields in an order of its own. */
export function isSame(one: PhonePermission, other: PhonePermission): boolean {
  const signatory = (permission: PhonePermission) => (permission.may === 'sign' ? permission.signatory : null)
  return one.may === other.may && one.act === other.act && signatory(one) === signatory(other)
}

class Phone {
  /** What the dialog that is open is for; none where it is closed. */
  wanted = $state.raw<{ permission: PhonePermission; name: string } | null>(null)
  /** The link that is open, or the last one. */
  view = $state.raw<PhoneView | null>(null)
  networks = $state.raw<PhoneNetwork[] | null>(null)
  /** Who shows the act while it is being signed elsewhere. */
  #onsigned: ((view: ActView) => void) | null = null
  #asking: Promise<void> | null = null
  #again = false

  /** Opens the dialog for one purpose. */
  show(permission: PhonePermission, name = ''): void {
    session.phoneListeners.add(this.#hear)
    this.wanted = { permission, name }
    if (!this.isFor(permission)) void this.look()
  }

  /** Whether the link is open, and for this. */
  isFor(permission: PhonePermission): boolean {
    return this.view?.open === true && isSame(this.view.permission, permission)
  }

  async look(): Promise<void> {
    this.networks = null
    this.networks = await askPhone<PhoneNetwork[]>({ call: 'networks' }).catch(() => [])
  }

  async start(address: string): Promise<void> {
    const wanted = this.wanted
    if (!wanted || !(await session.flush())) return
    // Who signs there can only be served with the keys open.
    if (wanted.permission.may === 'sign' && session.locked && !(await session.unlock(wanted.name))) return
    await this.#try(async () => {
      this.view = await askPhone<PhoneView>({ call: 'start', permission: wanted.permission, address })
    })
  }

  async stop(): Promise<void> {
    await this.#try(async () => {
      await this.#take(await askPhone<PhoneView | null>({ call: 'stop' }))
    })
  }

  /** Asks how the link stands; one question at a time, the last one never lost. */
  refresh(): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return this.#asking
    }
    this.#asking = (async () => {
      do {
        this.#again = false
        await this.#take(await askPhone<PhoneView | null>({ call: 'state' }).catch(() => this.view))
      } while (this.#again)
      this.#asking = null
    })()
    return this.#asking
  }

  /** Tells `listener` of an act that was signed on a phone; gives back what ends that. */
  whenSigned(listener: (view: ActView) => void): () => void {
    this.#onsigned = listener
    return () => {
      if (this.#onsigned === listener) this.#onsigned = null
    }
  }

  readonly #hear = () => void this.refresh()

  /** Takes over how the link stands, and brings to the screen what came by it. */
  async #take(next: PhoneView | null): Promise<void> {
    const before = this.view
    this.view = next
    if (!next || before?.url !== next.url) return
    if (next.arrived.length > before.arrived.length) await this.#showArrived(next)
    if (next.signed && !before.signed) await this.#showSigned(next)
  }

  async #showArrived(next: PhoneView): Promise<void> {
    if (session.dossier?.dossier.id !== next.dossier || !(await session.flush())) return
    await session.changed(await session.ask<DossierView>({ call: 'open_dossier', dossier: next.dossier }))
  }

  async #showSigned(next: PhoneView): Promise<void> {
    const act = next.permission.act
    if (session.act?.act.id !== act) return
    const view = await session.ask<ActView>({ call: 'open_act', act })
    if (!view) return
    if (this.#onsigned) this.#onsigned(view)
    else session.reload(view)
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (failure) {
      session.tellProblem(failure)
    }
  }
}

export const phone = new Phone()
