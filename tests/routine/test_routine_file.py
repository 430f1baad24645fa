from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.routine.model import Ready, Round, Span, Step, When
from stretchtimer.routine.routine_file import read_routine
from tests.routine.files import EXERCISES, problem, problems, routine, routine_text

CALF = 'exercise = "calf"'


def test_the_least_a_routine_says(tmp_path: Path) -> None:
    """Its id is the file's name; it is for any moment, and says nothing more about itself."""
    mine = routine(tmp_path, f'name = "Mine"\n[[step]]\n{CALF}\n')
    assert (mine.id, mine.name, mine.when, mine.about, mine.tags) == ("mine", "Mine", When.ANY, "", ())
    assert mine.path == tmp_path / "mine.toml"


def test_the_sample_of_the_design_is_read(tmp_path: Path) -> None:
    """Words, steps, and a round of steps one level deep."""
    text = """
format = 1
name = "Quads, before the workout"
when = "before"
about = "For legs that cramp."
tags = ["cramps", "bike"]

[[step]]
exercise = "bike"
duration = "5-10 min"           # bell at five, finish when ready, ends at ten
ramp = "easy to steady"

[[step]]
rounds = 2                      # a round holds steps; one level deep
rest = "15 s"

  [[step.step]]
  exercise = "calf"
  hold = "20 s"
  sides = "right, left"
  ready = "8 s"
  switch = "5 s"

  [[step.step]]
  exercise = "squat"
"""
    mine = routine(tmp_path, text)
    bike, again = mine.steps
    assert (mine.when, mine.about, mine.tags) == (When.BEFORE, "For legs that cramp.", ("cramps", "bike"))
    assert isinstance(bike, Step) and bike.span == Span(300_000, 600_000)
    assert isinstance(again, Round) and (again.rounds, again.rest_ms) == (2, 15_000)
    assert [step.exercise.id for step in mine.each_step()] == ["bike", "calf", "squat"]
    assert mine.groups == ("legs", "calf")


def test_a_round_rests_only_if_it_says_so(tmp_path: Path) -> None:
    """Left out, one pass follows the other."""
    mine = routine(tmp_path, routine_text(f"rounds = 2\n[[step.step]]\n{CALF}"))
    (only,) = mine.steps
    assert isinstance(only, Round) and only.rest_ms == 0 and only.steps[0].ready == Ready(8_000)


