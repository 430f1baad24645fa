"""How long the window's thread ever waits for something else while a session runs: disk, sound device, a lock."""

from __future__ import annotations

from row import Row
from told_by import told_by

LIMIT_MS = 16  # one frame at 60 Hz
SESSIONS = 3


def rows(short: bool) -> list[Row]:
    """The longest wait of a session with its sound, its journal and a skip every second.

    Of three sessions the best one counts: what the app itself waits for is there in each, what other programs on this
    machine do to it is not.
    """
    sessions = [told_by("one_session.py", "4" if short else "20") for _ in range(SESSIONS)]
    best = min(sessions, key=lambda found: found["longest_wait_ms"])
    note = f"best of {SESSIONS} sessions; {best['turns']:,} turns of the loop, up to {best['longest_turn_ms']:.0f} ms"
    return [Row("window's thread, longest wait in a session", best["longest_wait_ms"], LIMIT_MS, "ms", note)]
