"""Stretch Timer: guided stretching and warm-ups, told by eye, ear and voice, and kept in a journal."""

__version__ = "0.1.0"
