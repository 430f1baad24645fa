from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Ready, Span
from tests.routine.files import EASY, problem, routine, routine_text, step

R, L, BOTH = Side.RIGHT, Side.LEFT, Side.BOTH


def test_a_sided_stretch_left_to_itself(tmp_path: Path) -> None:
    """The exercise's hold, right then left, eight seconds to get ready and five to change sides."""
    calf = step(tmp_path, 'exercise = "calf"')
    assert (calf.hold_ms, calf.reps, calf.span, calf.sets, calf.rest_ms) == (20_000, None, None, 1, 0)
    assert (calf.sides, calf.alternate) == ((R, L), False)
    assert (calf.ready, calf.switch_ms) == (Ready(8_000), 5_000)
    assert (calf.note, calf.picture, calf.optional) == ("", None, False)


def test_a_stretch_of_both_sides_left_to_itself(tmp_path: Path) -> None:
    """Both sides at once."""
    assert step(tmp_path, 'exercise = "butterfly"').sides == (BOTH,)


def test_sets_come_from_the_exercise_unless_said(tmp_path: Path) -> None:
    """Two there, three here."""
    assert step(tmp_path, 'exercise = "step_drop"').sets == 2
    assert step(tmp_path, 'exercise = "step_drop"\nsets = 3').sets == 3


def test_moves_come_in_reps_or_last(tmp_path: Path) -> None:
    """As the exercise has it, or as the step says; the tempo can be changed, or left to the person."""
    usual = step(tmp_path, 'exercise = "squat"')
    fewer = step(tmp_path, 'exercise = "squat"\nreps = 5')
    slower = step(tmp_path, 'exercise = "squat"\ntempo = "4 s"')
    own = step(tmp_path, 'exercise = "squat"\nreps = 5\ntempo = "own"')
    lasting = step(tmp_path, 'exercise = "squat"\nduration = "30-60 s"')
    hops = step(tmp_path, 'exercise = "hops"')
    counted = step(tmp_path, 'exercise = "hops"\nreps = 20')
    assert (usual.reps, usual.rep_ms) == (10, 3_000)
    assert (fewer.reps, fewer.rep_ms) == (5, 3_000)
    assert (slower.reps, slower.rep_ms) == (10, 4_000)
    assert (own.reps, own.rep_ms) == (5, None)
    assert (lasting.reps, lasting.rep_ms, lasting.span) == (None, None, Span(30_000, 60_000))
    assert (hops.reps, hops.span) == (None, Span(15_000, 15_000))
    assert (counted.reps, counted.rep_ms, counted.span) == (20, None, None)


def test_cardio_lasts_and_may_have_a_ramp(tmp_path: Path) -> None:
    """Without a duration, a ramp's own length counts; with one, the step's does, whichever is longer."""
    usual = step(tmp_path, 'exercise = "bike"')
    ramp = step(tmp_path, 'exercise = "bike"\nramp = "easy to steady"')
    longer = step(tmp_path, 'exercise = "bike"\nramp = "easy to steady"\nduration = "5-10 min"')
    shorter = step(tmp_path, 'exercise = "bike"\nramp = "easy to steady"\nduration = "90 s"')
    assert (usual.span, usual.ramp) == (Span(300_000, 300_000), None)
    assert (ramp.span, ramp.ramp) == (Span(180_000, 180_000), EASY)
    assert (longer.span, longer.ramp) == (Span(300_000, 600_000), EASY)
    assert (shorter.span, shorter.ramp) == (Span(90_000, 90_000), EASY)


def test_a_hold_may_be_open_ended(tmp_path: Path) -> None:
    """A stretch with a duration instead of a hold: at least so long, at most so long."""
    calf = step(tmp_path, 'exercise = "calf"\nduration = "20-40 s"')
    assert (calf.hold_ms, calf.span) == (None, Span(20_000, 40_000))


def test_breathing_lasts_and_contract_relax_follows_its_exercise(tmp_path: Path) -> None:
    """The one has a span, the other nothing but its sets."""
    assert step(tmp_path, 'exercise = "breathing"').span == Span(60_000, 60_000)
    pnf = step(tmp_path, 'exercise = "pnf"\nsets = 2')
    assert (pnf.hold_ms, pnf.reps, pnf.span, pnf.sets, pnf.sides) == (None, None, None, 2, (R, L))


@pytest.mark.parametrize(
    ("written", "sides", "alternate"),
    [
        ("right, left", (R, L), False),
        ("left,right", (L, R), False),
        ("Right", (R,), False),
        ("left", (L,), False),
        ("both", (BOTH,), False),
        ("alternate", (R, L), True),
        ("alternate,  left first", (L, R), True),
    ],
)
def test_sides_are_told_in_words(
    tmp_path: Path, written: str, sides: tuple[Side, ...], alternate: bool
) -> None:
    """Capitals and spaces do not matter."""
    calf = step(tmp_path, f'exercise = "calf"\nsides = "{written}"')
    assert (calf.sides, calf.alternate) == (sides, alternate)


