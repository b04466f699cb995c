/** The layers over one photo while somebody draws: shown at once, kept with the core one change after the other. */

import type { Annotation, DossierView, ExhibitView } from '../bindings'
import { session } from './session.svelte'

/** Changes by keys come in bursts; they are kept together after this pause, in milliseconds. */
const PAUSE = 350

export class Drawing {
  readonly #view: () => ExhibitView | undefined
  #drawn: Annotation[] | null = $state.raw(null)
  #state: 'kept' | 'keeping' | 'failed' = $state('kept')
  #timer: ReturnType<typeof setTimeout> | undefined
  #keeping: Promise<void> = Promise.resolve()

  constructor(view: () => ExhibitView | undefined) {
    this.#view = view
  }

  /** The layers as they are seen now, the lowest first. */
  get layers(): Annotation[] {
    return this.#drawn ?? this.#view()?.exhibit.annotations ?? []
  }

  get state(): 'kept' | 'keeping' | 'failed' {
    return this.#state
  }

  /** Shows layers that are still being moved. */
  show(layers: Annotation[]): void {
    this.#drawn = layers
  }

  /** Shows layers and keeps them: now, or after a pause in which more may come. */
  keep(layers: Annotation[], soon = false): void {
    this.#drawn = layers
    this.#state = 'keeping'
    clearTimeout(this.#timer)
    if (soon) this.#timer = setTimeout(() => void this.settle(), PAUSE)
    else void this.settle()
  }

  /** Lets go of what was being moved. */
  drop(): void {
    this.#drawn = null
  }

  /** Waits until all that was drawn is with the core. */
  settle(): Promise<void> {
    clearTimeout(this.#timer)
    this.#keeping = this.#keeping.then(() => this.#keep())
    return this.#keeping
  }

  async #keep(): Promise<void> {
    const exhibit = this.#view()?.exhibit
    const layers = this.#drawn
    if (!exhibit || !layers || this.#state !== 'keeping') return
    const view = await session.ask<DossierView>({ call: 'annotate_exhibit', exhibit: exhibit.id, annotations: layers })
    if (view) await session.changed(view)
    // What was drawn meanwhile is kept next; what was refused is not shown as if it were kept.
    if (this.#drawn !== layers) return
    this.#drawn = null
    this.#state = view ? 'kept' : 'failed'
  }
}
