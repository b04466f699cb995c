/** Deadlines in groups: overdue, this week, this month, later, without a day. */

import type { DeadlineView } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/Icon.svelte'
import { session } from '../../lib/state/session.svelte'

export const groups = ['overdue', 'week', 'month', 'later', 'undated'] as const
export type Group = (typeof groups)[number]

export function groupOf(deadline: Pick<DeadlineView, 'days'>): Group {
  if (deadline.days === null) return 'undated'
  if (deadline.days < 0) return 'overdue'
  if (deadline.days <= 7) return 'week'
  return deadline.days <= 31 ? 'month' : 'later'
}

export const shapes: Record<DeadlineView['kind'], IconName> = {
  repair: 'flag',
  answer_awaited: 'clock',
  answer_owed: 'pen',
  step: 'right',
  visit: 'open',
  end: 'folder',
  retention: 'sum',
  guarantee: 'seal',
  payment: 'sum',
  unsigned: 'pen',
}

/** Opens what a deadline lies in. */
export function open(deadline: DeadlineView): void {
  if (deadline.act) session.go({ screen: 'act', act: deadline.act })
  else if (deadline.objection) session.go({ screen: 'objection', dossier: deadline.dossier, objection: deadline.objection })
  else if (deadline.kind === 'payment' || deadline.kind === 'answer_awaited') session.go({ screen: 'records', dossier: deadline.dossier })
  else session.go({ screen: 'dossier', dossier: deadline.dossier })
}
