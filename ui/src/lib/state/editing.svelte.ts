/** A value being edited on the screen, saved by itself as it changes. */

import { Saver, type SaverOptions } from './saver'

export class Editing<T extends object, V = unknown> {
  value: T = $state() as T
  readonly key: string
  readonly #saver: Saver<T, V>
  readonly #stop: () => void

  constructor(key: string, value: T, options: SaverOptions<T, V>) {
    this.key = key
    this.value = value
    this.#saver = new Saver(value, options)
    this.#stop = $effect.root(() => {
      $effect(() => this.#saver.touch(JSON.stringify(this.value)))
    })
  }

  /** Whether all that was typed is with the core. */
  get clean(): boolean {
    return this.#saver.clean
  }

  /** Saves now; true once everything typed is with the core. */
  flush(): Promise<boolean> {
    this.#saver.touch(JSON.stringify(this.value))
    return this.#saver.flush()
  }

  /** Shows a state that came from the core. */
  replace(value: T): void {
    this.#saver.replace(JSON.stringify(value))
    this.value = value
  }

  close(): void {
    this.#stop()
    this.#saver.close()
  }
}
