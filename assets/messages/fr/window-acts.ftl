### Fenêtre : les actes de la chaîne.

window-status-complete = établi
