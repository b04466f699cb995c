### Proof, in the window.
