/** The client mode: one act in the client’s hands, and nothing else of the window, until the contractor takes it back. */

import type { Language } from '../bindings'
import { language, setLanguage } from '../text/index.svelte'
import { asked } from './asked.svelte'
import { session } from './session.svelte'

interface Handed {
  act: string
  signatory: string
  code: string
  language: Language
}

/** A window that is loaded anew stays in the client’s hands. */
const STORED = 'client-mode'
/** Wrong codes before one has to wait. */
const TRIES = 3
const WAIT_MS = 30_000

function stored(): Handed | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as Handed | null
  } catch {
    return null
  }
}

class ClientMode {
  handed = $state.raw<Handed | null>(stored())
  waiting = $state(false)
  #own: Language | null = null
  #wrong = 0

  get on() {
    return this.handed !== null
  }

  enter(handed: Handed) {
    asked.handOver = null
    // What waited for the contractor’s passphrase does not wait on while somebody else holds the window.
    session.unlocking?.done(false)
    sessionStorage.setItem(STORED, JSON.stringify(handed))
    this.#speak(handed)
    this.handed = handed
    session.inHands = true
  }

  /** After a window was loaded anew: the client’s act, in the client’s language. */
  async resume() {
    if (!this.handed) return
    session.inHands = true
    this.#speak(this.handed)
    if (session.act?.act.id !== this.handed.act) await session.go({ screen: 'read', act: this.handed.act })
  }

  /** Whether `code` gives the window back. */
  leave(code: string): boolean {
    if (!this.handed || this.waiting) return false
    if (code !== this.handed.code) {
      this.#wrong += 1
      if (this.#wrong % TRIES === 0) {
        this.waiting = true
        setTimeout(() => (this.waiting = false), WAIT_MS)
      }
      return false
    }
    this.#wrong = 0
    sessionStorage.removeItem(STORED)
    this.handed = null
    session.inHands = false
    if (this.#own) setLanguage(this.#own)
    this.#own = null
    return true
  }

  #speak(handed: Handed) {
    this.#own ??= language()
    setLanguage(handed.language)
  }
}

export const client = new ClientMode()
