### Records, objections and follow-up: pages and window.
