/**
 * How the window is seen: the site mode for full sunlight, colours and the size of the text. They are this machine’s own, and kept
 * beside its window.
 */

const KEY = 'display'
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
/** Sizes of the text, in percent of the usual one. */
export const textSizes = ['100', '115', '130', '150', '200'] as const
export type TextSize = (typeof textSizes)[number]

function kept(what: string): string | null {
  try {
    return localStorage.getItem(what)
  } catch {
    return null
  }
}

function keep(what: string, value: string): void {
  try {
    localStorage.setItem(what, value)
  } catch {
    // It holds for as long as the window is open.
  }
}

const oneOf = <T extends string>(all: readonly T[], value: string | null, usual: T): T => all.find((one) => one === value) ?? usual

/** The rules for the dark, which the sheet leaves to the system. */
function darkRules(): CSSMediaRule[] {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'))
}

class Display {
  #site = $state(kept(KEY) === 'site')
  #theme = $state<Theme>(oneOf(themes, kept('theme'), 'system'))
  #text = $state<TextSize>(oneOf(textSizes, kept('text-size'), '100'))
  #dark: CSSMediaRule[] | null = null

  get site(): boolean {
    return this.#site
  }

  get theme(): Theme {
    return this.#theme
  }

  set theme(theme: Theme) {
    this.#theme = theme
    keep('theme', theme)
    this.apply()
  }

  get textSize(): TextSize {
    return this.#text
  }

  set textSize(size: TextSize) {
    this.#text = size
    keep('text-size', size)
    this.apply()
  }

  /** Puts what was chosen before on the page. */
  apply(): void {
    const root = document.documentElement
    root.toggleAttribute('data-site', this.#site)
    root.style.fontSize = this.#text === '100' ? '' : `${this.#text}%`
    root.style.colorScheme = this.#site || this.#theme === 'system' ? '' : this.#theme
    if (this.#theme === 'system' && !this.#dark) return
    this.#dark ??= darkRules()
    for (const rule of this.#dark) rule.media.mediaText = this.#theme === 'system' ? '(prefers-color-scheme: dark)' : this.#theme === 'dark' ? 'all' : 'not all'
  }

  toggleSite(): void {
    this.#site = !this.#site
    this.apply()
    keep(KEY, this.#site ? 'site' : 'desk')
  }
}

export const display = new Display()
