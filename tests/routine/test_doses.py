"""What the person usually does, where a file does not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config.settings import Settings
from stretchtimer.routine.doses import Doses, doses_of
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Ready, Step
from stretchtimer.routine.routine_file import read_routine
from tests.routine.files import EXERCISES

MINE = Doses(
    hold_before_ms=15_000, hold_after_ms=40_000, ready_ms=3_000, switch_ms=2_000, first_side=Side.LEFT
)


def first_step(folder: Path, when: str, step: str, doses: Doses) -> Step:
    """The one step of a routine made for `when`."""
    path = folder / "mine.toml"
    path.write_text(f'format = 1\nname = "Mine"\nwhen = "{when}"\n\n[[step]]\n{step}\n', encoding="utf-8")
    return next(read_routine(path, EXERCISES, doses).each_step())


@pytest.mark.parametrize(("when", "hold_ms"), [("before", 15_000), ("after", 40_000), ("any", 20_000)])
def test_the_moment_decides_how_long_is_held(tmp_path: Path, when: str, hold_ms: int) -> None:
    """Shorter before, longer after; at any other time the exercise's own."""
    assert first_step(tmp_path, when, 'exercise = "calf"', MINE).hold_ms == hold_ms


def test_what_a_step_says_stands(tmp_path: Path) -> None:
    """Hold, sides, ready and switch as they are written."""
    written = 'exercise = "calf"\nhold = "50 s"\nsides = "right, left"\nready = "wait"\nswitch = 0'
    step = first_step(tmp_path, "before", written, MINE)
    assert (step.hold_ms, step.sides) == (50_000, (Side.RIGHT, Side.LEFT))
    assert step.ready.waits and step.switch_ms == 0


def test_what_it_does_not_say_is_the_person_s_own(tmp_path: Path) -> None:
    """Left first, three seconds to get ready, two to change."""
    step = first_step(tmp_path, "before", 'exercise = "calf"', MINE)
    assert (step.sides, step.ready, step.switch_ms) == ((Side.LEFT, Side.RIGHT), Ready(3_000), 2_000)


def test_longer_holds_lengthen_what_is_written_too(tmp_path: Path) -> None:
    """Every stretch is held for at least as long; longer ones stay; what is no hold stays out of it."""
    least = Doses(least_hold_ms=45_000)
    assert first_step(tmp_path, "any", 'exercise = "calf"\nhold = "10 s"', least).hold_ms == 45_000
    assert first_step(tmp_path, "any", 'exercise = "calf"\nhold = "60 s"', least).hold_ms == 60_000
    assert first_step(tmp_path, "any", 'exercise = "squat"', least).hold_ms is None


def test_the_settings_say_which_doses() -> None:
    """In milliseconds; the least hold only where longer holds are on."""
    assert doses_of(Settings()) == Doses(hold_before_ms=20_000, hold_after_ms=30_000)
    chosen = Settings(
        hold_before=10, hold_after=60, longer_holds=True, least_hold=45, ready=0, switch=1, first_side="left"
    )
    assert doses_of(chosen) == Doses(10_000, 60_000, 45_000, 0, 1_000, Side.LEFT)


def test_the_library_keeps_them_for_files_that_are_named_later(tmp_path: Path) -> None:
    """A routine opened by its path is read the same way."""
    assert load_library((tmp_path,), MINE).doses == MINE
