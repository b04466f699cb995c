/** What the client decides on a reserve at its lifting: each by word, shape, colour and one key. */

import type { LiftingDecision } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/icons'

export const liftingChoices: { decision: LiftingDecision; key: string; icon: IconName; style: string }[] = [
  { decision: 'lifted', key: 'L', icon: 'check', style: 'ok' },
  { decision: 'in_part', key: 'P', icon: 'dash', style: 'reserve' },
  { decision: 'kept', key: 'M', icon: 'flag', style: 'refused' },
]
