"""One module a verb: what may follow it, and what it does."""
