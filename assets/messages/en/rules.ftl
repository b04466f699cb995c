### Rules and arithmetic: pages and window.
