"""What the window costs: its share of a processor, idle, hidden and in a session, and the time to switch pages."""

from __future__ import annotations

from one_visit import PLACES
from row import Row
from told_by import told_by

SILENT = 'output = "none"\n'


def rows(short: bool) -> list[Row]:
    """Shares are of one processor, in a window of 1200 x 800 px, sound off."""
    found = told_by("one_window.py", "5" if short else "20", settings=SILENT)
    visits = {place: min(_visit_ms(place) for _time in range(1 if short else 3)) for place in PLACES}
    moving = max(found["hold"], found["march"]) * 100
    return [
        Row(
            "processor, figure moving in a session", moving, 8, "%", f"in a hold {found['hold'] * 100:.1f} %"
        ),
        Row("processor, nothing running", round(found["idle"] * 100, 1), 0, "%"),
        Row("processor, window hidden in the tray", round(found["hidden"] * 100, 1), 0, "%"),
        Row("from page to page, the slowest of all ways", found["switch_ms"], 50, "ms"),
        Row(
            "first visit, the slowest of all places",
            max(visits.values()),
            50,
            "ms",
            ", ".join(f"{place} {ms:.0f}" for place, ms in visits.items()),
        ),
        Row("library with its figures, opened again", found["library_ms"], 200, "ms"),
    ]


def _visit_ms(place: str) -> float:
    """To a page or the player, painted, in a window that has never shown it."""
    return told_by("one_visit.py", place, settings=SILENT)[place]