@pytest.mark.parametrize(
    ("text", "line", "key", "said"),
    [
        ('name = "Mine"', 1, "step", "this key is missing"),
        ('name = "Mine"\nstep = []', 2, "step", "found 0 entries, expected 1 to 10000"),
        ('name = "Mine"\nstep = 3', 2, "step", "found 3, expected a list"),
        ('name = "Mine"\nstep = [3]', 2, "step[1]", "found 3, expected a table"),
        ('name = "Mine"\n[step]\nexercise = "calf"', 2, "step", "found a table, expected a list"),
        (f'wen = "any"\nname = "M"\n[[step]]\n{CALF}', 1, "wen", 'unknown key "wen", did you mean "when"?'),
        (f'when = "befor"\nname = "M"\n[[step]]\n{CALF}', 1, "when", 'did you mean "before"?'),
        (f'tags = "desk"\nname = "M"\n[[step]]\n{CALF}', 1, "tags", 'found "desk", expected a list'),
        (f'about = "{"x" * 2_001}"\nname = "M"\n[[step]]\n{CALF}', 1, "about", "found 2001 characters"),
        (
            routine_text(CALF, 'exercise = "calff"'),
            8,
            "step[2].exercise",
            'unknown exercise "calff", did you mean',
        ),
        (routine_text("exercise = 3"), 5, "step[1].exercise", "found 3, expected text in quotes"),
        (routine_text("hold = 20"), 4, "step[1].exercise", "this key is missing"),
        (
            routine_text(f"{CALF}\nholdd = 20"),
            6,
            "step[1].holdd",
            'unknown key "holdd", did you mean "hold"?',
        ),
        (routine_text("rounds = 2"), 4, "step[1].step", "this key is missing"),
        (routine_text(f"[[step.step]]\n{CALF}"), 4, "step[1].rounds", "this key is missing"),
        (
            routine_text(f"rounds = 0\n[[step.step]]\n{CALF}"),
            5,
            "step[1].rounds",
            "found 0, expected a whole number",
        ),
        (
            routine_text(f"rounds = 2\n{CALF}\n[[step.step]]\n{CALF}"),
            6,
            "step[1].exercise",
            'unknown key "exercise"; in a round it belongs to one of its steps, under [[step.step]]',
        ),
        (
            routine_text(f"rounds = 2\n[[step.step]]\nrounds = 2\n{CALF}"),
            7,
            "step[1].step[1].rounds",
            'unknown key "rounds"; rounds go one level deep',
        ),
        (
            routine_text(f"rounds = 2\n[[step.step]]\n{CALF}\n[[step.step.step]]\n{CALF}"),
            8,
            "step[1].step[1].step",
            'unknown key "step"; rounds go one level deep',
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_key(
    tmp_path: Path, text: str, line: int, key: str, said: str
) -> None:
    """File, line, key, what was found, what was expected; and nothing else is found."""
    found = problem(routine, tmp_path, text)
    assert (found.path, found.line, found.key) == (tmp_path / "mine.toml", line, key)
    assert said in found.message


def test_everything_wrong_in_a_file_is_told_at_once(tmp_path: Path) -> None:
    """One look at the list mends the file; what leads on from another problem is not told."""
    steps = ('exercise = "calff"\nhold = "soon"', f"{CALF}\nhold = 20\nreps = 3\nside = 'left'")
    found = problems(routine, tmp_path, routine_text(*steps))
    assert [(one.line, one.key) for one in found] == [
        (5, "step[1].exercise"),
        (6, "step[1].hold"),
        (11, "step[2].reps"),
        (12, "step[2].side"),
    ]


def test_a_million_steps_are_refused(tmp_path: Path) -> None:
    """By the size of the file, by their number, and with rounds unrolled; each in one sentence."""
    by_size = problem(routine, tmp_path, 'name = "M"\n' + "[[step]]\n" * 1_000_000)
    assert by_size.message == "found more than 1024 KiB, expected a smaller file"
    by_number = problem(routine, tmp_path, 'name = "M"\n' + "[[step]]\n" * 20_000)
    assert by_number.message == "found 20000 entries, expected 1 to 10000"
    rounds = routine_text("rounds = 1000\n" + f"[[step.step]]\n{CALF}\n" * 1_000)
    unrolled = problem(routine, tmp_path, rounds)
    assert unrolled.message == "found 1000000 steps with all rounds unrolled, expected at most 10000"
    assert (unrolled.line, unrolled.key) == (4, "step")


def test_ten_thousand_steps_are_read(tmp_path: Path) -> None:
    """The bound is far above what anyone writes, and it holds."""
    mine = routine(tmp_path, routine_text(*[f"{CALF}\nhold = 2\nready = 0\nswitch = 1"] * 10_000))
    assert len(mine.steps) == 10_000


def test_a_routine_longer_than_a_day_is_refused(tmp_path: Path) -> None:
    """With its length, as it would really be."""
    found = problem(
        routine, tmp_path, routine_text(*['exercise = "bike"\nduration = "12 h"\nready = 0'] * 2, CALF)
    )
    assert found.message == "found a routine of 24 h 53 s in all, expected at most 24 h"


def test_a_routine_of_too_many_pieces_is_refused(tmp_path: Path) -> None:
    """Sets and phases multiply: a hundred sets of contract-relax in a thousand rounds."""
    text = routine_text('rounds = 1000\n[[step.step]]\nexercise = "pnf"\nsets = 100')
    messages = [found.message for found in problems(routine, tmp_path, text)]
    assert messages[1].startswith("found 2400000 pieces of work")


def test_an_absent_routine_is_told(tmp_path: Path) -> None:
    """The same kind of error as for anything else wrong with a file."""
    assert problem(read_routine, tmp_path / "no.toml", EXERCISES).message == "there is no such file"
