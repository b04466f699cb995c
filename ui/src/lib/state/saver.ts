/**
 * Saves what is being typed: a moment after the last change, one call at a time, the latest state last. What was typed is
 * never lost when a call fails: it stays, is said to be unsaved, and is tried again.
 *
 * Knows nothing of the screen, so that it can be tested with a made-up clock.
 */

export type SaveState = 'saved' | 'pending' | 'saving' | 'failed'

export interface SaverOptions<T, V> {
  /** Sends a state to the core. */
  send: (value: T) => Promise<V>
  /** What the core answered. */
  answered: (view: V) => void
  /** The state of saving changed. */
  changed: (state: SaveState, failure: unknown) => void
  /** Milliseconds of rest before a save. */
  rest?: number
  /** Milliseconds before a failed save is tried again. */
  retry?: number
}

export class Saver<T, V> {
  #acknowledged: string
  #current: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | undefined
  #closed = false
  readonly #options: SaverOptions<T, V>

  constructor(value: T, options: SaverOptions<T, V>) {
    this.#acknowledged = this.#current = JSON.stringify(value)
    this.#options = options
  }

  /** Whether all that was typed is with the core. */
  get clean(): boolean {
    return this.#current === this.#acknowledged && !this.#running
  }

  /** Tells the state after a change. */
  touch(serialised: string): void {
    if (serialised === this.#current) return
    this.#current = serialised
    if (this.#current === this.#acknowledged && !this.#running) {
      clearTimeout(this.#timer)
      this.#options.changed('saved', null)
      return
    }
    this.#options.changed(this.#running ? 'saving' : 'pending', null)
    this.#schedule(this.#options.rest ?? 400)
  }

  /** Takes a state that came from the core, as it is there. */
  replace(serialised: string): void {
    clearTimeout(this.#timer)
    this.#acknowledged = this.#current = serialised
    this.#options.changed('saved', null)
  }

  /** Saves now; true once everything typed so far is with the core. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#running) if (!(await this.#running)) return false
    if (this.#current === this.#acknowledged) return true
    this.#running = this.#save()
    const saved = await this.#running
    return saved && (this.#current === this.#acknowledged ? true : this.flush())
  }

  /** Stops trying again; call after `flush`. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  async #save(): Promise<boolean> {
    const sent = this.#current
    this.#options.changed('saving', null)
    try {
      const view = await this.#options.send(JSON.parse(sent) as T)
      this.#acknowledged = sent
      this.#running = undefined
      this.#options.answered(view)
      if (this.#current === sent) this.#options.changed('saved', null)
      else {
        this.#options.changed('pending', null)
        this.#schedule(this.#options.rest ?? 400)
      }
      return true
    } catch (failure) {
      this.#running = undefined
      this.#options.changed('failed', failure)
      this.#schedule(this.#options.retry ?? 5000)
      return false
    }
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), delay)
  }
}
