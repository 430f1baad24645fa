"""One line of shared text: the many ways in which people say a dose."""

from __future__ import annotations

import pytest

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Ready, Span
from tests.routine.sharing.said import step


@pytest.mark.parametrize(
    "line",
    [
        "Calf wall stretch 20s each side",
        "- calf wall stretch: 20 seconds per leg",
        "• CALF WALL STRETCH – 20 sec on each side",
        "1. Hold calf wall stretch for 20 secs (each side)",
        "20s calf wall stretch",
        "[ ] Calf stretch, straight knee, 0:20, right then left",
        "* Runner's stretch 20″ both legs",
        "[calf_wall_straight] 20",
        "Calf wall stretch",
    ],
)
def test_people_write_the_same_in_many_ways(line: str) -> None:
    """Bullets, dashes, capitals, units, other names, the words for sides."""
    found = step(line)
    assert (found.exercise.id, found.hold_ms, found.sets, found.note) == ("calf_wall_straight", 20_000, 1, "")
    assert (found.sides, found.alternate) == ((Side.RIGHT, Side.LEFT), False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Calf wall stretch 3 × 30s, rest 15s", {"hold_ms": 30_000, "sets": 3, "rest_ms": 15_000}),
        ("Calf wall stretch 30s x 1, 10s rest", {"hold_ms": 30_000, "rest_ms": 10_000}),
        ("Calf wall stretch 3 sets of 1 min 30 sec.", {"hold_ms": 90_000, "sets": 3}),
        ("Calf wall stretch 1m30 3x", {"hold_ms": 90_000, "sets": 3}),
        ("Calf wall stretch 20-40s", {"hold_ms": None, "span": Span(20_000, 40_000)}),
        ("Calf wall stretch lasting 20s", {"hold_ms": None, "span": Span(20_000, 20_000)}),
        ("Calf wall stretch 20s left then right", {"sides": (Side.LEFT, Side.RIGHT)}),
        (
            "Calf wall stretch 20s alternating, left first",
            {"sides": (Side.LEFT, Side.RIGHT), "alternate": True},
        ),
        ("Calf wall stretch 20s alternate", {"sides": (Side.RIGHT, Side.LEFT), "alternate": True}),
        ("Calf wall stretch 20s right side only", {"sides": (Side.RIGHT,)}),
        ("Calf wall stretch 20s on the left leg only", {"sides": (Side.LEFT,)}),
        ("Calf wall stretch 20s both at once", {"sides": (Side.BOTH,)}),
        (
            "Calf wall stretch 20s, wait, switch 3s",
            {"ready": Ready(8_000, waits=True), "switch_ms": 3_000},
        ),
        (
            "Calf wall stretch 20s ready 3s - slow, 5 breaths",
            {"ready": Ready(3_000), "note": "slow, 5 breaths"},
        ),
        (
            "Calf wall stretch (keep the heel down) 20s (each leg)",
            {"hold_ms": 20_000, "note": "keep the heel down"},
        ),
        ("Calf wall stretch 20s note: 30s", {"hold_ms": 20_000, "note": "30s"}),
        ("Bodyweight squat 12x", {"reps": 12, "sets": 1}),
        ("Bodyweight squat x12 at 4s", {"reps": 12, "rep_ms": 4_000}),
        ("Bodyweight squat 3 x 12 reps own pace", {"reps": 12, "sets": 3, "rep_ms": None}),
        ("Bodyweight squat 12", {"reps": 12}),
        ("Bodyweight squats, 2 sets, at 4s", {"sets": 2, "rep_ms": 4_000}),
        ("Bodyweight squat 30s", {"reps": None, "span": Span(30_000, 30_000)}),
        ("5-10m cycle warm-up", {"span": Span(300_000, 600_000)}),
        ("5 to 10 min cycle warm-up", {"span": Span(300_000, 600_000)}),
        ("Slow breathing 2 minutes", {"span": Span(120_000, 120_000)}),
        ("Slow breathing 90", {"span": Span(90_000, 90_000)}),
    ],
)
def test_a_dose_is_read(line: str, expected: dict[str, object]) -> None:
    """Every part of it, in the words that people use."""
    found = step(line)
    assert {name: getattr(found, name) for name in expected} == expected


def test_a_ramp_is_named_with_or_without_quotes() -> None:
    """By any ramp of the exercise."""
    for line in (
        "Cycle warm-up 5m, ramp easy to steady",
        'bike 5m ramp "easy to steady"',
        "Cycle warm-up easy to steady 5m",
    ):
        ramp = step(line).ramp
        assert ramp is not None and ramp.name == "easy to steady"
