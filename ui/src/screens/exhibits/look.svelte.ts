/** How a picture is seen on the stage: how near, turned how, moved where. Nothing of it is kept. */

import type { Spot } from '../../lib/bindings'

/** The units of a place on a picture, across and down. */
export const WHOLE = 10_000
const NEAREST = 12
/** A small picture is shown no larger than this. */
const ENLARGED = 3

export class Look {
  /** The picture’s own size, and the room there is for it, in pixels. */
  picture = $state.raw({ width: 0, height: 0 })
  room = $state.raw({ width: 0, height: 0 })
  zoom = $state(1)
  /** Clockwise, in degrees. */
  turn: 0 | 90 | 180 | 270 = $state(0)
  offset = $state.raw({ x: 0, y: 0 })
  sheet: HTMLElement | null = $state.raw(null)

  readonly #lying = $derived(this.turn === 90 || this.turn === 270)
  readonly #fit = $derived.by(() => {
    const { width, height } = this.picture
    if (!width || !height) return 0
    const [across, down] = this.#lying ? [height, width] : [width, height]
    return Math.min(this.room.width / across, this.room.height / down, ENLARGED)
  })
  /** Size of the picture as it is drawn, before it is turned. */
  readonly width = $derived(this.picture.width * this.#fit * this.zoom)
  readonly height = $derived(this.picture.height * this.#fit * this.zoom)

  /** Nearer by a factor; what lies under (x, y), from the middle of the stage, stays there. */
  near(factor: number, x = 0, y = 0): void {
    const zoom = Math.min(NEAREST, Math.max(1, this.zoom * factor))
    const by = zoom / this.zoom
    this.zoom = zoom
    this.move(x - (x - this.offset.x) * by, y - (y - this.offset.y) * by)
  }

  /** Puts the picture’s middle at (x, y) from the stage’s, as far as the picture reaches. */
  move(x: number, y: number): void {
    const [across, down] = this.#lying ? [this.height, this.width] : [this.width, this.height]
    const within = (value: number, spare: number) => Math.min(Math.max(value, -Math.max(spare, 0)), Math.max(spare, 0))
    this.offset = { x: within(x, (across - this.room.width) / 2), y: within(y, (down - this.room.height) / 2) }
  }

  rotate(): void {
    this.turn = ((this.turn + 90) % 360) as 0 | 90 | 180 | 270
    this.move(this.offset.x, this.offset.y)
  }

  reset(): void {
    this.zoom = 1
    this.offset = { x: 0, y: 0 }
  }

  /** The place on the upright picture under a point of the window; beyond its edge, the nearest one. */
  spot(x: number, y: number): Spot {
    const area = this.sheet?.getBoundingClientRect()
    if (!area || !area.width || !area.height) return { x: 0, y: 0 }
    const [across, down] = [(x - area.left) / area.width, (y - area.top) / area.height]
    const [u, v] = { 0: [across, down], 90: [down, 1 - across], 180: [1 - across, 1 - down], 270: [1 - down, across] }[this.turn] as [number, number]
    return { x: whole(u), y: whole(v) }
  }
}

function whole(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * WHOLE)
}
