/** On paper: the pages go to the program that the system has for PDF, which prints them. */

import { backend } from '../backend'
import type { PagesView } from '../bindings'
import { t } from '../text/index.svelte'
import { actFileName } from './files'
import { session } from './session.svelte'

/** Prints the act that is open: an issued one as it is kept, a draft as it would be now. */
export async function printAct(): Promise<void> {
  const view = session.act
  if (!view || !backend.shell || !(await session.flush())) return
  try {
    const address = view.has_file ? `act/${view.act.id}/pdf` : `preview/${(await session.call<PagesView>({ call: 'preview', act: view.act.id })).key}/pdf`
    await backend.shell.print(address, view.has_file ? actFileName(view) : `${view.title}.pdf`)
    session.tell('done', t('print-opened'))
  } catch (failure) {
    session.tellProblem(failure)
  }
}
