### Les actes de la chaîne : pages et fenêtre.
