### Proof: signatures, timestamps, paper, files that came back, bundles, keys.
