/** How the window is seen: the site mode, for full sunlight, is this machine’s own and kept beside its window. */

const KEY = 'display'

function kept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

class Display {
  #site = $state(kept() === 'site')

  get site(): boolean {
    return this.#site
  }

  /** Puts what was chosen before on the page. */
  apply(): void {
    document.documentElement.toggleAttribute('data-site', this.#site)
  }

  toggleSite(): void {
    this.#site = !this.#site
    this.apply()
    try {
      localStorage.setItem(KEY, this.#site ? 'site' : 'desk')
    } catch {
      // It holds for as long as the window is open.
    }
  }
}

export const display = new Display()
