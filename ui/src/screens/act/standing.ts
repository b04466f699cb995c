/** Where a reserve stands, by shape and colour; the word comes from the catalogue. */

import type { ReserveStanding } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/icons'

export interface Standing {
  icon: IconName
  style: 'ok' | 'reserve' | 'unseen'
  /** Whether anything remains to be done or agreed. */
  open: boolean
}

const standings: Record<ReserveStanding, Standing> = {
  open: { icon: 'flag', style: 'reserve', open: true },
  contested: { icon: 'warning', style: 'reserve', open: true },
  lifted_in_part: { icon: 'dash', style: 'reserve', open: true },
  settled: { icon: 'check', style: 'ok', open: false },
  lifted: { icon: 'check', style: 'ok', open: false },
}

export function standingOf(standing: ReserveStanding): Standing {
  return standings[standing]
}
