import type { Backend } from './backend'
import { HttpBackend } from './http'
import { TauriBackend } from './tauri'

export { Refusal, refusalOf, type Backend, type Drag, type FileKind, type Taken } from './backend'
export { accepted, several } from './browser'

export const backend: Backend = '__TAURI_INTERNALS__' in window ? new TauriBackend() : new HttpBackend()
