"""How much is read from a file at most. All of it is far above what a person writes and well below what hurts.

Files come from strangers too: without bounds, one of them could keep the window waiting or fill the memory.
"""

from __future__ import annotations

MAX_FILE_BYTES = 1024 * 1024
MAX_LINE_LENGTH = 4_000  # characters; with MAX_KEY_PARTS it keeps the time to parse in line with the size
MAX_KEY_PARTS = 16  # a.b.c has three
MAX_PROBLEMS = 100  # listed of one file; the last of them says that there are more

MAX_NAME_LENGTH = 100
MAX_LINE_OF_TEXT_LENGTH = 300
MAX_TEXT_LENGTH = 2_000
MAX_LINES_OF_TEXT = 50  # in a list of words or sentences

MAX_STEPS = 10_000  # rounds unrolled
MAX_PIECES = 100_000  # of work: every step, round, side, set and phase on its own
MAX_ROUNDS = 1_000
MAX_SETS = 100
MAX_REPS = 1_000
MAX_CYCLES = 50
MAX_STAGES = 100
MAX_RAMPS = 50
MAX_EFFORT = 10  # Borg CR10
MAX_CADENCE = 300  # turns a minute

SHORTEST_MS = 100  # of anything that is not zero
LONGEST_ROUTINE_MS = 24 * 60 * 60 * 1_000
LONGEST_HOLD_MS = 60 * 60 * 1_000
LONGEST_GAP_MS = 60 * 60 * 1_000  # ready, switch, rest
LONGEST_REP_MS = 10 * 60 * 1_000
LONGEST_BREATH_MS = 60 * 1_000  # each part of it
