### Preuve, dans la fenêtre.
