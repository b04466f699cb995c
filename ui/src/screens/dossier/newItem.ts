/** An item of which nothing is known yet but what is given. */

import type { Item } from '../../lib/bindings'
import { newId } from '../../lib/state/id'

export function newItem(known: Partial<Item> = {}): Item {
  return {
    id: newId(),
    name: '',
    description: '',
    lot: '',
    location: '',
    quantity: null,
    unit: '',
    unit_price: null,
    lump_sum: null,
    criteria: '',
    sample: null,
    ...known,
  }
}

/** Whether pasted text is more than one cell. */
export function isTable(text: string): boolean {
  return text.includes('\t') || /\n\s*\S/.test(text.trim())
}
