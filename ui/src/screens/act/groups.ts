/** The findings of an act by the part of its paper, or the place outside it, where each is put right. */

import type { ActBody, FindingView } from '../../lib/bindings'
import { placeOf } from './finding'
import { sectionsOf } from './sections'
import { told, type Told } from './told'

export interface FindingGroup {
  /** Key of its title. */
  title: string
  list: Told[]
  /** How many findings it tells, those told as one counted each. */
  count: number
}

/** What concerns pieces is put right beside the paper. */
const ofExhibits = ['exhibit-caption', 'exhibits-outside']

/** In the order of the paper; what lies outside it comes last. */
export function grouped(findings: FindingView[], body: ActBody): FindingGroup[] {
  const sections = sectionsOf(body)
  const titleOf = (finding: FindingView) => {
    const place = placeOf(finding, body.kind)
    if (ofExhibits.includes(finding.code)) return 'exhibits'
    if (place.screen !== 'act') return place.screen === 'settings' ? 'settings' : 'findings-dossier'
    return sections.find((section) => section.id === place.section)?.title ?? 'findings-other'
  }
  const order = [...new Set(sections.map((section) => section.title)), 'findings-other', 'exhibits', 'findings-dossier', 'settings']
  return order.flatMap((title) => {
    const own = findings.filter((finding) => titleOf(finding) === title)
    return own.length ? [{ title, list: told(own), count: own.length }] : []
  })
}
