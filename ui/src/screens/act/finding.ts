/** Where on the screen a finding is put right. */

import type { ActKind, DayName, FindingView, MissingCode } from '../../lib/bindings'

export interface Place {
  screen: 'act' | 'dossier' | 'settings'
  /** Id of the section. */
  section: string
  /** Id of the field, or of the element that holds it. */
  field: string
}

/** The part of each kind of act that holds its facts, its dates and its sums. */
const facts: Partial<Record<ActKind, string>> = { notice: 's-facts', statement: 's-visit', termination: 's-subject' }
const dates: Partial<Record<ActKind, string>> = { support_notice: 's-proposal', agreement: 's-effects', notice: 's-effects', statement: 's-proposed' }
const sums: Partial<Record<ActKind, string>> = {
  support_notice: 's-proposal',
  agreement: 's-effects',
  notice: 's-effects',
  reception: 's-money',
  termination: 's-items',
}

/** Where each day stands that can be out of order. */
const dayPlaces: Partial<Record<DayName, Place>> = {
  'contract-signed': { screen: 'dossier', section: '', field: 'contract-date' },
  'works-start': { screen: 'dossier', section: '', field: 'contract-start' },
  'works-end': { screen: 'dossier', section: '', field: 'contract-end' },
  visit: { screen: 'act', section: 's-visit', field: 'visit-date' },
  'visit-end': { screen: 'act', section: 's-visit', field: 'visit-to' },
  completion: { screen: 'act', section: 's-decision', field: 'completed-on' },
  effect: { screen: 'act', section: 's-decision', field: 'effective-on' },
  inspection: { screen: 'act', section: 's-subject', field: 'support-inspected' },
  appointment: { screen: 'act', section: 's-visit', field: 'appointment' },
  'other-appointment': { screen: 'act', section: 's-visit', field: 'appointment-or' },
  proposed: { screen: 'act', section: 's-proposed', field: 'proposed' },
  'announced-end': { screen: 'act', section: 's-effects', field: 'notice-end' },
  agreed: { screen: 'act', section: 's-effects', field: 'agreement-date' },
  'new-end': { screen: 'act', section: 's-effects', field: 'agreement-end' },
  'termination-effect': { screen: 'act', section: 's-subject', field: 'terminated-on' },
  'formal-notice': { screen: 'act', section: 's-money', field: 'penalty-notice' },
  'delay-counted': { screen: 'act', section: 's-money', field: 'penalty-until' },
  'letter-dated': { screen: 'act', section: 's-sending', field: 'sending-date' },
}

/** Findings on a value that stands there and cannot be meant; all others ask for what is missing, or for a decision. */
const wrong: ReadonlySet<MissingCode> = new Set<MissingCode>([
  'visit-order', 'visit-ahead', 'date-order', 'date-ahead', 'deadline-order', 'convocation-order', 'guarantee-order',
  'completed-before-works', 'completed-after-visit', 'postponed-before-visit', 'effect-before-works', 'release-before-effect',
  'end-before-works', 'termination-before-letter', 'repair-before-agreement', 'lifting-order',
  'retention-too-high', 'retention-above-whole', 'negative-amount', 'negative-days', 'sum-too-large', 'paid-too-much', 'penalty-too-high',
  'reduction-above-item', 'reduction-share', 'penalty-days', 'price-share-too-high',
])

/** What is wrong with values, by the id of the field; what blocks is told before what only warns. */
export function toldByField(findings: FindingView[], kind: ActKind): Map<string, FindingView> {
  const told = new Map<string, FindingView>()
  for (const finding of findings) {
    if (!wrong.has(finding.code)) continue
    const { screen, section, field } = placeOf(finding, kind)
    if (screen === 'act' && field !== section && !(told.get(field)?.blocks ?? false)) told.set(field, finding)
  }
  return told
}