@pytest.mark.parametrize(
    ("written", "ready"),
    [("0", Ready(0)), ('"12 s"', Ready(12_000)), ('"wait"', Ready(8_000, waits=True))],
)
def test_getting_ready_takes_a_time_or_waits(tmp_path: Path, written: str, ready: Ready) -> None:
    """None at all, a time, or until the person says so; for that, the usual time is reckoned."""
    assert step(tmp_path, f'exercise = "calf"\nready = {written}').ready == ready


def test_gaps_notes_and_options_are_kept(tmp_path: Path) -> None:
    """All that a step may say besides its dose."""
    lines = 'exercise = "calf"\nsets = 2\nrest = "10 s"\nswitch = 0\nnote = "Slowly."\noptional = true'
    calf = step(tmp_path, lines)
    assert (calf.rest_ms, calf.switch_ms, calf.note, calf.optional) == (10_000, 0, "Slowly.", True)


@pytest.mark.parametrize(
    ("lines", "key", "said"),
    [
        ('exercise = "calf"\nhold = 20\nduration = 20', "duration", 'found beside "hold", expected only one'),
        (
            'exercise = "calf"\nreps = 3',
            "reps",
            'with "Calf wall stretch", whose kind is "static"; expected "hold"',
        ),
        ('exercise = "squat"\nhold = 3', "hold", 'whose kind is "dynamic"; expected "reps" or "duration"'),
        ('exercise = "squat"\nreps = 3\nduration = 20', "duration", 'found beside "reps"'),
        ('exercise = "bike"\nreps = 3', "reps", 'whose kind is "cardio"; expected "duration"'),
        ('exercise = "pnf"\nhold = 3', "hold", "its phases are told by the exercise, expected no dose here"),
        ('exercise = "calf"\ntempo = 3', "tempo", 'found without "reps"'),
        ('exercise = "squat"\nduration = 20\ntempo = 3', "tempo", 'found without "reps"'),
        ('exercise = "calf"\nramp = "easy to steady"', "ramp", "expected a ramp only with a cardio exercise"),
        ('exercise = "bike"\nramp = "easy to stedy"', "ramp", 'did you mean "easy to steady"?'),
        ('exercise = "bike"\nramp = "zzz"', "ramp", '"Bike" has no ramp "zzz", expected "easy to steady"'),
        ('exercise = "butterfly"\nsides = "right, left"', "sides", "works both sides at once"),
        ('exercise = "calf"\nsides = "rigth"', "sides", 'did you mean "right"?'),
        (
            'exercise = "calf"\nsides = ["right"]',
            "sides",
            'found a list, expected "right, left", "left, right"',
        ),
        (
            'exercise = "calf"\nready = "weight"',
            "ready",
            'expected a time such as 20, "20 s", "1:30" or "5 min", or "wait"',
        ),
        ('exercise = "calf"\nready = -1', "ready", 'found -1, expected zero or more, or "wait"'),
        ('exercise = "calf"\nswitch = "2 h"', "switch", 'found "2 h", expected at most 1 h'),
        ('exercise = "calf"\nhold = "5-10 min"', "hold", 'found "5-10 min", expected a time such as'),
        ('exercise = "bike"\nduration = "25 h"', "duration", 'found "25 h", expected at most 24 h'),
        ('exercise = "calf"\noptional = 1', "optional", "found 1, expected true or false"),
        (
            'exercise = "calf"\nnote = "a\\nb"',
            "note",
            "expected text without control characters or line breaks",
        ),
    ],
)
def test_a_step_that_contradicts_itself_is_told(tmp_path: Path, lines: str, key: str, said: str) -> None:
    """At the key that does not fit, on its line."""
    found = problem(routine, tmp_path, routine_text(lines))
    assert found.key == f"step[1].{key}"
    assert lines.split("\n")[found.line - 5].startswith(key)
    assert said in found.message


def test_both_sides_may_be_said_of_an_exercise_that_is_not_sided(tmp_path: Path) -> None:
    """It says what is so anyway."""
    assert step(tmp_path, 'exercise = "butterfly"\nsides = "both"').sides == (BOTH,)


def test_an_exercise_without_ramps_has_none_to_offer(tmp_path: Path) -> None:
    """The sentence ends where there is nothing to propose."""
    found = problem(routine, tmp_path, routine_text('exercise = "walk"\nramp = "easy"'))
    assert found.message == '"Walk" has no ramp "easy"'
