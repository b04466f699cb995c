/** What is known of an exhibit, as rows of a name and a value. */

import type { ExhibitView } from '../../lib/bindings'
import { duration, moment, size, t } from '../../lib/text/index.svelte'
import { clock } from './still'

export function exhibitFacts(view: ExhibitView): [string, string][] {
  const exhibit = view.exhibit
  const rows: [string, string][] = [
    [t('fact-captured'), view.captured],
    [t('fact-grade'), view.grade],
    [t('fact-received'), moment(exhibit.received)],
  ]
  if (exhibit.extract) rows.unshift([t('fact-extract'), t('extract-of', { number: exhibit.extract.number, time: clock(exhibit.extract.at_ms) })])
  if (exhibit.modified) rows.push([t('fact-modified'), moment(exhibit.modified)])
  if (exhibit.device) rows.push([t('fact-device'), exhibit.device])
  if (exhibit.width && exhibit.height) rows.push([t('fact-dimensions'), `${exhibit.width} × ${exhibit.height}`])
  if (exhibit.duration_ms !== null) rows.push([t('fact-duration'), duration(exhibit.duration_ms)])
  if (exhibit.position)
    rows.push([t('fact-position'), `${(exhibit.position.latitude_e7 / 1e7).toFixed(5)}, ${(exhibit.position.longitude_e7 / 1e7).toFixed(5)}`])
  rows.push([t('fact-file'), `${exhibit.file_name}, ${size(exhibit.bytes)}`], [t('fact-hash'), exhibit.sha256])
  return rows.filter(([, value]) => value)
}
