### Errors and refusals, each with what to do next.
