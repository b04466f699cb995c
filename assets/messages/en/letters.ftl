### Letter templates and the guide to replies.
