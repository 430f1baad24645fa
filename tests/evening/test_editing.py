"""A routine made in a real window with nothing but a keyboard: from an empty page to a session in the journal."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.evening.desk import AppWindow, desk, until, why_no_desk
from tests.evening.test_evening import Diary

SETTINGS = """lead_in = 0
ready = 0
switch = 1
still_figures = true
output = "none"
"""
NAME, HOLD_MS = "Two of my own", 1_000
CALF = {"exercise": "calf_wall_straight", "hold": "1 s"}
BUTTERFLY = {"exercise": "butterfly"}
HELD = """SELECT 1 FROM entry JOIN session ON session.id = entry.session_id
WHERE session.routine_id = 'two_of_my_own' AND entry.held_ms = ? AND entry.outcome = 'done'"""


def do(window: AppWindow, *keys: str) -> None:
    """Some keys, and all that comes of them."""
    window.press(*keys)
    window.wait_until_at_rest()


def add(window: AppWindow, words: str) -> None:
    """A for the picker, the search, Enter."""
    do(window, "a")
    window.write(words)
    window.wait_until_at_rest()
    do(window, "Return")


def put_hold(window: AppWindow, words: str) -> None:
    """F6 to the first field of the chosen step, written over; F6 round to the steps again."""
    do(window, "F6", "ctrl+a")
    window.write(words)
    do(window, "F6", "F6", "F6")


def steps(file: Path) -> list[dict[str, Any]]:
    """What steps the file has; none while it is not there."""
    if not file.exists():
        return []
    found: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8")).get("step", [])
    return found


@pytest.mark.slow
def test_a_routine_is_made_by_keyboard_and_started(tmp_path: Path) -> None:
    """Named, two steps picked, one changed, both made a round, undone and redone, saved, started."""
    if reason := why_no_desk():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no desktop to open a window on: {reason}")
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    diary = Diary(home / "journal.db")
    file = home / "routines" / "two_of_my_own.toml"
    with desk() as place, place.window(home) as window:
        do(window, "ctrl+2", "ctrl+n")
        window.write(NAME)  # over the name that it has so far
        do(window, "Return")
        add(window, "calf wall stretch")
        put_hold(window, "1 s")
        add(window, "butterfly")
        do(window, "shift+Up", "ctrl+g")
        window.press("ctrl+z", "ctrl+s")
        until(lambda: steps(file) == [CALF, BUTTERFLY], "the routine without its round")
        window.press("ctrl+shift+z", "ctrl+s")
        until(lambda: steps(file) == [{"rounds": 2, "step": [CALF, BUTTERFLY]}], "the routine")
        assert f'\nname = "{NAME}"\n' in file.read_text(encoding="utf-8")
        do(window, "Escape")  # nothing is chosen any more
        do(window, "Escape")  # back in the library, where it is
        window.press("Return")
        until(lambda: diary.has(HELD, HOLD_MS), "the first hold of it in the journal")
