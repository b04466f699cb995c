/** Handwriting: strokes with time and pressure, and how they are drawn. */

import type { Ink, StrokePoint } from '../bindings'

/** Whether there is enough on the surface to be a signature, and not a slip of the finger. */
export function isDrawn(strokes: StrokePoint[][], aspect: number): boolean {
  let length = 0
  for (const stroke of strokes)
    for (let index = 1; index < stroke.length; index += 1) {
      const [from, to] = [stroke[index - 1]!, stroke[index]!]
      length += Math.hypot((to.x - from.x) * aspect, to.y - from.y)
    }
  return length > 0.3
}

/** A point on a surface of `width` × `height`, as kept. */
export function pointOf(
  event: Pick<PointerEvent, 'clientX' | 'clientY' | 'pressure' | 'pointerType' | 'timeStamp'>,
  surface: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  began: number,
): StrokePoint {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100_000) / 100_000
  const measured = event.pointerType === 'pen' && event.pressure > 0
  return {
    x: share((event.clientX - surface.left) / surface.width),
    y: share((event.clientY - surface.top) / surface.height),
    pressure: measured ? share(event.pressure) : 0.5,
    ms: Math.max(0, Math.round(event.timeStamp - began)),
  }
}

/** Draws strokes smoothly: curves through the middles of the pieces, wider under pressure. */
export function drawInk(context: CanvasRenderingContext2D, strokes: StrokePoint[][], width: number, height: number, colour: string): void {
  context.clearRect(0, 0, width, height)
  context.strokeStyle = context.fillStyle = colour
  context.lineCap = context.lineJoin = 'round'
  const base = height / 62
  for (const stroke of strokes) {
    const first = stroke[0]
    if (!first) continue
    if (stroke.length === 1) {
      context.beginPath()
      context.arc(first.x * width, first.y * height, base * 0.7, 0, 2 * Math.PI)
      context.fill()
      continue
    }
    let [x, y] = [first.x * width, first.y * height]
    for (let index = 1; index < stroke.length; index += 1) {
      const [point, next] = [stroke[index]!, stroke[index + 1]]
      const [px, py] = [point.x * width, point.y * height]
      const [mx, my] = next ? [(px + next.x * width) / 2, (py + next.y * height) / 2] : [px, py]
      context.lineWidth = base * (0.5 + point.pressure)
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(px, py, mx, my)
      context.stroke()
      x = mx
      y = my
    }
  }
}

export function inkOf(strokes: StrokePoint[][], aspect: number): Ink {
  return { aspect: Math.round(aspect * 1000) / 1000, strokes: strokes.map((stroke) => stroke.map((point) => ({ ...point }))) }
}
