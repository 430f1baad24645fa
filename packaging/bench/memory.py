"""What the player takes of memory, next to a window with nothing in it."""

from __future__ import annotations

import sys
from contextlib import nullcontext

from row import Row
from sound import sound_server
from told_by import told_by

from tests.audio.sound_server import why_no_server

LIMIT_MIB = 70


def rows(_short: bool) -> list[Row]:
    """Of the window and of the processes it has started, the output of its sound above all; Linux alone tells it."""
    if not sys.platform.startswith("linux"):
        return []
    bare = told_by("one_memory.py", "bare")["own"]
    with nullcontext() if why_no_server() else sound_server():
        ours = told_by("one_memory.py", "ours")
    more = ours["own"] + ours["others"] - bare
    note = f"{ours['own']:.0f} MiB, {ours['others']:.0f} of other processes with it; a bare window {bare:.0f}"
    return [Row("memory with the player open, over a bare window's", more, LIMIT_MIB, "MiB", note)]
