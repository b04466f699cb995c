/** How the files are named that leave the program. */

import type { ActView } from '../bindings'

/** An issued act: its number and the client, without what a system of files refuses. */
export function actFileName(view: ActView): string {
  return `${view.number} ${view.dossier.dossier.client.name}`.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim() + '.pdf'
}
