"""The editor: one's own routines and exercises, as a list, as text, and as what they come to in time."""
