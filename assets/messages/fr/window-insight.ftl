### Fenêtre : relevés, échéances, enseignements.
