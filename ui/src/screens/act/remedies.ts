/** What can be agreed for a defect, in the words of the screen. */

import type { Remedy } from '../../lib/bindings'
import { t } from '../../lib/text/index.svelte'

const all: Remedy[] = ['repair', 'redo', 'price_reduction', 'third_party_repair', 'gesture', 'refusal', 'extra_work', 'new_date']

export const remedies = (none = t('remedy-none')) => [{ value: '' as const, label: none }, ...all.map((value) => ({ value, label: t(`remedy-${value}`) }))]
