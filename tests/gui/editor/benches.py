"""A routine on the bench, for tests."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.opening import open_draft
from tests.routines import BIKE, BREATHING, BUTTERFLY, CALF, PNF_CALF, SQUAT

EXERCISES = {one.id: one for one in (CALF, BUTTERFLY, SQUAT, BIKE, BREATHING, PNF_CALF)}
PATH = Path("/routines/mine.toml")
THREE_STEPS = """\
format = 1
name = "Calves, before"  # mine
when = "before"

# slowly
[[step]]
exercise = "bodyweight_squat"
reps = 5

[[step]]
exercise = "calf_wall_straight"
hold = "20 s"

[[step]]
exercise = "butterfly"
hold = "20 s"
"""


def bench_of(text: str = THREE_STEPS, path: Path = PATH) -> Workbench:
    """The routine file `text`, on the bench."""
    draft = open_draft(path, text.encode(), EXERCISES)
    return Workbench(draft, EXERCISES, Doses())
