### Window: the acts of the chain.
