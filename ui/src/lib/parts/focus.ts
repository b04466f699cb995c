/**
 * The focus never falls to the page: where what has it goes away, or is shut for good, what stands nearest takes it, as whoever
 * works by keys or by ear expects. A text field is not entered so: the next key would be typed into it, or undo its words
 * instead of the deed.
 */

interface Place {
  element: HTMLElement
  /** What it stood in: closely, the line, the list of lines, and the part of the window. */
  parent: Element | null
  line: Element | null
  list: Element | null
  region: Element | null
  /** What could take the focus there, in order, and its own rank among it. */
  stops: HTMLElement[]
  at: number
}

const stops = 'button, a[href], input[type=checkbox], input[type=radio], input[type=file], summary, [tabindex="0"]'
const regions = 'main, aside, nav, footer, header'
const lists = 'ul, ol, tbody, [role=list]'

/** So many places are remembered: a dialog over a dialog, and what opened them. */
const TRAIL = 6
/** Whoever takes the focus themselves does so by then, in milliseconds; what is shut only while it works is open again. */
const GONE_MS = 80
const SHUT_MS = 1500

/** Watches the window; `home` takes the focus where nothing is left of the place it was in. Ends with what it returns. */
export function holdFocus(home: () => void): () => void {
  let trail: Place[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const lost = () => document.activeElement === null || document.activeElement === document.body

  function enter(event: FocusEvent) {
    const element = event.target
    if (!(element instanceof HTMLElement)) return
    stop()
    trail = [placeOf(element), ...trail.filter((place) => place.element !== element)].slice(0, TRAIL)
  }

  /** Who clicks beside everything wants the focus nowhere. */
  function leave(event: FocusEvent) {
    const { target } = event
    if (event.relatedTarget || !(target instanceof HTMLElement)) return
    setTimeout(() => {
      if (lost() && usable(target)) trail = []
    })
  }

  function look() {
    const last = trail[0]?.element
    if (!last || !lost()) return
    if (usable(last)) {
      if (timer !== undefined) last.focus({ preventScroll: true })
      return stop()
    }
    timer ??= setTimeout(settle, last.isConnected ? SHUT_MS : GONE_MS)
  }

  function settle() {
    stop()
    if (!lost()) return
    for (const place of trail) {
      const found = usable(place.element) ? place.element : nearest(place)
      if (found) return take(found)
      const opened = place.region === null || place.region.matches('dialog')
      if (place.region?.isConnected) return take(headOf(place.region))
      // A dialog goes back to where it was opened; another screen begins at its head.
      if (!opened) break
    }
    home()
  }

  function stop() {
    clearTimeout(timer)
    timer = undefined
  }

  document.addEventListener('focusin', enter)
  document.addEventListener('focusout', leave)
  const watch = new MutationObserver(look)
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] })
  return () => {
    stop()
    watch.disconnect()
    document.removeEventListener('focusin', enter)
    document.removeEventListener('focusout', leave)
  }
}

function placeOf(element: HTMLElement): Place {
  const region = element.closest('dialog') ?? element.closest(regions)
  const found = region ? [...region.querySelectorAll<HTMLElement>(`${stops}, input, textarea, select`)] : []
  return { element, parent: element.parentElement, line: element.closest('li, tr'), list: element.closest(lists), region, stops: found, at: found.indexOf(element) }
}

/** What came in its place; where its line went with it, the same of the next line; else whatever stands next. */
function nearest({ element, parent, line, list, stops: all, at }: Place): HTMLElement | undefined {
  const came = parent?.isConnected ? [...parent.querySelectorAll<HTMLElement>(stops)].find((one) => !all.includes(one) && usable(one)) : undefined
  if (came) return came
  const order = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()].filter((one) => one.matches(stops) && usable(one))
  const same = (one: Element) => list?.contains(one) && one.tagName === element.tagName && one.className === element.className
  return (line && !line.isConnected && list?.isConnected ? order.find(same) : undefined) ?? order[0]
}

function headOf(region: Element): HTMLElement {
  const head = region.querySelector<HTMLElement>('h1, h2, h3') ?? (region as HTMLElement)
  if (!head.matches(stops)) head.tabIndex = -1
  return head
}

function take(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  if (element.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' })
}

function usable(element: HTMLElement): boolean {
  if (!element.isConnected || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false
  // Beside an open dialog nothing can be reached.
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  return !dialog || dialog.contains(element)
}
