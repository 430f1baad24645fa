"""Opens the exercise picker over a window with a thousand exercises, types a word, and tells how long both take.

Called as `one_picker.py TIMES`; prints the longest of so many in ms, until all of it is painted, as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stretchtimer.config import resources
from stretchtimer.gui.editor.picker.picker import Picker
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.library import load_library

EXERCISES = 1_000
SIZE = 1200, 800
WORD = "calf stretch"

T = TypeVar("T")


def main() -> int:
    """Open it, type, close it, so many times."""
    app = QApplication(sys.argv[:1])
    theme = Theme(resources.assets(), Look.LIGHT)
    theme.dress()
    page = QWidget()
    page.resize(*SIZE)
    page.show()
    QTest.qWaitForWindowExposed(page)
    exercises, figures = _many(), Thumbnails(theme)
    openings, keys = list[float](), list[float]()
    for _time in range(int(sys.argv[1])):
        opened, taken = _timed(page, partial(Picker, theme, exercises, figures, parent=page))
        openings.append(taken)
        keys += [_timed(page, partial(QTest.keyClicks, opened.search, key))[1] for key in WORD]
        opened.close_down()
    print(json.dumps({"open": max(openings), "key": max(keys)}), flush=True)
    page.close()
    del app
    return 0


def _many() -> tuple[Exercise, ...]:
    """The exercises there are, over and over, under other names."""
    known = tuple(load_library((resources.routines(),)).exercises.values())
    numbered = ((number, known[number % len(known)]) for number in range(EXERCISES))
    return tuple(
        replace(one, id=f"{one.id}_{number}", name=f"{one.name} {number}") for number, one in numbered
    )


def _timed(page: QWidget, change: Callable[[], T]) -> tuple[T, float]:
    """What `change` gives, and how long it takes until it is seen, in ms."""
    start = perf_counter()
    result = change()
    page.repaint()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return result, (perf_counter() - start) * 1_000


if __name__ == "__main__":
    sys.exit(main())
