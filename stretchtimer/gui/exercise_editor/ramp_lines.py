"""What the fields of a ramp are about: its name, and of each stage how long, how hard, how fast and a cue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.exercise_editor.lines import Data, Line, typed_ms, whole
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine import limits
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft
from stretchtimer.routine.editing.ramps import ramps_of, stages_of, with_name, with_stage
from stretchtimer.routine.keys import Key
from stretchtimer.routine.local_durations import localized


def ramp_words(ramp: int) -> str:
    """Which ramp, counted from 0."""
    return _("Ramp {number}").format(number=ramp + 1)


def stage_words(stage: int) -> str:
    """Which stage of its ramp, counted from 0."""
    return _("Stage {number}").format(number=stage + 1)


def name_line(ramp: int) -> Line:
    """What routines choose a ramp by."""

    def show(data: Data) -> str:
        return str(ramps_of(data)[ramp][e.NAME.name]) if ramp < len(ramps_of(data)) else ""

    def change(draft: ExerciseDraft, text: str) -> ExerciseDraft:
        return with_name(draft, ramp, text.strip())

    return Line(_("Name"), show, change, place=ramp_words(ramp))


def stage_lines(ramp: int, stage: int) -> tuple[Line, ...]:
    """Those in a row, and last the cue, which takes more room."""
    return (
        _stage_line(ramp, stage, e.STAGE_DURATION, _("Duration"), _time_in_file, localized),
        _stage_line(ramp, stage, e.EFFORT, _("Effort, 0 to {most}").format(most=limits.MAX_EFFORT), whole),
        _stage_line(ramp, stage, e.CADENCE, _("Turns a minute"), _unless_empty),
        _stage_line(ramp, stage, e.CUE, _("Cue"), _unless_empty),
    )


def _stage_line(
    ramp: int,
    stage: int,
    key: Key[Any],
    label: str,
    read: Callable[[str], object],
    text_of: Callable[[object], str] = str,
) -> Line:
    def show(data: Data) -> str:
        stages = stages_of(data, ramp)
        return text_of(stages[stage].get(key.name, "")) if stage < len(stages) else ""

    def change(draft: ExerciseDraft, text: str) -> ExerciseDraft:
        there = stage < len(stages_of(draft.document.data, ramp))
        return with_stage(draft, ramp, stage, key, read(text.strip())) if there else draft

    return Line(label, show, change, place=listed((ramp_words(ramp), stage_words(stage))))


def _time_in_file(text: str) -> str:
    return format_ms(typed_ms(e.STAGE_DURATION, text))


def _unless_empty(text: str) -> str | None:
    return text or None