export function placeOf(finding: Pick<FindingView, 'code' | 'item' | 'reserve' | 'number'> & { days?: DayName[] }, kind: ActKind): Place {
  const named = finding.days?.map((day) => placeOfDay(day, finding.number, kind)).find((place) => place !== undefined)
  if (named) return named
  const on = (section: string, field: string | undefined = section): Place => ({ screen: 'act', section, field })
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
    case 'reserve-on-accepted':
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
    case 'all-items-refused':
    case 'nothing-inspected':
    case 'refused-though-accepted':
      return on('s-decision')
    case 'refusal-reasons':
      return on('s-decision', 'refusal-reasons')
    case 'visit':
    case 'visit-ahead':
      return on('s-visit', 'visit-date')
    case 'visit-order':
      return on('s-visit', 'visit-to')
    case 'visit-before-works':
      return on('s-visit', 'before-works')
    case 'convocation-after-visit':
      return on('s-visit', 'convocation')
    case 'completed-before-works':
    case 'completed-after-visit':
      return on('s-decision', 'completed-on')
    case 'postponed-before-visit':
      return on('s-decision', 'postponed-to')
    case 'effect-before-works':
      return on('s-decision', 'effective-on')
    case 'release-before-effect':
      return on('s-money', 'retention-released')
    case 'guarantee-order':
      return on('s-guarantees', `guarantee-${finding.number ?? 1}-until`)
    case 'guarantee-reason':
    case 'guarantee-name':
      return on('s-guarantees')
    case 'termination-before-letter':
      return on('s-subject', 'terminated-on')
    case 'client-absent':
      return on('s-visit', 'attendance')
    case 'convocation':
      return on('s-visit', 'convocation')
    case 'sum-too-large':
    case 'price-below-nothing':
      return on(sums[kind] ?? 's-subject', kind === 'agreement' ? 'agreement-price' : undefined)
    case 'reserve-reduction':
      return on('s-items', `reserve-${reserve}-reduction`)
    case 'reductions-too-high':
      return on('s-money', 'add-reduction')
    case 'reduction-above-item':
    case 'reduction-share':
      return on('s-money', `reduction-${finding.number ?? 1}-sum`)
    case 'estimate-left':
      return kind === 'agreement' ? on('s-effects', 'agreement-price') : { screen: 'dossier', section: 'd-estimate', field: 'd-estimate' }
    case 'penalty-too-high':
      return on('s-money', 'penalties-sum')
    case 'penalty-basis':
    case 'penalty-unfounded':
      return on('s-money')
    case 'paid-too-much':
      return kind === 'termination' ? on('s-items', 'termination-paid') : on('s-money', 'money-paid')
    case 'penalty-days':
      return on('s-money', 'penalty-late')
    case 'termination-line-too-high':
      return on('s-items')
    case 'adjustment-label':
    case 'adjustment-too-high':
      return on('s-items', 'add-adjustment')
    case 'retention-too-high':
    case 'retention-above-whole':
    case 'retention-above-law':
      return on('s-money', 'retention-rate')
    case 'negative-amount':
      if (finding.item) return on('s-items', item)
      if (kind === 'support_notice') return on('s-proposal', 'support-repair-price')
      if (kind === 'termination') return on('s-items', finding.number ? `termination-${finding.number}-amount` : 'termination-paid')
      return on(sums[kind] ?? 's-subject')
    case 'rule-reason':
    case 'rule-twice':
      return { screen: 'dossier', section: 'd-rules', field: 'd-rules' }
    case 'deposit-above-price':
      return { screen: 'dossier', section: '', field: 'contract-deposit' }
    case 'contract-dates':
      return { screen: 'dossier', section: '', field: 'contract-start' }
    case 'price-share':
    case 'price-share-too-high':
      return on('s-money', 'money-share')
    case 'price-missing':
    case 'price-differs-from-items':
      return { screen: 'dossier', section: '', field: 'contract-price' }
    case 'statement-present':
    case 'statement-not-present':
      return on('s-visit', 'attendance')
    case 'statement-signed':
      return on('s-visit', 'unsigned-act')
    case 'departs-in-price':
    case 'departs-in-time':
    case 'departs-in-remedy':
      return on('s-effects', 'agreement-departure')
    case 'client-is-contractor':
    case 'signatories':
    case 'client-signatory':
    case 'signatory-name':
    case 'signatory-twice':
      return on('s-signatories')
    case 'contractor-signatory':
      return on('s-signatories', 'add-signatory')
    case 'agreement-subject':
      return on('s-subject', 'agreement-subject')
    case 'agreement-terms':
      return on('s-subject', 'agreement-terms')
    case 'added-item-name':
    case 'added-items-price':
    case 'added-items-differ':
      return on('s-effects', 'add-added')
    case 'days-too-many':
    case 'negative-days':
      return kind === 'support_notice' ? on('s-proposal', 'support-repair-days') : on(dates[kind] ?? 's-subject')
    case 'date-order':
    case 'date-ahead':
    case 'end-before-works':
    case 'agreed-ahead':
    case 'end-contradicted':
    case 'overrun-price':
    case 'remedy-sign':
    case 'repair-charged':
    case 'repair-before-agreement':
      return on(dates[kind] ?? 's-subject')
    case 'support-defects':
      return on('s-defects', 'add-defect')
    case 'support-defect-what':
      return on('s-defects', `defect-${finding.number ?? 1}`)
    case 'support-consequence':
      return on('s-defects', 'support-consequence')
    case 'support-choice':
      return on('s-choice', 'support-choice')
    case 'support-proposal':
      return on('s-proposal', 'support-proposal')
    case 'photo':
      return on(kind === 'statement' ? 's-items' : 's-defects', kind === 'statement' ? 'statement-exhibits' : 'support-exhibits')
    case 'facts':
      return on(facts[kind] ?? 's-subject', `${kind}-facts`)
    case 'asked':
      return on('s-steps', 'notice-asked')
    case 'answer-by':
      return on(kind === 'notice' ? 's-steps' : 's-proposal', 'answer-by')
    case 'letter-date':
      return on('s-sending', 'sending-date')
    case 'letter-to':
      return on('s-addressee', 'letter-to')
    case 'letter-subject':
      return on('s-subject', 'letter-subject')
    case 'letter-body':
    case 'letter-placeholder':
      return kind === 'termination' ? on('s-letter', 'termination-body') : on('s-subject', 'letter-body')
    case 'convocation-at':
      return on('s-visit', 'appointment')
    case 'convocation-order':
      return on('s-sending', 'sending-date')
    case 'lifting-lines':
      return on('s-lines')
    case 'lifting-decision':
      return on('s-lines', `lifting-${reserve}`)
    case 'lifting-done':
      return on('s-lines', `lifting-${reserve}-done`)
    case 'lifting-order':
      return on('s-lines', `lifting-${reserve}-done-on`)
    case 'lifting-deadline':
      return on('s-lines', `lifting-${reserve}-deadline`)
    case 'lifting-photo':
      return on('s-lines', `after-${reserve}`)
    case 'retention-while-open':
      return on('s-remarks', 'retention-release')
    case 'corrects':
      return on('s-subject', 'corrects')
    case 'corrections':
      return on('s-corrections', 'add-correction')
    case 'correction-quote':
      return on('s-corrections', `correction-${finding.number ?? 1}-stands`)
    case 'correction-reads':
      return on('s-corrections', `correction-${finding.number ?? 1}-reads`)
    case 'statement-convocation':
      return on('s-visit', 'convocation')
    case 'statement-reasons':
      return on('s-subject', 'statement-client')
    case 'witness':
      return on('s-signatories', 'add-signatory')
    case 'reserve-kind':
      return on('s-items', `reserve-${reserve}-kind`)
    case 'support-uncited':
    case 'support-too-late':
    case 'support-doubtful':
      return on('s-items', `reserve-${reserve}-answer`)
    case 'rectification-text':
      return on('s-corrections', 'add-correction')
    case 'termination-unwarned':
    case 'termination-ground':
      return on('s-subject', 'termination-ground')
    case 'termination-date':
      return on('s-subject', 'terminated-on')
    case 'stated-reason':
      return on('s-money', 'penalties-stated-reason')
    case 'deduction-reason':
      return on('s-money', 'penalty-basis')
    default:
      return on('s-subject')
  }
}

/** The days of rows have no place of their own but that of their row; that of an answer depends on the act. */
function placeOfDay(day: DayName, row: number | null, kind: ActKind): Place | undefined {
  if (day === 'answer-by') return { screen: 'act', section: kind === 'notice' ? 's-steps' : 's-proposal', field: 'answer-by' }
  if (day === 'guarantee-start') return { screen: 'act', section: 's-guarantees', field: `guarantee-${row ?? 1}-from` }
  if (day === 'step-due') return { screen: 'act', section: 's-steps', field: `step-${row ?? 1}-due` }
  return dayPlaces[day]
}
