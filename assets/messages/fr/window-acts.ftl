### Fenêtre : les actes de la chaîne.
