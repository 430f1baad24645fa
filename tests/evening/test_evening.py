"""One evening in a real window, from the warm-up to the cool-down, with nothing but a keyboard."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.evening.desk import AppWindow, comes_about, desk, until, why_no_desk

SETTINGS = """lead_in = 0
ready = 0
switch = 1
output = "none"
"""
ROUTINE = """format = 1
name = "{name}"
when = "{when}"

[[step]]
exercise = "calf_wall_straight"
hold = "1 s"
sides = "right, left"
ready = 0
switch = "1 s"
"""
HELD_MS = 1_000
TIGHT_BEFORE, TIGHT_AFTER = 6, 2
MOST_TABS = 12
ANSWERED_IN_S = 1.0  # a control that is none of the scales says nothing to a digit


class Diary:
    """The database as it stands on the disk, read as anybody could."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What a query finds; nothing as long as there is no such file, or nothing in it."""
        if not self._file.exists():
            return []
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as database:
            try:
                return database.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                return []

    def has(self, sql: str, *values: object) -> bool:
        """Whether a query finds anything."""
        return bool(self.rows(sql, *values))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh home: no lead-in, no sound, and two short routines in the place of the ones for calves."""
    home = tmp_path / "home"
    (home / "routines").mkdir(parents=True)
    (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    for when, id_ in (("before", "calves_pre"), ("after", "calves_post")):
        text = ROUTINE.format(name=f"Calves, {when}", when=when)
        (home / "routines" / f"{id_}.toml").write_text(text, encoding="utf-8")
    return home


def hold_all(window: AppWindow, diary: Diary, moment: str) -> None:
    """Space for what is next on Today, then both sides, until the journal has the whole session."""
    window.press("space")
    until(lambda: diary.has("SELECT 1 FROM session WHERE moment = ?", moment), f"a session {moment}")
    finished = "SELECT 1 FROM session WHERE moment = ? AND outcome = 'done'"
    until(lambda: diary.has(finished, moment), f"the end of the session {moment}")
    window.wait_until_at_rest()


def tell_tightness(window: AppWindow, diary: Diary, value: int) -> None:
    """Tab through the finished page, a digit each time, until one has met a scale."""
    told = "SELECT 1 FROM tightness WHERE value = ?"
    for _control in range(MOST_TABS):
        window.press("Tab", str(value))
        if comes_about(lambda: diary.has(told, value), ANSWERED_IN_S):
            return
    pytest.fail(f"no scale took {value}")


def train(window: AppWindow, diary: Diary) -> None:
    """E begins the training, E ends it."""
    window.press("e")
    begun = "SELECT 1 FROM workout WHERE training_started_utc IS NOT NULL"
    until(lambda: diary.has(begun), "the training begun")
    window.wait_until_at_rest()
    window.press("e")
    ended = "SELECT 1 FROM workout WHERE training_ended_utc IS NOT NULL"
    until(lambda: diary.has(ended), "the training ended")
    window.wait_until_at_rest()


@pytest.mark.slow
def test_an_evening_from_warm_up_to_cool_down_is_one_workout_in_the_journal(home: Path) -> None:
    """Two sessions around a training: what was held, for how long, how tight it felt, and that they belong together."""
    if reason := why_no_desk():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no desktop to open a window on: {reason}")
    diary = Diary(home / "journal.db")
    with desk() as place, place.window(home) as window:
        hold_all(window, diary, "before")
        tell_tightness(window, diary, TIGHT_BEFORE)
        window.press("Escape")
        window.wait_until_at_rest()
        train(window, diary)
        hold_all(window, diary, "after")
        tell_tightness(window, diary, TIGHT_AFTER)
        window.press("Escape")
        window.wait_until_at_rest()
        window.press("ctrl+q")
        assert window.wait_until_closed() == 0
        assert window.said == ""
    ((workout,),) = diary.rows("SELECT id FROM workout")
    sessions = diary.rows("SELECT routine_id, moment, outcome, workout_id FROM session ORDER BY started_utc")
    assert sessions == [
        ("calves_pre", "before", "done", workout),
        ("calves_post", "after", "done", workout),
    ]
    held = diary.rows("SELECT side, held_ms, planned_ms, outcome FROM entry ORDER BY ended_utc")
    assert held == [(side, HELD_MS, HELD_MS, "done") for side in ("right", "left")] * 2
    tight = diary.rows("SELECT muscle_group, moment, value FROM tightness ORDER BY value")
    assert tight == [("calf", "after", TIGHT_AFTER), ("calf", "after", TIGHT_BEFORE)]
