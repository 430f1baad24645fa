"""From the `[figure]` table of an exercise's file to a `Figure`, with every fault told by its key."""

from stretchtimer.figure.reading.figure import read_figure

__all__ = ["read_figure"]
