/** Which way a remedy moves the price: what is let off lowers it, what is done on top raises it. */

import type { Remedy } from '../bindings'

/** −1 where the remedy can only lower the price, 1 where it can only raise it, 0 where it may do either. */
export function direction(remedy: Remedy | null | undefined): -1 | 0 | 1 {
  switch (remedy) {
    case 'price_reduction':
    case 'third_party_repair':
    case 'gesture':
      return -1
    case 'extra_work':
      return 1
    default:
      return 0
  }
}

/** Whether a sum is of the other sign than its remedy. */
export function contradicts(remedy: Remedy | null | undefined, effect: number): boolean {
  return direction(remedy) * effect < 0
}

/** A sum as its remedy means it: typed with or without its sign. */
export function meant(remedy: Remedy | null | undefined, effect: number): number {
  const way = direction(remedy)
  // Nothing is nothing: not −0, which is written otherwise.
  return way && effect ? way * Math.abs(effect) : effect
}
