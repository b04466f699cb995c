/** Where on the screen a finding is put right. */

import type { FindingView } from '../../lib/bindings'

export interface Place {
  screen: 'act' | 'dossier' | 'settings'
  /** Id of the section. */
  section: string
  /** Id of the field, or of the element that holds it. */
  field: string
}

export function placeOf(finding: Pick<FindingView, 'code' | 'item' | 'reserve'>): Place {
  const on = (section: string, field = section): Place => ({ screen: 'act', section, field })
  const reserve = finding.reserve ?? ''
  const item = `item-${finding.item ?? ''}`
  switch (finding.code) {
    case 'client':
      return { screen: 'dossier', section: '', field: 'client-name' }
    case 'contractor':
      return { screen: 'settings', section: '', field: 'contractor-name' }
    case 'items':
    case 'reserves':
      return on('s-items')
    case 'item-decision':
    case 'item-not-inspected':
    case 'reserve-for-item':
      return on('s-items', item)
    case 'reserve-text':
      return on('s-items', `reserve-${reserve}-client`)
    case 'deadline-order':
    case 'reserve-deadline':
      return on('s-items', `reserve-${reserve}-deadline`)
    case 'reserve-exhibit':
      return on('s-items', `reserve-${reserve}-exhibits`)
    case 'reserve-answer':
      return on('s-items', `reserve-${reserve}-answer`)
    case 'contested-reason':
      return on('s-items', `reserve-${reserve}-contractor`)
    case 'exhibit-caption':
    case 'exhibits-outside':
      return on('s-items', 'add-files')
    case 'decision':
    case 'decision-contradicted':
      return on('s-decision')
    case 'refusal-reasons':
      return on('s-decision', 'refusal-reasons')
    case 'visit':
    case 'visit-order':
    case 'visit-before-works':
      return on('s-visit', 'visit-date')
    case 'client-absent':
      return on('s-visit', 'attendance')
    case 'convocation':
      return on('s-visit', 'convocation')
    case 'sum-too-large':
      return on('s-money')
    case 'retention-too-high':
      return on('s-money', 'retention-rate')
    case 'negative-amount':
      return finding.item ? on('s-items', item) : on('s-money')
    case 'signatories':
    case 'client-signatory':
    case 'signatory-name':
      return on('s-signatories')
    case 'agreement-subject':
      return on('s-subject', 'agreement-subject')
    case 'agreement-terms':
      return on('s-subject', 'agreement-terms')
  }
}
