"""How long it takes to lay out a routine far longer than any real one, and to ask what is due at a moment of it."""

from __future__ import annotations

import random
from time import perf_counter

from row import Row

from stretchtimer.routine.exercise import Exercise, Kind, Side
from stretchtimer.routine.model import Ready, Routine, Step, When
from stretchtimer.timeline.compiling import compile_routine

STEPS = 10_000
QUESTIONS = 20_000


def rows(short: bool) -> list[Row]:
    """The compile time of 10,000 steps, best of a few, and the mean time of a question at a random moment."""
    routine = long_routine()
    compiling = []
    for _ in range(2 if short else 5):
        start = perf_counter()
        timeline = compile_routine(routine)
        compiling.append(perf_counter() - start)
    chance = random.Random(7)  # noqa: S311 - moments to ask about, no secret
    moments = [chance.randrange(timeline.total_ms) for _ in range(QUESTIONS)]
    timeline.at(0)
    start = perf_counter()
    for moment in moments:
        timeline.at(moment)
    asking = (perf_counter() - start) / QUESTIONS
    return [
        Row(f"{STEPS:,} steps compiled", min(compiling), 0.5, "s"),
        Row("what is due at a moment of them", asking * 1e6, 50, "us"),
    ]


def long_routine() -> Routine:
    """Ten thousand holds, left and right."""
    exercise = Exercise("calf", "Calf stretch", Kind.STATIC, sided=True, group="calf", hold_ms=20_000)
    step = Step(exercise, hold_ms=20_000, sides=(Side.RIGHT, Side.LEFT), ready=Ready(5_000), switch_ms=5_000)
    return Routine("long", "Long", When.ANY, (step,) * STEPS)
