/** What the client decides on an item: each by word, shape, colour and one key. */

import type { ItemDecision } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/icons'

export const decisions: { decision: ItemDecision; key: string; icon: IconName; style: string }[] = [
  { decision: 'accepted', key: 'A', icon: 'check', style: 'ok' },
  { decision: 'accepted_with_reserve', key: 'R', icon: 'flag', style: 'reserve' },
  { decision: 'refused', key: 'X', icon: 'cross', style: 'refused' },
  { decision: 'not_inspected', key: 'N', icon: 'dash', style: 'unseen' },
]
