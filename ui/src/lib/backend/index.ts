import type { Backend } from './backend'
import { HttpBackend } from './http'
import { sparing } from './sharing'
import { TauriBackend } from './tauri'

export { Refusal, refusalOf, type Backend, type Drag, type FileKind, type Taken } from './backend'
export { accepted, several } from './browser'

const core: Backend = '__TAURI_INTERNALS__' in window ? new TauriBackend() : new HttpBackend()
core.call = sparing(core.call.bind(core))

export const backend = core
