"""Opens a routine of 300 steps in the editor and tells, in ms, how long each kind of edit takes until it is painted.

Called as `one_editor.py TIMES`; prints the longest of so many of each kind, as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.editor.text.view import PLAIN
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.warming import keep_what_is_made
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY, open_draft
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.library import load_library

STEPS = 300
SIZE = 1200, 800
SETTLE_S = 3.0  # for figures, which come a few at a time
BETWEEN_S = 0.4  # for the coach, who is a moment behind

Edit = Callable[[RoutineDraft, int], RoutineDraft]


def main() -> int:
    """Every kind of edit, one after the other."""
    app = QApplication(sys.argv[:1])
    theme = Theme(resources.assets(), Look.LIGHT)
    theme.dress()
    library = load_library((resources.routines(),))
    draft = open_draft(Path("long.toml"), long_file(tuple(library.exercises)).encode(), library.exercises)
    bench = Workbench(draft, library.exercises, library.doses)
    page = EditorPage(theme, bench, Thumbnails(theme))
    bench.setParent(page)
    page.resize(*SIZE)
    page.show()
    _wait(SETTLE_S)
    keep_what_is_made()
    times = int(sys.argv[1])
    found = _each(page, times)
    page.top_bar.text_button.click()
    page.text.show_form(PLAIN)
    _wait(BETWEEN_S)
    found |= {f"{name} beside the text": ms for name, ms in _each(page, times).items()}
    print(json.dumps(found), flush=True)
    page.close()
    del app
    return 0


def _each(page: EditorPage, times: int) -> dict[str, float]:
    """The longest of so many edits of each kind."""
    stack = page.bench.undo_stack
    found = {
        name: max(_edited(page, edit, number) for number in range(times)) for name, edit in EDITS.items()
    }
    found["undo"] = max(_shown(page, stack.undo) for _number in range(times))
    found["redo"] = max(_shown(page, stack.redo) for _number in range(times))
    return found


def long_file(exercises: tuple[str, ...]) -> str:
    """STEPS steps of all the exercises there are, every tenth in a round of two."""
    lines = ["format = 1", 'name = "Long"']
    for number in range(STEPS):
        exercise = exercises[number % len(exercises)]
        if number % 10:
            lines += ["", "[[step]]", f'exercise = "{exercise}"']
        else:
            lines += ["", "[[step]]", "rounds = 2", "", "  [[step.step]]", f'  exercise = "{exercise}"']
    return "\n".join(lines) + "\n"


def _edited(page: EditorPage, edit: Edit, number: int) -> float:
    steps = [step.key for step in page.bench.draft.each_step()]
    key = steps[(number * 37 + 5) % len(steps)]
    page.bench.choose([key])
    _wait(BETWEEN_S)
    return _shown(page, lambda: page.bench.edit("edit", lambda draft: edit(draft, key)))


def _shown(page: EditorPage, change: Callable[[], object]) -> float:
    """From the edit to the paint, with all that the edit sets off at once."""
    _wait(BETWEEN_S)
    start = perf_counter()
    change()
    QCoreApplication.sendPostedEvents()
    page.repaint()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return (perf_counter() - start) * 1_000


def _wait(seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _rest_changed(draft: RoutineDraft, key: int) -> RoutineDraft:
    return edits.change(draft, key, Change(k.REST, 1_000 + 1_000 * (len(draft.text) % 50)))


EDITS: dict[str, Edit] = {
    "change": _rest_changed,
    "insert": lambda draft, key: edits.insert_exercise(draft, Spot(key % 200), "calf_wall_straight"),
    "duplicate": lambda draft, key: edits.duplicate(draft, [key]),
    "paste": lambda draft, key: edits.insert(draft, Spot(key % 200), edits.copy(draft, _two_alone(draft))),
    "move": lambda draft, key: edits.move(draft, [key], Spot(0)),
    "group": lambda draft, _key: edits.group(draft, _two_alone(draft)),
    "remove": lambda draft, key: edits.remove(draft, [key]),
    "rename": lambda draft, key: edits.change(draft, HEAD_KEY, Change(NAME, f"Long {key}")),
}


def _two_alone(draft: RoutineDraft) -> list[int]:
    """Two steps that are in no round."""
    alone = [item.key for item in draft.items if k.ROUNDS.name not in item.block.keys]
    return alone[50:52]


if __name__ == "__main__":
    sys.exit(main())
