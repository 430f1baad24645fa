"""How much is taken from a stranger's file at most: far above what people make, well below what hurts.

What becomes of a file is held to the limits of our own files besides, by `routine.limits`.
"""

from __future__ import annotations

MAX_BYTES = 4 * 1024 * 1024  # the largest that is known, a list of 873 exercises, has one million
MAX_DEPTH = 20  # of what is inside something else; the deepest that is known has eight
MAX_ELEMENTS = 50_000  # of an XML file
MAX_ROUTINES = 200  # of one file
MAX_EXERCISES = 2_000  # of one file
MAX_INTERVALS = 2_000  # of a timer or a ride, every repeat counted
MAX_STEPS = 10_000  # of all timers of a file
MAX_PIECES = 5_000  # of a ride, once what rises or falls is cut into steps
MAX_TEXTS = 1_000  # said during a ride
MAX_PAST_SESSIONS = 2_000  # of one file, the newest
MAX_PAST_ENTRIES = 50_000  # in them
MAX_REMARKS = 20  # about one file
