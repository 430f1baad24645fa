"""What the C library does with memory that is free again: the app stays open for days, and gives it back."""

from __future__ import annotations

import ctypes
import sys

LARGE = 512 * 1024  # bytes: pictures and whole pages of rows, not single widgets

# The names and numbers of glibc's malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_HEAPS = 2  # the window's own, and one for all the threads beside it


def give_back_what_is_free() -> None:
    """Have large buffers mapped one by one, the end of the heap trimmed, and threads share a heap; glibc only.

    Left alone, glibc puts every buffer up to the largest ever freed into the heap, where the next small thing behind
    it holds it, and gives each of the short-lived threads one of sixteen heaps to fill.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # not in other C libraries
        if set_option is not None:
            set_option(_MMAP_THRESHOLD, LARGE)
            set_option(_TRIM_THRESHOLD, LARGE)
            set_option(_ARENA_MAX, _HEAPS)
