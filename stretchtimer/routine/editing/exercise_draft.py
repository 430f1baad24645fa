"""An exercise while it is edited, and one that is new: a text, of which an edit changes the lines it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.errors import Problem
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.document import Document, parse_document
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.editing.routine_text import picture_name
from stretchtimer.routine.editing.tables import set_value, tables_text
from stretchtimer.routine.editing.toml_text import toml_text
from stretchtimer.routine.editing.writing import Change, cadence_text, written
from stretchtimer.routine.exercise import Breath, Exercise, Pnf, Ramp, Stage
from stretchtimer.routine.exercise_file import undrawn_in

Table = Mapping[str, object]
_ORDER = tuple(key.name for key in e.EXERCISE.keys)


@dataclass(frozen=True)
class ExerciseDraft:
    """An exercise as its file says it. A value: every edit makes another one."""

    path: Path
    text: str

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return self.text.encode()

    @cached_property
    def document(self) -> Document:
        """What the file says, its figure as the table it is."""
        return parse_document(self.path, self.content)

    def read(self) -> tuple[Exercise, tuple[Problem, ...]]:
        """The exercise, and what is wrong with its figure, which is then left out.

        Raises `FileProblems` if anything else is wrong: a hold missing where the kind asks for one, say.
        """
        return undrawn_in(self.document)

    def changed(self, *changes: Change[Any]) -> ExerciseDraft:
        """Other words, lists and doses. Raises `Unfit` for a value that no file may have."""
        text = self.text
        for one in changes:
            text = set_value(text, (), one.key.name, written(one.key, one.value), _ORDER)
        return replace(self, text=text)

    def with_table(self, name: str, table: Table | Sequence[Table] | None) -> ExerciseDraft:
        """Another "breath", "pnf", "ramp" (a list) or "figure", as the file has it; None for none."""
        return replace(self, text=set_value(self.text, (), name, table))


def open_exercise(path: Path, content: bytes) -> ExerciseDraft:
    """The exercise file `content` of `path`. Raises `FileProblems` if it is not sound, but for its figure."""
    undrawn_in(parse_document(path, content))
    return ExerciseDraft(path, content.decode())


def exercise_text(exercise: Exercise, figure: Table | None = None) -> str:
    """A new file of `exercise`: what it says is read back. `figure` is the table that its figure was read from."""
    comment = _("An exercise of your own. “stretchtimer check” tells what is wrong with it.")
    lines = "".join(f"{name} = {toml_text(value)}\n" for name, value in _plain(exercise).items())
    tables: dict[str, Table | Sequence[Table]] = {}
    if exercise.breath:
        tables[e.BREATHING.name] = breath_table(exercise.breath)
    if exercise.pnf:
        tables[e.CONTRACT_RELAX.name] = pnf_table(exercise.pnf)
    if exercise.ramps:
        tables[e.RAMPS.name] = ramp_tables(exercise.ramps)
    if figure:
        tables[e.FIGURE.name] = figure
    return f"# {comment}\n{lines}" + "".join("\n" + tables_text((n,), table) for n, table in tables.items())


def breath_table(breath: Breath) -> Table:
    """The [breath] of a file."""
    return {
        e.INHALE.name: format_ms(breath.inhale_ms),
        e.BREATH_HOLD.name: format_ms(breath.hold_ms),
        e.EXHALE.name: format_ms(breath.exhale_ms),
        e.HOLD_OUT.name: format_ms(breath.hold_out_ms),
    }


def pnf_table(pnf: Pnf) -> Table:
    """The [pnf] of a file."""
    return {
        e.CYCLES.name: pnf.cycles,
        e.EASE.name: format_ms(pnf.ease_ms),
        e.PUSH.name: format_ms(pnf.push_ms),
        e.RELEASE.name: format_ms(pnf.release_ms),
        e.STRETCH.name: format_ms(pnf.stretch_ms),
    }


def ramp_tables(ramps: Sequence[Ramp]) -> Sequence[Table]:
    """The [[ramp]] tables of a file."""
    return [{e.NAME.name: r.name, e.STAGES.name: [_stage_table(stage) for stage in r.stages]} for r in ramps]


def _stage_table(stage: Stage) -> Table:
    table: dict[str, object] = {
        e.STAGE_DURATION.name: format_ms(stage.duration_ms),
        e.EFFORT.name: stage.effort,
    }
    if stage.cadence:
        table[e.CADENCE.name] = cadence_text(stage.cadence)
    if stage.cue:
        table[e.CUE.name] = stage.cue
    return table


def _plain(exercise: Exercise) -> dict[str, object]:
    """Everything but the tables, by the names and in the order of the file; what is not said is left out."""
    picture = exercise.picture
    values: list[Change[Any]] = [
        Change(e.FORMAT, e.NEWEST_FORMAT),
        Change(e.NAME, exercise.name),
        Change(e.OTHER_NAMES, exercise.other_names),
        Change(e.KIND, exercise.kind),
        Change(e.SIDED, exercise.sided),
        Change(e.GROUP, exercise.group),
        Change(e.MUSCLES, exercise.muscles),
        Change(e.EQUIPMENT, exercise.equipment),
        Change(e.USE, exercise.use),
        Change(e.SETUP, exercise.setup),
        Change(e.FORM, exercise.form),
        Change(e.CAUTION, exercise.caution),
        Change(e.SOURCE, exercise.source),
        Change(e.PICTURE, picture_name(picture, None) if picture else ""),
        Change(e.HOLD, exercise.hold_ms),
        Change(e.SETS, exercise.sets),
        Change(e.REPS, exercise.reps),
        Change(e.DURATION, exercise.duration_ms),
        Change(e.REPS_NOTE, exercise.reps_note),
    ]
    if exercise.rep_ms is not None:
        values.append(Change(e.TEMPO, exercise.rep_ms))
    said = {one.key.name: written(one.key, one.value) for one in values}
    return {name: value for name, value in said.items() if value is not None}
