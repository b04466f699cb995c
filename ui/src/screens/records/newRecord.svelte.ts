/** The entry that is being written: it stays as typed when one looks something up on another screen. */

import type { RecordBody } from '../../lib/bindings'

export interface NewRecord {
  dossier: string
  body: RecordBody
  date: string
  time: string
}

class Draft {
  entry: NewRecord | null = $state(null)
}

export const writing = new Draft()
