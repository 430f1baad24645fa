"""Drafts of small routines, and what is different between two texts."""

from __future__ import annotations

from difflib import ndiff

from stretchtimer.routine.document import parse_document
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.model import Routine
from stretchtimer.routine.routine_file import routine_in
from tests.routine.editing.written import PATH
from tests.routine.files import EXERCISES

CALVES = """\
# Mine since June.
name = "Calves"   # short
when = "after"

# The wall in the hall.
[[step]]
exercise = "calf"
hold = 20  # enough
note = "slowly"

# Twice over.
[[step]]
rounds = 2

  # on the stair
  [[step.step]]
  exercise = "step_drop"

  [[step.step]]
  exercise = "squat"
  reps = 5

[[step]]
exercise = "walk"
"""


def opened(text: str) -> RoutineDraft:
    """The draft of a file that says `text`."""
    return open_draft(PATH, text.encode(), EXERCISES)


def read(text: str) -> Routine:
    """The routine that a file says."""
    return routine_in(parse_document(PATH, text.encode()), EXERCISES)


def keys(draft: RoutineDraft) -> list[int]:
    """The key of every item and step, in order."""
    return [
        key
        for item in draft.items
        for key in (item.key, *(s.key for s in (item.steps if isinstance(item, DraftRound) else ())))
    ]


def differences(before: str, after: str) -> list[str]:
    """The lines that went, with a minus, and those that came, with a plus."""
    return [line for line in ndiff(before.split("\n"), after.split("\n")) if line[:1] in "+-"]
