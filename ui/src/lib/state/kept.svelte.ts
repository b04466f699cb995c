/** What was chosen in a list — its filter, its order, its size — stays this machine’s own, and is there again the next time. */

const PREFIX = 'list:'

/** A choice kept under `name`; where what is kept is none of `known` (any, if absent), `usual` stands. */
export class Kept<T extends string> {
  readonly #name: string
  #value: T

  constructor(name: string, usual: T, known?: (value: string) => boolean) {
    this.#name = PREFIX + name
    const found = read(this.#name)
    this.#value = $state(found !== null && (known?.(found) ?? true) ? (found as T) : usual)
  }

  get value(): T {
    return this.#value
  }

  set value(chosen: T) {
    this.#value = chosen
    try {
      localStorage.setItem(this.#name, chosen)
    } catch {
      // It holds for as long as the list is open.
    }
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
