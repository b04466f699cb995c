/**
 * The order of the chain: what was issued by the moment of its issue, objections on the day they came in, drafts last.
 *
 * An objection has a day and no hour: it stands after what was issued on that day, yet before the agreement that settles it.
 */

import type { ActId, ActLine, Objection, ObjectionId } from '../bindings'
import { today } from '../text/moment'

export type Link = { key: string; act: ActLine; objection?: undefined } | { key: string; objection: Objection; act?: undefined }

/** `settles` tells which objection an agreement comes from. */
export function inOrder(acts: ActLine[], objections: Objection[], settles: (act: ActId) => ObjectionId | null): Link[] {
  const moment = (act: ActLine) => (act.status === 'draft' ? Infinity : Date.parse(act.at))
  const links: Link[] = acts
    .toSorted((one, other) => {
      const [a, b] = [moment(one), moment(other)]
      return a === b ? 0 : a - b
    })
    .map((act) => ({ key: act.id, act }))
  for (const objection of objections) {
    const after = links.findIndex(
      (link) =>
        (link.act && (link.act.status === 'draft' || settles(link.act.id) === objection.id || comesAfter(link.act.at, objection.received_on))) ||
        (link.objection && objection.received_on && (!link.objection.received_on || link.objection.received_on > objection.received_on)),
    )
    links.splice(after < 0 ? links.length : after, 0, { key: objection.id, objection })
  }
  return links
}

/** Whether a moment lies on a later day than `day`; never where the day is not known. */
function comesAfter(at: string, day: string | null): boolean {
  return day !== null && today(new Date(at)) > day
}
