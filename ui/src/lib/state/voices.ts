/** What an objection takes over from the reserve that it is about: both voices, the item, and what was found of the cause. */

import type { Answerable, Cause, Objection, Reserve } from '../bindings'

const causeOf: Partial<Record<Answerable, Cause>> = { contractor: 'workmanship', existing_support: 'support', other_trade: 'other_trade' }

/** The fields that are still empty, filled from `reserve`. */
export function voicesOf(reserve: Reserve, objection: Objection): Partial<Objection> {
  const { answerable, support_notice: notice } = reserve
  return {
    item: objection.item ?? reserve.item,
    client_words: objection.client_words || reserve.client_words,
    contractor_words: objection.contractor_words || reserve.contractor_words,
    cause: objection.cause ?? (answerable ? (causeOf[answerable] ?? null) : null),
    warned_by: notice && !objection.warned_by.includes(notice) ? [...objection.warned_by, notice] : objection.warned_by,
  }
}
