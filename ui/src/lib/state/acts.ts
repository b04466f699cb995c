/** The kinds of act as the window shows them: grouped as a site meets them, each with its shape. */

import type { ActKind } from '../bindings'
import type { IconName } from '../parts/icons'

export const actIcons: Record<ActKind, IconName> = {
  support_notice: 'warning',
  agreement: 'pen',
  notice: 'clock',
  convocation: 'calendar',
  reception: 'check',
  lifting: 'flag',
  rectification: 'undo',
  statement: 'search',
  letter: 'envelope',
  termination: 'cross',
}

export const actGroups: { title: string; kinds: (ActKind | 'objection')[] }[] = [
  { title: 'group-before', kinds: ['support_notice'] },
  { title: 'group-during', kinds: ['agreement', 'notice', 'objection'] },
  { title: 'group-reception', kinds: ['convocation', 'reception', 'statement'] },
  { title: 'group-after', kinds: ['lifting', 'rectification'] },
  { title: 'group-letters', kinds: ['letter', 'termination'] },
]
