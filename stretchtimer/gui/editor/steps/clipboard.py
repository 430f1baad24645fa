"""Steps on the clipboard: as lines of a routine file for another routine, as text that people share for all else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMimeData

from stretchtimer.config.translations import ngettext
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.places import steps_among
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.block import INSIDE_HEADER, STEP_HEADER
from stretchtimer.routine.editing.draft import DraftRound
from stretchtimer.routine.editing.opening import new_draft
from stretchtimer.routine.model import Round
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.reading import read_shared
from stretchtimer.routine.sharing.writing import round_line, step_line

STEPS_TYPE = "application/x-stretchtimer-steps"  # [[step]] tables as a routine file has them


@dataclass(frozen=True, slots=True)
class Found:
    """Steps as [[step]] tables, and a sentence on what of them was not understood, if anything."""

    tables: str
    remark: str = ""


def mime_of(bench: Workbench, keys: Collection[int]) -> QMimeData:
    """The steps and rounds of these keys, in both forms."""
    mime = QMimeData()
    mime.setData(STEPS_TYPE, edits.copy(bench.draft, keys).encode())
    mime.setText(_as_text(bench, keys))
    return mime


def steps_in(mime: QMimeData, bench: Workbench, nothing: str) -> Found:
    """What is on a clipboard, or was dragged here. Raises UserError, with the sentence `nothing`, if no steps are."""
    if mime.hasFormat(STEPS_TYPE):
        return Found(bytes(mime.data(STEPS_TYPE).data()).decode())
    return steps_of(mime.text(), bench, nothing)


def steps_of(text: str, bench: Workbench, nothing: str) -> Found:
    """What `text` tells: tables, or the text people share. Raises UserError, with `nothing`, if there are no steps."""
    if STEP_HEADER in text or INSIDE_HEADER in text:
        return Found(text)
    reading = read_shared(text, bench.exercises, Path())
    if reading.routine is None or not reading.routine.steps:
        raise UserError(nothing)
    draft = new_draft(replace(reading.routine, id="pasted"), Path("pasted.toml"))
    return Found(edits.copy(draft, [item.key for item in draft.items]), _remark(len(reading.problems)))


def _remark(count: int) -> str:
    if not count:
        return ""
    words = ngettext("{count} line was not understood.", "{count} lines were not understood.", count)
    return words.format(count=count)


def _as_text(bench: Workbench, keys: Collection[int]) -> str:
    """What people send each other; while the draft has problems, only what was sound before."""
    if bench.sound is None:
        return ""
    names, lines = Names(bench.exercises), list[str]()
    chosen = steps_among(bench.draft, keys)
    for item, told in zip(bench.draft.items, bench.sound.routine.steps, strict=False):
        inside = item.steps if isinstance(item, DraftRound) else (item,)
        steps = [bench.step(step.key) for step in inside if step.key in chosen]
        is_whole = item.key in keys and isinstance(told, Round)
        if is_whole and isinstance(told, Round):
            lines.append(round_line(told.rounds, told.rest_ms))
        indent = "  " if is_whole else ""
        lines += [f"{indent}{step_line(step, names)}" for step in steps if step is not None]
    return "\n".join(lines)
