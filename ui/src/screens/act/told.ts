/** How the list of findings is told: many advices of one kind as one line, which leads to the first of them. */

import type { FindingView } from '../../lib/bindings'

/** More than this of one kind are told as one. */
const most = 3

export interface Told {
  finding: FindingView
  /** How many others of the same kind it stands for. */
  alike: number
}

/** What blocks is told one by one, because each is to be put right; advice of one kind is put together. */
export function told(findings: FindingView[]): Told[] {
  const kinds = new Map<string, FindingView[]>()
  for (const finding of findings) if (!finding.blocks) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding])
  return findings.flatMap((finding) => {
    const kind = kinds.get(finding.code) ?? []
    if (finding.blocks || kind.length <= most) return [{ finding, alike: 0 }]
    return kind[0] === finding ? [{ finding, alike: kind.length - 1 }] : []
  })
}
