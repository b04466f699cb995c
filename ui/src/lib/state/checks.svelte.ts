/** Verification from anywhere: of a file, an act, a dossier, or of everything that this program keeps. */

import { backend, type Taken } from '../backend'
import type { Call, JournalView, VerificationView } from '../bindings'
import { t } from '../text/index.svelte'
import { openGuest } from './proof.svelte'
import { session } from './session.svelte'

/** Everything that is kept: the journal and what lies beside it, then each dossier. */
export class StoreCheck {
  journal = $state.raw<JournalView | null>(null)
  dossiers = $state.raw<{ id: string; name: string; view: VerificationView }[]>([])
  progress = $state.raw<{ done: number; total: number } | null>(null)

  async ofJournal(): Promise<void> {
    this.journal = (await session.ask<JournalView>({ call: 'verify_journal' })) ?? null
  }

  /** The journal, then each dossier with its acts, exhibits and entries; `wanted` tells whether anybody still looks. */
  async ofAll(wanted: () => boolean = () => true): Promise<void> {
    const lines = session.desk?.dossiers ?? []
    const total = lines.length + 1
    this.progress = { done: 0, total }
    this.dossiers = []
    await this.ofJournal()
    for (const [index, line] of lines.entries()) {
      if (!wanted()) break
      this.progress = { done: index + 1, total }
      const view = await session.ask<VerificationView>({ call: 'verify_dossier', dossier: line.id })
      if (!view) break
      this.dossiers = [...this.dossiers, { id: line.id, name: line.title || line.client, view }]
    }
    this.progress = null
  }
}

/** What is shown in the dialog; `view` and `store` are absent while the core looks. */
export interface Shown {
  title: string
  name?: string | undefined
  view?: VerificationView | undefined
  store?: StoreCheck | undefined
}

class Checks {
  shown = $state.raw<Shown | null>(null)

  close(): void {
    this.shown = null
  }

  /** Shows what `call` finds, unless the dialog was closed meanwhile. */
  async show(title: string, call: Call, name?: string): Promise<void> {
    if (!(await session.flush())) return
    const waiting: Shown = { title, name }
    this.shown = waiting
    const view = await session.ask<VerificationView>(call)
    if (this.shown === waiting) this.shown = view ? { title, name, view } : null
  }

  async showStore(): Promise<void> {
    if (!(await session.flush())) return
    await session.refreshDesk()
    const store = new StoreCheck()
    this.shown = { title: t('command-verify-store'), store }
    await store.ofAll(() => this.shown?.store === store)
  }

  /** Asks for a file. A bundle is a dossier: it is opened, and its verification stands first in it. */
  async showFile(): Promise<void> {
    try {
      const [path] = (await backend.pickFiles('bundle')) ?? []
      if (!path) return
      if (/\.zip$/i.test(path)) await openGuest([path] as Taken)
      else await this.show(t('verify-title'), { call: 'verify_file', path })
    } catch (failure) {
      session.tellProblem(failure)
    }
  }
}

export const checks = new Checks()
