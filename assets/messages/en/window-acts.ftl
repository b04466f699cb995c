### Window: the acts of the chain.

window-status-complete = issued
