/**
 * What was asked by name of a place that may not be open yet: one of its dialogs, or one of its sections. It is asked of that
 * place alone: whoever goes elsewhere asks nothing any more.
 */

/** What one does with the keys. */
export type KeyDeed = 'protect' | 'remove' | 'export' | 'restore' | 'replace'

/** What one does with a dossier in a dialog. */
export type DossierDeed = 'copy' | 'print'

class Asked {
  key = $state<KeyDeed | null>(null)
  dossier = $state<DossierDeed | null>(null)
  /** The bin: of the exhibits of the dossier that is open, or of the dossiers. */
  bin = $state<'exhibits' | 'dossiers' | null>(null)
  /** The section of the settings to be brought to the top. */
  section = $state<string | null>(null)
  /** For whom the window is about to be handed over. */
  handOver = $state<string | null>(null)
  /** Whether the start asks for a new dossier. */
  newDossier = $state(false)

  clear(): void {
    this.key = this.dossier = this.bin = this.section = this.handOver = null
    this.newDossier = false
  }
}

export const asked = new Asked()
