### La fenêtre elle-même : commandes, affichage, touches.

window-command-new-act = Nouvel acte : { $kind }
window-command-new-objection = Nouvelle réclamation du client
window-command-read = Lire { $number }
window-command-dossier = Dossier « { $title } »
window-command-keys-site = F9
window-site-mode = Mode chantier
window-site-mode-hint = Mode chantier : noir sur blanc, plus grand, pour le plein soleil (F9)
window-site-mode-on = Passer en mode chantier, pour le plein soleil
window-site-mode-off = Quitter le mode chantier
window-keys-everywhere = Partout
window-keys-in-reception = Dans un procès-verbal de réception
window-keys-save = enregistrer tout de suite
window-keys-site = mode chantier, pour le plein soleil

window-dossier-binned = « { $title } » est dans la corbeille.
window-dossier-restore = Sortir de la corbeille
window-dossiers-binned = { $count ->
    [one] Corbeille : 1 dossier
   *[other] Corbeille : { $count } dossiers
}
