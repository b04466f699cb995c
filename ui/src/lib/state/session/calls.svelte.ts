/** Asks the core, and tells what became of it: the answer, a refusal, or the passphrase that it needs first. */

import { backend, refusalOf, type Refusal } from '../../backend'
import type { Call } from '../../bindings'
import { t } from '../../text/index.svelte'
import { Notices, type More, type Notice } from '../notices.svelte'

/** Calls that change nothing: that they were answered says nothing of what was refused. */
const asks = /^(open_|desk$|since$|search$|deadlines$|learning$|preview$|verify_|close_|phone|rule_sets$|sheet|read_)/

export class Calls {
  readonly notices = new Notices()
  /** The passphrase of the keys is asked for; `done` goes on with what needs them. */
  unlocking: { whom: string | null; done: (opened: boolean) => void } | null = $state.raw(null)
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
}
