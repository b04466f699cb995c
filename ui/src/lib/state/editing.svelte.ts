/** A value being edited on the screen, saved by itself as it changes. */

import { at, differences, named, put, type Path } from './differences'
import { lastField, nameOfField } from './fields'
import { Saver, type RefusedValue, type SaverOptions } from './saver'

/** A field whose value the core refused. */
export interface RefusedField {
  key: string
  failure: unknown
  /** Where it was typed, if that is known. */
  element: HTMLElement | null
  name: string
  /** What was typed, as the field shows it. */
  typed: string
}

export class Editing<T extends object, V = unknown> {
  value: T = $state() as T
  refused: readonly RefusedField[] = $state.raw([])
  readonly key: string
  readonly #saver: Saver<T, V>
  readonly #stop: () => void
  /** Where each changed place was typed. */
  readonly #fields = new Map<string, HTMLElement>()
  #seen: string
  #refused: readonly RefusedValue[] = []

  constructor(key: string, value: T, options: SaverOptions<T, V>) {
    this.key = key
    this.value = value
    this.#seen = JSON.stringify(value)
    this.#saver = new Saver(value, {
      ...options,
      changed: (state, failure, refused) => {
        // While it is tried once more, what was refused stays said.
        if (state !== 'saving' && state !== 'pending') this.#refuse(refused)
        options.changed(state, failure, refused)
      },
    })
    this.#stop = $effect.root(() => {
      $effect(() => this.#touch())
    })
  }

  /** Whether all that was typed is with the core. */
  get clean(): boolean {
    return this.#saver.clean
  }

  /** Whether all that was typed is with the core but what it refused. */
  get onlyRefused(): boolean {
    return this.#saver.onlyRefused
  }

  /** Saves now; true once everything typed is with the core. */
  flush(): Promise<boolean> {
    this.#touch()
    return this.#saver.flush()
  }

  /** Shows a state that came from the core. */
  replace(value: T): void {
    this.#saver.replace(JSON.stringify(value))
    this.value = value
  }

  /** Takes over a text that the core wrote by itself, unless somebody has typed there since. */
  adopt(path: Path, what: unknown): void {
    if (at(this.value, path) !== at(this.#saver.acknowledged, path) || at(this.value, path) === what) return
    put(this.value, path, what)
    this.#saver.adopt(path, what)
    this.#seen = JSON.stringify(this.value)
  }

  /** Puts back what the core holds where it refused what was typed; all of it, or the one place. */
  restore(key: string | null = null): void {
    const saved = this.#saver.acknowledged
    for (const { path } of this.#refused) if (key === null || key === named(path)) put(this.value, path, at(saved, path))
    this.#refuse(this.#refused.filter(({ path }) => key !== null && key !== named(path)))
    this.#touch()
  }

  /** Puts back all that the core holds: what was not saved is gone. */
  forget(): void {
    this.replace(this.#saver.acknowledged)
  }

  close(): void {
    this.#stop()
    this.#saver.close()
  }

  #touch(): void {
    const now = JSON.stringify(this.value)
    const field = now === this.#seen ? null : lastField()
    if (field) for (const path of differences(JSON.parse(this.#seen), JSON.parse(now))) this.#fields.set(named(path), field)
    this.#seen = now
    this.#saver.touch(now)
  }

  #refuse(refused: readonly RefusedValue[]): void {
    this.#refused = refused
    this.refused = refused.map(({ path, failure }) => {
      const key = named(path)
      const element = this.#fieldAt(key)
      return { key, failure, element, name: nameOfField(element), typed: shownIn(element) }
    })
  }

  /** Where a place was typed: there, or within it, or where the whole that it is part of was changed. */
  #fieldAt(key: string): HTMLElement | null {
    const exact = this.#fields.get(key)
    if (exact) return exact
    for (const [other, element] of this.#fields) if (other.startsWith(`${key}.`) || key.startsWith(`${other}.`)) return element
    return null
  }
}

function shownIn(element: HTMLElement | null): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent?.trim() ?? ''
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) return ''
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value.trim() : ''
}
