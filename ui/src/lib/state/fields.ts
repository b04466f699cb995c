/** Which field was used last: so that what changed in a value can be told where it was typed. */

let last: { element: HTMLElement; at: number } | null = null

function used(event: Event): void {
  if (event.target instanceof HTMLElement) last = { element: event.target, at: performance.now() }
}

if (typeof document !== 'undefined') for (const kind of ['input', 'change', 'click']) document.addEventListener(kind, used, { capture: true })

/** The field used last, unless that is longer ago than what follows from it. */
export function lastField(): HTMLElement | null {
  return last && performance.now() - last.at < 1000 ? last.element : null
}

/** How a field is called on the screen. */
export function nameOfField(element: Element | null): string {
  if (!element) return ''
  const labelled = element.closest('label, .field')?.querySelector('.label, .visually-hidden')
  const written = element.getAttribute('aria-label') ?? labelled?.textContent ?? (element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent : null)
  return (written ?? element.closest('section, [role=group]')?.querySelector('h2')?.textContent ?? '').trim()
}
