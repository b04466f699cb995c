/** What is being edited, how far it is saved, and whether its place may be left. What is typed stays as typed until it is saved. */

import { backend } from '../../backend'
import type { Call } from '../../bindings'
import { t } from '../../text/index.svelte'
import { Editing } from '../editing.svelte'
import type { SaveState } from '../saver'
import { Calls } from './calls.svelte'

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

export class Typed extends Calls {
  editing: Editing<never, never> | null = $state.raw(null)
  saving: SaveState = $state('saved')
  failure: string | null = $state(null)
  /** How many fields hold what cannot be read, and is therefore not saved. */
  unreadable = $state(0)
  /** What is not saved is about to be left: `decide` leaves without it, or stays. */
  leaving: { decide: (leave: boolean) => void } | null = $state.raw(null)
  /** Keeps what is being drawn over the exhibit that is shown large. */
  settle: (() => Promise<void>) | null = null

  /**
   * Saves what is being typed; true once it is with the core. What the core refused stays on the screen, said to be refused, and
   * keeps nobody from the rest.
   */
  async flush(): Promise<boolean> {
    const saved = await this.save()
    if (saved || this.editing?.onlyRefused) return true
    if (this.failure) this.tell('problem', t('save-failed', { reason: this.failure }))
    return false
  }

  /** Whether the screen may be left: what is not saved is lost only if somebody says so. */
  async mayLeave(): Promise<boolean> {
    if (await this.save()) return true
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
    void this.save()
  }

  /** Nothing is edited any more; what was not saved is gone. */
  stopEditing(): void {
    this.editing?.close()
    this.editing = null
    this.saving = 'saved'
    this.failure = null
  }

  /** Edits `value`, which is saved by `call` as it changes; `answered` shows what the core then holds. */
  protected edit<T extends object, V>(key: string, value: T, call: (value: T) => Call, answered: (view: V) => void): void {
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

  protected async save(): Promise<boolean> {
    await this.settle?.()
    return this.editing ? this.editing.flush() : true
  }
}
