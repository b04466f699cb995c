### Relevés, réclamations et suites : pages et fenêtre.
