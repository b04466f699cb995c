/** The entry that is being written: it stays as typed when one looks something up on another screen. */

import type { RecordBody } from '../../lib/bindings'

export interface NewRecord {
  dossier: string
  body: RecordBody
  date: string
  time: string
}

/** An entry, and how it stood before anybody wrote in it. */
interface Begun {
  entry: NewRecord
  blank: NewRecord
}

const isWritten = ({ entry, blank }: Begun) => JSON.stringify(entry.body) !== JSON.stringify(blank.body)
const isDated = ({ entry, blank }: Begun) => entry.date !== blank.date || entry.time !== blank.time

class Draft {
  #open: Begun | null = $state(null)
  #aside: Begun[] = []

  get entry(): NewRecord | null {
    return this.#open?.entry ?? null
  }

  /**
   * Begins an entry. What was written of another one is put aside, and comes back with its kind: with the day and hour of now,
   * unless others were chosen. Where `fits` is given, only an entry that it holds for comes back.
   */
  begin(next: NewRecord, fits: (body: RecordBody) => boolean = () => true): void {
    this.#putAside()
    const place = this.#aside.findLastIndex(({ entry }) => entry.dossier === next.dossier && entry.body.kind === next.body.kind && fits(entry.body))
    const [kept] = place < 0 ? [] : this.#aside.splice(place, 1)
    if (!kept) this.#open = { entry: next, blank: $state.snapshot(next) as NewRecord }
    else if (isDated(kept)) this.#open = kept
    else {
      const { date, time } = next
      this.#open = { entry: { ...kept.entry, date, time }, blank: { ...kept.blank, date, time } }
    }
  }

  /** The entry is written, or given up. */
  end(): void {
    this.#open = null
  }

  #putAside(): void {
    const open = $state.snapshot(this.#open) as Begun | null
    if (open && isWritten(open)) this.#aside.push(open)
    this.#open = null
  }
}

export const writing = new Draft()
