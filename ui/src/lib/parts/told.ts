/** What is wrong with a value that can be read, told at its field: whoever knows it tells all fields below, by their ids. */

import { getContext, setContext } from 'svelte'

/** A sentence on a value; one that blocks must be put right. */
export interface Told {
  message: string
  blocks: boolean
}

type Find = (id: string) => Told | undefined

const key = Symbol('told')

/** To be called while a component is made; `find` is asked whenever what it reads changes. */
export function tellFields(find: Find): void {
  setContext(key, find)
}

/** What a field is told. */
export function toldAt(): (id: string | undefined) => Told | undefined {
  const find = getContext<Find | undefined>(key)
  return (id) => (id && find ? find(id) : undefined)
}
