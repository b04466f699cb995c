/** The entry that is being written: it stays as typed when one looks something up on another screen. */

import type { RecordBody } from '../../lib/bindings'

export interface NewRecord {
  dossier: string
  body: RecordBody
  date: string
  time: string
}

const keyOf = (entry: NewRecord) => `${entry.dossier} ${entry.body.kind}`

class Draft {
  entry: NewRecord | null = $state(null)
  readonly #aside = new Map<string, NewRecord>()

  /** Begins an entry. What was being written of another kind is put aside, and comes back with its kind. */
  begin(next: NewRecord): void {
    if (this.entry) this.#aside.set(keyOf(this.entry), this.entry)
    this.entry = this.#aside.get(keyOf(next)) ?? next
  }

  /** The entry is written, or given up. */
  end(): void {
    if (this.entry) this.#aside.delete(keyOf(this.entry))
    this.entry = null
  }
}

export const writing = new Draft()
