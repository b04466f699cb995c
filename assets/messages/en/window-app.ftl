### The window itself: commands, display, keys.

window-command-new-act = New act: { $kind }
window-command-new-objection = New objection of the client
window-command-read = Read { $number }
window-command-dossier = Dossier “{ $title }”
window-command-keys-site = F9
window-site-mode = Site mode
window-site-mode-hint = Site mode: black on white, larger, for full sunlight (F9)
window-site-mode-on = Turn on site mode, for full sunlight
window-site-mode-off = Leave site mode
window-keys-everywhere = Everywhere
window-keys-in-reception = In an acceptance act
window-keys-save = save now
window-keys-site = site mode, for full sunlight

window-dossier-binned = “{ $title }” is in the bin.
window-dossier-restore = Take out of the bin
window-dossiers-binned = { $count ->
    [one] Bin: 1 dossier
   *[other] Bin: { $count } dossiers
}
