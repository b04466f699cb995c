/** What there is to tell in passing. It goes by itself, and sooner where it is true no more. */

/** Something to tell in passing. */
export interface Notice {
  id: number
  kind: 'done' | 'problem'
  message: string
  details: string[]
  action?: { label: string; run: () => void } | undefined
  /** Its action takes back what was done: gone once that was undone another way. */
  undoes?: boolean | undefined
  /** Something was refused: gone once something was taken. */
  refusal?: boolean | undefined
  /** When it was told, in milliseconds of the page. */
  at: number
}

export type More = Partial<Pick<Notice, 'details' | 'action' | 'undoes' | 'refusal'>>

/** A refusal is shown at least so long, in milliseconds. */
const READ_MS = 4000

export class Notices {
  list: Notice[] = $state.raw([])
  /** Grows with all that is done, undone or refused: what was said of something before holds no more. */
  turn = $state(0)
  #last = 0

  tell(kind: Notice['kind'], message: string, more: More = {}): void {
    const notice: Notice = { details: [], ...more, id: (this.#last += 1), kind, message, at: performance.now() }
    if (more.refusal) this.turn += 1
    // The same sentence again takes the place of the one before; what is refused, that of what was done before.
    this.list = [...this.list.filter((one) => one.message !== message && !(more.refusal && one.kind === 'done')).slice(-2), notice]
    // What can be acted on stays a while longer, and not for good: it lies over the page.
    const rest = notice.action ? 15_000 : kind === 'done' ? 4500 : notice.details.length ? 30_000 : 12_000
    setTimeout(() => this.dismiss(notice.id), rest)
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id)
  }

  /** Something was taken: what was refused before is put right or given up, and lies over nothing any more once it was read. */
  taken(): void {
    this.turn += 1
    // What offered to undo what was done before would undo this instead.
    this.list = this.list.filter((notice) => !notice.undoes)
    for (const { id, refusal, at } of this.list) if (refusal) setTimeout(() => this.dismiss(id), Math.max(0, READ_MS - (performance.now() - at)))
  }

  /** Something was undone: what was told as done, or offered to undo it, is true no more. */
  undone(): void {
    this.turn += 1
    this.list = this.list.filter((notice) => notice.kind !== 'done' && !notice.undoes)
  }

  /** Another place, or another try: what went wrong before is not told there. */
  noProblems(): void {
    this.list = this.list.filter((notice) => notice.kind === 'done')
  }
}
