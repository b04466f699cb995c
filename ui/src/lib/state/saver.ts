/**
 * Saves what is being typed: a moment after the last change, one call at a time, the latest state last. What was typed is
 * never lost when a call fails: it stays, is said to be unsaved, and is tried again. Where the core refuses a value, the others
 * are saved without it.
 *
 * Knows nothing of the screen, so that it can be tested with a made-up clock.
 */

import { at, differences, named, put, shortened, type Path } from './differences'

/** A value that the core refused: it stays as typed, and what the core holds there is what it was before. */
export interface RefusedValue {
  path: Path
  failure: unknown
}

/** More changes than these at once are refused as one: each would be a call of its own. */
const MOST_TRIED = 40

export type SaveState = 'saved' | 'pending' | 'saving' | 'failed'

export interface SaverOptions<T, V> {
  /** Sends a state to the core. */
  send: (value: T) => Promise<V>
  /** What the core answered. */
  answered: (view: V) => void
  /** The state of saving changed. */
  changed: (state: SaveState, failure: unknown, refused: readonly RefusedValue[]) => void
  /** Whether a failure is the core’s answer to what was typed, which trying again does not change. */
  refuses?: (failure: unknown) => boolean
  /** Milliseconds of rest before a save. */
  rest?: number
  /** Milliseconds before a failed save is tried again. */
  retry?: number
}

export class Saver<T, V> {
  #acknowledged: string
  #current: string
  #sent: string
  /** What was typed before something was taken away: saved by itself, so that undoing brings back no less and no more. */
  #before: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | undefined
  #closed = false
  #refused: readonly RefusedValue[] = []
  readonly #options: SaverOptions<T, V>

  constructor(value: T, options: SaverOptions<T, V>) {
    this.#acknowledged = this.#current = this.#sent = JSON.stringify(value)
    this.#options = options
  }

  /** Whether all that was typed is with the core. */
  get clean(): boolean {
    return this.#current === this.#acknowledged && !this.#running
  }

  /** What the core holds, as far as this knows. */
  get acknowledged(): T {
    return JSON.parse(this.#acknowledged) as T
  }

  /** Whether all is with the core but what it refused. */
  get onlyRefused(): boolean {
    return !this.#running && this.#refused.length > 0 && this.#places().every((path) => this.#refused.some((one) => named(one.path) === named(path)))
  }

  /** Tells the state after a change. */
  touch(serialised: string): void {
    if (serialised === this.#current) return
    const waiting = this.#current !== this.#acknowledged && this.#current !== this.#sent
    if (waiting && shortened(JSON.parse(this.#current), JSON.parse(serialised))) this.#before = this.#current
    this.#current = serialised
    if (this.#current === this.#acknowledged && !this.#running) {
      clearTimeout(this.#timer)
      this.#before = undefined
      this.#refused = []
      this.#tell('saved')
      return
    }
    this.#tell(this.#running ? 'saving' : 'pending')
    this.#schedule(this.#options.rest ?? 400)
  }

  /** Takes a state that came from the core, as it is there. */
  replace(serialised: string): void {
    clearTimeout(this.#timer)
    this.#acknowledged = this.#current = serialised
    this.#before = undefined
    this.#refused = []
    this.#tell('saved')
  }

  /** Takes over what the core wrote by itself at one place. */
  adopt(path: Path, what: unknown): void {
    const taken = (serialised: string) => JSON.stringify(put(JSON.parse(serialised) as T, path, what))
    this.#acknowledged = taken(this.#acknowledged)
    this.#current = taken(this.#current)
    this.#sent = taken(this.#sent)
    if (this.#before) this.#before = taken(this.#before)
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
    this.#sent = this.#before ?? this.#current
    this.#before = undefined
    const wanted = JSON.parse(this.#sent) as T
    this.#tell('saving')
    try {
      await this.#send(wanted).catch((failure: unknown) => this.#piecewise(wanted, failure))
    } catch (failure) {
      this.#running = undefined
      this.#tell('failed', failure)
      this.#schedule(this.#options.retry ?? 5000)
      return false
    }
    this.#running = undefined
    // What was refused of a state that is past counts only as far as it is still typed: then it is refused again by itself.
    const past = this.#current !== this.#sent
    if (past) {
      const here = new Set(this.#places().map(named))
      this.#refused = this.#refused.filter((one) => here.has(named(one.path)))
    }
    if (past && this.#current !== this.#acknowledged) {
      this.#tell('pending')
      this.#schedule(this.#options.rest ?? 400)
    } else if (this.#refused.length) this.#tell('failed', this.#refused[0]?.failure)
    else this.#tell('saved')
    return past || this.#refused.length === 0
  }

  /** Sends a state; once it is taken, it is what the core holds. */
  async #send(value: T): Promise<void> {
    const view = await this.#options.send(value)
    this.#acknowledged = JSON.stringify(value)
    this.#refused = []
    this.#options.answered(view)
  }

  /** Saves of a refused state what is taken place by place, and keeps what is refused of it. Fails where the failure is no refusal. */
  async #piecewise(wanted: T, failure: unknown): Promise<void> {
    if (!this.#options.refuses?.(failure)) throw failure
    let open = differences(this.acknowledged, wanted)
    const failures = new Map<string, unknown>(open.map((path) => [named(path), failure]))
    const before = new Set(this.#refused.map((one) => named(one.path)))
    const others = open.filter((path) => !before.has(named(path)))
    // What is typed beside a value that was refused already goes in one call.
    if (others.length > 1 && others.length < open.length && (await this.#tried(wanted, others)) === null) open = open.filter((path) => before.has(named(path)))
    // One value may be taken once another is: as long as one is, the rest is tried again.
    let taken = open.length > 1 && open.length <= MOST_TRIED
    while (taken) {
      taken = false
      for (const path of open) {
        const refusal = await this.#tried(wanted, [path])
        if (refusal === null) {
          open = open.filter((other) => other !== path)
          taken = open.length > 0
        } else failures.set(named(path), refusal)
      }
    }
    this.#refused = open.map((path) => ({ path, failure: failures.get(named(path)) }))
  }

  /** Sends what the core holds with these places as wanted; null where it takes them, else why not. */
  async #tried(wanted: T, paths: readonly Path[]): Promise<unknown> {
    const value = paths.reduce((value, path) => put(value, path, at(wanted, path)), this.acknowledged)
    try {
      await this.#send(value)
      return null
    } catch (failure) {
      if (!this.#options.refuses?.(failure)) throw failure
      return failure
    }
  }

  /** Where what is typed differs from what the core holds. */
  #places(): Path[] {
    return differences(this.acknowledged, JSON.parse(this.#current))
  }

  #tell(state: SaveState, failure: unknown = null): void {
    this.#options.changed(state, failure, this.#refused)
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), delay)
  }
}
