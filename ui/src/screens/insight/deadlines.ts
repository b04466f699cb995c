/** Deadlines in groups: overdue, this week, this month, later, without a day. */

import type { DeadlineView } from '../../lib/bindings'
import type { IconName } from '../../lib/parts/icons'

export const groups = ['overdue', 'week', 'month', 'later', 'undated'] as const
export type Group = (typeof groups)[number]

export function groupOf(deadline: Pick<DeadlineView, 'days'>): Group {
  if (deadline.days === null) return 'undated'
  if (deadline.days < 0) return 'overdue'
  if (deadline.days <= 7) return 'week'
  return deadline.days <= 31 ? 'month' : 'later'
}

/** How far a day is, in the unit that people would use: key of the catalogue and number. */
export function distance(days: number): { key: string; count: number } {
  const far = Math.abs(days)
  const late = days < 0 ? 'late' : 'in'
  if (far >= 730) return { key: `deadline-${late}-years`, count: Math.round(far / 365.25) }
  if (far >= 62) return { key: `deadline-${late}-months`, count: Math.round(far / 30.44) }
  return { key: `deadline-${late}-days`, count: far }
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
