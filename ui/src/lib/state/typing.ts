/**
 * Who undoes: a field in which something was typed undoes its own words first; in one that stands as it was when the focus came
 * to it, the keys are those of the window.
 */

const fields = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select'

let field: EventTarget | null = null
/** What stood there before anything was typed. */
let before = ''
let typed = false
/** The field took its own typing back, and can do it again. */
let tookBack = false

const written = (target: EventTarget | null) => (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '')

function arrived(event: Event): void {
  field = event.target
  before = written(field)
  typed = tookBack = false
}

/** The window may have written there since: what stands before the first letter counts. */
function begun(event: Event): void {
  if (event.target !== field) arrived(event)
  if (!typed && !tookBack) before = written(event.target)
}

function changed(event: Event): void {
  typed = event.target === field && written(field) !== before
  tookBack = event instanceof InputEvent && event.inputType === 'historyUndo'
}

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', arrived, { capture: true })
  document.addEventListener('beforeinput', begun, { capture: true })
  document.addEventListener('input', changed, { capture: true })
}

/** Whether keys pressed there may write. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(fields)
}

/** Whether undoing or redoing there is the field’s own: its typing, or all of it in a dialog that asks for something else. */
export function undoesItself(target: EventTarget | null, direction: 'undo' | 'redo'): boolean {
  if (!isField(target) || !(target instanceof HTMLElement)) return false
  if (target.closest('dialog') && !target.closest('#viewer')) return true
  return target === field && (typed || (direction === 'redo' && tookBack))
}
