"""Files of other programs, taken in: one module a kind, in the order of `choosing`."""
