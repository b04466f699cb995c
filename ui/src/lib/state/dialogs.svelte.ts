/** Which dialogs are open, one over the other: what is told in passing is told in the uppermost, for the rest takes no click then. */

class Dialogs {
  #open: string[] = $state.raw([])

  /** The uppermost, by its id; null while none is open. */
  get top(): string | null {
    return this.#open.at(-1) ?? null
  }

  opened(id: string): void {
    this.#open = [...this.#open, id]
  }

  closed(id: string): void {
    this.#open = this.#open.filter((one) => one !== id)
  }
}

export const dialogs = new Dialogs()
