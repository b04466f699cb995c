/**
 * Where two states of one value differ, by the smallest places that can be taken over one by one: so that one refused value does
 * not keep the others from being saved.
 */

/** The way from a value to a place in it. */
export type Path = readonly (string | number)[]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The places at which `to` differs from `from`. Rows that came, went or moved make their whole list one place. */
export function differences(from: unknown, to: unknown): Path[] {
  return found(from as Json, to as Json, [])
}

function found(from: Json | undefined, to: Json | undefined, path: Path): Path[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  if (Array.isArray(from) && Array.isArray(to)) {
    const same = from.length === to.length && from.every((row, index) => idOf(row) === idOf(to[index]))
    return same ? from.flatMap((row, index) => found(row, to[index], [...path, index])) : [path]
  }
  if (isObject(from) && isObject(to)) {
    const keys = Object.keys(from)
    // Another kind of the same thing is taken over whole.
    const same = keys.length === Object.keys(to).length && keys.every((key) => key in to) && from['kind'] === to['kind']
    return same ? keys.flatMap((key) => found(from[key], to[key], [...path, key])) : [path]
  }
  return [path]
}

/** Whether a list in `from` is shorter in `to`: something was taken away. */
export function shortened(from: unknown, to: unknown): boolean {
  if (Array.isArray(from) && Array.isArray(to)) return to.length < from.length || (to.length === from.length && from.some((row, index) => shortened(row, to[index])))
  if (!isObject(from as Json) || !isObject(to as Json)) return false
  const after = to as Record<string, unknown>
  return Object.entries(from as Record<string, unknown>).some(([key, value]) => shortened(value, after[key]))
}

/** What stands at `path`. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner === null || typeof inner !== 'object' ? undefined : (inner as Record<string | number, unknown>)[key]), value)
}

/** Puts `what` at `path` of `value`, in place where it can; gives back the value. */
export function put<T>(value: T, path: Path, what: unknown): T {
  const last = path.at(-1)
  if (last === undefined) return what as T
  const holder = at(value, path.slice(0, -1))
  if (holder !== null && typeof holder === 'object') (holder as Record<string | number, unknown>)[last] = what
  return value
}

/** A path as one word. */
export function named(path: Path): string {
  return path.join('.')
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(row: Json | undefined): Json | undefined {
  return isObject(row) ? (row['id'] ?? row['item'] ?? row['reserve']) : undefined
}
