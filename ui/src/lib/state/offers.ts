/** What the parts on the screen offer to the palette: each adds its own commands while it is there. */

import { onMount } from 'svelte'
import type { Command } from './commands'

const offers = new Set<() => Command[]>()

/** Offers commands for as long as the component that calls this is on the screen. */
export function offer(some: () => Command[]): void {
  onMount(() => {
    offers.add(some)
    return () => offers.delete(some)
  })
}

/** What is offered now; of several of one name the first. */
export function offered(): Command[] {
  const names = new Set<string>()
  return [...offers].flatMap((some) => some()).filter((command) => !names.has(command.label) && names.add(command.label))
}
