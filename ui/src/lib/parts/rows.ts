/** Adds a row to a list, and goes into its first field, so that what is typed next stands there. */

import { tick } from 'svelte'

const fields = 'input:not([type=radio], [type=checkbox], [type=file]), textarea, select'

/** For the click of a button that adds a row by `add`. */
export function intoNewRow(add: () => void): (event: MouseEvent) => Promise<void> {
  return async (event) => {
    const button = event.currentTarget as HTMLElement
    const around = button.closest<HTMLElement>('section, fieldset, form, main') ?? document.body
    const known = new Set(around.querySelectorAll(fields))
    add()
    await tick()
    const fresh = [...around.querySelectorAll<HTMLElement>(fields)].find((field) => !known.has(field))
    fresh?.focus()
  }
}
