### The pages of the acts.
