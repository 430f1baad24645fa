"""How long it takes until an edit of a long routine is seen: its steps, its fields, its timeline, all of it."""

from __future__ import annotations

from row import Row
from told_by import told_by

LIMIT_MS = 50


def rows(short: bool) -> list[Row]:
    """The longest of several edits of the slowest kind, and of each kind in the note."""
    found = told_by("one_editor.py", "3" if short else "8")
    note = ", ".join(f"{kind} {ms:.0f}" for kind, ms in found.items())
    return [Row("300 steps: the slowest kind of edit, shown", max(found.values()), LIMIT_MS, "ms", note)]
