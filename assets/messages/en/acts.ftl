### The acts of the chain: pages and window.
