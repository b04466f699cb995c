/** The rules that a contract can change, and the form in which each value is written. */

import type { RuleChange } from '../../lib/bindings'

export type RuleName = RuleChange['rule']
export type RuleForm = 'fraction' | 'yes_no' | 'count' | 'rate' | 'money' | 'units' | 'share' | 'causes' | 'rise' | 'guarantee'

/** In the order in which people read them. */
export const ruleForms: Record<RuleName, RuleForm> = {
  delay_rate: 'fraction',
  delay_cap: 'fraction',
  delay_after_notice: 'yes_no',
  delay_units: 'units',
  delay_share_of: 'share',
  delay_deducts: 'causes',
  late_repair_rate: 'fraction',
  late_repair_cap: 'fraction',
  late_repair_after_notice: 'yes_no',
  repair_days: 'count',
  retention_highest: 'rate',
  retention_years: 'count',
  guarantee_years: 'guarantee',
  guarantees_start_the_day_after: 'yes_no',
  warranty_months: 'count',
  claim_years: 'count',
  claim_years_immovable: 'count',
  firm_price_raised_by: 'rise',
  estimate_warn_at: 'fraction',
  estimate_old_price_stands: 'yes_no',
  written_proof_above: 'money',
}

export const ruleNames = Object.keys(ruleForms) as RuleName[]

/** A change of this rule that says nothing yet. */
export function unsaid(rule: RuleName): RuleChange {
  switch (ruleForms[rule]) {
    case 'yes_no':
      return { rule, value: true } as RuleChange
    case 'units':
      return { rule: 'delay_units', value: ['day'] }
    case 'share':
      return { rule: 'delay_share_of', value: 'order' }
    case 'causes':
      return { rule: 'delay_deducts', value: ['client', 'other_trades', 'weather', 'force_majeure', 'agreed_extension'] }
    case 'rise':
      return { rule: 'firm_price_raised_by', value: 'written_order' }
    case 'guarantee':
      return { rule: 'guarantee_years', value: { name: 'guarantee-completion', years: 1 } }
    default:
      return { rule, value: null } as RuleChange
  }
}

/** A share of the price as clauses write it: `1/3000`, `3 %`; undefined for what is none. */
export function readFraction(text: string): string | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '')
  if (bare === '') return null
  const fraction = /^(\d{1,7})\/(\d{1,7})$/.exec(bare)
  if (fraction) {
    const [above, below] = [Number(fraction[1]), Number(fraction[2])]
    return below > 0 && below <= 1_000_000 && above <= below ? `${above}/${below}` : undefined
  }
  const percent = /^(\d{1,3})(?:[.,](\d{1,2}))?%$/.exec(bare)
  if (!percent) return undefined
  const decimals = percent[2] ?? ''
  const [above, below] = [Number(percent[1]! + decimals), 100 * 10 ** decimals.length]
  return above <= below ? `${above}/${below}` : undefined
}
