"""Exercises of one's own: what they say, in a form, and how they look, by hand."""
