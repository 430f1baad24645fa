"""A picture of one's own for a step: copied beside the routine, and named in it."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.given_picture import taken
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise_keys import PICTURE


def give_picture(bench: Workbench, key: int, picture: Path | bytes) -> None:
    """Let the step of `key` show that file, or the PNG of those bytes. Raises `UserError` if it cannot be taken."""
    draft = bench.draft
    exercise = str(draft.block(key).keys.get(k.EXERCISE_ID.name, "picture"))
    name = taken(picture, draft.path.parent, exercise)
    bench.edit(_("own picture"), lambda draft: edits.change(draft, key, Change(PICTURE, name)))


def take_picture_away(bench: Workbench, key: int) -> None:
    """Let the step of `key` show its exercise again."""
    bench.edit(_("own picture removed"), lambda draft: edits.change(draft, key, Change(PICTURE, LEFT_OUT)))
