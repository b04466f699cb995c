/** The way to the phone link: in the shell beside the core, in tests on the same server. */

import { invoke } from '@tauri-apps/api/core'
import type { PhoneCall } from '../bindings'
import { isProblem, Refusal } from './backend'

/** Makes a call to the phone link; fails with a `Refusal`. */
export async function askPhone<T>(call: PhoneCall): Promise<T> {
  if (!('__TAURI_INTERNALS__' in window)) return askServer<T>(call)
  try {
    return await invoke<T>('phone', { call })
  } catch (failure) {
    throw isProblem(failure) ? new Refusal(failure) : failure
  }
}

async function askServer<T>(call: PhoneCall): Promise<T> {
  const answer = await fetch('/phone', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(call),
  })
  const value: unknown = await answer.json().catch(() => undefined)
  if (answer.ok) return value as T
  if (isProblem(value)) throw new Refusal(value)
  throw new Error(`HTTP ${answer.status}`)
}
